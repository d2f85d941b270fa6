"""What the records of a plan point at, gathered while they are read, and whether it is all there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import Any

from app.domain.records.record import Item
from app.persistence.schema.declared import StoredTable

_ALSO = {("settings", "own_nation"): "countries"}
"""Columns that point at a record without a foreign key, for the settings are written before anything else."""


@cache
def pointers(table: StoredTable, names: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """Which of the named columns point at a record, each by its place among the names and the table it points into."""
    found: list[tuple[int, str]] = []
    for at, column in enumerate(table.named(names)):
        into = {each for each in (column.into, _ALSO.get((table.name, column.name))) if each}
        found += [(at, target) for target in sorted(into)]
    return tuple(found)


class References:
    """The ids that are pointed at, by table."""

    def __init__(self) -> None:
        self._wanted: dict[str, set[Any]] = {}

    def note(self, target: str, ids: Set[Any]) -> None:
        """Remember that these ids of a table are pointed at."""
        self._wanted.setdefault(target, set()).update(ids)

    def hold(self, items: Mapping[str, Sequence[Item]]) -> bool:
        """Whether every id is that of one item, and all that is pointed at is there."""
        there = {name: {item.id for item in made} for name, made in items.items()}
        once = all(len(there[name]) == len(made) for name, made in items.items())
        return once and all(ids <= (there[name] | {None}) for name, ids in self._wanted.items())
