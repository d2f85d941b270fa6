"""One edit in the window: written, reviewed, shown."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from typing import Any

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.statuses import Status
from app.persistence.plan_store import SqlPlanStore
from app.services.edits.engagements import change_engagement
from app.services.review.review import Review
from tests.bench.desk import open_window, settle
from tests.bench.figures import Figure, percentile
from tests.bench.fixture import fixture_file
from tests.bench.plain_painting import USUAL, plain_frame, said
from tests.windows import FurnishedWindow

EDITS = 150
WARM_UP = 6
BAR = 16


def run(times: float = 1.0, edits: int = EDITS) -> list[Figure]:
    """The bar of an edit with the timeline, the panel and the findings in sight, and its parts."""
    with open_window(fixture_file(times)) as window:
        window.workspace.go_to("timeline")
        settle()
        reference = plain_frame(USUAL, USUAL)
        parts = measure(window, edits)
    whole = [sum(each.values()) for each in parts]
    name = said(USUAL, USUAL)
    figures = [
        Figure(f"One edit, 95th percentile{_of(times)}", percentile(whole, 95), "ms", None, reference, name, BAR),
        Figure(f"… median{_of(times)}", percentile(whole, 50), "ms", None, reference, name),
    ]
    for name in parts[0]:
        figures.append(Figure(f"… {name}, 95th percentile{_of(times)}", percentile([p[name] for p in parts], 95), "ms"))
    return figures


def measure(window: FurnishedWindow, edits: int) -> list[dict[str, float]]:
    """Milliseconds of each part of each edit."""
    chance = random.Random(11)
    document, view = window.workspace.document, window.workspace.view
    ahead = [item for item in view.shown if document.plan.engagements[item].is_ahead(document.today)]
    found: list[dict[str, float]] = []
    with _watched(SqlPlanStore, "append") as written, _watched(Review, "after") as reviewed:
        for number in range(edits + WARM_UP):
            engagement = chance.choice(ahead)
            view.select((engagement,))
            settle()
            use_case = partial(_KINDS_OF_EDIT[number % len(_KINDS_OF_EDIT)], document.plan, engagement)
            written.clear()
            reviewed.clear()
            gc.collect()
            begin = time.perf_counter()
            change = use_case()
            if not document.do(change):
                raise RuntimeError("an edit was refused")
            done = time.perf_counter()
            settle()
            end = time.perf_counter()
            commit, review = sum(written), sum(reviewed)
            found.append(
                {
                    "commit": 1000 * commit,
                    "review": 1000 * review,
                    "views": 1000 * (done - begin - commit - review),
                    "repaint": 1000 * (end - done),
                }
            )
    return found[WARM_UP:]


def _move(plan: Plan, engagement: str) -> Change:
    dates = plan.engagements[engagement].dates
    moved = dates.moved(7) if dates.is_exact else Dates.days(dates.earliest + timedelta(days=3))
    return change_engagement(plan, engagement, dates=moved)


def _retitle(plan: Plan, engagement: str) -> Change:
    title = plan.engagements[engagement].title
    return change_engagement(plan, engagement, title=f"{title} (new)")


def _restate(plan: Plan, engagement: str) -> Change:
    item: Engagement = plan.engagements[engagement]
    status = Status.PROPOSED if item.status is Status.PLANNED else Status.PLANNED
    return change_engagement(plan, engagement, status=status)


_KINDS_OF_EDIT: tuple[Callable[[Plan, str], Change], ...] = (_move, _restate, _retitle)


@contextmanager
def _watched(owner: Any, name: str) -> Iterator[list[float]]:
    """The seconds of every call of a method."""
    original = getattr(owner, name)
    spent: list[float] = []

    def timed(*arguments: Any, **named: Any) -> Any:
        begin = time.perf_counter()
        try:
            return original(*arguments, **named)
        finally:
            spent.append(time.perf_counter() - begin)

    setattr(owner, name, timed)
    try:
        yield spent
    finally:
        setattr(owner, name, original)


def _of(times: float) -> str:
    return "" if times == 1 else f" (× {times:g})"
