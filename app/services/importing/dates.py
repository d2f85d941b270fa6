"""Dates in the cells of somebody's table: what is known of each, and never more than that."""

from __future__ import annotations

import re
from datetime import datetime, time

from app.domain.spans import DateError, Dates, PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.dates.refusals import NotRead
from app.services.dates.tokens import fold
from app.services.dates.words import NO_DATE_YET
from app.services.texts.tables import Value, cell_text

DATE_FIELDS = ("start", "end", "dates")

_ISO_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(:\d{2}(\.\d+)?)?")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class DateCells:
    """How the cells of one column are read: the order of day and month (`dmy`, `mdy`, or empty where it is not
    known), the month in which the plan year begins, whose quarters are meant, the `year` of days and months that name
    none (0: they are refused), and what the number in “Mar 27” is: `year`, `day`, or empty where it is not known."""

    order: str = ""
    year_start: int = 1
    year: int = 0
    month_numbers: str = ""


def is_stated(value: Value) -> bool:
    """Whether a date cell says anything; `tbc`, `?` and the like do not."""
    typed = cell_text(value)
    return typed[:1].isdigit() or fold(typed[:_LONGEST]) not in NO_DATE_YET


def read_range(value: Value, cells: DateCells) -> tuple[Dates, time | None]:
    """What a cell says, which may be both dates, and a time of day where it names one other than midnight.

    Two-digit years are 20xx, and nothing is made up: without a year that is known, or with only the end, it is
    refused.
    Raises NotRead saying why.
    """
    match value:
        case PlanDate():
            return Dates(value, value), None
        case datetime():
            day = PlanDate.on(value.date())
            return Dates(day, day), value.time() if value.time() != time() else None
        case bool() | None:
            raise NotRead(text("“{typed}” is not a date", typed=cell_text(value)))
    typed = " ".join(cell_text(value).split())
    clock: time | None = None
    if (found := _ISO_TIME.fullmatch(typed)) and int(found[2]) < 24 and int(found[3]) < 60:
        typed = found[1]
        stated = time(int(found[2]), int(found[3]))
        clock = stated if stated != time() else None
    try:
        reading = DateReading(None, None, cells.year_start, cells.order, cells.year, cells.month_numbers)
        return read_dates(typed, reading), clock
    except NotRead as error:
        raise type(error)(_naming(typed, error)) from error


def read_date(value: Value, cells: DateCells) -> tuple[PlanDate, time | None]:
    """The one date that a cell says, as `read_range` does."""
    dates, clock = read_range(value, cells)
    if dates.end != dates.start:
        raise NotRead(text("“{typed}” is not one date: it says a start and an end", typed=cell_text(value)))
    return dates.start, clock


def former_date(value: Value) -> PlanDate | None:
    """A date as files of this program said it before they wrote ISO 8601-2: `2027-05-03/2027-05-20` was some day
    between, and `2027-Q2` the quarter of the calendar year. None for what was the same then, or is no date."""
    typed = cell_text(value)
    if "/" not in typed and "Q" not in typed:
        return None
    try:
        return PlanDate.parse(typed)
    except DateError:
        return None


def _naming(typed: str, error: NotRead) -> Text:
    """The reason with the text in it, for there are many cells."""
    if f"“{typed}”" in str(error):
        return error.reason
    return text("“{typed}” is not a date: {why}", typed=typed, why=error.reason)
