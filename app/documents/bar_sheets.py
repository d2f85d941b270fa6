"""A document of bars as Typst's input: sheets of bars at their millimetre, and the list of what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from math import ceil

from app.documents.bar_lanes import POINT, LaneBar, Scale, lanes
from app.documents.glyphs import Glyphs
from app.documents.line_heads import heads
from app.documents.masthead import kind_input, masthead
from app.documents.plain_text import Unbroken
from app.documents.sheet_sizes import SIZES, SMALLEST_SIZE
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_dates import WEEKDAY_NAMES, count_words, plain_day, plain_span
from app.services.reports.bars import BarReport, BarRow, PrintedBar
from app.services.reports.rows import EngagementRow
from app.services.reports.selection import Paper

_SIZES = (9.0, 8.5, 8.0, 7.5, SMALLEST_SIZE)
LONG_ROW = 500
"""Characters of a row beyond which it may break over two pages; a shorter one stays whole."""

_LANE = 0.62
_ROW_PADDING = 1.3
_BAND = 5.6

_NAME_LINE = 0.47
"""Millimetres of a name's line for each point of its size."""

_NAME_MARGIN = 5.5


@dataclass(frozen=True, slots=True)
class BarForm:
    """A sheet in millimetres: the column of names, the line of days beside it, and the height for rows."""

    names: float
    line: float
    body: float


_ROUND_THE_ROWS = 69.0
"""Millimetres of a sheet's height for its margins, title, heads of days, and legend; A4 needs a line more for it."""


def form_of(paper: Paper) -> BarForm:
    """The columns and the height that a size of paper has room for."""
    size = SIZES[paper]
    names = 48.0 if paper is Paper.A3 else 42.0
    around = _ROUND_THE_ROWS if size.width > 400 else _ROUND_THE_ROWS + 7.0
    return BarForm(names, size.width - 24.0 - names, size.height - around)


@dataclass(slots=True)
class _Sheet:
    """What stands on the sheets of all tiles at one height: bands, and rows with the bars of each tile."""

    room: float
    bands: list[dict[str, object]] = field(default_factory=list)
    rows: list[tuple[float, _Row]] = field(default_factory=list)
    used: float = 0.0

    @property
    def left(self) -> float:
        return self.room - self.used


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the same height on the sheets of all tiles; `tiles` are its bars on each."""

    title: str
    tiles: tuple[tuple[LaneBar, ...], ...]
    lane_count: int
    lane: float

    @property
    def height(self) -> float:
        return self.lane_count * self.lane + _ROW_PADDING

    def split(self, room: float, body: float) -> Iterator[_Row]:
        """The row in pieces of which each fits on a sheet, the first into `room`."""
        done = 0
        while done < self.lane_count:
            fits = max(1, int((room - _ROW_PADDING) / self.lane))
            end = min(self.lane_count, done + fits)
            tiles = tuple(
                tuple(replace(bar, lane=bar.lane - done) for bar in bars if done <= bar.lane < end)
                for bars in self.tiles
            )
            title = self.title if done == 0 else f"{self.title}, continued"
            yield _Row(title, tiles, end - done, self.lane)
            done, room = end, body - _BAND


def bars_input(report: BarReport, glyphs: Glyphs) -> dict[str, object]:
    """What `bar-sheets.typ` reads: the largest words that need no more sheets than the smallest.

    Where the days are cut into tiles, the sheets of one height follow each other from left to
    right, so that they can be laid side by side; names and heads stand on each.
    """
    form = form_of(report.paper)
    fewest = len(_sheets(report, SMALLEST_SIZE, glyphs, form))
    tries = ((size, _sheets(report, size, glyphs, form)) for size in _SIZES)
    size, sheets = next((size, sheets) for size, sheets in tries if len(sheets) == fewest)
    return {
        **masthead(report.identity),
        "contents": narrowed_contents(report.contents, report.narrowed, glyphs, form.names + form.line),
        "paper": report.paper,
        "sheet": SIZES[report.paper].name,
        "size": size,
        "lane": round(size * _LANE, 3),
        "name_size": size,
        "names_width": form.names,
        "line_width": form.line,
        "body": form.body,
        "weeks_title": f"week, from its {WEEKDAY_NAMES[report.first_weekday]}",
        "today_title": plain_day(report.as_of) if report.as_of in report.span else "",
        "sheets": [
            _sheet_input(report, form, sheet, number, tile)
            for sheet in sheets
            for number, tile in enumerate(report.tiles)
        ],
        "list_title": str(report.list_title),
        "list": [listed(row) for row in report.listed],
    }


def _sheet_input(report: BarReport, form: BarForm, sheet: _Sheet, number: int, tile: DaySpan) -> dict[str, object]:
    count = sum(len(row.tiles[number]) for _, row in sheet.rows)
    days = plain_span(tile.first, tile.last) if len(report.tiles) > 1 else ""
    return {
        "days": days,
        "bands": sheet.bands,
        "rows": [
            {
                "y": round(top, 2),
                "height": round(row.height, 2),
                "title": row.title,
                "bars": [_bar(bar) for bar in row.tiles[number]],
            }
            for top, row in sheet.rows
        ],
        "heads": heads(tile, form.line, report.settings, report.first_weekday),
        "today": round((report.as_of - tile.first).days * form.line / tile.days, 2) if report.as_of in tile else -1,
        "alt": f"Timeline with {count_words(count, 'bar', 'bars')}; each engagement stands in the list that follows.",
    }


def _sheets(report: BarReport, size: float, glyphs: Glyphs, form: BarForm) -> list[_Sheet]:
    sheets = [_Sheet(form.body)]
    for group in report.groups:
        rows = [_row(row, report.tiles, size, glyphs, form) for row in group.rows]
        band = _BAND if group.title else 0.0
        whole = band + sum(row.height for row in rows)
        first = band + rows[0].height if rows else band
        if sheets[-1].left < first or (whole > sheets[-1].left and sheets[-1].left < form.body / 4):
            sheets.append(_Sheet(form.body))
        _add_band(sheets[-1], group.title)
        for row in rows:
            if row.height > sheets[-1].left and row.height <= form.body - band:
                sheets.append(_Sheet(form.body))
                _add_band(sheets[-1], _continued(group.title))
            for number, piece in enumerate(row.split(sheets[-1].left, form.body)):
                if number:
                    sheets.append(_Sheet(form.body))
                    _add_band(sheets[-1], _continued(group.title))
                sheets[-1].rows.append((sheets[-1].used, piece))
                sheets[-1].used += piece.height
    return [sheet for sheet in sheets if sheet.rows] or sheets[:1]


def _continued(title: str) -> str:
    return f"{title}, continued" if title else ""


def _row(row: BarRow, tiles: tuple[DaySpan, ...], size: float, glyphs: Glyphs, form: BarForm) -> _Row:
    placed = []
    for tile in tiles:
        scale = Scale(tile.first, form.line / tile.days, form.line, size)
        placed.append(lanes(list(_within(row, tile)), scale, glyphs))
    count = max((1 + bar.lane for bars in placed for bar in bars), default=1)
    lane = size * _LANE
    # A name that needs two lines must not run into the row below.
    name = _lines(row.title, glyphs, size, form.names - _NAME_MARGIN)
    count = max(count, ceil((name * size * _NAME_LINE - _ROW_PADDING) / lane))
    return _Row(row.title, tuple(placed), count, lane)


def _lines(title: str, glyphs: Glyphs, size: float, room: float) -> int:
    """How many lines a name takes in a column `room` millimetres wide, as words break."""
    lines, used, space = 1, 0.0, glyphs.width(" ", size) * POINT
    for word in title.split():
        wide = glyphs.width(word, size) * POINT
        if used and used + space + wide > room:
            # A word that is wider than the column breaks, and goes on below.
            lines, used = lines + 1 + int(wide / room), wide % room
        elif wide > room:
            lines, used = lines + int(wide / room), wide % room
        else:
            used += wide + (space if used else 0.0)
    return lines


def _within(row: BarRow, tile: DaySpan) -> Iterator[PrintedBar]:
    """The bars of a row as far as they lie on a tile."""
    for bar in row.bars:
        part = bar.span.clip(tile)
        if part is not None:
            before, after = bar.before or bar.span.first < part.first, bar.after or bar.span.end > part.end
            yield replace(bar, span=part, before=before, after=after)


def _add_band(sheet: _Sheet, title: str) -> None:
    if title:
        sheet.bands.append({"y": round(sheet.used, 2), "height": _BAND, "title": title})
        sheet.used += _BAND


def _bar(placed: LaneBar) -> dict[str, object]:
    return {
        "lane": placed.lane,
        "x": round(placed.x, 2),
        "width": round(placed.width, 2),
        "code": placed.code,
        "label": placed.label,
        "label_x": round(placed.label_x, 2),
        "label_width": round(placed.label_width, 2),
        "inside": placed.inside,
        "family": placed.bar.row.kind.family.value,
        "fill": placed.bar.fill.value,
        "certain": placed.bar.certain,
    }


def narrowed_contents(contents: Text, narrowed: Sequence[Text], glyphs: Glyphs, width: float) -> str:
    """What the sheets hold, and what limits them, in one line at the right of their title."""
    limits = "; ".join(str(part) for part in narrowed)
    said = f"{contents}{', limited to ' + limits if limits else ''}"
    return glyphs.shorten(said, 8.0, width * 0.55 / POINT)


def listed(row: EngagementRow) -> dict[str, object]:
    """An engagement's line in the list of what the bars are."""
    return {
        "ref": row.ref,
        "dates": Unbroken(row.dates),
        "countries": ", ".join(row.countries) or text("none named"),
        "kind": kind_input(row.kind),
        "title": row.title,
        "status": text("{sign} {word:capital}", sign=row.sign, word=row.word),
        "long": len(row.title) + sum(map(len, row.countries)) > LONG_ROW,
    }
