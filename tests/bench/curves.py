"""Curves over 1,000, 12,500 and 125,000 engagements of what must not grow with the plan."""

from __future__ import annotations

from dataclasses import dataclass

from tests.bench import drag, edit, search
from tests.bench.desk import open_window, settle
from tests.bench.figures import percentile
from tests.bench.fixture import Size, fixture_file
from tests.bench.plain_painting import USUAL, plain_frame

SIZES = (0.08, 1.0, 10.0)
EDITS = 45


@dataclass(frozen=True, slots=True)
class Point:
    """What something took at a size, the median, over USUAL plain rectangles and texts in the same run."""

    what: str
    engagements: int
    ratio: float


def points(times: float) -> list[Point]:
    """The points of all curves at one size."""
    with open_window(fixture_file(times)) as window:
        reference = plain_frame(USUAL, USUAL)
        moved = drag.steps(window, EDITS)
        window.workspace.go_to("timeline")
        settle()
        edits = [sum(each.values()) for each in edit.measure(window, EDITS)]
        window.workspace.go_to("table")
        settle()
        typed, turned = search.keystrokes(window), search.filters(window)
    count = Size.of(times).engagements
    spent = {"An edit": edits, "A step of a drag": moved, "A keystroke of a search": typed, "A filter": turned}
    return [Point(what, count, percentile(values, 50) / reference) for what, values in spent.items()]
