"""What was changed of one edition of a series, done in those that follow too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.changes import Change, change, replaced
from app.domain.engagement import Engagement
from app.domain.own_values import with_values
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.records.record import Record
from app.domain.series import Series
from app.domain.statuses import OPEN
from app.domain.wording import text
from app.services.edits.editions import editions_of

OF_ONE_EDITION = frozenset(
    {"id", "ref", "dates", "status", "series", "parent", "after", "outcome", "reason", "review_on", "provenance"}
)
"""What each edition has of its own, whatever is said of another one."""


def same_in_later(plan: Plan, made: Change) -> Change | None:
    """The same change of the editions that follow, those still to come; None where it says nothing for them.

    `plan` is the one after `made`, which changed fields of editions. Where it changed several editions, they have
    been looked at, and nothing is offered.
    """
    edited = [(item.before, item.after) for item in made.items if item.table == "engagements"]
    if len(edited) != 1:
        return None
    ((before, after),) = edited
    if not isinstance(before, Engagement) or not isinstance(after, Engagement) or after.series is None:
        return None
    record = engagement_record(plan)
    values = dict(_changed(record, before, after))
    later = [
        item
        for item in editions_of(plan, after.series)
        if item.id != after.id and item.dates.earliest > after.dates.earliest and item.status in OPEN
    ]
    series = plan.records(Series)[after.series].title
    fields = tuple(text("{field:lower}", field=record[name].title) for name in values)
    if not values:
        return None
    label = text("change of {fields} in the later editions of ‘{title}’", fields=fields, title=series)
    same = change(label, [replaced("engagements", item, with_values(item, values)) for item in later])
    return None if same.is_empty else same


def _changed(record: Record, before: Engagement, after: Engagement) -> Iterator[tuple[str, Any]]:
    for field in record.fields:
        if field.name not in (*OF_ONE_EDITION, "own") and getattr(before, field.name) != getattr(after, field.name):
            yield field.name, getattr(after, field.name)
