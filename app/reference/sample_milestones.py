"""The milestones of the sample: those of its kind for everything planned, done but for the last days'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from app.domain.facts import Facts
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.statuses import LIVE
from app.reference.sample_files import sample_id
from app.services.edits.milestones import make_milestones
from app.services.edits.refusals import EditRefused

_LEFT_OPEN = timedelta(days=3)
"""So long before today milestones were still forgotten in the sample."""

_REPORTED_WITHIN = timedelta(days=60)
"""What is longer over has no milestone that is still to come."""


def make_sample_milestones(plan: Plan, facts: Facts) -> Iterator[Milestone]:
    """Each with a day on which it was done where that lies behind; some were done a day or two early."""
    for item in sorted(plan.engagements.values(), key=lambda item: item.id):
        if item.status not in LIVE or item.dates.latest < facts.as_of - _REPORTED_WITHIN:
            continue
        try:
            made = make_milestones(plan, [item.id], facts)
        except EditRefused:
            continue
        for at, each in enumerate(made.items):
            milestone = each.after
            assert isinstance(milestone, Milestone)
            day = milestone.planned
            is_done = day is not None and day < facts.as_of - _LEFT_OPEN
            yield replace(
                milestone,
                id=sample_id("milestones", f"{item.id}/{milestone.milestone_type}"),
                done_on=day - timedelta(days=at % 3) if is_done and day is not None else None,
            )
