"""What happened to an item of the plan, and to its parts, as far as the stored changes can tell."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, or_, select

from app.domain.tables import RECORDS
from app.domain.wording import text
from app.persistence.instants import instant
from app.persistence.lenient_text import lenient_text
from app.persistence.odd_records import shown
from app.persistence.schema import CHANGE_ITEMS as ITEMS
from app.persistence.schema import CHANGES
from app.persistence.stored_changes import OddStored, changes_query, check_change, item_change, items_query, label_of
from app.services.planning.merging import Key
from app.services.ports import HistoryEntry


def history(connection: Connection, table: str, item_id: str, *, with_parts: bool = False) -> tuple[HistoryEntry, ...]:
    """What happened to one item, newest first; where that cannot be told, the entry says so.

    `with_parts`: also what happened to whatever is or was part of it, and to asks about it.
    """
    mine: ColumnElement[bool] = and_(ITEMS.c.table_name == table, ITEMS.c.item_id == item_id)
    owners = _owners(table) if with_parts else {}
    if owners:
        named = json.dumps(item_id, ensure_ascii=False)
        names_it = or_(*(ITEMS.c[side].contains(named, autoescape=True) for side in ("before", "after")))
        mine = or_(mine, and_(ITEMS.c.table_name.in_(owners), or_(ITEMS.c.item_id == item_id, names_it)))
    with lenient_text(connection):
        found = connection.execute(items_query().where(mine).order_by(ITEMS.c.change.desc(), ITEMS.c.position.desc()))
        items = found.all()
        changed = select(ITEMS.c.change).where(mine)
        changes = connection.execute(changes_query().where(CHANGES.c.number.in_(changed)))
        headings = {row.number: row for row in changes}
        entries = (_entry(headings[row.change], row) for row in items if row.change in headings)
        return tuple(entry for entry in entries if entry.table == table or _is_of(entry, item_id, owners))


def last_author(connection: Connection, key: Key) -> str:
    """Who changed an item last."""
    entries = history(connection, *key)
    return entries[0].author if entries else ""


def _owners(table: str) -> dict[str, str]:
    """The tables of what belongs to an item of that table, with the field that names the item."""
    parts = {name: record.whole for name, record in RECORDS.items() if record.part_of == table}
    return {**parts, "asks": "engagement"} if table == "engagements" else parts


def _is_of(entry: HistoryEntry, item_id: str, owners: dict[str, str]) -> bool:
    """Whether it tells of a part of the item; what cannot be read names it somewhere, and is told."""
    if entry.problem is not None:
        return True
    field = owners[entry.table]
    return any(getattr(each, field) == item_id for each in (entry.before, entry.after) if each is not None)


def _entry(change: Row[Any], item: Row[Any]) -> HistoryEntry:
    table, item_id = item.table_name, item.item_id
    try:
        check_change(change)
    except OddStored as odd:
        return HistoryEntry(shown(change.id), text("a change"), "", "", None, table, item_id, None, None, odd.said)
    heading = (change.id, label_of(change), change.author, change.computer, instant(change.at), table, item_id)
    try:
        made = item_change(item)
    except OddStored as odd:
        return HistoryEntry(*heading, None, None, odd.said)
    return HistoryEntry(*heading, made.before, made.after)
