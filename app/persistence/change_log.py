"""The stored changes: what was done, by whom, when, and what that means for calendars."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from itertools import takewhile
from typing import Any

from sqlalchemy import Column, Connection, Row, Select, case, func, insert, select

from app.domain.changes import Change, ItemChange
from app.domain.engagement import Engagement
from app.domain.records.numbers import MOST
from app.domain.wording_packing import packed_values
from app.persistence.codec import encode
from app.persistence.entities import ENTITIES
from app.persistence.instants import instant
from app.persistence.lenient_text import lenient_text
from app.persistence.odd_records import quoted
from app.persistence.plan_repository import OddValue
from app.persistence.schema import CHANGE_ITEMS as ITEMS
from app.persistence.schema import CHANGES
from app.persistence.stored_changes import (
    OddStored,
    changes_query,
    check_change,
    item_change,
    items_query,
    label_of,
)
from app.services.ports import EngagementStamp
from app.services.store_ports import Landed

_FEW = 500
"""So many ids are looked up one by one; for more, the whole table is read."""


def last_number(connection: Connection) -> int:
    """The number of the newest change; 0 before there is one.

    A number that no change can have is passed over, so that the plan can be written on all the same; `info` tells it.
    """
    return _largest(connection, CHANGES.c.number)


def next_number(connection: Connection, last: int) -> int:
    """The number of the change to be written after the last one: none under which something is left of a change."""
    return max(last, _largest(connection, ITEMS.c.change)) + 1


def _largest(connection: Connection, number: Column[int]) -> int:
    return connection.execute(select(func.max(number)).where(number.between(1, MOST))).scalar_one() or 0


def change_id_at(connection: Connection, number: int) -> str | None:
    """The id of the change with that number, or None."""
    with lenient_text(connection):
        found: str | None = connection.execute(select(CHANGES.c.id).where(CHANGES.c.number == number)).scalar()
    return found


def holds_change(connection: Connection, change_id: str) -> bool:
    """Whether a change was written already."""
    return connection.execute(select(CHANGES.c.number).where(CHANGES.c.id == change_id)).first() is not None


def last_change_at(connection: Connection) -> datetime | None:
    """When the newest change was made."""
    at = connection.execute(select(func.max(CHANGES.c.at))).scalar_one()
    return None if at is None else stored_instant(at)


def record(connection: Connection, number: int, made: Change, items: Iterable[ItemChange]) -> None:
    """Write a stamped change under its number, with what it really did to each item.

    Raises ValueError for a change that was not stamped.
    """
    if made.at is None or not made.id:
        raise ValueError("only a stamped change can be kept")
    connection.execute(
        insert(CHANGES),
        {
            "number": number,
            "id": made.id,
            "label": made.label.source,
            "label_values": json.dumps(packed_values(made.label), ensure_ascii=False),
            "author": made.author,
            "computer": made.computer,
            "at": _stamp(made.at),
            "reverts": made.reverts,
        },
    )
    rows = [
        {
            "change": number,
            "position": position,
            "table_name": item.table,
            "item_id": item.id,
            "before": encode(item.before),
            "after": encode(item.after),
            "shifts": _shifts(item, made),
        }
        for position, item in enumerate(items)
    ]
    if rows:
        connection.execute(insert(ITEMS), rows)


def recent(connection: Connection, limit: int) -> tuple[Change, ...]:
    """The last changes, newest first; no further back than one that cannot be read, for nothing before it can be
    undone without it."""
    with lenient_text(connection):
        found = connection.execute(changes_query().order_by(CHANGES.c.number.desc()).limit(limit)).all()
        rows = list(takewhile(_is_readable, found))
        items: dict[int, list[ItemChange]] = {row.number: [] for row in rows}
        odd = 0
        if rows:
            query = items_query().where(ITEMS.c.change >= rows[-1].number).order_by(ITEMS.c.change, ITEMS.c.position)
            for row in connection.execute(query):
                try:
                    items[row.change].append(item_change(row))
                except (OddStored, KeyError):
                    odd = row.change
    return tuple(_change(row, items[row.number]) for row in rows if row.number > odd)


def after(connection: Connection, number: int) -> tuple[Landed, ...]:
    """The changes since the one of that number, oldest first; raises OddValue where one cannot be read."""
    since = CHANGES.c.number > number
    items: dict[int, list[ItemChange]] = {}
    try:
        for row in connection.execute(items_query().where(ITEMS.c.change > number).order_by(ITEMS.c.position)):
            items.setdefault(row.change, []).append(item_change(row))
        return tuple(
            Landed(row.number, _change(row, items.get(row.number, ())))
            for row in connection.execute(changes_query().where(since).order_by(CHANGES.c.number))
        )
    except OddStored as odd:
        raise OddValue(str(odd)) from odd


def holding(connection: Connection, change_ids: Iterable[str]) -> frozenset[str]:
    """Those of the changes that are written."""
    ids = sorted(change_ids)
    chunks = (ids[at : at + _FEW] for at in range(0, len(ids), _FEW))
    queries = (select(CHANGES.c.id).where(CHANGES.c.id.in_(chunk)) for chunk in chunks)
    return frozenset(found for query in queries for found in connection.execute(query).scalars())


def _change(row: Row[Any], items: Iterable[ItemChange]) -> Change:
    check_change(row)
    return Change(label_of(row), tuple(items), row.id, row.author, row.computer, instant(row.at), row.reverts)


def _is_readable(row: Row[Any]) -> bool:
    try:
        check_change(row)
    except OddStored:
        return False
    return True


def stamps(connection: Connection, ids: Iterable[str] | None) -> Mapping[str, EngagementStamp]:
    """The calendar stamps of the engagements that exist; those without a change since the plan
    was made carry the time at which it was made."""
    engagements = ENTITIES["engagements"].table
    made_at = connection.execute(select(func.min(CHANGES.c.at))).scalar_one()
    wanted = None if ids is None else set(ids)
    changed, existing = _stamp_query(), select(engagements.c.id)
    if wanted is not None and len(wanted) <= _FEW:
        changed = changed.where(ITEMS.c.item_id.in_(wanted))
        existing = existing.where(engagements.c.id.in_(wanted))
    known = {row.item_id: row for row in connection.execute(changed)}
    return {
        item_id: _engagement_stamp(known.get(item_id), made_at)
        for (item_id,) in connection.execute(existing)
        if wanted is None or item_id in wanted
    }


def _stamp_query() -> Select[Any]:
    created = case((ITEMS.c.before.is_(None), CHANGES.c.at))
    shifts = case((ITEMS.c.shifts.is_(True), 1), else_=0)
    return (
        select(
            ITEMS.c.item_id,
            func.sum(shifts).label("sequence"),
            func.min(created).label("created"),
            func.min(case((ITEMS.c.before.is_(None), CHANGES.c.number))).label("born"),
            func.min(case((ITEMS.c.before.is_not(None), CHANGES.c.number))).label("held"),
            func.max(CHANGES.c.at).label("modified"),
        )
        .join(CHANGES, CHANGES.c.number == ITEMS.c.change)
        .where(ITEMS.c.table_name == "engagements")
        .group_by(ITEMS.c.item_id)
    )


def _engagement_stamp(row: Row[Any] | None, made_at: str) -> EngagementStamp:
    if row is None:
        return EngagementStamp(0, stored_instant(made_at), stored_instant(made_at))
    # What was there before its first change came with the plan, even if it was deleted and brought back.
    came_later = row.born is not None and (row.held is None or row.born < row.held)
    created = row.created if came_later else made_at
    return EngagementStamp(int(row.sequence), stored_instant(created), stored_instant(row.modified))


def _shifts(item: ItemChange, made: Change) -> bool:
    """Whether calendars must be told: other dates, place, title or status, gone, or back again."""
    before, after = item.before, item.after
    if isinstance(before, Engagement) and isinstance(after, Engagement):
        return (before.dates, before.place, before.title, before.status) != (
            after.dates,
            after.place,
            after.title,
            after.status,
        )
    return item.table == "engagements" and (after is None or bool(made.reverts))


def _stamp(at: datetime) -> str:
    # Always with microseconds: then the order of the texts is the order of the instants.
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def stored_instant(stored: Any) -> datetime:
    """An instant as it is kept; raises OddValue where it is none."""
    try:
        return instant(stored)
    except (ValueError, TypeError):
        raise OddValue(f"{quoted(stored)} is not an instant") from None
