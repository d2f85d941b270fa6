"""What a drop into another row of a grouping changes in an engagement: one line a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.domain.engagement import Engagement, Status
from app.domain.geography import Place
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class RowStep:
    """A way from one row to another: in `field` the value `left` goes and `into` comes; "" is none.

    `title` names the row dropped on. `refusal` says why nothing can be dropped there.
    """

    field: str
    left: str
    into: str
    title: str = ""
    refusal: Text | None = None

    @property
    def goes_nowhere(self) -> bool:
        """Whether both rows are the same."""
        return self.refusal is None and self.left == self.into


def regrouped(plan: Plan, item: Engagement, step: RowStep) -> Engagement:
    """The engagement as it stands in the other row; raises EditRefused where it cannot stand there."""
    if step.refusal is not None:
        raise EditRefused(step.refusal)
    if step.goes_nowhere:
        return item
    change = REGROUPED_BY.get(step.field)
    if change is None:
        raise EditRefused(text("These rows cannot be changed by hand. Nothing was changed."))
    return change(plan, item, step.left, step.into)


def _countries(plan: Plan, item: Engagement, left: str, into: str) -> Engagement:
    """The country left goes, the other takes its turn and its role; a place there is open again."""
    left = _left(item.title, item.country_ids, left)
    made: list[Participation] = []
    for each in item.countries:
        country = into if each.country == left else each.country
        if country and country not in (other.country for other in made):
            made.append(replace(each, country=country))
    if into and into not in (each.country for each in made):
        made.append(Participation(into, Role.HOST if not made else Role.PARTICIPANT))
    after = replace(item, countries=tuple(made))
    if left and item.place.country == left:
        zone = _zone(plan, into)
        after = replace(after, place=Place(country=into or None, zone=zone))
        if zone is not None and item.dates.zone in (item.place.zone, _zone(plan, left)) and item.dates.is_timed:
            after = replace(after, dates=replace(item.dates, zone=zone))
    return after


def _left(title: str, held: Sequence[str], left: str) -> str:
    """Which of the values goes: the one of the row left, or the only one where another engagement was dragged."""
    if left in held or not held:
        return left
    if len(held) == 1:
        return held[0]
    raise EditRefused(
        text(
            "‘{title}’ stands in several rows; move it by itself, out of one of them. Nothing was changed.", title=title
        )
    )


def _zone(plan: Plan, country: str) -> str | None:
    found = plan.countries.get(country)
    return found.zones[0] if found is not None and found.zones else None


def _lead_office(_plan: Plan, item: Engagement, _left: str, into: str) -> Engagement:
    return replace(item, lead_office=into)


def _kind(_plan: Plan, item: Engagement, _left: str, into: str) -> Engagement:
    return replace(item, kind=into)


def _status(_plan: Plan, item: Engagement, _left: str, into: str) -> Engagement:
    return replace(item, status=Status(into))


def _principals(plan: Plan, item: Engagement, left: str, into: str) -> Engagement:
    """One principal takes the turn of the other; a lead that named the one names the other then."""
    left = _left(item.title, item.principals, left)
    others = [into if each == left else each for each in item.principals]
    if into and into not in others:
        others.append(into)
    after = replace(item, principals=tuple(dict.fromkeys(each for each in others if each)))
    gone, comes = plan.people.get(left), plan.people.get(into)
    if gone is not None and item.own_lead == gone.name:
        after = replace(after, own_lead=comes.name if comes is not None else "")
    return after


Regroup = Callable[[Plan, Engagement, str, str], Engagement]

REGROUPED_BY: Mapping[str, Regroup] = MappingProxyType(
    {
        "countries": _countries,
        "lead_office": _lead_office,
        "kind": _kind,
        "status": _status,
        "principals": _principals,
    }
)
"""By the field that a timeline's rows stand for (`RowMeaning.field`)."""
