"""A step of a drag: what letting go would do, in words and with the findings that come, go and remain."""

from __future__ import annotations

import random
import time
from functools import partial

from app.gui.painting.drag_preview import DragPreview, bubble_text
from app.services.edits.engagements import change_engagement
from tests.bench.desk import open_window
from tests.bench.figures import Figure, percentile
from tests.bench.fixture import fixture_file
from tests.bench.plain_painting import USUAL, plain_frame, said
from tests.windows import FurnishedWindow

STEPS, WARM = 120, 10
BAR = 16


def run(times: float = 1.0) -> list[Figure]:
    """The bar of one step over one day, findings included."""
    with open_window(fixture_file(times)) as window:
        reference = plain_frame(USUAL, USUAL)
        spent = steps(window, STEPS)
    size = "" if times == 1 else f" (× {times:g})"
    told = f"Drag preview with findings, 95th percentile{size}"
    return [Figure(told, percentile(spent, 95), "ms", None, reference, said(USUAL, USUAL), BAR)]


def steps(window: FurnishedWindow, count: int) -> list[float]:
    """Milliseconds of each step: engagements to come in turn, each dragged on by one day after another."""
    chance, document = random.Random(5), window.workspace.document
    ahead = [each for each in window.workspace.view.shown if document.plan.engagements[each].is_ahead(document.today)]
    exact = [each for each in ahead if document.plan.engagements[each].dates.is_exact]
    preview = DragPreview(document)
    found: list[float] = []
    for number in range(count + WARM):
        one, days = chance.choice(exact), 1 + number % 20
        dates = document.plan.engagements[one].dates.moved(days)
        begin = time.perf_counter()
        preview.propose((one, days), partial(change_engagement, document.plan, one, dates=dates))
        settled = preview.settle()
        assert settled is not None
        bubble_text(settled)
        found.append(1000 * (time.perf_counter() - begin))
    return found[WARM:]
