"""Two hands on one plan: an edit is laid, field by field, on what others have made of its items meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from typing import Any

from app.domain.changes import Change, ItemChange
from app.domain.engagement import Engagement
from app.domain.own_values import own_differences, with_values
from app.domain.records.record import Item
from app.domain.value_classes import dataclass

Key = tuple[str, str]
Find = Callable[[str, str], Item | None]
"""The item of a table by its id as it is now, or None."""

WHOLE = ""
"""Stands for a field where the item as a whole is at odds: one hand deleted what the other changed."""


@dataclass(frozen=True, slots=True)
class EditClash:
    """A field (`WHOLE`: the item) that both hands changed, each to something else. For `WHOLE` the values are items."""

    table: str
    id: str
    field: str
    was: Any
    mine: Any
    theirs: Any

    @property
    def place(self) -> tuple[str, str, str]:
        """Table, id and field."""
        return self.table, self.id, self.field


@dataclass(frozen=True, slots=True)
class Merged:
    """What an edit does to the items as they are now; `items` keep theirs where there are `clashes`."""

    items: tuple[ItemChange, ...]
    clashes: tuple[EditClash, ...]


def merge(mine: Iterable[ItemChange], find: Find, prefer_mine: frozenset[tuple[str, str, str]] = frozenset()) -> Merged:
    """Lay my edits on the items as `find` gives them.

    Fields that I left alone keep theirs. Where both changed a field, theirs stays and the clash is told,
    unless its place is among those for which mine is preferred.
    """
    state: dict[Key, Item | None] = {}
    made: list[ItemChange] = []
    clashes: list[EditClash] = []
    for item in mine:
        key = (item.table, item.id)
        theirs = state[key] if key in state else find(*key)
        after = _merged(item, theirs, prefer_mine, clashes)
        if after != theirs:
            made.append(ItemChange(item.table, item.id, theirs, after))
        state[key] = after
    return Merged(tuple(made), tuple(clashes))


def changed_fields(item: ItemChange) -> frozenset[str]:
    """The fields that an edit gives another value; `WHOLE` for an item that comes or goes."""
    before, after = item.before, item.after
    if before is None or after is None:
        return frozenset({WHOLE})
    return frozenset(_different(before, after))


def overlaps(one: Change, other: Change) -> bool:
    """Whether two edits change the same field of an item, or one makes or deletes what the other touches."""
    changed: dict[Key, set[str]] = {}
    for item in one.items:
        changed.setdefault((item.table, item.id), set()).update(changed_fields(item))
    for item in other.items:
        here = changed.get((item.table, item.id))
        if here is None:
            continue
        there = changed_fields(item)
        if WHOLE in here or WHOLE in there or here & there:
            return True
    return False


def _merged(
    item: ItemChange, theirs: Item | None, prefer_mine: frozenset[tuple[str, str, str]], clashes: list[EditClash]
) -> Item | None:
    before, after = item.before, item.after
    if theirs in (before, after):
        return after
    if before is None or after is None or theirs is None:
        whole = EditClash(item.table, item.id, WHOLE, before, after, theirs)
        if whole.place in prefer_mine:
            return after
        clashes.append(whole)
        return theirs
    settled: dict[str, Any] = {}
    for name in _different(before, after):
        was, wanted, is_now = (getattr(each, name) for each in (before, after, theirs))
        if wanted == is_now:
            continue
        clash = EditClash(item.table, item.id, name, was, wanted, is_now)
        if is_now == was or clash.place in prefer_mine:
            settled[name] = wanted
        else:
            clashes.append(clash)
    merged: Item = with_values(theirs, settled)
    return merged


def _different(before: Item, after: Item) -> Iterator[str]:
    """The fields in which an item differs; each of the plan's own fields is one by itself."""
    for field in fields(before):
        if getattr(before, field.name) == getattr(after, field.name):
            continue
        if field.name == "own" and isinstance(before, Engagement) and isinstance(after, Engagement):
            yield from own_differences(before.own, after.own)
        else:
            yield field.name
