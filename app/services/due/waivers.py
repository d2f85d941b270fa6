"""Waivers that expire: from the day after on the finding stands again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.due.due_item import DueItem, folded


@dataclass(frozen=True, slots=True)
class DueWaivers:
    """Waivers by their last day. What has expired is no longer due: its finding says it by itself."""

    id: str = "waivers"
    one: Text = text("end of a waiver")
    reads: frozenset[str] = frozenset({"waivers"})

    def items(self, plan: Plan, as_of: date, until: date) -> Iterator[DueItem]:
        """Those that end from today till then."""
        return self.items_of(plan, "", as_of, until)

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterator[DueItem]:
        """All: they belong to findings, and to no engagement."""
        for waiver in plan.waivers.values() if not whole else ():
            if waiver.until is not None and as_of <= waiver.until <= until:
                title = f"{waiver.rule} · {waiver.reason}"
                yield DueItem("waivers", waiver.id, waiver.until, title, "", waiver.who, names=folded(waiver.who))
