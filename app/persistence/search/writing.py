"""Keeps the index of texts up with the items, in the transaction that writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from zlib import crc32

from sqlalchemy import Connection, delete, insert, text
from sqlalchemy.exc import DBAPIError

from app.domain.asks import Ask
from app.domain.changes import ItemChange
from app.domain.engagement import Engagement
from app.domain.records.record import Item
from app.persistence.plan_repository import asks_about, current_items
from app.persistence.schema.search import SEARCH_ROWS
from app.persistence.search import backlog_table
from app.persistence.search.choosing import dialect_of
from app.persistence.search.dialects import Worded
from app.persistence.search.numbering import Kept, Numbers, first_of
from app.services.search.index import IndexRow, all_words, is_kept, kept_words, row_of

_CHUNK = 500

_KEEP_WORD = text("INSERT INTO search_vocabulary (word) VALUES (:word) ON CONFLICT DO NOTHING")

Key = tuple[str, str]
Pair = tuple[Item | None, Item | None]
"""An item as it was and as it is."""


def follow_if_it_can(connection: Connection, changes: Iterable[ItemChange]) -> None:
    """The same; where the index is damaged, the changes are written all the same, and it is made anew."""
    changes = tuple(changes)
    savepoint = connection.begin_nested()
    try:
        follow(connection, changes)
    except DBAPIError:
        savepoint.rollback()
        backlog_table.start_over(connection)
    else:
        savepoint.commit()


def follow(connection: Connection, changes: Iterable[ItemChange]) -> None:
    """Bring the index from what the items were to what they are now that the changes are written.

    What waits to be indexed goes on waiting. Where the index does not hold what it should, or cannot be
    written, all of it is to be made anew.
    """
    waiting = backlog_table.waiting(connection)
    if waiting.is_all:
        return
    if not dialect_of(connection).is_there:
        backlog_table.start_over(connection)
        return
    pairs = _net(changes)
    retitled = [before.id for before, after in pairs.values() if _finds_asks(before) != _finds_asks(after) and before]
    pairs |= {("asks", ask.id): (ask, ask) for ask in asks_about(connection, retitled) if ("asks", ask.id) not in pairs}
    pairs = {key: pair for key, pair in pairs.items() if not _is_as_it_was(pair, pairs)}
    stored = _engagements_of(connection, pairs)
    rows = [
        (
            _row(waiting, table, before, lambda item_id: _at(pairs, stored, item_id, 0)),
            _row(waiting, table, after, lambda item_id: _at(pairs, stored, item_id, 1)),
        )
        for (table, _), (before, after) in pairs.items()
    ]
    if not _renew(connection, [(old, new) for old, new in rows if old != new]):
        backlog_table.start_over(connection)


def index(connection: Connection, rows: Sequence[IndexRow], known: set[str]) -> None:
    """Index items that are not indexed yet; `known` are words that were seen to before, and grows."""
    numbers = Numbers(connection, rows)
    _put(connection, [(numbers.next(row), row) for row in rows], ())
    words = set().union(*map(all_words, rows)) - known
    _keep_words(connection, filter(is_kept, words))
    known |= words


def _net(changes: Iterable[ItemChange]) -> dict[Key, Pair]:
    """What was made of each item in all."""
    pairs: dict[Key, Pair] = {}
    for change in changes:
        key = (change.table, change.id)
        pairs[key] = (pairs[key][0] if key in pairs else change.before, change.after)
    return pairs


def _renew(connection: Connection, rows: Sequence[tuple[IndexRow | None, IndexRow | None]]) -> bool:
    """Replace rows; False where one is not kept as it should be, and then nothing is done."""
    kept = Kept(connection, (old for old, _ in rows if old is not None))
    numbers = Numbers(
        connection, (new for old, new in rows if new is not None and (old is None or first_of(old) != first_of(new)))
    )
    gone: list[Worded] = []
    there: list[tuple[int, IndexRow]] = []
    words: set[str] = set()
    for old, new in rows:
        number = None
        if old is not None:
            found = kept.of(old)
            if found is None or found[1] != _mark(old):
                return False
            number = found[0]
            gone.append(Worded(number, old.title, old.body))
        if new is not None:
            stays = number is not None and old is not None and first_of(old) == first_of(new)
            there.append((number if stays and number is not None else numbers.next(new), new))
            words |= kept_words(new) - (kept_words(old) if old is not None else set())
    _put(connection, there, gone)
    _keep_words(connection, words)
    return True


def _put(connection: Connection, rows: list[tuple[int, IndexRow]], gone: Sequence[Worded]) -> None:
    numbers = [each.number for each in gone]
    for at in range(0, len(numbers), _CHUNK):
        connection.execute(delete(SEARCH_ROWS).where(SEARCH_ROWS.c.number.in_(numbers[at : at + _CHUNK])))
    rows.sort(key=lambda each: each[0])
    if rows:
        values = [{"number": number, "item": row.id, "mark": _mark(row)} for number, row in rows]
        connection.execute(insert(SEARCH_ROWS), values)
    there = [Worded(number, row.title, row.body) for number, row in rows]
    dialect_of(connection).renew(connection, gone, there)


def _keep_words(connection: Connection, words: Iterable[str]) -> None:
    if values := [{"word": word} for word in sorted(words)]:
        connection.execute(_KEEP_WORD, values)


def _mark(row: IndexRow) -> int:
    return crc32(f"{row.title}\n{row.body}".encode())


def _row(
    waiting: backlog_table.Waiting, table: str, item: Item | None, about: Callable[[str], Engagement | None]
) -> IndexRow | None:
    """How the index holds an item; None where there is none, or it waits."""
    if item is None or waiting.has(table, item):
        return None
    return row_of(table, item, about(item.engagement) if isinstance(item, Ask) else None)


def _at(pairs: Mapping[Key, Pair], stored: Mapping[str, Engagement], item_id: str, when: int) -> Engagement | None:
    """An engagement as it was (0) or is (1); one that went, or came, with its asks as it stood then."""
    pair = pairs.get(("engagements", item_id))
    found = stored.get(item_id) if pair is None else pair[when]
    return found if isinstance(found, Engagement) else None


def _finds_asks(item: Item | None) -> tuple[object, ...] | None:
    """What of an engagement finds its asks too."""
    if not isinstance(item, Engagement):
        return None
    return (item.ref, item.title, item.country_ids, item.place.country)


def _is_as_it_was(pair: Pair, pairs: Mapping[Key, Pair]) -> bool:
    """Whether an ask is found by the same words as before, so that nobody need look up what it is about."""
    before, after = pair
    if not isinstance(before, Ask) or not isinstance(after, Ask) or before.engagement != after.engagement:
        return False
    return ("engagements", after.engagement) not in pairs and row_of("asks", before, None) == row_of(
        "asks", after, None
    )


def _engagements_of(connection: Connection, pairs: Mapping[Key, Pair]) -> dict[str, Engagement]:
    """The engagements that asks among the items are about and that did not change."""
    wanted = {item.engagement for pair in pairs.values() for item in pair if isinstance(item, Ask)}
    keys: Iterator[Key] = (("engagements", item_id) for item_id in sorted(wanted))
    found = current_items(connection, [key for key in keys if key not in pairs])
    return {item_id: item for (_, item_id), item in found.items() if isinstance(item, Engagement)}
