"""In which order the dates of a list that are written in figures name day and month, from all its columns of dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.dates.ranges import known_order
from app.services.dates.tokens import fold, tokenise
from app.services.texts.tables import Value

_OF_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2\d{2}")
_LONGEST = 120
_SAID = {
    "dmy": text("the list does not show whether “{cell}” begins with the day: it was read day first, as in Settings"),
    "mdy": text("the list does not show whether “{cell}” begins with the day: it was read month first, as in Settings"),
}


@dataclass(frozen=True, slots=True)
class DateOrders:
    """`by_column` gives `dmy`, `mdy` or nothing for each column of dates.

    `chosen` is the order that a person's setting gave to the list, and `cell` the first that needed it.
    """

    by_column: Mapping[str, str] = field(default_factory=dict)
    chosen: str = ""
    cell: str = ""

    @property
    def notes(self) -> tuple[Text, ...]:
        """What is to be said of an order that nothing in the list shows."""
        return (_SAID[self.chosen].filled(cell=self.cell),) if self.chosen else ()


def chosen_order(notes: Iterable[Text]) -> str:
    """The order that a setting gave to a list, by what was said of it; empty where it decided nothing."""
    said = {note.source for note in notes}
    return next((order for order, words in _SAID.items() if words.source in said), "")


@dataclass(frozen=True, slots=True)
class _Column:
    """The orders that the dates of a column can only have, the signs between their figures, and one with two ways."""

    orders: frozenset[str]
    signs: frozenset[str]
    unclear: str

    @property
    def order(self) -> str:
        return next(iter(self.orders)) if len(self.orders) == 1 else ""


def date_orders(columns: Mapping[str, Iterable[Value]], silent: str = "", said: str = "") -> DateOrders:
    """The order of each column: as somebody `said` it, as its own dates show it, else as the others show it that are
    written with the same signs, unless they contradict each other. Where no column shows any, it is `silent`: `dmy`,
    `mdy`, or not known."""
    if said:
        return DateOrders(dict.fromkeys(columns, said))
    looked = {name: _looked_at(values) for name, values in columns.items()}
    shown = list(looked.values())
    found = {name: column.order or _of_others(column, shown) for name, column in looked.items()}
    unclear = next((column.unclear for column in shown if column.unclear), "")
    if silent and unclear and not any(column.orders for column in shown):
        return DateOrders(dict.fromkeys(looked, silent), silent, unclear)
    return DateOrders(found)


def _of_others(column: _Column, others: Sequence[_Column]) -> str:
    if column.orders:
        return ""  # It contradicts itself.
    orders = {order for other in others if other.signs & column.signs for order in other.orders}
    return orders.pop() if len(orders) == 1 else ""


def _looked_at(values: Iterable[Value]) -> _Column:
    orders, signs, unclear = set(), set(), ""
    for value in values:
        if not isinstance(value, str) or (found := _OF_NUMBERS.search(value)) is None:
            continue
        signs.add(found[2])
        if order := known_order(tokenise(fold(value[:_LONGEST]))):
            orders.add(order)
        elif found[1] != found[3] and not unclear:
            unclear = value[:_LONGEST].strip()
    return _Column(frozenset(orders), frozenset(signs), unclear)
