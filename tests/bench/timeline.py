"""Frames of the timeline on the measured plan: scrolling, zooming and dragging, with thousands of bars in view."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.gui.screens.timeline import TimelineScreen
from app.gui.screens.timeline.gesture_seam import Ghost, Overlay
from app.gui.screens.timeline.view import TimelineView
from tests.bench.desk import open_window, settle
from tests.bench.figures import Figure, percentile
from tests.bench.fixture import fixture_file

FRAMES = 60
WARM = 5

WIDE = (1920, 1080)
"""Pixels of the window."""

FIRST = date(2022, 1, 1)
"""The day from which on it is looked at; five years from here hold half of the plan."""

_MOST_WAITS, _QUIET_TURNS, _QUIET = 3000, 5, 0.002
"""Turns waited at most, and how many must be shorter than so many seconds."""


def run(times: float = 1.0) -> list[Figure]:
    """Measure the frames, the first picture, and an edit that is seen, at so many times the fixture."""
    with open_window(fixture_file(times)) as window:
        window.resize(*WIDE)
        screen = window.findChild(TimelineScreen)
        assert screen is not None
        window.workspace.go_to("table")
        settle()
        _let_finish()
        window.workspace.document.reviewed.emit()
        begin = time.perf_counter()
        window.workspace.go_to("timeline")
        settle()
        shown = (time.perf_counter() - begin) * 1000
        view = screen.view
        figures = [Figure(_named("Timeline shown for the first time", times), shown, "ms", 200)]
        for what, days, grouping in (
            ("7 months", 213, "country"),
            ("5 years", 1826, "country"),
            ("5 years", 1826, "status"),
        ):
            screen.set_options(replace(screen.options, grouping=grouping))
            view.show_span(FIRST, date.fromordinal(FIRST.toordinal() + days))
            settle()
            named = f"{what} by {grouping}, {_in_view(view):,} bars"
            for gesture, step in _gestures(view):
                figures.append(_frames(_named(f"Timeline frame, {gesture}, {named}", times), view, step))
        return figures


def _named(what: str, times: float) -> str:
    return what if times == 1 else f"{what}, {times:g} × the plan"


def _gestures(view: TimelineView) -> tuple[tuple[str, Callable[[int], None]], ...]:
    bar = view.verticalScrollBar()

    def down(at: int) -> None:
        bar.setValue((at * 41) % max(bar.maximum(), 1))

    def across(_at: int) -> None:
        view.set_scale(view.scale.scrolled(17))

    def zoom(at: int) -> None:
        view.zoom(0.25 if at % 40 < 20 else -0.25)

    def drag(at: int) -> None:
        layout = view.layout_shown
        assert layout is not None
        index = next(each for each in view.stage.rows_between(0, view.viewport().height()) if layout.ids(each))
        row, first = layout.rows[index].key, int(view.scale.start) + at
        view.set_overlay(
            Overlay((Ghost(row, 0, first, first + 9, "Port call"),), frozenset({layout.ids(index)[0]}), row)
        )

    return (("down", down), ("sideways", across), ("zooming", zoom), ("dragging", drag))


def _frames(what: str, view: TimelineView, step: Callable[[int], None]) -> Figure:
    """The 95th percentile of what a step and its repaint take."""
    taken = []
    gc.collect()
    for at in range(FRAMES):
        begin = time.perf_counter()
        step(at)
        settle()
        taken.append((time.perf_counter() - begin) * 1000)
    view.set_overlay(None)
    settle()
    return Figure(what, percentile(taken[WARM:], 95), "ms", 16)


def _let_finish() -> None:
    """Lanes run at once here: what the window does beside itself after opening is not the timeline's."""
    quiet = 0
    for _ in range(_MOST_WAITS):
        begin = time.perf_counter()
        settle()
        quiet = quiet + 1 if time.perf_counter() - begin < _QUIET else 0
        if quiet == _QUIET_TURNS:
            return


def _in_view(view: TimelineView) -> int:
    """How many bars the days and rows in view hold."""
    layout, seen = view.layout_shown, view.scale.visible
    assert layout is not None
    return sum(
        layout.count_between(index, seen.first.toordinal(), seen.end.toordinal())
        for index in view.stage.rows_between(0, view.viewport().height())
        if not layout.rows[index].is_header
    )
