"""How an index is built from the items of its table, and kept up to date by each edit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from immutables import Map

from app.domain.day_tally import Replaced
from app.domain.indexes import Index, Key
from app.domain.records.record import Item

Ids = frozenset[str] | tuple[str, ...]
"""The ids under a key of an index, each once; as a tuple where they are few, which takes a fifth of the room."""

_FEW = 64
_NOTHING: frozenset[str] = frozenset()


def indexed(index: Index, items: Iterable[Item]) -> Map[Key, Ids]:
    """The ids of the items by their keys."""
    keys = index.keys
    buckets: defaultdict[Key, set[str]] = defaultdict(set)
    for item in items:
        for key in keys(item):
            buckets[key].add(item.id)
    return Map({key: _packed(ids) for key, ids in buckets.items()})


def _packed(ids: Collection[str]) -> Ids:
    return tuple(ids) if len(ids) <= _FEW else frozenset(ids)


def moves_of(index: Index, replaced: Iterable[Replaced]) -> dict[Key, dict[str, bool]]:
    """By key, which items come under it (True) and which leave it."""
    moves: defaultdict[Key, dict[str, bool]] = defaultdict(dict)
    for table, before, after in replaced:
        if table == index.table:
            for item, comes in ((before, False), (after, True)):
                if item is not None:
                    for key in index.keys(item):
                        moves[key][item.id] = comes
    return moves


def reindexed(index: Map[Key, Ids], moves: Mapping[Key, Mapping[str, bool]]) -> Map[Key, Ids]:
    """The index after the moves; each key's ids are put together once, however many come or leave."""
    for key, items in moves.items():
        held = index.get(key, _NOTHING)
        changed = [item_id for item_id, comes in items.items() if comes != (item_id in held)]
        if changed:
            ids = {*held}.symmetric_difference(changed)
            index = index.set(key, _packed(ids)) if ids else index.delete(key)
    return index
