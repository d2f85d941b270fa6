"""What each column of a plan may hold: of which types, and which values of them the domain understands.

A database holds what it is given: SQLite takes a text where a number belongs, and neither CHECK
constraints nor types are looked at where a file is only read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from enum import StrEnum
from functools import cache, lru_cache
from math import isfinite
from types import NoneType
from typing import Any

from app.domain.geography import is_zone
from app.domain.levels import Level
from app.domain.records.days import clock, day, plan_date
from app.domain.records.moment import moment
from app.domain.records.numbers import MOST
from app.domain.records.stored import Form, StoredColumn
from app.domain.settings import PLAN
from app.domain.spans import FIRST_YEAR, LAST_YEAR
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.persistence.instants import instant
from app.persistence.schema.declared import StoredTable

_LEVELS = frozenset(level.value for level in Level)


@dataclass(frozen=True, slots=True)
class Allowed:
    """The values of one column: `kinds` are the driver's types; without `holds` all of these will do.

    `problem` ends a sentence that begins with the value. Where the column `is_mapped`, no other value
    gets through the mapping either.
    """

    kinds: frozenset[type]
    holds: Callable[[Any], bool] | None
    problem: str
    is_mapped: bool = False

    def takes(self, value: Any) -> bool:
        """Whether the value will do."""
        return type(value) in self.kinds and (value is None or self.holds is None or self.holds(value))


@cache
def allowed_in(table: StoredTable, names: tuple[str, ...]) -> tuple[Allowed, ...]:
    """What the named columns of a table may hold, in their order."""
    return tuple(_allowed(table.name, column) for column in table.named(names))


class ColumnCheck:
    """Judges rows of a table column by column: one by one, the values of 100,000 rows would take longer than
    reading them. Which values it has met in a column is remembered, where that is needed to judge them or asked for."""

    def __init__(self, table: StoredTable, names: tuple[str, ...], remembered: Iterable[int] = ()) -> None:
        self._allowed = allowed_in(table, names)
        wanted = frozenset(remembered)
        self._met: list[set[Any] | None] = [
            set() if at in wanted or each.holds is not None else None for at, each in enumerate(self._allowed)
        ]

    def takes(self, columns: Sequence[Sequence[Any]]) -> bool:
        """Whether all values of some rows will do, as far as the mapping does not see to that itself."""
        return all(map(self._takes, self._allowed, self._met, columns))

    def met(self, at: int) -> Set[Any]:
        """The values met in one of the remembered columns."""
        return self._met[at] or frozenset()

    @staticmethod
    def _takes(allowed: Allowed, met: set[Any] | None, values: Sequence[Any]) -> bool:
        if allowed.is_mapped:
            return True
        if met is None:
            return allowed.kinds.issuperset(map(type, values))
        fresh = set(values) - met
        met |= fresh
        # One and one point nought are the same to a set; texts and bytes never are.
        whole = fresh if allowed.kinds <= _TEXT_OR_NOTHING else values
        if not allowed.kinds.issuperset(map(type, whole)):
            return False
        return allowed.holds is None or all(map(allowed.holds, fresh - _NOTHING))


_NOTHING = frozenset({None})
_TEXT_OR_NOTHING = frozenset({str, NoneType})


def odd_column(table: StoredTable, names: tuple[str, ...], values: Sequence[Any]) -> tuple[str, Any, str] | None:
    """The first column of a row with a value that will not do, the value, and why not."""
    for name, allowed, value in zip(names, allowed_in(table, names), values, strict=True):
        if not allowed.takes(value):
            return name, value, allowed.problem
    return None


def _allowed(table: str, column: StoredColumn) -> Allowed:
    if column.holds is bool:
        return _made(column, {bool, int}, frozenset({0, 1}).__contains__, "is neither yes nor no")
    if column.holds is int:
        least, most = _bounds(column)
        return _made(column, {int}, _within(least, most), f"is not a whole number from {least:,} to {most:,}")
    if column.holds is float:
        least, most = _bounds(column)
        return _made(column, {int, float}, _within(least, most), f"is not a number from {least:,} to {most:,}")
    if issubclass(column.holds, StrEnum):
        closed = frozenset(each.value for each in column.holds)
        return _made(column, {str}, closed.__contains__, "is not one of those that are known", is_mapped=True)
    rule = _TEXTS.get(f"{table}.{column.name}") or _FORMS.get(column.form)
    if rule is None:
        return _made(column, {str}, None, "is not a text")
    return _made(column, {str}, *rule, is_mapped=rule in _MAPPED)


def _made(
    column: StoredColumn, kinds: Set[type], holds: Callable[[Any], bool] | None, problem: str, is_mapped: bool = False
) -> Allowed:
    return Allowed(frozenset({*kinds, NoneType}) if column.nullable else frozenset(kinds), holds, problem, is_mapped)


def _bounds(column: StoredColumn) -> tuple[float, float]:
    return (-MOST if column.low is None else column.low, MOST if column.high is None else column.high)


def _within(least: float, most: float) -> Callable[[Any], bool]:
    return lambda value: isfinite(value) and least <= value <= most


def _goes_through(mapped: Callable[[str], object]) -> Callable[[str], bool]:
    def holds(value: str) -> bool:
        try:
            mapped(value)
        except ValueError:
            return False
        return True

    return holds


def _is_list(value: str, holds: Callable[[Any], bool]) -> bool:
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, list) and all(map(holds, found))


@lru_cache(maxsize=2_000)
def _is_list_of_texts(value: str) -> bool:
    return _is_list(value, lambda each: isinstance(each, str))


@lru_cache(maxsize=100)
def _is_weekend(value: str) -> bool:
    return _is_list(value, lambda each: type(each) is int and 1 <= each <= 7)


def _is_list_of_parts(value: str) -> bool:
    return _is_list(
        value, lambda each: isinstance(each, list) and len(each) == 2 and all(isinstance(part, str) for part in each)
    )


def _is_list_of_gaps(value: str) -> bool:
    """Whether these are values as `wording_packing` packs them: words, or an object of one type that may be unknown."""
    return _is_list(value, _is_gap)


def _is_gap(found: Any) -> bool:
    return (
        isinstance(found, list)
        and len(found) == 2
        and isinstance(found[0], str)
        and (isinstance(found[1], str) or (isinstance(found[1], dict) and len(found[1]) == 1))
    )


_DAY = (_goes_through(day), f"is not a day of the years {FIRST_YEAR} to {LAST_YEAR}")
_DATE = (_goes_through(plan_date), "is not a date")
_TIME = (_goes_through(clock), "is not a time of day")
_MOMENT = (_goes_through(moment), "is not an instant in UTC")
_MAPPED = (_DAY, _DATE, _TIME, _MOMENT)
_INSTANT = (_goes_through(instant), "is not an instant")
_PARTS = (_is_list_of_parts, "is not a list of names and values")
_GAPS = (_is_list_of_gaps, "is not a list of names and values")

_FORMS: Mapping[Form, tuple[Callable[[str], bool], str]] = {
    Form.DAY: _DAY,
    Form.DATE: _DATE,
    Form.CLOCK: _TIME,
    Form.MOMENT: _MOMENT,
    Form.ZONE: (is_zone, "is not a time zone that is known here"),
    Form.WORDS: (_is_list_of_texts, "is not a list of texts"),
    Form.WEEKDAYS: (_is_weekend, "is not a list of weekdays from 1 to 7"),
    Form.PARTS: _PARTS,
    Form.LEVEL: ((_LEVELS | {""}).__contains__, "is not a level from L1 to L5"),
    Form.FLOOR: (_LEVELS.__contains__, "is not a level from L1 to L5"),
}
"""By what a field of a record says of its column: which texts are more than words."""

_TEXTS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "changes.at": _INSTANT,
    "changes.label_values": _GAPS,
    "change_items.table_name": (RECORDS.__contains__, "is not a table of the plan"),
    "settings.id": (PLAN.__eq__, "is not the one record of settings"),
}
"""The same for columns that no field of a record stands behind."""
