"""What an ask states when it leaves on paper or in a sheet."""

from __future__ import annotations

from datetime import date

from app.domain.ask_types import SILENCE_TITLES, Silence
from app.domain.asks import NEED_TITLES, VERDICT_TITLES, Ask, Verdict
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.services.edits.asks import question_about
from app.services.layouts.coordination import countries_of
from app.services.layouts.silence import expiry_words
from app.services.texts.marked_outputs import marked_title, own_marking

ANSWERS: tuple[tuple[Verdict, Text], ...] = tuple(
    (verdict, text("not our lead") if verdict is Verdict.NOT_OUR_LEAD else VERDICT_TITLES[verdict])
    for verdict in VERDICT_TITLES
    if verdict is not Verdict.NO_OBJECTION_BY_SILENCE
)
"""What can be written into a sheet, in the words of whoever is asked: nobody writes that they kept silent."""


def answer_title(verdict: Verdict) -> Text:
    """An answer in the words in which it is given, or told of."""
    return dict(ANSWERS).get(verdict, VERDICT_TITLES[verdict])


@dataclass(frozen=True, slots=True)
class AskedFacts:
    """One ask with all that its addressee reads of it. `silence` says what no answer means, and until when they can
    object where it was put under a silence procedure."""

    ask: Ask
    item: Engagement
    title: str
    dates: Dates
    countries: str
    place: str
    topic: str
    question: str
    need: Text
    due: date | None
    silence: Text
    marking: str

    @property
    def where(self) -> str:
        """The place, and with whom."""
        return " · ".join(part for part in (self.place, self.countries) if part)


def asked_facts(plan: Plan, ask: Ask) -> AskedFacts:
    """The facts of an ask of the plan."""
    item, kind_of_ask = plan.engagements[ask.engagement], plan.ask_types.get(ask.ask_type)
    meaning = kind_of_ask.silence if kind_of_ask is not None else Silence.NEVER
    return AskedFacts(
        ask,
        item,
        marked_title(plan, item),
        item.dates,
        countries_of(plan, item),
        item.place.name,
        kind_of_ask.title if kind_of_ask is not None else ask.ask_type,
        ask.question or question_about(kind_of_ask, item),
        NEED_TITLES[ask.need],
        ask.due,
        _silence(plan, ask, meaning),
        own_marking(plan, item),
    )


def _silence(plan: Plan, ask: Ask, meaning: Silence) -> Text:
    procedure = plan.records(SilenceProcedure).get(ask.silence or "")
    if procedure is not None and not procedure.is_broken:
        return text("agreed unless somebody objects before {when}", when=expiry_words(procedure))
    return NOTHING if meaning is Silence.NOT_APPLICABLE else SILENCE_TITLES[meaning]
