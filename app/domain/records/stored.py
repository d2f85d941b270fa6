"""How a field is kept: the columns of a table, or a table of its own for what it points at."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, StrEnum
from typing import Any

from app.domain.value_classes import dataclass


class Form(Enum):
    """What a text column holds."""

    TEXT = "text"
    DAY = "a day as ISO 8601 writes it"
    DATE = "a day, week, month, quarter, year or window"
    CLOCK = "a time of day without a zone"
    MOMENT = "an instant in UTC"
    ZONE = "the name of a time zone"
    LEVEL = "a level, or nothing"
    FLOOR = "a level"
    WORDS = "a JSON list of texts"
    WEEKDAYS = "a JSON list of ISO weekdays"
    PARTS = "a JSON list of pairs of a name and a value"


@dataclass(frozen=True, slots=True)
class StoredColumn:
    """One column. `holds` is `str`, `int`, `float`, `bool` or a closed set of texts.

    `into` names the table that it points at. `low` and `high` bound a number. What `repeats` from row to
    row is kept once in memory. `out` turns what is stored into what the record holds, None where they are the same.
    """

    name: str
    holds: type[str] | type[float] | type[StrEnum] = str
    nullable: bool = False
    into: str = ""
    form: Form = Form.TEXT
    low: float | None = None
    high: float | None = None
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class InRow:
    """A value kept in columns of its record's own row.

    `store` gives the values of the columns; `load` takes as many and gives the value, or raises
    ValueError, KeyError or TypeError. None for either: the value itself is what is stored.
    """

    columns: tuple[StoredColumn, ...]
    store: Callable[[Any], tuple[Any, ...]] | None = None
    load: Callable[..., Any] | None = None


@dataclass(frozen=True, slots=True)
class InLinks:
    """A value kept as rows of a table of its own, one for each thing that the record points at.

    Where their order counts they are `ordered`. `store` gives the values of the columns of each row, `load`
    takes the rows and gives the value.
    """

    columns: tuple[StoredColumn, ...]
    ordered: bool
    store: Callable[[Any], list[tuple[Any, ...]]]
    load: Callable[[list[tuple[Any, ...]]], Any]


Storage = InRow | InLinks
