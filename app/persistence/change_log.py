"""The stored changes: what was done, by whom, when, and what that means for calendars."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, insert, select

from app.domain.changes import Change, ItemChange
from app.domain.engagement import Engagement
from app.domain.wording import Text
from app.persistence.codec import decode, encode
from app.persistence.mapping import ENTITIES
from app.persistence.mapping.entity import table_of
from app.persistence.schema import ChangeItemRow, ChangeRow
from app.services.ports import EngagementStamp, HistoryEntry
from app.services.store_ports import Landed

_CHANGES = table_of(ChangeRow)
_ITEMS = table_of(ChangeItemRow)

_FEW = 500
"""So many ids are looked up one by one; for more, the whole table is read."""


def last_number(connection: Connection) -> int:
    """The number of the newest change; 0 before there is one."""
    return connection.execute(select(func.max(_CHANGES.c.number))).scalar_one() or 0


def change_id_at(connection: Connection, number: int) -> str | None:
    """The id of the change with that number, or None."""
    found: str | None = connection.execute(select(_CHANGES.c.id).where(_CHANGES.c.number == number)).scalar()
    return found


def holds_change(connection: Connection, change_id: str) -> bool:
    """Whether a change was written already."""
    return connection.execute(select(_CHANGES.c.number).where(_CHANGES.c.id == change_id)).first() is not None


def last_change_at(connection: Connection) -> datetime | None:
    """When the newest change was made."""
    at = connection.execute(select(func.max(_CHANGES.c.at))).scalar_one()
    return None if at is None else _instant(at)


def record(connection: Connection, number: int, made: Change, items: Iterable[ItemChange]) -> None:
    """Write a stamped change under its number, with what it really did to each item.

    Raises ValueError for a change that was not stamped.
    """
    if made.at is None or not made.id:
        raise ValueError("only a stamped change can be kept")
    connection.execute(
        insert(_CHANGES),
        {
            "number": number,
            "id": made.id,
            "label": made.label.source,
            "label_values": json.dumps(made.label.values, ensure_ascii=False),
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
        connection.execute(insert(_ITEMS), rows)


def history(connection: Connection, table: str, item_id: str) -> tuple[HistoryEntry, ...]:
    """What happened to one item, newest first."""
    query = (
        select(_CHANGES, _ITEMS.c.table_name, _ITEMS.c.item_id, _ITEMS.c.before, _ITEMS.c.after)
        .join(_ITEMS, _CHANGES.c.number == _ITEMS.c.change)
        .where(_ITEMS.c.table_name == table, _ITEMS.c.item_id == item_id)
        .order_by(_CHANGES.c.number.desc(), _ITEMS.c.position.desc())
    )
    return tuple(
        HistoryEntry(
            row.id,
            _label(row),
            row.author,
            row.computer,
            _instant(row.at),
            row.table_name,
            row.item_id,
            decode(row.table_name, row.before),
            decode(row.table_name, row.after),
        )
        for row in connection.execute(query)
    )


def recent(connection: Connection, limit: int) -> tuple[Change, ...]:
    """The last changes, newest first."""
    rows = connection.execute(select(_CHANGES).order_by(_CHANGES.c.number.desc()).limit(limit)).all()
    return tuple(landed.change for landed in _whole(connection, rows))


def after(connection: Connection, number: int) -> tuple[Landed, ...]:
    """The changes since the one of that number, oldest first."""
    rows = connection.execute(select(_CHANGES).where(_CHANGES.c.number > number).order_by(_CHANGES.c.number)).all()
    return tuple(_whole(connection, rows))


def holding(connection: Connection, change_ids: Iterable[str]) -> frozenset[str]:
    """Those of the changes that are written."""
    ids = sorted(change_ids)
    chunks = (ids[at : at + _FEW] for at in range(0, len(ids), _FEW))
    queries = (select(_CHANGES.c.id).where(_CHANGES.c.id.in_(chunk)) for chunk in chunks)
    return frozenset(found for query in queries for found in connection.execute(query).scalars())


def stamps(connection: Connection, ids: Iterable[str] | None) -> Mapping[str, EngagementStamp]:
    """The calendar stamps of the engagements that exist; those without a change since the plan
    was made carry the time at which it was made."""
    engagements = ENTITIES["engagements"].table
    made_at = connection.execute(select(func.min(_CHANGES.c.at))).scalar_one()
    wanted = None if ids is None else set(ids)
    changed, existing = _stamp_query(), select(engagements.c.id)
    if wanted is not None and len(wanted) <= _FEW:
        changed = changed.where(_ITEMS.c.item_id.in_(wanted))
        existing = existing.where(engagements.c.id.in_(wanted))
    known = {row.item_id: row for row in connection.execute(changed)}
    return {
        item_id: _engagement_stamp(known.get(item_id), made_at)
        for (item_id,) in connection.execute(existing)
        if wanted is None or item_id in wanted
    }


def _whole(connection: Connection, rows: Sequence[Row[Any]]) -> Iterator[Landed]:
    """The changes of some rows that follow one another in the log, with their items."""
    if not rows:
        return
    numbers = [row.number for row in rows]
    items: dict[int, list[ItemChange]] = {number: [] for number in numbers}
    query = (
        select(_ITEMS)
        .where(_ITEMS.c.change.between(min(numbers), max(numbers)))
        .order_by(_ITEMS.c.change, _ITEMS.c.position)
    )
    for row in connection.execute(query):
        before, later = decode(row.table_name, row.before), decode(row.table_name, row.after)
        items[row.change].append(ItemChange(row.table_name, row.item_id, before, later))
    for row in rows:
        made = tuple(items[row.number])
        at = _instant(row.at)
        yield Landed(row.number, Change(_label(row), made, row.id, row.author, row.computer, at, row.reverts))


def _stamp_query() -> Select[Any]:
    created = case((_ITEMS.c.before.is_(None), _CHANGES.c.at))
    shifts = case((_ITEMS.c.shifts.is_(True), 1), else_=0)
    return (
        select(
            _ITEMS.c.item_id,
            func.sum(shifts).label("sequence"),
            func.min(created).label("created"),
            func.min(case((_ITEMS.c.before.is_(None), _CHANGES.c.number))).label("born"),
            func.min(case((_ITEMS.c.before.is_not(None), _CHANGES.c.number))).label("held"),
            func.max(_CHANGES.c.at).label("modified"),
        )
        .join(_CHANGES, _CHANGES.c.number == _ITEMS.c.change)
        .where(_ITEMS.c.table_name == "engagements")
        .group_by(_ITEMS.c.item_id)
    )


def _engagement_stamp(row: Row[Any] | None, made_at: str) -> EngagementStamp:
    if row is None:
        return EngagementStamp(0, _instant(made_at), _instant(made_at))
    # What was there before its first change came with the plan, even if it was deleted and brought back.
    came_later = row.born is not None and (row.held is None or row.born < row.held)
    created = row.created if came_later else made_at
    return EngagementStamp(int(row.sequence), _instant(created), _instant(row.modified))


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


def _label(row: Row[Any]) -> Text:
    return Text(row.label, tuple((name, value) for name, value in json.loads(row.label_values)))


def _stamp(at: datetime) -> str:
    # Always with microseconds: then the order of the texts is the order of the instants.
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
