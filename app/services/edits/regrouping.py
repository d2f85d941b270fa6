"""What a drop into another row of a grouping changes in an engagement: the field that makes the rows, and what goes
with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.hosts import roles_beside_host
from app.domain.not_understood import NotUnderstood
from app.domain.own_values import with_values
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.lead_fields import lead_fields
from app.services.edits.own_levels import GIVES_LEVEL, with_own_level
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class RowStep:
    """A way from one row to another: in `field` the part `left` goes and `into` comes; "" is none.

    `title` names the row dropped on. `refusal` says why nothing can be dropped there. What `joins` is a copy: it
    leaves no row, so where it is not clear which of several parts would go, the new one comes beside them.
    """

    field: str
    left: str
    into: str
    title: str = ""
    refusal: Text | None = None
    joins: bool = False

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
    sort, before = engagement_record(plan)[step.field].sort, getattr(item, step.field)
    held = sort.parts(before)
    is_unclear = step.joins and step.left not in held and len(held) > 1
    if is_unclear and step.into in held:
        return item
    left = "" if is_unclear else _left(item.title, held, step.left)
    try:
        value = sort.exchanged(before, left, step.into)
    except NotUnderstood as refusal:
        said = text("‘{title}’ cannot go there: {why}. Nothing was changed.", title=item.title, why=refusal.reason)
        raise EditRefused(said) from refusal
    after: Engagement = with_values(item, {step.field: value})
    along = GOES_ALONG.get(step.field)
    if along is not None and left != step.into:
        after = along(plan, after, left, step.into)
    if step.field == "countries":
        after = replace(after, countries=roles_beside_host(after, plan.settings.own_nation))
    return with_own_level(plan, item, after) if step.field in GIVES_LEVEL else after


def _left(title: str, held: Sequence[str], left: str) -> str:
    """Which of the parts goes: the one of the row left, or the only one where another engagement was dragged."""
    if left in held or not held:
        return left
    if len(held) == 1:
        return held[0]
    raise EditRefused(
        text(
            "‘{title}’ stands in several rows; move it by itself, out of one of them. Nothing was changed.", title=title
        )
    )


def _place(plan: Plan, item: Engagement, left: str, into: str) -> Engagement:
    """A place in the country left is open again, in the other one."""
    if not left or item.place.country != left:
        return item
    zone = _zone(plan, into)
    after = replace(item, place=Place(country=into or None, zone=zone))
    if zone is not None and item.dates.zone in (item.place.zone, _zone(plan, left)) and item.dates.is_timed:
        after = replace(after, dates=replace(item.dates, zone=zone))
    return after


def _zone(plan: Plan, country: str) -> str | None:
    found = plan.countries.get(country)
    return found.zones[0] if found is not None and found.zones else None


def _lead(plan: Plan, item: Engagement, left: str, into: str) -> Engagement:
    """A lead that named the one principal names the other."""
    gone, comes = plan.people.get(left), plan.people.get(into)
    if gone is not None and item.own_lead == gone.name:
        return replace(item, own_lead=comes.name if comes is not None else "")
    return item


def _known_lead(plan: Plan, item: Engagement, _left: str, into: str) -> Engagement:
    """Somebody whom the plan knows takes part as well, as where a lead is typed."""
    return replace(item, **lead_fields(plan.people, into, item)) if into else item


GOES_ALONG: Mapping[str, Callable[[Plan, Engagement, str, str], Engagement]] = MappingProxyType(
    {"countries": _place, "principals": _lead, "own_lead": _known_lead}
)
"""What else changes with a field, by its name."""
