"""One field of what an engagement has at most one of, written as if it were a field of the engagement's own."""

from __future__ import annotations

from typing import Any

from app.domain.changes import Change, change
from app.domain.part_fields import PartField
from app.domain.plan import Plan
from app.domain.records.sort import Reading
from app.domain.wording import text
from app.services.edits.engagements import existing
from app.services.edits.records import add_records, change_records, remove_records


def write_part_field(plan: Plan, field: PartField, engagement_id: str, value: Any, reading: Reading) -> Change:
    """Give the field a value: the part is made where there is none, and goes where nothing is left in it.

    Raises EditRefused where the part would make no sense.
    """
    record, name = field.record, field.field.name
    title = existing(plan, engagement_id).title
    held = field.held(plan, engagement_id)
    if held is None:
        if value == field.field.empty:
            return change(text("nothing"), ())
        made = add_records(plan, record.name, [{record.whole: engagement_id, name: value}], reading)
        return change(text("new {one} of ‘{title}’", one=record.one, title=title), made.items)
    others = (each for each in record.fields if each.name not in (record.whole, name))
    if value == field.field.empty and all(getattr(held, each.name) == each.empty for each in others):
        made = remove_records(plan, record.name, [engagement_id])
    else:
        made = change_records(plan, record.name, {engagement_id: {name: value}})
    return change(text("change of {one} of ‘{title}’", one=record.one, title=title), made.items)
