"""Edits of the parts of an engagement: what the panel writes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.changes import Change, change
from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.records.record import Record
from app.domain.records.sort import Reading
from app.domain.tables import RECORDS
from app.domain.wording import Text, text
from app.services.edits.engagements import existing
from app.services.edits.programme import check_clocks
from app.services.edits.records import add_records, change_records, remove_records
from app.services.edits.refusals import EditRefused


def write_part(
    plan: Plan,
    table: str,
    engagement_id: str,
    part_id: str | None,
    typed: Mapping[str, str],
    reading: Reading,
    places: KnownPlaces = NO_PLACES,
) -> Change:
    """Give a part of an engagement what was typed into its fields; without an id it is a new one.

    Of what an engagement has one of, that with nothing in it is taken out. Raises EditRefused where a text means
    nothing, or the part would make no sense, as a time that the clocks of its place do not show.
    """
    made = _written(plan, table, engagement_id, part_id, typed, reading)
    check_clocks(plan, made, places)
    return made


def _written(
    plan: Plan, table: str, engagement_id: str, part_id: str | None, typed: Mapping[str, str], reading: Reading
) -> Change:
    record, title = RECORDS[table], existing(plan, engagement_id).title
    values = {name: _value(record, name, words, reading) for name, words in typed.items()}
    if record.is_single:
        part_id = engagement_id if plan.find(table, engagement_id) is not None else None
        if all(value == record[name].empty for name, value in values.items()):
            return _nothing(plan, record, engagement_id, part_id)
    if part_id is not None:
        return change(_label(record, title), change_records(plan, table, {part_id: values}).items)
    made = add_records(plan, table, [{record.whole: engagement_id, **values}], reading)
    return change(text("new {one} of ‘{title}’", one=record.one, title=title), made.items)


def remove_parts(plan: Plan, table: str, engagement_id: str, part_ids: Sequence[str]) -> Change:
    """Remove parts of an engagement; raises EditRefused where something stands in the way."""
    made = remove_records(plan, table, part_ids)
    title = existing(plan, engagement_id).title
    return change(text("removal of {one} from ‘{title}’", one=RECORDS[table].one, title=title), made.items)


def _nothing(plan: Plan, record: Record, engagement_id: str, part_id: str | None) -> Change:
    """That which has nothing in it is taken out, if it was there."""
    if part_id is None:
        return change(_label(record, existing(plan, engagement_id).title), [])
    return remove_parts(plan, record.name, engagement_id, [part_id])


def _label(record: Record, title: str) -> Text:
    return text("change of {one} of ‘{title}’", one=record.one, title=title)


def _value(record: Record, name: str, typed: str, reading: Reading) -> Any:
    try:
        return record[name].sort.read(typed, reading)
    except NotUnderstood as trouble:
        raise EditRefused(
            text("{field}: {why}. Nothing was changed.", field=record[name].title, why=trouble.reason)
        ) from trouble
