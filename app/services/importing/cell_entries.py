"""Several engagements in one cell of a calendar that a staff keeps as a table."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.domain.spans import PlanDate
from app.domain.value_classes import dataclass
from app.services.importing.dates import is_stated
from app.services.texts.tables import Value, cell_text

_BULLET = re.compile(r"^(?:[-–—•*·▪]|\d{1,2}\))\s+")
_BEFORE = re.compile(r"(?P<days>\d{1,2}(?:\s*[-–]\s*\d{1,2})?)\s*:\s*(?P<title>\S.*)", re.DOTALL)
_BEHIND = re.compile(r"(?P<title>.*\S)\s*\((?P<days>\d{1,2}(?:\s*[-–]\s*\d{1,2})?)\)", re.DOTALL)
_PREFIX = re.compile(r"(?P<who>[^:\d]{2,60}):\s*\S", re.DOTALL)
_IN_BRACKETS = re.compile(r"\(([^()]{2,60})\)")

_EMPTY = frozenset({"nil", "none", "x", "nothing planned", "no activity", "néant", "keine", "rien"})


@dataclass(frozen=True, slots=True)
class CellEntry:
    """One engagement of a cell: its title, the days where it names some, and the words for its countries."""

    title: str
    start: PlanDate
    end: PlanDate | None
    countries: str = ""


def entries_of(cell: Value) -> tuple[str, ...]:
    """The texts of the engagements in a cell, which line breaks or semicolons part; none for an empty mark."""
    parts = re.split(r"[;\n]", cell_text(cell)) if isinstance(cell, str) else ()
    found = (_BULLET.sub("", part.strip()) for part in parts)
    return tuple(each for each in found if is_stated(each) and each.casefold() not in _EMPTY)


def read_entry(words: str, month: PlanDate, is_country: Callable[[str], bool]) -> CellEntry:
    """What one text says: “12-14: Port call”, “Staff talks (3-5)”, “Fiji: survey”, “Dive training (Samoa)”.

    Days are those of the month, and where it does not have them the whole month is kept and the text with it.
    """
    title, start, end = words, month, None
    for pattern in (_BEFORE, _BEHIND):
        found = pattern.fullmatch(words)
        if found and (days := _days(found["days"], month)):
            title, (start, end) = found["title"], days
            break
    countries = ""
    if (led := _PREFIX.match(title)) and is_country(led["who"]):
        countries = led["who"].strip()
    else:
        countries = next((each for each in _IN_BRACKETS.findall(title) if is_country(each)), "")
    return CellEntry(title, start, end, countries)


def _days(typed: str, month: PlanDate) -> tuple[PlanDate, PlanDate | None] | None:
    first, _, last = (part.strip() for part in typed.replace("–", "-").partition("-"))
    try:
        start = PlanDate.on(month.first.replace(day=int(first)))
        end = PlanDate.on(month.first.replace(day=int(last))) if last else None
    except ValueError:
        return None  # The month has no such day.
    return (start, end) if end is None or end.first >= start.first else None
