"""Fields of a day that the record itself keeps as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import KW_ONLY
from datetime import date
from typing import Any

from app.domain.records.cells import CellValue
from app.domain.records.days import Day
from app.domain.records.sort import CellReading, NameOf, Reading, Said
from app.domain.records.stored import InRow, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.domain.wording_dates import plain_day


@dataclass(frozen=True, slots=True)
class DayWord(Day):
    """One day that the record itself keeps as text in ISO 8601, empty for none; words may stand `instead` of it."""

    _: KW_ONLY
    instead: str = ""

    def show(self, value: Any, name_of: NameOf) -> str:
        """In the fixed form; what is no day comes as it is."""
        try:
            return plain_day(date.fromisoformat(value)) if value else ""
        except ValueError:
            return str(value)

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """For a window to say; what is no day as it comes."""
        day = self.first_day(value)
        return self.show(value, name_of) if day is None else text("{day}", day=day)

    def read(self, typed: str, reading: Reading) -> Any:
        """The day, the words that may stand instead, or nothing."""
        if self.instead and " ".join(typed.split()).casefold() == self.instead:
            return self.instead
        return reading.day(typed).isoformat() if typed.strip() else ""

    def texts(self, value: Any) -> Iterable[str]:
        """As it is kept."""
        return (value,) if value else ()

    def order(self, value: Any, name_of: NameOf) -> Any:
        """By the calendar; what is missing comes first."""
        return value

    def first_day(self, value: Any) -> date | None:
        """The day, where the text is one."""
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            return None

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """The text that is kept."""
        return (value,)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The day, or what is kept in its place."""
        return texts[0]

    def storage(self, name: str) -> InRow:
        """A column of text."""
        return InRow((StoredColumn(name),))
