"""Which items an item points at: what must be there for it to make sense."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.records.record import Item
from app.domain.tables import RECORDS

Key = tuple[str, str]
"""The table and id of an item."""


def references(table: str, item: Item | None) -> Iterator[Key]:
    """The (table, id) of every item that this one points at, some perhaps twice; of None none."""
    return iter(()) if item is None else RECORDS[table].points_at(item)
