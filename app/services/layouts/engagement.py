"""What the engagement panel says beside its fields: things to check, and the state of its asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.addressees import OUTSIDE
from app.domain.asks import VERDICT_TITLES, Ask
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.item_names import post_title
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.domain.wording_values import Count, DayBeside
from app.services.layouts.conditions import ConditionLine, condition_lines
from app.services.layouts.coordination import state_words
from app.services.review.working_time import working_days
from app.services.texts.date_echo import echo


@dataclass(frozen=True, slots=True)
class AskLine:
    """One ask as a line of the panel; `meaning` is blocks, warns, informs, done or neutral."""

    id: str
    whom: str
    state: Text
    meaning: str
    remark: Text | None
    is_open: bool = True
    conditions: tuple[ConditionLine, ...] = ()


def ask_lines(plan: Plan, item: Engagement, as_of: date) -> tuple[AskLine, ...]:
    """The asks of an engagement, open and late ones first."""
    asks = [plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", item.id)]
    asks.sort(key=lambda ask: (not ask.is_open, ask.due or date.max, ask.id))
    return tuple(_line(plan, item, ask, as_of) for ask in asks)


def _line(plan: Plan, item: Engagement, ask: Ask, as_of: date) -> AskLine:
    whom = post_title(plan, ask.post)
    state, meaning = state_words(plan, ask, as_of)
    if ask.answer is not None:
        said, conditions = VERDICT_TITLES[ask.answer.verdict], condition_lines(plan, item, ask, as_of)
        return AskLine(ask.id, whom, said, meaning, state, ask.is_open, conditions)
    sent = text("sent {day}", day=DayBeside(ask.sent, as_of)) if ask.sent is not None else None
    return AskLine(ask.id, whom, state, meaning, sent, ask.is_open)


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
