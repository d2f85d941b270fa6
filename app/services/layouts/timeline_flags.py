"""On which days answers about the engagements of a row are due, found without a walk through the asks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date

from app.domain.engagement import Engagement
from app.domain.months import add_months
from app.domain.plan import Plan
from app.services.layouts.timeline_bars import Flag
from app.services.layouts.timeline_groupings import RowKey

Month = tuple[int, int]


class Flags:
    """The open asks of a plan by row and due day as of a day; each month is looked up once. Days are ordinals."""

    def __init__(self, plan: Plan, as_of: date, rows_of: Callable[[Engagement], tuple[RowKey, ...]]) -> None:
        self._plan, self._as_of, self._rows_of = plan, as_of, rows_of
        self._months: dict[Month, dict[RowKey, list[Flag]]] = {}

    def following(self, plan: Plan, engagements: Collection[str]) -> Flags:
        """Those of a later plan, in which nothing has changed but these engagements and the asks about them."""
        later = Flags(plan, self._as_of, self._rows_of)
        stale = {month for each in (self._plan, plan) for month in _due_months(each, engagements)}
        later._months = {month: found for month, found in self._months.items() if month not in stale}
        return later

    def of(self, row: RowKey, first: int, end: int) -> Iterator[Flag]:
        """The asks about engagements of a row that are due on these days, in order of day."""
        if end <= first:
            return
        month = date.fromordinal(first).replace(day=1)
        last = date.fromordinal(end - 1)
        while month <= last:
            for flag in self._month(month).get(row, ()):
                if first <= flag.day < end:
                    yield flag
            month = add_months(month, 1)

    def _month(self, month: date) -> Mapping[RowKey, list[Flag]]:
        key = (month.year, month.month)
        found = self._months.get(key)
        if found is None:
            found = self._months[key] = self._look_up(month)
        return found

    def _look_up(self, month: date) -> dict[RowKey, list[Flag]]:
        plan, rows = self._plan, self._rows_of
        found: dict[RowKey, list[Flag]] = {}
        for day in range(month.toordinal(), add_months(month, 1).toordinal()):
            due = date.fromordinal(day)
            for ask_id in sorted(plan.ids("open_ask_by_due", due)):
                engagement = plan.engagements.get(plan.asks[ask_id].engagement)
                if engagement is not None:
                    flag = Flag(day, engagement.id, ask_id, due < self._as_of)
                    for row in rows(engagement):
                        found.setdefault(row, []).append(flag)
        return found


def _due_months(plan: Plan, engagements: Collection[str]) -> Iterator[Month]:
    for engagement in engagements:
        for ask_id in plan.ids("ask_by_engagement", engagement):
            due = plan.asks[ask_id].due
            if due is not None:
                yield (due.year, due.month)
