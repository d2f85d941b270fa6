"""How a language tells the values of sentences; the templates it looks up in its catalogue."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Protocol

from app.domain.spans import Dates, DaySpan, PlanDate
from app.domain.wording_dates import clock_of
from app.domain.wording_values import Count, DayBeside

Plain = str | int | float | date | time | DaySpan | PlanDate | Dates | Count | DayBeside
"""What a language tells by itself; a `date` may be a moment. A `str` is a name or a word as people wrote it."""


class Catalogue(Protocol):
    """The translated templates and nouns of one language."""

    def template(self, source: str) -> str:
        """The translation of an English template; the template itself where there is none."""
        ...

    def noun(self, many: str, number: int) -> str:
        """The noun that goes with so many, by its English plural; empty where there is none."""
        ...


class Language(ABC):
    """One language. The `form` of a value stands behind the colon of its gap, as in `{day:weekday}`.

    Numbers and counts take Python's: `d` without groups, `+d` signed, `.1f`. Days take `weekday`, `long`,
    `unabbreviated`, `month`, `short_month`, and where the rest is said beside them `number`, `number_month`,
    `weekday_number`, `month_name`, `weekday_name` and `short_weekday`; spans take `weekday` and `months`, dates
    `timed`, `clock`, `spoken` and `narrow`, moments `clock`, lists `and`, `or`, `apart` (by semicolons),
    `run` (by blanks) and `dots`, words `lower` and `capital`. A form that does not go with the value counts as none,
    for a history may be damaged.
    """

    code: str
    """By BCP 47, such as `fr`."""

    until: tuple[str, ...]
    """What stands between the first day and the last."""

    @abstractmethod
    def template(self, source: str) -> str:
        """An English template in this language."""

    def told(self, value: Plain, form: str = "") -> str:
        """A value in words."""
        match value:
            case str():
                return cased(value, form)
            case int() | float():
                return self.number(value, form)
            case Count():
                return f"{self.number(value.number, form)} {self.noun(value)}"
            case datetime():
                return clock_of(value) if form == "clock" else self.moment(value)
            case date():
                return self.day(value, form)
            case DayBeside():
                return self.day(value.day, form, value.beside)
            case DaySpan():
                return self.span(value, form)
            case PlanDate():
                return self.point(value)
            case Dates():
                return self.dates(value, form)
            case time():
                return f"{value:%H:%M}"

    @abstractmethod
    def number(self, value: float, form: str) -> str:
        """A number with its groups and its decimal sign."""

    @abstractmethod
    def noun(self, count: Count) -> str:
        """The noun of a count, in the singular or the plural."""

    @abstractmethod
    def moment(self, at: datetime) -> str:
        """A day and a time of day, on the clock that the moment carries."""

    @abstractmethod
    def day(self, day: date, form: str, beside: date | None = None) -> str:
        """A day, without its year where it is that of the day beside it; or its month."""

    @abstractmethod
    def days(self, days: Sequence[date]) -> str:
        """Single days in order."""

    @abstractmethod
    def between(self, first: str, last: str) -> str:
        """From one day to another, both in words or figures."""

    @abstractmethod
    def unfixed(self, first: str, last: str) -> str:
        """Some day from one to another, both in words or figures."""

    @abstractmethod
    def span(self, span: DaySpan, form: str) -> str:
        """All days from the first to the last."""

    @abstractmethod
    def point(self, point: PlanDate) -> str:
        """As much of a date as is known."""

    @abstractmethod
    def dates(self, dates: Dates, form: str) -> str:
        """When an engagement takes place."""

    @abstractmethod
    def listed(self, parts: Sequence[str], form: str) -> str:
        """Some words in a row: with commas, with `and` or `or` before the last, `apart` or in one `run`."""


def cased(words: str, form: str) -> str:
    """Words as they stand, or as they go into the middle of a sentence, or to the front of one."""
    match form:
        case "lower":
            return words.casefold()
        case "capital":
            return words[:1].upper() + words[1:]
        case _:
            return words


def formatted(value: float, form: str) -> str:
    """A number with English signs; whole ones in groups of three unless the form says otherwise."""
    try:
        return format(value, form or (",d" if isinstance(value, int) else ",.10g"))
    except ValueError:
        return formatted(value, "") if form else str(value)


def row_of(parts: Sequence[str], form: str, conjunctions: dict[str, str]) -> str:
    """Some words in a row, by the conjunctions of a language."""
    if form in conjunctions and len(parts) > 1:
        return f"{', '.join(parts[:-1])} {conjunctions[form]} {parts[-1]}"
    return _BETWEEN.get(form, ", ").join(parts)


_BETWEEN = {"apart": "; ", "run": " ", "dots": " · "}
