"""What the engagement panel says beside its fields: things to check, and the state of its asks."""

from __future__ import annotations

from datetime import date

from app.domain.addressees import OUTSIDE
from app.domain.asks import VERDICT_TITLES, Ask
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.item_names import post_title
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import Count, DayBeside
from app.services.edits.asks import question_about
from app.services.layouts.conditions import ConditionLine, condition_lines
from app.services.layouts.coordination import post_organisation, state_words
from app.services.layouts.silence import silence_words
from app.services.review.working_time import working_days
from app.services.texts.date_echo import echo


@dataclass(frozen=True, slots=True)
class AskLine:
    """One ask as a line of the panel; `meaning` is blocks, warns, informs, done or neutral.

    `topic` is the kind of question, with the question itself where it is in somebody's own words; `ministry` the
    organisation of the post `whom`; `silence` how the silence procedure stands that it is under.
    """

    id: str
    whom: str
    state: Text
    meaning: str
    remark: Text | None
    is_open: bool = True
    conditions: tuple[ConditionLine, ...] = ()
    topic: str = ""
    ministry: str = ""
    silence: Text = NOTHING


def ask_lines(plan: Plan, item: Engagement, as_of: date) -> tuple[AskLine, ...]:
    """The asks of an engagement, open and late ones first."""
    asks = [plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", item.id)]
    asks.sort(key=lambda ask: (not ask.is_open, ask.due or date.max, ask.id))
    return tuple(_line(plan, item, ask, as_of) for ask in asks)


def _line(plan: Plan, item: Engagement, ask: Ask, as_of: date) -> AskLine:
    whom = post_title(plan, ask.post)
    state, meaning = state_words(plan, ask, as_of)
    about = (_topic(plan, item, ask), post_organisation(plan, ask.post), silence_words(plan, ask, as_of))
    if ask.answer is not None:
        said, conditions = VERDICT_TITLES[ask.answer.verdict], condition_lines(plan, item, ask, as_of)
        return AskLine(ask.id, whom, said, meaning, state, ask.is_open, conditions, *about)
    return AskLine(ask.id, whom, state, meaning, _days(ask, as_of), ask.is_open, (), *about)


def _topic(plan: Plan, item: Engagement, ask: Ask) -> str:
    """The kind of question, and the question where it is not worded as all of its kind."""
    kind_of_ask = plan.ask_types.get(ask.ask_type)
    own = "" if ask.question == question_about(kind_of_ask, item) else ask.question
    return ": ".join(part for part in (kind_of_ask.title if kind_of_ask is not None else "", own) if part)


def _days(ask: Ask, as_of: date) -> Text | None:
    """When it was sent, and by when an answer is due where its state does not say so."""
    sent = text("sent {day}", day=DayBeside(ask.sent, as_of)) if ask.sent is not None else None
    if ask.due is None or not ask.is_open or ask.due >= as_of:
        return sent
    due = DayBeside(ask.due, as_of)
    if ask.sent is None:
        return text("due {due}", due=due)
    return text("sent {day}, due {due}", day=DayBeside(ask.sent, as_of), due=due)


def travellers_first(plan: Plan) -> tuple[Person, ...]:
    """Everybody who could travel or host: principals by name, then the people of one's own defence, and behind these
    who holds posts outside it only, such as a desk of the foreign ministry."""

    def place(person: Person) -> tuple[bool, bool, str]:
        held = [plan.posts[each].addressee for each in plan.ids("post_by_holder", person.id)]
        return not person.is_principal, bool(held) and OUTSIDE.issuperset(held), person.name

    return tuple(sorted(plan.people.values(), key=place))


def dates_echo(item: Engagement, plan: Plan, facts: Facts) -> Text:
    """What was understood of the dates, with the host's working days where they are known."""
    said = echo(item.dates, plan.settings.year_start)
    working = working_days(plan, facts, item)
    if working is None:
        return said
    counted = Count(working.count, "working day", "working days")
    return text("{dates} · {working} in {country}", dates=said, working=counted, country=working.country)
