"""Files made to keep the program busy: read inside the limits of a guest, or refused in words.

The limits of memory are the program's own, and the system holds the guest to them. Those of time are ample,
for a busy computer is no fault; what would take an hour fails all the same.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.spans import DaySpan
from app.exchange import CALENDARS, TABLES, FileExchange
from app.services.texts.tables import FileRefused, FileTooCostly, RawTable
from tests.exchange.calendars import calendar, event
from tests.exchange.rough import visit, workbook, zone
from tests.guests.keeping import guests

FILES = FileExchange(replace(TABLES, seconds=240), replace(CALENDARS, seconds=240))
HASTY = FileExchange(replace(TABLES, seconds=0.2), replace(CALENDARS, seconds=0.2))
SPAN = DaySpan(date(2026, 1, 1), date(2031, 1, 1))
HOME = "Australia/Sydney"


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str, bytes], tuple[RawTable, ...]]:
    """Read a table of that content."""

    def reading(name: str, data: bytes) -> tuple[RawTable, ...]:
        path = tmp_path / name
        path.write_bytes(data)
        return FILES.read(path)

    return reading


READ = {
    "a hundred thousand merges": (
        lambda: workbook(
            (visit(row) for row in range(2, 1000)),
            behind="<mergeCells>" + '<mergeCell ref="A2:A1048576"/>' * 100_000 + "</mergeCells>",
        ),
        [999],
    ),
    "empty cells to the last column": (
        lambda: workbook(visit(row, f'<c r="XFD{row}" s="0"/>') for row in range(2, 3000)),
        [2999],
    ),
    "a row at the end of each sheet": (lambda: workbook([visit(1_048_576)], sheets=30), [2] * 30),
    "links and rules behind the rows": (
        lambda: workbook(
            [visit(2)],
            behind="<hyperlinks>{}</hyperlinks>{}".format(
                '<hyperlink ref="A1" location="x"/>' * 50_000,
                '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting>'
                * 20_000,
            ),
        ),
        [2],
    ),
    "a cell of ten megabytes": (
        lambda: workbook([visit(2, f'<c r="C2" t="inlineStr"><is><t>{"x y " * 2_500_000}</t></is></c>')]),
        [2],
    ),
}

COLUMNS = [first + second for first in "ABCDEFGHIJKLMNO" for second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"][:375]
"""Columns AA to OK."""

REFUSED = {
    "a million shared texts": (lambda: workbook([visit(2)], shared="<si><t>x</t></si>" * 1_000_000), "different texts"),
    "formats by the hundred thousand": (
        lambda: workbook([visit(2)], styles="<cellXfs>" + '<xf numFmtId="14"/>' * 300_000 + "</cellXfs>"),
        "cell formats",
    ),
    "values in the last column": (
        lambda: workbook(visit(row, f'<c r="XFD{row}"><v>1</v></c>') for row in range(2, 3000)),
        "too large at row 2 of sheet “S1”",
    ),
    "cells without end in a row": (
        lambda: workbook([f'<row r="2">{"<c><v>1</v></c>" * 100_000}</row>']),
        "too large at row 2",
    ),
    "values that merges make": (
        lambda: workbook(
            [visit(2, "<c><v>1</v></c>" * 400), *map(visit, range(3, 3_000))],
            behind="<mergeCells>{}</mergeCells>".format(
                "".join(f'<mergeCell ref="{name}2:{name}2999"/>' for name in COLUMNS)
            ),
        ),
        "too large at row",
    ),
    "sheets": (lambda: workbook([visit(2)], sheets=300), "300 sheets"),
}

TEXTS = {
    "rows": (lambda: b"title,start\n" + b"Visit,2027-03-03\n" * 100_000, "too large at row 50001"),
    "columns": (lambda: b"," * 40_000_000, "too large at row 1"),
    "lines that are empty": (lambda: b"\n" * 5_000_000, "too large at row 1048577"),
    "letters": (lambda: b"title,start\n" + (b"x" * 30_000 + b",2027-03-03\n") * 800, "20,000,000 characters"),
    "cells": (lambda: b"title,start\n" + (b"x," * 400 + b"\n") * 3_000, "1,000,000 filled cells"),
    "lines in a cell": (lambda: b"title,start\n" + b'"\n",' * 2_000_000, "too large at row 2"),
}


@pytest.mark.parametrize("case", READ)
def test_a_workbook_is_read_whatever_lies_around_its_rows(case: str, read: Callable[..., tuple[RawTable, ...]]) -> None:
    make, rows = READ[case]
    assert [len(table.rows) for table in read("f.xlsx", make())] == rows


@pytest.mark.parametrize("case", REFUSED)
def test_a_workbook_without_end_is_refused_for_what_it_has_too_much_of(
    case: str, read: Callable[..., tuple[RawTable, ...]]
) -> None:
    make, why = REFUSED[case]
    with pytest.raises(FileRefused, match=f"“f.xlsx” .*{why}.* Nothing was read") as refused:
        read("f.xlsx", make())
    assert not isinstance(refused.value, FileTooCostly)


@pytest.mark.parametrize("case", TEXTS)
def test_a_text_table_without_end_is_refused_for_what_it_has_too_much_of(
    case: str, read: Callable[..., tuple[RawTable, ...]]
) -> None:
    make, why = TEXTS[case]
    with pytest.raises(FileRefused, match=f"“f.csv” .*{why}.* Nothing was read") as refused:
        read("f.csv", make())
    assert not isinstance(refused.value, FileTooCostly)


NEVER = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
SUMMER = "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"


@pytest.mark.parametrize(
    ("make", "count", "remark"),
    [
        (lambda: _zoned(zone("Never", *[f"{NEVER};BYHOUR={n}" for n in range(9)])), 1, "more rules than are followed"),
        (lambda: _zoned(*(zone(f"Z{n}", SUMMER) for n in range(500))), 500, ""),
        (
            lambda: _zoned(*(zone(f"Z{n}", SUMMER, offset=f"+02{n:02d}") for n in range(60))),
            60,
            "33 time zones are described by more rules than are followed",
        ),
        (lambda: b"".join(_zoned(zone("Z", SUMMER), uid=f"{n}") for n in range(2_000)), 2_000, ""),
        (lambda: calendar(event("DTSTART:20270303"), "x\r\n" * 400_000), 1, "and 399,995 more of the kind"),
        (lambda: calendar(event("DTSTART:20270303"), "X:\r\n" * 600_000), 1, "all behind it are not looked at"),
        (lambda: calendar(event("DTSTART:20270303"), "X:\r\n" + " y\r\n" * 400_000), 1, ""),
        (lambda: calendar(event("DTSTART:20270303"), "BEGIN:VEVENT\r\n" * 200_000), 1, "has no end"),
        (
            lambda: calendar(event("DTSTART:20260303T000000Z", HOURLY)),
            25_000,
            "only the first 25,000 entries are shown",
        ),
        (lambda: calendar(event("DTSTART:20270303", "EXDATE:" + ",".join(["20270303"] * 90_000))), 1, ""),
    ],
    ids=[
        "rules that never match",
        "zones that are all the same",
        "zones",
        "calendars one behind the other",
        "lines that are none",
        "lines that say nothing",
        "one line folded",
        "events that do not end",
        "every hour for years",
        "days that are left out",
    ],
)
def test_a_calendar_without_end_is_read_in_part(
    make: Callable[[], bytes], count: int, remark: str, tmp_path: Path
) -> None:
    path = tmp_path / "f.ics"
    path.write_bytes(make())
    found = FILES.read_calendar(path, SPAN, HOME)
    assert len(found.entries) == count
    assert remark in " | ".join(map(str, found.remarks))


HOURLY = "RRULE:FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24)))


def _zoned(*zones: str, uid: str = "") -> bytes:
    """An event in each of the zones."""
    names = [each.partition("TZID:")[2].partition("\r\n")[0] for each in zones]
    return calendar(*zones, *(event(f"DTSTART;TZID={name}:20270303T090000", uid=uid or name) for name in names))


@pytest.mark.skipif(sys.platform == "win32", reason="there is nothing there that never comes to an end when read")
@pytest.mark.parametrize("name", ["f.xlsx", "f.csv", "f.ics"])
def test_a_file_that_never_ends_is_let_go_of_when_its_time_is_over(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A pipe is refused before it is read; here it stands for such a file.
    monkeypatch.setattr("app.exchange.check_readable", lambda path: None)
    path = tmp_path / name
    os.mkfifo(path)
    with pytest.raises(FileTooCostly, match=r"“f\.\w+” takes longer than 0\.2 seconds .* Nothing was changed"):
        HASTY.read_calendar(path, SPAN, HOME) if path.suffix == ".ics" else HASTY.read(path)
    assert guests() == []


def test_a_file_that_needs_more_memory_than_it_may_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(b"title,start\n" + (b"x" * 30_000 + b",2027-03-03\n") * 600)
    with pytest.raises(FileTooCostly, match="needs more than 50 MB of memory"):
        FileExchange(replace(TABLES, seconds=240, megabytes=50)).read(path)


def test_letters_that_end_lines_elsewhere_end_none_here(read: Callable[..., tuple[RawTable, ...]]) -> None:
    (table,) = read("f.csv", "title,start\nOne\u2028two\x85three,2027-03-03\n".encode())
    assert [row.cells for row in table.rows] == [("title", "start"), ("One\u2028two\x85three", "2027-03-03")]
