"""Conditions that are to be met."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.domain.changes import Change, change, replaced
from app.domain.conditions import Condition
from app.domain.consents import condition_owner, waits_for_conditions
from app.domain.plan import Plan
from app.domain.statuses import OPEN, TO_COME
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.services.due.due_item import DueItem, folded, holder_of, lead_names
from app.services.edits.putting_off import put_off
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class DueConditions:
    """What consents to engagements depend on, by the day set for it; what has none is due before an engagement to
    come can begin."""

    id: str = "ask_conditions"
    one: Text = text("condition")
    reads: frozenset[str] = frozenset({"asks", "ask_conditions", "engagements", "people", "posts"})

    def items(self, plan: Plan, as_of: date, until: date) -> Iterator[DueItem]:
        """Those that are open and due till then."""
        found = (_item(plan, each, until) for each in plan.records(Condition).values())
        return (item for item in found if item is not None)

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterator[DueItem]:
        """Those of one engagement."""
        found = (_item(plan, each, until) for each in plan.parts(Condition, whole))
        return (item for item in found if item is not None)

    def tick(self, plan: Plan, ids: Sequence[str], on: date | None) -> Change:
        """They are met, or open again."""
        label = text("ticks at {conditions}") if on is not None else text("ticks taken back at {conditions}")
        return _each(plan, ids, label, lambda each: replace(each, met_on=on))

    def is_done(self, plan: Plan, item_id: str) -> bool | None:
        """Whether it is met; None where there is no such condition."""
        condition = plan.records(Condition).get(item_id)
        return condition.is_met if condition is not None else None

    def move(self, plan: Plan, ids: Sequence[str], days: int, today: date) -> Change:
        """They are to be met on a day of their own, so much later, what is late from today; what is met stays."""

        def later(each: Condition) -> Condition:
            day = each.until if each.until is not None else plan.engagements[each.engagement].dates.earliest
            return each if each.is_met else replace(each, until=put_off(plan, day, days, today))

        return _each(plan, ids, text("move of {conditions}"), later)

    def give(self, plan: Plan, ids: Sequence[str], person: str | None) -> Change:
        """Somebody sees to them."""
        return _each(plan, ids, text("owner of {conditions}"), lambda each: replace(each, person=person))


def _item(plan: Plan, condition: Condition, until: date) -> DueItem | None:
    item, ask = plan.engagements.get(condition.engagement), plan.asks.get(condition.ask)
    if condition.is_met or item is None or ask is None or not ask.stands:
        return None
    # Somebody waits for it by its day even while the engagement is no more than an idea.
    if item.status not in (TO_COME if condition.until is None else OPEN):
        return None
    day = condition.until if condition.until is not None else item.dates.earliest
    if day > until or not waits_for_conditions(plan, ask):
        return None
    owner = condition.person or holder_of(plan, condition.post)
    return DueItem(
        "ask_conditions", condition.id, day, condition.words, item.id, condition_owner(plan, condition),
        frozenset((owner,)) if owner else frozenset(),
        frozenset() if owner else lead_names(item),
        folded(item.lead_office),
    )  # fmt: skip


def _each(plan: Plan, ids: Sequence[str], label: Text, step: Callable[[Condition], Condition]) -> Change:
    known = plan.records(Condition)
    found = [(each, step(each)) for each in (known[one] for one in ids if one in known)]
    items = [replaced("ask_conditions", each, after) for each, after in found if after != each]
    if not items:
        raise EditRefused(text("None of these conditions would be another then. Nothing was changed."))
    return change(label.filled(conditions=Count(len(items), "condition", "conditions")), items)
