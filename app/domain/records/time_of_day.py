"""Fields of a time of day, as clocks at the place show it."""

from __future__ import annotations

import re
from datetime import time
from typing import Any, ClassVar

from app.domain.not_understood import NotUnderstood
from app.domain.records.days import clock, clock_text
from app.domain.records.sort import NameOf, Reading, Sort
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import text

_TYPED = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(?:h|(a|p)\.?m\.?)?", re.IGNORECASE)
_NOON = 12


@dataclass(frozen=True, slots=True)
class TimeOfDay(Sort):
    """A time of day without a zone, that of the place; None where none is known."""

    stands_alone: ClassVar[bool] = False
    unsearched: ClassVar[str] = "a time of day alone is met everywhere"

    def show(self, value: Any, name_of: NameOf) -> str:
        """`09:30`."""
        return "" if value is None else clock_text(value)

    def read(self, typed: str, reading: Reading) -> Any:
        """As `9:30`, `0930`, `9.30`, `9` or `9:30 pm` are typed."""
        words = typed.strip()
        if not words:
            if self.must:
                raise self.needed()
            return None
        try:
            return clock(words) if words.count(":") > 1 else _time(words)
        except ValueError as error:
            raise NotUnderstood(text("“{word}” is not a time of day, as 09:30 is", word=words)) from error

    def order(self, value: Any, name_of: NameOf) -> Any:
        """By the course of the day; what is missing comes first."""
        return "" if value is None else value.isoformat()

    def storage(self, name: str) -> InRow:
        """A column of text in ISO 8601."""
        column = StoredColumn(name, nullable=True, form=Form.CLOCK)
        return InRow((column,), lambda value: (None if value is None else value.isoformat(),), clock)


def _time(words: str) -> time:
    found = _TYPED.fullmatch(words)
    if found is None:
        raise ValueError(words)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= _NOON:
        raise ValueError(words)
    return time(hour % _NOON + (_NOON if half == "p" else 0) if half else hour, minute)
