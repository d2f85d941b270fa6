"""Fits the year on one sheet where it has room there, and on as many as it needs where it has not."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import accumulate
from math import ceil

from app.documents.calendar_markings import short_markings
from app.documents.glyphs import Glyphs
from app.documents.sheet_sizes import SIZES, SMALLEST_SIZE
from app.domain.value_classes import dataclass
from app.domain.wording import Text, sentences, text
from app.services.reports.calendar_page import CalendarItem, CalendarPage, CalendarRow
from app.services.reports.selection import Paper

_AROUND = 75.0
"""Millimetres of a sheet's height for its margins, the header and the legend; the regions share the rest."""

_MARGINS = 36.0
_REGION_WIDTH = 25.0
_CELL_PADDING = 1.8
_ROW_PADDING = 2.4
_MOST_EXTRA = 25.0
"""Millimetres that a row may be higher than it needs, where few rows have the sheet to themselves."""

_LINE = 2.7
_SIZE = SMALLEST_SIZE
_FEWEST_LINES = 2
_MOST_ITEM_LINES = 5
"""Lines that the words of one engagement may take."""

_TITLE_SIZE = 8.5
"""Points by which names of rows are measured: they are set in 8, and bold."""

_TITLE_LINE = 3.5
_TITLE_PADDING = 1.2
_MOST_TITLE_LINES = 4

_NOTE_SIZE = 8.0
_NOTE_LINE = 4.2
_USUAL_NOTE_LINES = 2
_WORDIER = 1.25
"""How much longer a note may be in another language than the English that is measured."""

_LONGEST_LABEL = 500
"""Characters that no few lines of a cell have room for."""

_POINT = 0.3528


@dataclass(frozen=True, slots=True)
class _Part:
    """A row of the page or, where no sheet has room for it whole, what stands of it on one sheet."""

    title: Text | str
    cells: tuple[tuple[CalendarItem, ...], ...]
    lines: int
    continued: bool = False

    @property
    def height(self) -> float:
        return self.lines * _LINE + _ROW_PADDING


@dataclass(frozen=True, slots=True)
class _Words:
    """What an engagement says in a cell that is `room` points wide, and in how many lines.

    The same places stand in cell upon cell: what was broken once is kept.
    """

    glyphs: Glyphs
    room: float
    markings: Mapping[str, str]
    _made: dict[tuple[str, str, int], tuple[str, ...]] = field(default_factory=dict)

    def lines(self, item: CalendarItem) -> int:
        return len(self.parts(item, _MOST_ITEM_LINES))

    def parts(self, item: CalendarItem, most: int) -> tuple[str, ...]:
        """The label in lines, the first behind the code and empty where not even a word has room there."""
        label = f"({self.markings[item.marking]}) {item.label}" if item.marking else item.label
        asked = (self.code(item), label[:_LONGEST_LABEL], most)
        made = self._made.get(asked)
        if made is None:
            made = self._made[asked] = self._broken(*asked)
        return made

    def _broken(self, code: str, label: str, most: int) -> tuple[str, ...]:
        left = self.room - self.glyphs.width(code, _SIZE) * 1.1 - _SIZE * 0.35
        first = label.partition(" ")[0]
        begins_below = most > 1 and left < self.glyphs.width(first, _SIZE) <= self.room
        if begins_below:
            return ("", *self.glyphs.broken(label, _SIZE, (self.room, self.room), most - 1))
        return self.glyphs.broken(label, _SIZE, (left, self.room), most)

    def code(self, item: CalendarItem) -> str:
        signs = ("⬥" if item.is_high else "") + ("?" if item.is_draft else "") + ("←" if item.is_running else "")
        return f"{signs} {item.kind.code}" if signs else item.kind.code


def fitted_calendar(page: CalendarPage, glyphs: Glyphs, paper: Paper) -> dict[str, object]:
    """The page with heights in millimetres that fill its sheets, and every engagement in its cell.

    Where one sheet has room for no more than a line of each, long names are cut to their cells: they stand whole in the
    region tables. Where it has not even that, the rows go on to further sheets.
    """
    sheet = SIZES[paper]
    width = sheet.width - _MARGINS
    markings = short_markings(page)
    note = _note(page, markings)
    note_lines = ceil(glyphs.width(str(note), _NOTE_SIZE) * _WORDIER * _POINT / width)
    longer = max(0, note_lines - _USUAL_NOTE_LINES) * _NOTE_LINE
    body = max(sheet.height - _AROUND - longer, sheet.height / 3)
    room = (width - _REGION_WIDTH) / max(1, len(page.columns)) - _CELL_PADDING
    words = _Words(glyphs, room / _POINT, markings)
    sheets = _sheets(page.rows, body, words)
    return {
        "columns": list(page.columns),
        "note": note,
        "sheets": [_sheet(parts, body if len(sheets) == 1 else 0.0, words) for parts in sheets],
    }


def _sheets(rows: tuple[CalendarRow, ...], body: float, words: _Words) -> list[list[_Part]]:
    """The rows on one sheet, if need be with a line for each engagement; else whole on as many as that takes."""
    whole = [_whole(row, words, [sum(map(words.lines, cell)) for cell in row.cells]) for row in rows]
    bare = [_whole(row, words, map(len, row.cells)) for row in rows]
    available = int((body - len(rows) * _ROW_PADDING) / _LINE)
    if sum(part.lines for part in bare) <= available:
        return [_narrowed(whole, bare, available)] if rows else []
    return _packed(whole, body, words)


def _whole(row: CalendarRow, words: _Words, needs: Iterable[int]) -> _Part:
    return _Part(row.title, row.cells, max(_FEWEST_LINES, _title_lines(row.title, words.glyphs), *needs))


def _narrowed(whole: list[_Part], bare: list[_Part], available: int) -> list[_Part]:
    """Lines for each row: what it needs, but the fullest give way until all fit, down to a line for each engagement."""
    limit = max(part.lines for part in whole)
    while True:
        lines = [max(least.lines, min(part.lines, limit)) for part, least in zip(whole, bare, strict=True)]
        if sum(lines) <= available:
            return [_Part(part.title, part.cells, count) for part, count in zip(whole, lines, strict=True)]
        limit -= 1


def _packed(whole: list[_Part], body: float, words: _Words) -> list[list[_Part]]:
    """The rows on as many sheets as they need; one that takes more than half a sheet begins where there is room."""
    most = int((body - _ROW_PADDING) / _LINE)
    sheets: list[list[_Part]] = [[]]
    waiting = deque(whole)
    while waiting:
        part = waiting.popleft()
        room = int((body - sum(each.height for each in sheets[-1]) - _ROW_PADDING) / _LINE)
        if part.lines <= room:
            sheets[-1].append(part)
        elif room < most // 4 or (part.lines <= most // 2):
            sheets.append([])
            waiting.appendleft(part)
        else:
            begun, rest = _parted(part, room, words)
            sheets[-1].append(begun)
            waiting.appendleft(rest)
    return sheets


def _parted(part: _Part, most: int, words: _Words) -> tuple[_Part, _Part]:
    """What so many lines have room for, and the rest."""
    begun = [_first(cell, most, words) for cell in part.cells]
    rest = tuple(cell[len(first) :] for cell, first in zip(part.cells, begun, strict=True))
    least = max(_FEWEST_LINES, _title_lines(part.title, words.glyphs) + 1)
    lines = max(least, *(sum(map(words.lines, cell)) for cell in rest))
    return _Part(part.title, tuple(begun), most, part.continued), _Part(part.title, rest, lines, continued=True)


def _first(items: tuple[CalendarItem, ...], most: int, words: _Words) -> tuple[CalendarItem, ...]:
    """As many of a cell, in their order, as so many lines have room for."""
    used = accumulate(map(words.lines, items))
    return items[: sum(lines <= most for lines in used)]


def _sheet(parts: list[_Part], body: float, words: _Words) -> list[dict[str, object]]:
    """The rows, higher where they leave some of the `body` to share."""
    extra = min(_MOST_EXTRA, max(0.0, body - sum(part.height for part in parts)) / len(parts))
    return [
        {
            "title": _title(part.title, part.height + extra, words.glyphs),
            "continued": part.continued,
            "height": round(part.height + extra, 2),
            "cells": [list(_cell(cell, part.lines + int(extra / _LINE), words)) for cell in part.cells],
        }
        for part in parts
    ]


def _cell(items: tuple[CalendarItem, ...], lines: int, words: _Words) -> Iterator[dict[str, str]]:
    """The words of each: whole as long as there are lines to spare."""
    spare = lines - len(items)
    for item in items:
        parts = words.parts(item, 1 + min(max(0, spare), _MOST_ITEM_LINES - 1))
        spare -= len(parts) - 1
        yield {"code": words.code(item), "family": item.kind.family.value, "label": " ".join(filter(None, parts))}


def _title(title: Text | str, height: float, glyphs: Glyphs) -> Text | str:
    """The name of a row, cut where it is longer than `height` millimetres of a row have room for."""
    parts = _title_parts(title, max(1, int((height - _TITLE_PADDING) / _TITLE_LINE)), glyphs)
    return " ".join(parts) if parts[-1].endswith("…") else title


def _title_lines(title: Text | str, glyphs: Glyphs) -> int:
    """The lines of a cell beside which the name of a row has room; a very long name is cut."""
    return len(_title_parts(title, _MOST_TITLE_LINES, glyphs))


def _title_parts(title: Text | str, most: int, glyphs: Glyphs) -> tuple[str, ...]:
    room = (_REGION_WIDTH - _CELL_PADDING) / _POINT
    return glyphs.broken(str(title), _TITLE_SIZE, (room, room), most)


def _note(page: CalendarPage, markings: Mapping[str, str]) -> Text:
    notes = [text("Each engagement in the month in which it starts. ⬥ minister or chief, ? idea or proposal.")]
    if any(item.is_running for row in page.rows for cell in row.cells for item in cell):
        notes.append(text("← began before this year."))
    if page.left_out:
        notes.append(text("{count} postponed, cancelled or declined in the region tables only.", count=page.left_out))
    shortened = [f"({short}) {marking}" for marking, short in markings.items() if short != marking]
    if shortened:
        notes.append(text("Marked higher: {markings}.", markings=tuple(shortened)))
    return sentences(*notes)
