"""Who changed what last, as far as others' changes have been seen."""

from __future__ import annotations

from datetime import datetime

from app.domain.changes import Change, ItemChange
from app.domain.value_classes import dataclass
from app.services.planning.merging import WHOLE, changed_fields


@dataclass(frozen=True, slots=True)
class Hand:
    """Who changed something, and when (UTC)."""

    author: str
    at: datetime | None


class Hands:
    """Remembers the last hand at each field; told of changes from the oldest to the newest."""

    def __init__(self) -> None:
        self._fields: dict[tuple[str, str, str], Hand] = {}
        self._items: dict[tuple[str, str], Hand] = {}

    def note(self, change: Change) -> None:
        """See another change."""
        for item in change.items:
            self.note_item(item, Hand(change.author, change.at))

    def note_item(self, item: ItemChange, hand: Hand) -> None:
        """See what a change did to one item."""
        self._items[item.table, item.id] = hand
        for field in changed_fields(item):
            self._fields[item.table, item.id, field] = hand

    def at(self, table: str, item_id: str, field: str) -> Hand | None:
        """Who changed a field last, or the item where it is as a whole; None where nobody was seen to."""
        if field == WHOLE:
            return self._items.get((table, item_id))
        hand = self._fields.get((table, item_id, field))
        return hand if hand is not None else self._fields.get((table, item_id, WHOLE))
