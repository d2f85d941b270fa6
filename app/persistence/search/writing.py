"""Keeps the index of texts up with the items, in the transaction that writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, cast

from sqlalchemy import Connection, delete, insert, select, text

from app.domain.asks import Ask
from app.domain.changes import ItemChange
from app.domain.engagement import Engagement
from app.domain.indexes import Item
from app.persistence.mapping.entity import table_of
from app.persistence.plan_repository import current_items
from app.persistence.schema.planning import AskRow
from app.persistence.schema.search import SearchRow
from app.persistence.search.choosing import dialect_of
from app.persistence.search.dialects import Kept
from app.persistence.search.numbering import Numbers, fits, span_of
from app.services.search_index import IndexRow, kept_words, row_of

_ROWS = table_of(SearchRow)
_ASKS = table_of(AskRow)
_CHUNK = 500

_KEEP_WORD = text("INSERT INTO search_vocabulary (word) VALUES (:word) ON CONFLICT DO NOTHING")

Key = tuple[str, str]
_T = TypeVar("_T")


def follow(connection: Connection, changes: Iterable[ItemChange]) -> None:
    """Bring the index to what the items are now that the changes are written."""
    items: dict[Key, Item | None] = {}
    retitled: set[str] = set()
    for change in changes:
        items[change.table, change.id] = change.after
        if change.table == "engagements" and _known_by(change.before) != _known_by(change.after):
            retitled.add(change.id)
    asks = [("asks", item_id) for item_id in _asks_about(connection, retitled)]
    items |= {key: item for key, item in current_items(connection, asks).items() if key not in items}
    write(connection, items)


def write(connection: Connection, items: dict[Key, Item | None]) -> None:
    """Let the index hold these items as they are; None for those that are gone."""
    about = _engagements_of(connection, items)
    rows = {
        key: row_of(key[0], item, about.get(item.engagement) if isinstance(item, Ask) else None)
        for key, item in items.items()
        if item is not None
    }
    kept = _kept(connection, items)
    fresh = {key: row for key, row in rows.items() if not _same(kept.get(key), row)}
    # Numbers come first: one that is only taken out to be put in again is not free.
    numbered = _numbered(connection, fresh, kept)
    _take(connection, [kept[key] for key in kept if key not in rows or key in fresh])
    if numbered:
        _put(connection, numbered)
        _keep_words(connection, fresh, kept)


def _numbered(connection: Connection, fresh: dict[Key, IndexRow], kept: dict[Key, Kept]) -> list[Kept]:
    """The rows with the numbers that they had, where they can keep them, or with new ones."""
    numbers = Numbers(connection, fresh.values())
    numbered: list[Kept] = []
    for key, row in fresh.items():
        old = kept.get(key)
        number = old.number if old is not None and fits(old.number, row) else numbers.next(row)
        numbered.append(Kept(number, row.id, row.title, row.body))
    return numbered


def _put(connection: Connection, rows: Sequence[Kept]) -> None:
    connection.execute(
        insert(_ROWS), [{"number": row.number, "item": row.item, "title": row.title, "body": row.body} for row in rows]
    )
    dialect_of(connection).put(connection, rows)


def _keep_words(connection: Connection, fresh: dict[Key, IndexRow], kept: dict[Key, Kept]) -> None:
    words: set[str] = set()
    for key, row in fresh.items():
        old = kept.get(key)
        known = {*old.title.split(), *old.body.split()} if old is not None else set()
        words |= kept_words(row) - known
    if words:
        connection.execute(_KEEP_WORD, [{"word": word} for word in sorted(words)])


def _take(connection: Connection, rows: Sequence[Kept]) -> None:
    if not rows:
        return
    dialect_of(connection).take(connection, rows)
    for chunk in _chunks([row.number for row in rows]):
        connection.execute(delete(_ROWS).where(_ROWS.c.number.in_(chunk)))


def _kept(connection: Connection, keys: Iterable[Key]) -> dict[Key, Kept]:
    """What the index holds of these items; ids of several tables may be the same."""
    tables: dict[str, list[str]] = {}
    for table, item_id in keys:
        tables.setdefault(table, []).append(item_id)
    found: dict[Key, Kept] = {}
    for table, ids in tables.items():
        first, _, end = span_of(table)
        for chunk in _chunks(ids):
            query = select(_ROWS.c.number, _ROWS.c.item, _ROWS.c.title, _ROWS.c.body).where(
                _ROWS.c.item.in_(chunk), _ROWS.c.number >= first, _ROWS.c.number < end
            )
            found |= {(table, row.item): Kept(*row) for row in connection.execute(query)}
    return found


def _same(kept: Kept | None, row: IndexRow) -> bool:
    return kept is not None and (kept.title, kept.body) == (row.title, row.body) and fits(kept.number, row)


def _known_by(item: Item | None) -> tuple[object, ...] | None:
    """What of an engagement finds its asks too."""
    if not isinstance(item, Engagement):
        return None
    return (item.ref, item.title, item.country_ids, item.place.country)


def _asks_about(connection: Connection, engagements: Iterable[str]) -> Iterator[str]:
    for chunk in _chunks(sorted(engagements)):
        yield from connection.execute(select(_ASKS.c.id).where(_ASKS.c.engagement.in_(chunk))).scalars()


def _engagements_of(connection: Connection, items: dict[Key, Item | None]) -> dict[str, Engagement]:
    """The engagements that the asks among the items are about, as they are now."""
    wanted = {item.engagement for item in items.values() if isinstance(item, Ask)}
    here = {item_id: items["engagements", item_id] for item_id in wanted if ("engagements", item_id) in items}
    stored = current_items(connection, [("engagements", item_id) for item_id in wanted - here.keys()])
    found = {**here, **{item_id: item for (_, item_id), item in stored.items()}}
    return {item_id: cast("Engagement", item) for item_id, item in found.items() if item is not None}


def _chunks(values: list[_T]) -> Iterator[list[_T]]:
    return (values[at : at + _CHUNK] for at in range(0, len(values), _CHUNK))
