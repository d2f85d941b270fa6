"""The dates of one row, from the columns that say them, with what each cell was read as."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import time

from app.domain.edtf import dates_text
from app.domain.spans import DateError, Dates, PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text, verbatim
from app.services.dates.refusals import NoYear
from app.services.importing.columns import FieldRow
from app.services.importing.dates import DateCells, former_date, is_stated, read_range
from app.services.texts.date_echo import echo, part_of_year
from app.services.texts.tables import Value, cell_text

_PLAIN_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAMED_PART = re.compile(r"[A-Za-z]")
_PARTS = ("start", "end", "dates")


@dataclass(frozen=True, slots=True)
class DateCell:
    """One cell of dates: its column, what it says, what it was read as, and that in words. Without dates it was
    not understood, or says that there is no date yet."""

    column: str
    cell: str
    read: Dates | None = None
    words: Text | None = None

    def report(self) -> dict[str, object]:
        """As a JSON value: the dates as ISO 8601-2, as two days, and in words."""
        found: dict[str, object] = {"column": self.column, "cell": self.cell, "read": None}
        if self.read is not None:
            found["read"] = dates_text(self.read)
            found["earliest"] = self.read.earliest.isoformat()
            found["latest"] = self.read.latest.isoformat()
        if self.words is not None:
            found["words"] = str(self.words)
        return found


def dates_as_typed(cells: Iterable[DateCell]) -> str:
    """What the cells say, where they say it otherwise than by plain days: to be shown beside what was understood."""
    return " – ".join(each.cell for each in cells if not _PLAIN_DAY.fullmatch(each.cell))


@dataclass
class RowDates:
    """What the date cells of one row come to.

    `clocks` are the times of day that stand with the days; `problems` say what was not understood,
    `remarks` which year was taken where a cell names none, and whose year a quarter is of, where the plan year is
    not the calendar year.
    """

    start: PlanDate | None = None
    end: PlanDate | None = None
    clocks: dict[str, time | None] = field(default_factory=dict)
    cells: list[DateCell] = field(default_factory=list)
    problems: list[Text] = field(default_factory=list)
    remarks: list[Text] = field(default_factory=list)


def read_row_dates(row: FieldRow, columns: Mapping[str, DateCells], year_start: int) -> RowDates:
    """Read the columns `start`, `end` and `dates`; both dates may stand in one cell of the first or the last.

    A file of ours from before we wrote ISO 8601-2 has no column of the precision: its own forms count there.
    """
    made = RowDates()
    stated = [name for name in _PARTS if is_stated(row.values.get(name))]
    made.cells += (
        DateCell(name, cell_words, words=text("no date yet"))
        for name in _PARTS
        if name not in stated and (cell_words := row.text(name))
    )
    is_former = _is_former(row)
    found: dict[str, Dates] = {}
    for name in stated:
        if name == "dates" and ("start" in stated or "end" in stated):
            continue  # Columns of their own count before it.
        value = row.values[name]
        former = former_date(value) if is_former else None
        lacks_year = False
        try:
            if former is not None:
                found[name] = Dates(former, former)
            else:
                cells = columns.get(name, DateCells(year_start=year_start))
                found[name], made.clocks[name], lacks_year = _read(value, cells)
            _check_one(name, found[name], "start" in stated and "end" in stated)
        except DateError as error:
            found.pop(name, None)
            reason = getattr(error, "reason", None)
            why = reason if isinstance(reason, Text) else text("{why}", why=verbatim(error))
            made.problems.append(text("{field}: {why}", field=name, why=why))
        if (dates := found.get(name)) is None:
            made.cells.append(DateCell(name, cell_text(value)))
            continue
        said = echo(dates, year_start)
        made.cells.append(cell := DateCell(name, cell_text(value), dates, said))
        if lacks_year or (not is_former and _is_of_plan_year(cell, year_start)):
            made.remarks.append(text("{field}: “{cell}” was read as {dates}", field=name, cell=cell.cell, dates=said))
    if "dates" in found:
        made.clocks["start"] = made.clocks.pop("dates", None)
    both = found.get("dates") or found.get("start")
    if both is not None:
        made.start = both.start
        # A start in a column of its own says nothing of the end.
        made.end = both.end if "dates" in found or both.end != both.start else None
    if "end" in found:
        made.end = found["end"].start
    return made


def _read(value: Value, cells: DateCells) -> tuple[Dates, time | None, bool]:
    """What a cell says, and whether it left out the year that the column has."""
    try:
        return (*read_range(value, replace(cells, year=0)), False)
    except NoYear:
        if not cells.year:
            raise
    return (*read_range(value, cells), True)


def _check_one(name: str, dates: Dates, has_both: bool) -> None:
    if dates.end != dates.start and (name == "end" or (name == "start" and has_both)):
        raise DateError("it says a start and an end, and the row has a column for each")


def _is_of_plan_year(cell: DateCell, year_start: int) -> bool:
    """Whether a cell names a quarter, a half or a year, and would be read otherwise in another plan."""
    if year_start == 1 or cell.read is None or not _NAMED_PART.search(cell.cell):
        return False
    return any(part_of_year(point, year_start) is not None for point in (cell.read.start, cell.read.end) if point)


def _is_former(row: FieldRow) -> bool:
    """Whether the row is of a file that this program wrote before it wrote ISO 8601-2."""
    if "precision" in row.values:
        return False
    start, end = row.text("start"), row.text("end")
    return bool(row.text("id")) or ("/" in start and start == end)
