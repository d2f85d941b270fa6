"""A shared plan in memory: several write to it, edits of different fields are joined, and the network may fail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.changes import Change, apply
from app.domain.plan import Plan
from app.domain.references import references
from app.domain.wording import text
from app.services.planning.merging import merge
from app.services.ports import HistoryEntry, PlanOutOfDate, StorageFailed
from app.services.store_ports import Landed
from tests.gui.memory_store import MemoryStore


class SharedPlan:
    """What the server holds."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.changes: list[Change] = []

    def write(self, change: Change) -> Landed | None:
        if any(change.id == each.id for each in self.changes):
            return None
        merged = merge(change.items, self.plan.find)
        if merged.clashes:
            raise PlanOutOfDate(text("“{label}” was not saved.", label=change.label))
        made = change if merged.items == change.items else replace(change, items=merged.items)
        plan = apply(made, self.plan)
        for item in made.items:
            gone = item.after is None
            if any(plan.find(*key) is None for key in references(item.table, item.after) if key[0] == "engagements"):
                raise PlanOutOfDate(text("“{label}” points at nothing.", label=change.label))
            if gone and any(ask.engagement == item.id for ask in plan.asks.values()):
                raise PlanOutOfDate(text("“{label}” leaves something pointing at nothing.", label=change.label))
        self.plan = plan
        self.changes.append(made)
        return Landed(len(self.changes), made)


class SharedStore(MemoryStore):
    """One user's way to it. `is_down`: nothing comes through; `loses_answer`: the next write does, its answer not."""

    def __init__(self, shared: SharedPlan) -> None:
        super().__init__(shared.plan)
        self._shared = shared
        self._number = 0
        self.is_down = False
        self.loses_answer = False

    @property
    def location(self) -> str:
        return "postgresql://somewhere/plan"

    @property
    def is_shared(self) -> bool:
        return True

    @property
    def number(self) -> int:
        return self._number

    def load(self) -> Plan:
        self._check()
        self._number = len(self._shared.changes)
        return self._shared.plan

    def append(self, change: Change) -> Landed | None:
        self._check()
        landed = self._shared.write(change)
        if self.loses_answer:
            self.loses_answer = False
            raise StorageFailed(text("The answer was lost."))
        return landed

    def changes_after(self, number: int) -> tuple[Landed, ...]:
        self._check()
        return tuple(Landed(at, change) for at, change in enumerate(self._shared.changes, 1) if at > number)

    def holding(self, change_ids: Iterable[str]) -> frozenset[str]:
        self._check()
        return frozenset(change_ids) & {change.id for change in self._shared.changes}

    def recent(self, limit: int) -> tuple[Change, ...]:
        return tuple(reversed(self._shared.changes[-limit:]))

    def history(self, table: str, item_id: str, *, with_parts: bool = False) -> tuple[HistoryEntry, ...]:
        self.changes = self._shared.changes
        return super().history(table, item_id, with_parts=with_parts)

    def _check(self) -> None:
        if self.is_down:
            raise StorageFailed(text("The server cannot be reached."))
