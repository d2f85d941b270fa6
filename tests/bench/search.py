"""A keystroke in the search box, a turn of a filter until it is painted, and a search through the whole plan."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.domain.statuses import Status
from app.gui.filtering.filter_bar import FilterBar
from app.services.filtering.moving_periods import MOVING_PERIODS
from app.services.filtering.plan_filter import PlanFilter
from tests.bench.desk import open_window, settle
from tests.bench.figures import Figure, percentile
from tests.bench.fixture import fixture_file
from tests.bench.plain_painting import USUAL, plain_frame, said
from tests.windows import FurnishedWindow

VIEWS = ("table", "timeline")
"""The views in which it is measured: the list, and the picture of all rows."""

WORDS = ("maritime", "port of", "staff talks", "haddad", "logistics 4")


def run(times: float = 1.0) -> list[Figure]:
    """The bar of a keystroke until it is painted; at ten times the fixture it is wider."""
    bar = 30 if times <= 1 else 100
    size = "" if times == 1 else f" (× {times:g})"
    figures: list[Figure] = []
    with open_window(fixture_file(times)) as window:
        for view in VIEWS:
            window.workspace.go_to(view)
            settle()
            reference, name = plain_frame(USUAL, USUAL), said(USUAL, USUAL)
            for what, spent in (("Search keystroke", keystrokes(window)), ("Filter", filters(window))):
                told = f"{what}, {view}, 95th percentile{size}"
                figures.append(Figure(told, percentile(spent, 95), "ms", None, reference, name, bar))
    return figures


def keystrokes(window: FurnishedWindow) -> list[float]:
    """Milliseconds of each letter of WORDS typed, and of clearing the box."""
    view = window.workspace.view
    bar = window.findChild(FilterBar)
    assert bar is not None
    # Focus makes the texts ready; that happens between events and is done before somebody has typed.
    while view.warm_search(1_000):
        pass
    found: list[float] = []
    for word in WORDS:
        for end in range(1, len(word) + 1):
            # As the box does after its rest of some milliseconds; the rest itself is not counted.
            found.append(_timed(lambda typed=word[:end]: bar.search.searched.emit(typed)))  # type: ignore[misc]
        found.append(_timed(lambda: view.set_filter(PlanFilter())))
    return found


def filters(window: FurnishedWindow) -> list[float]:
    """Milliseconds of each turn of a filter."""
    view, plan = window.workspace.view, window.workspace.document.plan
    found: list[float] = []
    wanted = [PlanFilter(kind=frozenset({kind})) for kind in list(plan.kinds)[:8]]
    wanted += [PlanFilter(countries=frozenset({country})) for country in list(plan.tiers)[:8]]
    wanted += [PlanFilter(regions=frozenset({region})) for region in list(plan.weights)[:8]]
    wanted += [PlanFilter(status=frozenset({status.value})) for status in Status]
    wanted += [PlanFilter(period=each.make(plan.settings, window.document.today)) for each in MOVING_PERIODS]
    for each in wanted:
        found.append(_timed(lambda each=each: view.set_filter(each)))  # type: ignore[misc]
    found.append(_timed(lambda: view.set_filter(PlanFilter())))
    return found


def _timed(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    settle()
    return 1000 * (time.perf_counter() - begin)
