"""Postponed engagements that are to be looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.due.due_item import DueItem, folded, lead_names


@dataclass(frozen=True, slots=True)
class DueReviews:
    """The review days of what is postponed; whoever leads it decides what becomes of it."""

    id: str = "engagements"
    one: Text = text("review of a postponed one")
    reads: frozenset[str] = frozenset({"engagements"})

    def items(self, plan: Plan, as_of: date, until: date) -> Iterator[DueItem]:
        """Those whose review day comes till then."""
        for item_id in plan.ids("engagement_postponed", True):
            yield from self.items_of(plan, item_id, as_of, until)

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterator[DueItem]:
        """The review day of one engagement."""
        item = plan.engagements.get(whole)
        if item is None or item.status is not Status.POSTPONED or item.review_on is None or item.review_on > until:
            return
        yield DueItem(
            "engagements", item.id, item.review_on, item.title, item.id, item.own_lead or item.lead_office,
            names=lead_names(item), offices=folded(item.lead_office),
        )  # fmt: skip
