"""Frames of the timeline on the measured plan: scrolling, zooming, dragging and editing, thousands of bars in view.

A frame is what a step and the painting that it asks for take. How much of it was this program's own work is
told beside it: on a computer that does other things at the same time, only that can be compared.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from app.gui.screens.timeline.gesture_seam import GestureOverlay, Ghost
from app.gui.screens.timeline.screen import TimelineScreen
from app.gui.screens.timeline.view import TimelineView
from tests.bench import edit
from tests.bench.desk import open_window, settle
from tests.bench.figures import Figure, percentile
from tests.bench.fixture import fixture_file
from tests.windows import FurnishedWindow

FRAMES = 60
WARM = 5

WINDOWS = ((1366, 768), (1920, 1080))
"""Pixels of the windows in which it is measured."""

BAR, SHOWN, EDITS = 16, 200, 60
"""Milliseconds that a frame and the first picture may take, and how many edits are made."""

FIRST = date(2022, 1, 1)
"""The day from which on it is looked at; five years from here hold half of the plan."""

_MOST_WAITS, _QUIET_TURNS, _QUIET = 3000, 5, 0.002
"""Turns waited at most, and how many must be shorter than so many seconds."""


def run(times: float = 1.0) -> list[Figure]:
    """Measure the frames, the first picture, and an edit that is seen, at so many times the fixture."""
    figures = []
    for size in WINDOWS:
        with open_window(fixture_file(times)) as window:
            window.resize(*size)
            figures += _in_window(window, times, f"{size[0]} × {size[1]}")
    return figures


def _in_window(window: FurnishedWindow, times: float, size: str) -> list[Figure]:
    screen = window.findChild(TimelineScreen)
    assert screen is not None
    window.workspace.go_to("table")
    settle()
    _let_finish()
    window.workspace.document.reviewed.emit()
    taken, worked = _timed(partial(window.workspace.go_to, "timeline"))
    figures = _both(_named(f"Timeline shown for the first time, {size}", times), [taken], [worked], SHOWN)[:2]
    view = screen.view
    for what, days, grouping in (
        ("7 months", 213, "country"),
        ("5 years", 1826, "country"),
        ("5 years", 1826, "status"),
    ):
        screen.set_options(replace(screen.options, grouping=grouping))
        view.show_span(FIRST, date.fromordinal(FIRST.toordinal() + days))
        settle()
        _let_finish()
        named = f"{what} by {grouping}, {_in_view(view):,} bars, {size}"
        for gesture, step in _gestures(view):
            figures += _frames(_named(f"Timeline frame, {gesture}, {named}", times), view, step)
    screen.set_options(replace(screen.options, grouping="countries"))
    today = window.workspace.document.today
    view.show_span(today, date.fromordinal(today.toordinal() + 213))
    settle()
    parts = edit.measure(window, EDITS)
    for name in (*parts[0], "whole"):
        spent = [sum(each.values()) if name == "whole" else each[name] for each in parts]
        said = _named(f"Edit on the timeline, {name}, {size}", times)
        bar, reference = (1, BAR) if name == "whole" else (None, None)
        figures.append(Figure(said, percentile(spent, 95), "ms", bar, reference, "the bar"))
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
            GestureOverlay((Ghost(row, 0, first, first + 9, "Port call"),), frozenset({layout.ids(index)[0]}), row)
        )

    return (("down", down), ("sideways", across), ("zooming", zoom), ("dragging", drag))


def _frames(what: str, view: TimelineView, step: Callable[[int], None]) -> list[Figure]:
    """The 95th percentiles of what a step and its repaint take."""
    gc.collect()
    spent = [_timed(partial(step, at)) for at in range(FRAMES)][WARM:]
    view.set_overlay(None)
    settle()
    return _both(what, [taken for taken, _ in spent], [worked for _, worked in spent], BAR)


def _timed(step: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds until a step is done and painted, and those of them in which this program worked."""
    begin, worked = time.perf_counter(), time.process_time()
    step()
    settle()
    return (time.perf_counter() - begin) * 1000, (time.process_time() - worked) * 1000


def _both(what: str, taken: list[float], worked: list[float], bar: float) -> list[Figure]:
    return [
        Figure(what, percentile(taken, 95), "ms", 1, bar, "the bar"),
        Figure("… milliseconds of work", percentile(worked, 95), "ms"),
        Figure("… milliseconds of work, median", percentile(worked, 50), "ms"),
    ]


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
