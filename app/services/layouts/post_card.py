"""What the card of a post lists beside its fields: its holders in order, and where it is accredited."""

from __future__ import annotations

from datetime import date

from app.domain.accreditations import AGREMENT_TITLES, Accreditation
from app.domain.item_names import country_name, person_name
from app.domain.manning import empty_days, holder_on, successor, tenures_of
from app.domain.plan import Plan
from app.domain.tenures import Tenure
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class CardLine:
    """A tenure or an accreditation: what it is called, and below what is known of it."""

    id: str
    title: str
    detail: Text


def holder_lines(plan: Plan, post_id: str, as_of: date) -> tuple[CardLine, ...]:
    """Who held a post, holds it and comes next, the last first."""
    now = holder_on(plan, post_id, as_of)
    return tuple(_holder(plan, each, as_of, now) for each in reversed(tenures_of(plan, post_id)))


def who_comes(plan: Plan, post_id: str, as_of: date) -> Text | None:
    """What is to be said of who comes next to a post whose holder is to leave; None where nobody is to leave."""
    empty = next((each for each in empty_days(plan, post_id) if each.last is None or each.last >= as_of), None)
    coming = successor(plan, post_id, as_of)
    if empty is None:
        return None
    if empty.first is None:
        return text("Nobody holds it, and nobody is known to come.")
    if coming is None or empty.last is None:
        return text("Nobody is known to come on {day}, when it becomes empty.", day=empty.first)
    return text(
        "{person} comes on {day}; before that it is empty.",
        person=_name(plan, coming.person),
        day=coming.first or as_of,
    )


def accreditation_lines(plan: Plan, post_id: str) -> tuple[CardLine, ...]:
    """Where a post is accredited, the resident state first."""
    held = plan.records(Accreditation)
    found = [held[each] for each in plan.ids("accreditation_by_post", post_id)]
    found.sort(
        key=lambda each: (not each.is_resident, country_name(plan, each.country), each.first or date.min, each.id)
    )
    return tuple(CardLine(each.id, country_name(plan, each.country), _accredited(plan, each)) for each in found)


def _holder(plan: Plan, tenure: Tenure, as_of: date, now: str | None) -> CardLine:
    is_now = tenure.holds_on(as_of) and tenure.person == now
    days = _days(tenure.first, tenure.last)
    if tenure.first is not None and tenure.first > as_of:
        days = text("comes on {day}", day=tenure.first)
    elif is_now:
        days = text("now, {days}", days=days)
    if tenure.handover is not None:
        days = text("{days}; handover until {day}", days=days, day=tenure.handover)
    return CardLine(tenure.id, _name(plan, tenure.person), days)


def _accredited(plan: Plan, item: Accreditation) -> Text:
    state = AGREMENT_TITLES[item.state]
    said = text("resident, agrément {state}", state=state)
    if not item.is_resident:
        said = text("not resident, agrément {state}", state=state)
    if item.first is not None or item.last is not None:
        said = text("{said}, {days}", said=said, days=_days(item.first, item.last))
    return text("{person}: {said}", person=person_name(plan, item.person), said=said) if item.person else said


def _days(first: date | None, last: date | None) -> Text:
    if first is not None and last is not None:
        return text("from {first} to {last}", first=first, last=last)
    if first is not None:
        return text("from {first}", first=first)
    if last is not None:
        return text("to {last}", last=last)
    return text("since nobody knows when")


def _name(plan: Plan, person_id: str) -> str:
    person = plan.people.get(person_id)
    return " ".join(part for part in (person.rank, person.name) if part) if person is not None else person_id
