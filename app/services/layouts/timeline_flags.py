"""On which days answers about the engagements of a row are due, found without a walk through the asks."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterator
from datetime import date

from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.spans import FIRST_YEAR, LAST_YEAR
from app.services.filtering.plan_filter import Key
from app.services.layouts.timeline_bars import BarFlag
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_rows import RowBook
from app.services.layouts.timeline_tracks import Track

Month = tuple[int, int]

_EARLIEST, _LATEST = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()


class Flags:
    """The open asks of a plan by row and due day; each month is looked up once. Days are ordinals."""

    def __init__(self, book: RowBook) -> None:
        self._book = book
        self._months: dict[Month, dict[RowKey, list[tuple[Key, BarFlag]]]] = {}

    def following(self, book: RowBook, engagements: Collection[str]) -> Flags:
        """Those of a later plan, in which nothing has changed but these engagements and the asks about them."""
        later = Flags(book)
        plans = (self._book.plan, book.plan)
        stale = {month for plan in plans for month in _due_months(plan, engagements)}
        later._months = {
            month: later._renewed(month, found, engagements) if month in stale else found
            for month, found in self._months.items()
        }
        return later

    def of(self, row: RowKey, track: Track, first: int, end: int) -> Iterator[BarFlag]:
        """The asks about engagements of a row's track that are due on these days, in order of day."""
        first, end = max(first, _EARLIEST), min(end, _LATEST + 1)
        if end <= first:
            return
        month, last = date.fromordinal(first).replace(day=1), date.fromordinal(end - 1)
        while month <= last:
            for key, flag in self._month(month).get(row, ()):
                if first <= flag.day < end and track.place_of(key) is not None:
                    yield flag
            month = add_months(month, 1)

    def about(self, engagement: str, first: int, end: int) -> list[BarFlag]:
        """The asks about one engagement that are due on these days, in order of day, found without the others."""
        plan, as_of = self._book.plan, self._book.review.facts.as_of
        asks = (plan.asks[each] for each in plan.ids("ask_by_engagement", engagement))
        flags = (
            BarFlag(ask.due.toordinal(), engagement, ask.id, ask.due < as_of)
            for ask in asks
            if ask.is_open and ask.due is not None
        )
        return sorted((each for each in flags if first <= each.day < end), key=lambda each: (each.day, each.ask))

    def _month(self, month: date) -> dict[RowKey, list[tuple[Key, BarFlag]]]:
        number = (month.year, month.month)
        found = self._months.get(number)
        if found is None:
            found = self._months[number] = self._look_up(month)
        return found

    def _renewed(
        self, month: Month, found: dict[RowKey, list[tuple[Key, BarFlag]]], engagements: Collection[str]
    ) -> dict[RowKey, list[tuple[Key, BarFlag]]]:
        """A month in which what is due about these engagements is looked up anew, and the rest is as it was."""
        plan, as_of = self._book.plan, self._book.review.facts.as_of
        gone = frozenset(engagements)
        made = {row: [each for each in held if each[1].engagement not in gone] for row, held in found.items()}
        for engagement in gone.intersection(plan.engagements):
            place = self._book.places.of(engagement)
            for ask_id in plan.ids("ask_by_engagement", engagement):
                ask = plan.asks[ask_id]
                if not ask.is_open or ask.due is None or (ask.due.year, ask.due.month) != month:
                    continue
                flag = BarFlag(ask.due.toordinal(), engagement, ask_id, ask.due < as_of)
                for row in place.rows:
                    insort(made.setdefault(row, []), (place.key, flag), key=_by_day)
        return {row: held for row, held in made.items() if held}

    def _look_up(self, month: date) -> dict[RowKey, list[tuple[Key, BarFlag]]]:
        plan, as_of = self._book.plan, self._book.review.facts.as_of
        found: dict[RowKey, list[tuple[Key, BarFlag]]] = {}
        for day in range(month.toordinal(), add_months(month, 1).toordinal()):
            due = date.fromordinal(day)
            for ask_id in sorted(plan.ids("open_ask_by_due", due)):
                engagement = plan.asks[ask_id].engagement
                if engagement in plan.engagements:
                    place = self._book.places.of(engagement)
                    for row in place.rows:
                        found.setdefault(row, []).append((place.key, BarFlag(day, engagement, ask_id, due < as_of)))
        return found


def _by_day(held: tuple[Key, BarFlag]) -> tuple[int, str]:
    return held[1].day, held[1].ask


def _due_months(plan: Plan, engagements: Collection[str]) -> Iterator[Month]:
    for engagement in engagements:
        for ask_id in plan.ids("ask_by_engagement", engagement):
            due = plan.asks[ask_id].due
            if due is not None:
                yield (due.year, due.month)
