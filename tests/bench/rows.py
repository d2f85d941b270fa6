"""Curves of rough registers: the same row over and over, and engagements of centuries, each beside half as many."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from datetime import date
from itertools import pairwise

from app.bootstrap.folders import find_folders
from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.rules import ALL_RULES
from app.domain.settings import PlanSettings
from app.reference.calendars import HolidayCalendars
from app.reference.seed import Seed, load_seed
from app.services.importing.plan_import import plan_import
from app.services.review.review import review
from app.services.texts.tables import RawRow, RawTable
from tests.bench.figures import Figure, compared
from tests.builders import TODAY, engagement

RUNS = 3
ROWS = (250, 500, 1000, 2000, 4000)
LONG = (75, 150, 300)
PER_DOUBLING = 3.0
"""What follows the number takes twice as long for twice as many, and what follows its square four times."""


def run(times: float = 1.0, runs: int = RUNS) -> list[Figure]:
    """Each size of both curves against the size before it; memory beside the time."""
    seed = load_seed(find_folders().resources)
    facts = Facts(TODAY, HolidayCalendars(seed.parts, seed.closing))

    def equal(count: int) -> Callable[[], object]:
        table, empty = _equal_rows(count), _plan(seed)
        return lambda: review(apply(plan_import(empty, [table], TODAY).change, empty), facts, ALL_RULES)

    def long(count: int) -> Callable[[], object]:
        items = [_of_centuries(n) for n in range(count)]
        return lambda: review(_plan(seed, *items), facts, ALL_RULES)

    figures = _curve("{count} equal rows, imported and reviewed", _sized(ROWS, times), equal, runs)
    return figures + _curve("{count} engagements of 240 years, indexed and reviewed", _sized(LONG, times), long, runs)


def _curve(
    title: str, sizes: tuple[int, ...], work_of: Callable[[int], Callable[[], object]], runs: int
) -> list[Figure]:
    figures: list[Figure] = []
    for smaller, size in pairwise(sizes):
        work, half = work_of(size), work_of(smaller)
        work()  # Fills the calendars of holidays.
        mine, theirs = compared(work, half, runs)
        what = title.format(count=f"{size:,}")
        figures.append(Figure(what, 1000 * mine, "ms", PER_DOUBLING, 1000 * theirs, f"{smaller:,} of them"))
        figures.append(Figure(f"{what}: memory", _peak(work), "MB", PER_DOUBLING, _peak(half), f"{smaller:,} of them"))
    return figures


def _sized(sizes: tuple[int, ...], times: float) -> tuple[int, ...]:
    return tuple(max(2 << at, round(size * times)) for at, size in enumerate(sizes))


def _peak(work: Callable[[], object]) -> float:
    """The most memory that a call holds at once, in MB."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 1_000_000
    finally:
        tracemalloc.stop()


def _plan(seed: Seed, *engagements: Engagement) -> Plan:
    tables: dict[str, tuple[Item, ...]] = {
        **{name: tuple(items) for name, items in seed.tables.items()},
        "settings": (PlanSettings("rough", "NO"),),
        "engagements": engagements,
    }
    return Plan.of(tables)


def _equal_rows(count: int) -> RawTable:
    head = ("ref", "title", "kind", "start", "end", "countries", "level", "own lead")
    same = ("Port visit", "port call", "2027-03-03", "2027-03-05", "KE;TZ", "L2", "Chief of Navy")
    rows = (RawRow(n, (f"R{n}", *same)) for n in range(2, count + 2))
    return RawTable("rough.csv", "", (RawRow(1, head), *rows))


def _of_centuries(n: int) -> Engagement:
    first, last = date(1900 + n % 50, 1, 1 + n % 28), date(2140 + n % 50, 12, 1 + n % 28)
    return engagement(f"e{n}", first, last, "KE TZ", title=f"Presence {n}", kind="exercise")
