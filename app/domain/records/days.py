"""Fields of days and of dates that may be known in part only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import KW_ONLY
from datetime import date, time
from functools import lru_cache
from typing import Any, ClassVar

from app.domain import edtf
from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.sort import CellReading, NameOf, Reading, Said, Sort
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.spans import FIRST_YEAR, LAST_YEAR, DateError, Dates, PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import text, verbatim
from app.domain.wording_dates import MONTH_NAMES, clock_words, dates_words, plain_day, plain_span, point_words


@dataclass(frozen=True, slots=True)
class Day(Sort):
    """One day, or none; of a period typed as a day that `ends` something, the last is meant.

    One of a part that `goes_along` is moved by as many days as what it is part of.
    """

    _: KW_ONLY
    ends: bool = False
    goes_along: bool = False

    stands_alone: ClassVar[bool] = False
    is_dated: ClassVar[bool] = True

    def show(self, value: Any, name_of: NameOf) -> str:
        """In the fixed form."""
        return "" if value is None else plain_day(value)

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """For a window to say."""
        return "" if value is None else text("{day}", day=value)

    def tell(self, value: Any, name_of: NameOf) -> Said:
        """For a window to say."""
        return self.brief(value, name_of)

    def read(self, typed: str, reading: Reading) -> Any:
        """The day, or None."""
        if not typed.strip():
            if self.must:
                raise self.needed()
            return None
        return reading.day(typed, last=self.ends)

    def order(self, value: Any, name_of: NameOf) -> Any:
        """By the calendar; what is missing comes first."""
        return value or date.min

    def texts(self, value: Any) -> Iterable[str]:
        """As it is shown and as it is kept."""
        return () if value is None else (plain_day(value), value.isoformat())

    def first_day(self, value: Any) -> date | None:
        """The day."""
        found: date | None = value
        return found

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """The day as a date."""
        return ("" if value is None else PlanDate.on(value),)

    def storage(self, name: str) -> InRow:
        """A column of text in ISO 8601."""
        column = StoredColumn(name, nullable=not self.must, form=Form.DAY)
        return InRow((column,), lambda value: (_iso(value),), known_day if self.must else day)


@dataclass(frozen=True, slots=True)
class When(Sort):
    """Dates of any certainty, with times of day and a zone where they are known."""

    _: KW_ONLY
    heads_of_start: str = ""
    heads_of_end: str = ""

    is_dated: ClassVar[bool] = True

    def show(self, value: Any, name_of: NameOf) -> str:
        """In the fixed form, the zone behind times of day."""
        return f"{dates_words(value)}, {clock_words(value)} {value.zone}" if value.is_timed else dates_words(value)

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """For a window to say, in little room."""
        return text("{dates:narrow}", dates=value)

    def tell(self, value: Any, name_of: NameOf) -> Said:
        """For a window to say, the zone behind times of day."""
        said = text("{dates:timed}", dates=value)
        return text("{dates} {zone}", dates=said, zone=value.zone) if value.is_timed and value.zone else said

    def write(self, value: Any, name_of: NameOf) -> str:
        """The dates as they are typed, without times of day."""
        return typed(value)

    def read(self, typed: str, reading: Reading) -> Any:
        """The dates; never empty."""
        if not typed.strip():
            raise self.needed()
        return reading.dates(typed)

    def order(self, value: Any, name_of: NameOf) -> Any:
        """By the calendar."""
        return (value.earliest, value.latest)

    def texts(self, value: Any) -> Iterable[str]:
        """As they are shown, by month and week, and as they are kept."""
        points = [value.start] if value.end in (None, value.start) else [value.start, value.end]
        months = {(point.first.year, point.first.month) for point in points}
        named = " ".join(MONTH_NAMES[month - 1] for _, month in sorted(months))
        week = f"{named} week {value.earliest.isocalendar().week}"
        return (dates_words(value), week, " ".join(point.iso for point in points))

    def first_day(self, value: Any) -> date | None:
        """The earliest day."""
        found: date = value.earliest
        return found

    def cell_columns(self, name: str) -> tuple[CellColumn, ...]:
        """The two dates, the times of day and their zone; `heads` are words for both dates in one cell."""
        return (
            CellColumn("start", "Start", self.heads_of_start, 12),
            CellColumn("end", "End", self.heads_of_end, 12),
            CellColumn("start_time", "Start time", width=10),
            CellColumn("end_time", "End time", width=10),
            CellColumn("zone", "Time zone", width=18),
            CellColumn("earliest", "Earliest", width=12, is_told=True),
            CellColumn("latest", "Latest", width=12, is_told=True),
            CellColumn("precision", "Precision", width=12, is_told=True),
        )

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """Each part, dates as ISO 8601-2 writes them; an end that is not stated is empty. Behind them what follows:
        the first day on which it can begin, the last on which it can go on, and how much is known.
        """
        clocks = ("" if clock is None else clock_text(clock) for clock in (value.start_time, value.end_time))
        told = (PlanDate.on(value.earliest), PlanDate.on(value.latest), precision_word(value))
        return (value.start, value.end or "", *clocks, value.zone or "", *told)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The dates of the parts."""
        start, end, *clocks, zone = texts[:5]
        if not start:
            raise self.needed()
        try:
            first, last = (clock(each) if each else None for each in clocks)
            return Dates(_cell_date(start), _cell_date(end) if end else None, first, last, zone or None)
        except (DateError, ValueError) as error:
            raise NotUnderstood(text("{why}", why=verbatim(error))) from error

    def storage(self, name: str) -> InRow:
        """Two dates, two times of day and a zone."""
        columns = (
            StoredColumn("starts", form=Form.DATE),
            StoredColumn("ends", nullable=True, form=Form.DATE),
            StoredColumn("start_time", nullable=True, form=Form.CLOCK),
            StoredColumn("end_time", nullable=True, form=Form.CLOCK),
            StoredColumn("zone", nullable=True, form=Form.ZONE, repeats=True),
        )
        return InRow(columns, _store_dates, _load_dates)


def typed(dates: Dates) -> str:
    """A text that is read as the same dates again (times of day apart)."""
    if dates.end is None:
        return f"{_point(dates.start)} – ?"
    if dates.end == dates.start:
        return _point(dates.start)
    if not dates.is_exact:
        return edtf.dates_text(dates)
    return plain_span(dates.earliest, dates.latest)


def precision_word(dates: Dates) -> str:
    """How much is known of the dates: `day`, `month`, `day/month` where less is known of the end, and `day/open`
    where it is not known at all."""
    start = dates.start.precision
    if dates.end is None:
        return f"{start}/open"
    return str(start) if dates.end.precision is start else f"{start}/{dates.end.precision}"


def _cell_date(cell: str) -> PlanDate:
    """The date of a cell in ISO 8601-2, or as files of this program said it before."""
    found = edtf.read_point(cell)
    return plan_date(cell) if found is None else found


def _point(point: PlanDate) -> str:
    return plain_day(point.first) if point.is_day else point_words(point)


def _iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


@lru_cache(maxsize=20_000)
def day(stored: str | None) -> date | None:
    """A day from its text; raises ValueError for one outside the years that a plan holds."""
    if stored is None:
        return None
    found = date.fromisoformat(stored)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(f"{stored} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return found


def known_day(stored: str | None) -> date:
    """A day that must be there; raises ValueError where none is, and what `day` raises."""
    found = day(stored)
    if found is None:
        raise ValueError("a day is missing")
    return found


@lru_cache(maxsize=2_000)
def clock(stored: str | None) -> time | None:
    """A time of day from its text; raises ValueError for one with a zone of its own."""
    if stored is None:
        return None
    found = time.fromisoformat(stored)
    if found.tzinfo is not None:
        raise ValueError(f"{stored} has a zone of its own")
    return found


def clock_text(value: time) -> str:
    """A time of day as a cell says it: hours and minutes, and more only where it has more."""
    return value.isoformat("auto" if value.second or value.microsecond else "minutes")


@lru_cache(maxsize=20_000)
def plan_date(stored: str) -> PlanDate:
    """A date of any certainty from its text; raises DateError."""
    # Nearly every date of a plan is a day, and a day needs no pattern to be read.
    return PlanDate.on(date.fromisoformat(stored)) if len(stored) == 10 else PlanDate.parse(stored)


def _store_dates(value: Dates) -> tuple[str | None, ...]:
    return (
        value.start.iso,
        None if value.end is None else value.end.iso,
        None if value.start_time is None else value.start_time.isoformat(),
        None if value.end_time is None else value.end_time.isoformat(),
        value.zone,
    )


def _load_dates(starts: str, ends: str | None, start_time: str | None, end_time: str | None, zone: str | None) -> Dates:
    last = None if ends is None else plan_date(ends)
    return Dates(plan_date(starts), last, clock(start_time), clock(end_time), zone)
