"""Fits the year on one sheet: how many lines each region gets, and what each line can say."""

from __future__ import annotations

from app.documents.glyphs import Glyphs
from app.documents.sheet_sizes import SIZES, SMALLEST_SIZE
from app.domain.wording import Text, sentences, text
from app.services.reports.calendar_page import CalendarItem, CalendarPage
from app.services.reports.selection import Paper

_AROUND = 69.0
"""Millimetres of a sheet's height for its margins, the header and the legend; the regions share the rest."""

_MARGINS = 36.0
_REGION_WIDTH = 25.0
_CELL_PADDING = 1.8
_ROW_PADDING = 2.4
_MOST_EXTRA = 25.0
"""Millimetres that a row may be higher than it needs, where few rows have the sheet to themselves."""

_LINE = 3.15
_SIZE = SMALLEST_SIZE
_LONGEST_LABEL = 500
"""Characters that no two lines of a cell have room for."""

_POINT = 0.3528


def fitted_calendar(page: CalendarPage, glyphs: Glyphs, paper: Paper) -> dict[str, object]:
    """The page with heights in millimetres that fill the sheet and texts cut to their cells.

    What does not fit into a cell is counted (“+3 more”); the region tables list it.
    """
    sheet = SIZES[paper]
    body, width = sheet.height - _AROUND, sheet.width - _MARGINS
    lines = _share_lines([max((len(cell) for cell in row.cells), default=0) for row in page.rows], body)
    used = sum(count * _LINE + _ROW_PADDING for count in lines)
    extra = min(_MOST_EXTRA, max(0.0, body - used) / len(lines)) if lines else 0.0
    room = (width - _REGION_WIDTH) / max(1, len(page.columns)) - _CELL_PADDING
    return {
        "columns": list(page.columns),
        "note": _note(page),
        "rows": [
            {
                "title": _title(row.title, count + int(extra / _LINE), glyphs),
                "height": round(count * _LINE + _ROW_PADDING + extra, 2),
                "cells": [_cell(cell, count + int(extra / _LINE), room, glyphs) for cell in row.cells],
            }
            for row, count in zip(page.rows, lines, strict=True)
        ],
    }


def _share_lines(needs: list[int], body: float) -> list[int]:
    """Lines for each region: what it needs, but the fullest give way until all fit, down to two."""
    available = int((body - len(needs) * _ROW_PADDING) / _LINE)
    wanted = [max(2, need) for need in needs]
    limit = max(wanted, default=2)
    while limit > 2 and sum(min(want, limit) for want in wanted) > available:
        limit -= 1
    return [min(want, limit) for want in wanted]


def _cell(items: tuple[CalendarItem, ...], lines: int, room: float, glyphs: Glyphs) -> dict[str, object]:
    shown = items if len(items) <= lines else _weightiest(items, lines - 1)
    more = len(items) - len(shown)
    spare = lines - len(shown) - (more > 0)
    entries: list[dict[str, str]] = []
    for item in shown:
        entry, wraps = _entry(item, room / _POINT, glyphs, may_wrap=spare > 0)
        spare -= wraps
        entries.append(entry)
    return {"items": entries, "more": text("+{count} more", count=more) if more else ""}


def _weightiest(items: tuple[CalendarItem, ...], count: int) -> tuple[CalendarItem, ...]:
    """As many as have room, in their order: what a minister or chief leads before all else, then what is no draft."""
    ranked = sorted(items, key=lambda item: (not item.is_high, item.is_draft))[:count]
    return tuple(item for item in items if item in ranked)


def _title(title: Text | str, lines: int, glyphs: Glyphs) -> Text | str:
    """The name of a row, cut where it is longer than the row is high; it is bold, and larger than what follows."""
    room = (_REGION_WIDTH - _CELL_PADDING) / _POINT
    said = str(title)
    if glyphs.width(said, 8.5) <= room:
        return title
    parts = glyphs.broken(said, 8.5, (room, room), max(1, lines - 1))
    return " ".join(parts) if parts[-1].endswith("…") else title


def _entry(item: CalendarItem, room: float, glyphs: Glyphs, *, may_wrap: bool) -> tuple[dict[str, str], bool]:
    """One item's words, and whether they take a second line; `room` is in points."""
    signs = ("⬥" if item.is_high else "") + ("?" if item.is_draft else "") + ("←" if item.is_running else "")
    code = f"{signs} {item.kind.code}" if signs else item.kind.code
    left = room - glyphs.width(code, _SIZE) * 1.1 - _SIZE * 0.35
    label, wraps = item.label[:_LONGEST_LABEL], False
    if glyphs.width(label, _SIZE) > left:
        first, _, rest = label.partition(" ")
        if glyphs.width(first, _SIZE) > left:
            first, rest = "", label
        wraps = may_wrap and bool(rest) and all(glyphs.width(word, _SIZE) <= room for word in rest.split())
        second = glyphs.shorten(rest, _SIZE, room)
        label = f"{first} {second}".strip() if wraps else glyphs.shorten(label, _SIZE, left)
    return {"code": code, "family": item.kind.family.value, "label": label}, wraps


def _note(page: CalendarPage) -> Text:
    notes = [text("Each engagement in the month in which it starts. ⬥ minister or chief, ? idea or proposal.")]
    if any(item.is_running for row in page.rows for cell in row.cells for item in cell):
        notes.append(text("← began before this year."))
    if page.left_out:
        notes.append(text("{count} postponed, cancelled or declined in the region tables only.", count=page.left_out))
    return sentences(*notes)
