"""Both dates in one cell, as staffs keep them: “3-7 Jun 19”, “07MAR-11MAR20”, “Nov/Dec 16”, “18 Oct 16 -”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from app.domain.spans import DateError, PlanDate
from app.services.importing.dates import read_date
from app.services.texts.tables import Value, cell_text

_SEPARATOR = re.compile(r"\s*(?:[-–—/]|\bto\b|\buntil\b)\s*", re.IGNORECASE)
_OPEN_END = re.compile(r"(?P<start>.+?)\s*(?:[-–—]\s*\??|\((?:end|departure) .*\))")
_REMARK = re.compile(r"\s*\((?!end|departure)[^)]*\)$", re.IGNORECASE)
_ONLY_END = re.compile(r"(?:until|till|up to|by|\?\s*[-–—])\s*(.+)", re.IGNORECASE)
_LONGEST = 80


def read_range(value: Value, order: str) -> tuple[PlanDate, PlanDate | None, time | None]:
    """The start, the end (None: not stated) and a time of day, from one cell. One date alone is both.

    The start may borrow month and year from the end, never the other way round, and
    nothing is made up: without a year, or with only the end, DateError says so.
    """
    if not isinstance(value, str):
        only, clock = read_date(value, order)
        return only, only, clock
    typed = _REMARK.sub("", cell_text(value))
    if len(typed) > _LONGEST:
        raise DateError("this is too long to be a date")
    if found := _OPEN_END.fullmatch(typed):
        start, clock = read_date(found["start"], order)
        return start, None, clock
    try:
        only, clock = read_date(typed, order)
    except DateError as error:
        for left, right in _halves(typed):
            if (made := _both(left, right, order)) is not None:
                return *made, None
        if (found := _ONLY_END.fullmatch(typed)) and _maybe(found[1], order) is not None:
            raise DateError(f"“{typed}” names only the end: no start is given") from error
        raise error
    return only, only, clock


def _halves(typed: str) -> Iterator[tuple[str, str]]:
    for found in _SEPARATOR.finditer(typed):
        if found.start() and found.end() < len(typed):
            yield typed[: found.start()], typed[found.end() :]


def _both(left: str, right: str, order: str) -> tuple[PlanDate, PlanDate] | None:
    if (end := _maybe(right, order)) is None:
        return None
    year, month = end.first.year, f"{end.first:%Y-%m}"
    start = _maybe(left, order) or _maybe(f"{left} {year}", order)
    if start is not None and start.first > end.last and not re.search(r"\d{4}|\d\s*$", left):
        start = _maybe(f"{left} {year - 1}", order)
    if start is None and left.isdecimal():
        start = _maybe(f"{month}-{int(left):02d}", order)
    return (start, end) if start is not None else None


def _maybe(typed: str, order: str) -> PlanDate | None:
    try:
        return read_date(typed, order)[0]
    except DateError:
        return None
