"""Registers, workbooks and calendars that are nearly right: other programs' files with something gone wrong in them."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.exchange.calendars import OUTLOOK_ZONE, calendar, event
from tests.hold.damages import DAMAGES

_DATA = Path(__file__).parents[1] / "exchange" / "data"

_CELLS = (
    "", " ", "2027-02-30", "31/12/27", "Q5 2027", "wk 60", "0", "-1", "1e400", "9" * 400, "=1+1", "@SUM(A1)",
    "KE;TZ;;", "??", "<b>x</b>", "x" * 40_000, "a\nb", "\u202e", "\x07", "12:60", "46000", "1899-12-31", "9999-12-31",
    "yes", "NaN", "\ufeff", "tomorrow", "3-5 mar 27", "Kenya and Tanzania", "port call, exercise", "½", "L9",
    "completed?", "١٥",
)  # fmt: skip


def drawn_register(rng: Random) -> tuple[str, bytes]:
    """A CSV register whose every cell was drawn from a few that fit and many that do not; references repeat."""
    rows = [list(_DRAWN)]
    for _ in range(rng.choice((3, 10, 40))):
        rows.append([rng.choice(rng.choice((fitting, fitting, _CELLS))) for fitting in _DRAWN.values()])
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return "drawn.csv", text.getvalue().encode("utf-8", "replace")


_DRAWN = {
    "ref": ("", "R-1", "r-1", " R-1 ", "R-2", "=1+1", "a\nb", "a b"),
    "title": ("", "Port call", "Port call ", "Staff talks", "<b>x</b>", "x" * 600),
    "kind": ("ship visit", "staff talks", "exercise", ""),
    "countries": ("KE", "KE;TZ", "Kenya", ""),
    "place": ("Mombasa", "", "Nairobi"),
    "start": ("", "", "2027-03-03", "2027-03", "2027", "3 mar 27", "46000"),
    "end": ("2027-03-05", "", "2027-03", "2027-12"),
    "level": ("L1", "L5", ""),
    "status": ("planned", "confirmed", "", "completed"),
}
"""What fits into each column."""


def register(rng: Random) -> tuple[str, bytes]:
    """A CSV register: cells, columns, rows, separators and encodings gone wrong, or plain damage."""
    rows = (_DATA / "engagements.csv").read_text("utf-8").splitlines()
    rows = [rows[0], *rng.sample(rows[1:], rng.choice((3, 12, 40)))]
    for _ in range(rng.choice((0, 1, 1, 3, 8))):
        rng.choice(_ROW_FAULTS)(rows, rng)
    ending, encoding = (
        rng.choice(("\n", "\r\n", "\r", "\n\n")),
        rng.choice(("utf-8",) * 5 + ("utf-16", "cp1252", "utf-8-sig")),
    )
    content = ending.join(rows).encode(encoding, "replace")
    if rng.random() < 0.3:
        content = rng.choice(DAMAGES)(content, rng)
    return "register.csv", content


def workbook(rng: Random) -> tuple[str, bytes]:
    """An Excel workbook: a part of it, or all of it, damaged; or numbers and names in its XML changed."""
    source = (_DATA / "register_tidy.xlsx").read_bytes()
    if rng.random() < 0.2:
        return "register.xlsx", rng.choice(DAMAGES)(source, rng)
    with zipfile.ZipFile(io.BytesIO(source)) as parts:
        files = {name: parts.read(name) for name in parts.namelist()}
    for _ in range(rng.choice((1, 1, 2))):
        name = rng.choice(sorted(files))
        files[name] = rng.choice((_other_number, _other_number, _other_tag, _no_part, *DAMAGES))(files[name], rng)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as parts:
        for name, content in files.items():
            parts.writestr(name, content)
    return "register.xlsx", made.getvalue()


def mapping(rng: Random) -> bytes:
    """A mapping file: keys and values exchanged, of other types, or plain damage."""
    made: object = {
        "columns": {"Activity": "title", "From": "start", "Partner": "countries"},
        "kinds": {"port call": "ship-visit"},
        "countries": {"Burma": "MM"},
    }
    text = json.dumps(made)
    odd = ("null", "[]", "{}", '"x"', "1e400", "-1", "true", '{"a": {"b": {"c": []}}}', "[" * 3000)
    for _ in range(rng.choice((0, 1, 2))):
        words = re.findall(r'"[^"]*"', text)
        if words:
            text = text.replace(rng.choice(words), rng.choice((*words, *odd)), 1)
    content = text.encode()
    return rng.choice(DAMAGES)(content, rng) if rng.random() < 0.2 else content


_LINES = (
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2MO", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=DAILY;INTERVAL=0",
    "RRULE:FREQ=DAILY;COUNT=99999999",
    "RRULE:FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8;BYMINUTE=0,1,2,3;BYSECOND=0,1,2,3,4,5", "RDATE:20270101,20270102",
    "EXDATE:x", "DTSTART:20270303T100000Z", "DTSTART;VALUE=DATE:20270303",
    "DTSTART;TZID=Customized Time Zone:20270303T100000", "DTSTART;TZID=Mars/Olympus:20270303T100000",
    "DTSTART:99991231", "DTSTART:00010101", "DTEND:20270101", "DTEND:20270304T000000Z", "DURATION:P1Y",
    "DURATION:-PT5M", "DURATION:P99999999D", "DESCRIPTION:" + "x" * 5000, "SUMMARY;LANGUAGE=en:<b>x</b>", "CLASS:",
    "BEGIN:VALARM", "END:VALARM", "BEGIN:VEVENT", "END:VEVENT", "X-A;B=\"c:d\":e", " folded", ":", ";", "UID:",
    "STATUS:MAYBE", "RECURRENCE-ID:20270310T100000Z", "RECURRENCE-ID;RANGE=THISANDFUTURE:20270310T100000Z",
    "SEQUENCE:-1", "GEO:1e999;x",
)  # fmt: skip


def calendar_file(rng: Random) -> tuple[str, bytes]:
    """A calendar of some events whose lines were drawn by chance."""
    events = []
    for number in range(rng.choice((1, 3, 20))):
        lines = rng.sample(_LINES, rng.randint(1, 5))
        events.append(event(rng.choice(_LINES[7:10]), *lines, uid=f"{number % 7}@example.org"))
    content = calendar(OUTLOOK_ZONE, *events)
    if rng.random() < 0.4:
        content = rng.choice(DAMAGES)(content, rng)
    return "calendar.ics", content


def _other_cell(rows: list[str], rng: Random) -> None:
    at = rng.randrange(len(rows))
    cells = rows[at].split(",")
    cells[rng.randrange(len(cells))] = rng.choice(_CELLS)
    rows[at] = ",".join(cells)


def _quoted_cell(rows: list[str], rng: Random) -> None:
    at = rng.randrange(len(rows))
    rows[at] = rows[at].replace(",", rng.choice((',"', '",', ',"",', ',"a\n"')), 1)


def _other_separator(rows: list[str], rng: Random) -> None:
    sign = rng.choice(";\t|")
    rows[:] = [row.replace(",", sign) for row in rows]


def _lost_column(rows: list[str], rng: Random) -> None:
    at = rng.randrange(rows[0].count(",") + 1)
    rows[:] = [",".join(cell for number, cell in enumerate(row.split(",")) if number != at) for row in rows]


def _row_again(rows: list[str], rng: Random) -> None:
    rows.insert(rng.randrange(len(rows)), rng.choice(rows))


def _row_with_the_same_reference(rows: list[str], rng: Random) -> None:
    reference, other = rng.choice(rows).split(",")[0], rng.choice(rows)
    rows.append(",".join([reference, *other.split(",")[1:]]))


def _other_order(rows: list[str], rng: Random) -> None:
    rng.shuffle(rows)


_ROW_FAULTS: tuple[Callable[[list[str], Random], None], ...] = (
    *(_other_cell,) * 4, *(_row_with_the_same_reference,) * 3, _quoted_cell, _other_separator, _lost_column,
    _row_again, _other_order,
)  # fmt: skip


def _other_number(content: bytes, rng: Random) -> bytes:
    found = list(re.finditer(rb"\d+", content))
    if not found:
        return content
    one = rng.choice(found)
    number = rng.choice((b"0", b"-1", b"1048577", b"16385", b"99999999999", b"1e9", b"2.5", b""))
    return content[: one.start()] + number + content[one.end() :]


def _other_tag(content: bytes, rng: Random) -> bytes:
    found = list(re.finditer(rb"<[^>]{1,200}>", content))
    if len(found) < 2:
        return content
    one, other = rng.sample(found, 2)
    return content[: one.start()] + other.group() + content[one.end() :]


def _no_part(_content: bytes, _rng: Random) -> bytes:
    return b""
