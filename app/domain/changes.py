"""Changes: what an edit is, how it is applied and taken back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class StaleChange(Exception):
    """A change's `before` is not what the plan holds; nothing was applied."""

    def __init__(self, table: str, item_id: str) -> None:
        super().__init__(f"{table} {item_id} is no longer as the change expects it")
        self.table = table
        self.item_id = item_id


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item before and after; None means it did not, or does not, exist."""

    table: str
    id: str
    before: Item | None
    after: Item | None


@dataclass(frozen=True, slots=True)
class Change:
    """An edit as a value. Use cases leave it unstamped; the editor stamps it when it is applied.

    `label` names the edit in words that fit after “Undo” (“move of ‘Port call
    Mombasa’”). `at` is UTC. `reverts` is the id of the change that this one undoes.
    """

    label: Text
    items: tuple[ItemChange, ...]
    id: str = ""
    author: str = ""
    computer: str = ""
    at: datetime | None = None
    reverts: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not self.items

    @property
    def touches(self) -> frozenset[tuple[str, str]]:
        """The (table, id) of every item in it."""
        return frozenset((item.table, item.id) for item in self.items)

    @property
    def tables(self) -> frozenset[str]:
        """The tables it touches."""
        return frozenset(item.table for item in self.items)

    def inverse(self) -> Change:
        """The unstamped change that takes this one back."""
        items = tuple(ItemChange(item.table, item.id, item.after, item.before) for item in reversed(self.items))
        return Change(self.label, items, reverts=self.id)

    def stamped(self, change_id: str, author: str, computer: str, at: datetime) -> Change:
        """This change with who made it and when; refuses a naive time (ValueError)."""
        if at.tzinfo is None:
            raise ValueError("a change needs a zoned time")
        return replace(self, id=change_id, author=author, computer=computer, at=at)


def change(label: Text, items: Iterable[ItemChange]) -> Change:
    """An unstamped change of the items that really differ."""
    return Change(label, tuple(item for item in items if item.before != item.after))


def joined(first: Change, second: Change) -> Change:
    """Both as one edit with the label of the second, known by the id of the first.

    What comes back to where it was is left out, so the whole may be empty.
    """
    befores = {(item.table, item.id): item.before for item in reversed((*first.items, *second.items))}
    afters = {(item.table, item.id): item.after for item in (*first.items, *second.items)}
    items = [ItemChange(table, item_id, before, afters[table, item_id]) for (table, item_id), before in befores.items()]
    made = change(second.label, reversed(items))
    return replace(made, id=first.id, author=second.author, computer=second.computer, at=second.at)


def added(table: str, item: Item) -> ItemChange:
    """A new item."""
    return ItemChange(table, item.id, None, item)


def replaced(table: str, before: Item, after: Item) -> ItemChange:
    """An item with other values."""
    return ItemChange(table, before.id, before, after)


def removed(table: str, item: Item) -> ItemChange:
    """An item that goes."""
    return ItemChange(table, item.id, item, None)


def apply(made: Change, plan: Plan) -> Plan:
    """The plan after the change; raises StaleChange where a `before` is not what the plan holds."""
    for item in made.items:
        if plan.find(item.table, item.id) != item.before:
            raise StaleChange(item.table, item.id)
    return plan.replacing((item.table, item.id, item.after) for item in made.items)
