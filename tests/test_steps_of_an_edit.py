"""What follows an edit takes as many steps in a plan four times as large: steps are calls, which no machine changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from app.bootstrap.folders import find_folders
from app.domain.changes import Change, apply
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.reference.calendars import HolidayCalendars
from app.reference.seed import load_seed
from app.services.due.due_count import DueCount
from app.services.edits.engagements import change_engagement
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.finding_book import FindingBook
from app.services.layouts.timeline import TimelineOptions, timeline
from app.services.planning.first_steps import first_steps, steps_after
from app.services.review.review import Review, review
from app.services.search.selector import Selector
from tests.bench.fixture import build_plan
from tests.builders import TODAY

SMALL, LARGE = 0.008, 0.032
TWICE = 2.0
"""The same ten years hold more that lies near; what walks through the plan takes four times the steps."""
EDITS = 8


@cache
def _reviewed(times: float) -> tuple[Plan, Review]:
    seed = load_seed(find_folders().resources)
    plan = build_plan(times)
    return plan, review(plan, Facts(TODAY, HolidayCalendars(seed.parts, seed.closing)), ALL_RULES)


def _edits(plan: Plan) -> list[Change]:
    """Engagements to come, spread over the years, each moved by three days."""
    ahead = sorted(
        (item for item in plan.engagements.values() if item.is_ahead(TODAY) and item.dates.is_exact),
        key=lambda item: (item.dates.earliest, item.id),
    )
    chosen = ahead[:: max(1, len(ahead) // EDITS)][:EDITS]
    return [change_engagement(plan, each.id, dates=each.dates.moved(3)) for each in chosen]


def _reviewing(plan: Plan, reviewed: Review, change: Change) -> Callable[[], object]:
    after = apply(change, plan)
    return lambda: reviewed.after(plan, after, change)


def _counting(plan: Plan, reviewed: Review, change: Change) -> Callable[[], object]:
    after = apply(change, plan)
    count = DueCount(plan, TODAY)
    return lambda: count.follow(after, change)


def _looking_at_steps(plan: Plan, reviewed: Review, change: Change) -> Callable[[], object]:
    after, steps = apply(change, plan), first_steps(plan)
    return lambda: steps_after(after, steps, change.tables)


def _listing(plan: Plan, reviewed: Review, change: Change) -> Callable[[], object]:
    after = apply(change, plan)
    _, delta = reviewed.after(plan, after, change)
    book = FindingBook(plan, reviewed.findings(), TODAY)
    return lambda: book.follow(after, delta, waivers=False)


def _selecting(plan: Plan, reviewed: Review, change: Change) -> Callable[[], object]:
    after = apply(change, plan)
    later, delta = reviewed.after(plan, after, change)
    selector = Selector(plan, reviewed)
    selector.select(PlanFilter(words="port"))
    return lambda: selector.follow(after, change, later, delta)


def _laying_out(plan: Plan, reviewed: Review, change: Change) -> Callable[[], object]:
    after = apply(change, plan)
    later, delta = reviewed.after(plan, after, change)
    shown = Selector(plan).select(PlanFilter())
    layout = timeline(plan, reviewed, shown, replace(TimelineOptions(), lanes=None))
    hidden = {item.id for item in change.items}
    left = tuple(each for each in shown if each not in hidden)
    return lambda: layout.after(after, later, change, delta, left)


@pytest.mark.parametrize(
    "work",
    [_reviewing, _counting, _looking_at_steps, _listing, _selecting, _laying_out],
    ids=lambda work: work.__name__,
)
def test_an_edit_takes_no_more_steps_in_a_larger_plan(
    work: Callable[[Plan, Review, Change], Callable[[], object]],
) -> None:
    small, large = (_steps(work, times) for times in (SMALL, LARGE))
    assert large <= TWICE * small + 50


def _steps(work: Callable[[Plan, Review, Change], Callable[[], object]], times: float) -> float:
    """The calls that an edit takes on average."""
    plan, reviewed = _reviewed(times)
    counts = [_calls(work(plan, reviewed, change)) for change in _edits(plan)]
    return sum(counts) / len(counts)


def _calls(act: Callable[[], object]) -> int:
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        act()
    finally:
        sys.setprofile(before)
    return count
