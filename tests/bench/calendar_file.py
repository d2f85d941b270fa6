"""The calendar file of 10,000 engagements beside icalendar's own writing of ready components."""

from __future__ import annotations

from itertools import islice

import icalendar

from app.exchange.ical import write_ical
from app.services.ports import EngagementStamp, Selection
from tests.bench.figures import Figure, compared
from tests.bench.fixture import build_plan
from tests.builders import NOON

EVENTS = 10_000


def run(times: float = 1.0, runs: int = 3) -> list[Figure]:
    """The bar of the calendar file."""
    plan = build_plan(times)
    ids = tuple(islice(plan.engagements, EVENTS))
    selection = Selection(plan, NOON, ids, stamps={item: EngagementStamp(2, NOON, NOON) for item in ids})
    ready = icalendar.Calendar.from_ical(write_ical(selection))
    mine, theirs = compared(lambda: write_ical(selection), ready.to_ical, runs)
    what = f".ics of {len(ids):,} engagements"
    return [Figure(what, 1000 * mine, "ms", 1.5, 1000 * theirs, "icalendar's to_ical of ready components")]
