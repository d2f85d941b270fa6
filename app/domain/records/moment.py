"""Fields of an instant, as answers are due that count by the hour."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from app.domain.not_understood import NotUnderstood
from app.domain.records.days import day
from app.domain.records.sort import NameOf, Reading, Said, Sort
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.domain.wording_dates import moment_words, plain_day

_TYPED = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s+)?(?P<day>.+?)(?:\s*,\s*|\s+|T)(?P<hour>\d{1,2})[:.h]?(?P<minute>\d{2})\s*(?:UTC|Z)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment(Sort):
    """An instant to the minute, by the clock of UTC; None where none is known."""

    stands_alone: ClassVar[bool] = False

    def show(self, value: Any, name_of: NameOf) -> str:
        """`Wed 3 Mar 2027, 14:30 UTC`."""
        return "" if value is None else moment_words(value)

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """For a window to say."""
        return "" if value is None else text("{moment}", moment=value)

    def tell(self, value: Any, name_of: NameOf) -> Said:
        """For a window to say."""
        return self.brief(value, name_of)

    def write(self, value: Any, name_of: NameOf) -> str:
        """`3 Mar 2027 14:30 UTC`."""
        return "" if value is None else f"{plain_day(value.date())} {value:%H:%M} UTC"

    def read(self, typed: str, reading: Reading) -> Any:
        """A day as it is typed anywhere, and behind it the time of day in UTC."""
        words = typed.strip()
        if not words:
            if self.must:
                raise self.needed()
            return None
        found = _TYPED.fullmatch(words)
        try:
            if found is None:
                raise ValueError(words)
            on = reading.day(found["day"])
            return datetime(on.year, on.month, on.day, int(found["hour"]), int(found["minute"]), tzinfo=UTC)
        except ValueError as error:
            raise NotUnderstood(
                text("“{word}” is not a day with a time in UTC, as 3 mar 27 14:30 is", word=words)
            ) from error

    def texts(self, value: Any) -> Iterable[str]:
        """Its day, as it is shown and as it is kept."""
        return () if value is None else (plain_day(value.date()), value.date().isoformat())

    def order(self, value: Any, name_of: NameOf) -> Any:
        """By the course of time; what is missing comes first."""
        return "" if value is None else value.isoformat()

    def first_day(self, value: Any) -> date | None:
        """The day in UTC."""
        return None if value is None else value.date()

    def storage(self, name: str) -> InRow:
        """A column of text in ISO 8601, in UTC."""
        column = StoredColumn(name, nullable=not self.must, form=Form.MOMENT)
        load = known_moment if self.must else moment
        return InRow((column,), lambda value: (None if value is None else value.isoformat(),), load)


def known_moment(stored: str | None) -> datetime:
    """An instant that must be there; raises ValueError where none is, and what `moment` raises."""
    found = moment(stored)
    if found is None:
        raise ValueError("an instant is missing")
    return found


def moment(stored: str | None) -> datetime | None:
    """An instant from its text; raises ValueError for one that is not in UTC or whose year no plan holds."""
    if stored is None:
        return None
    found = datetime.fromisoformat(stored)
    day(found.date().isoformat())
    if found.tzinfo is None or found.utcoffset():
        raise ValueError(f"{stored} is not in UTC")
    return found.replace(tzinfo=UTC)
