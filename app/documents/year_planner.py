"""The year planner as Typst's input: A3 pages of bars at their millimetre, and the list of what they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.documents.engagement_plan import sentence, unbroken
from app.documents.glyphs import Glyphs
from app.documents.masthead import kind_input, masthead
from app.documents.planner_lanes import PlacedBar, Scale, lanes
from app.domain.spans import DaySpan
from app.domain.wording_dates import plain_day, short_month
from app.services.reports.rows import EngagementRow
from app.services.reports.year_planner import PlannerRow, YearPlannerReport

LINE_WIDTH = 348.0
"""Millimetres of the twelve months on an A3 sheet beside the names."""

BODY = 228.0
"""Millimetres of rows on one sheet."""

SMALLEST_SIZE = 6.5
"""Points below which no word is set; rather another sheet."""

_SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, SMALLEST_SIZE)
_LANE = 0.62
_ROW_PADDING = 1.3
_BAND = 5.6


@dataclass(slots=True)
class _Sheet:
    bands: list[dict[str, object]] = field(default_factory=list)
    rows: list[dict[str, object]] = field(default_factory=list)
    used: float = 0.0
    count: int = 0

    @property
    def room(self) -> float:
        return BODY - self.used


@dataclass(frozen=True, slots=True)
class _Row:
    title: str
    bars: tuple[PlacedBar, ...]
    lane_count: int
    lane: float

    @property
    def height(self) -> float:
        return self.lane_count * self.lane + _ROW_PADDING

    def split(self, room: float) -> Iterator[_Row]:
        """The row in pieces of which each fits on a sheet, the first into `room`."""
        done = 0
        while done < self.lane_count:
            fits = max(1, int((room - _ROW_PADDING) / self.lane))
            end = min(self.lane_count, done + fits)
            bars = tuple(bar for bar in self.bars if done <= bar.lane < end)
            title = self.title if done == 0 else f"{self.title}, continued"
            yield _Row(title, tuple(replace(bar, lane=bar.lane - done) for bar in bars), end - done, self.lane)
            done, room = end, BODY - _BAND


def planner_input(report: YearPlannerReport, glyphs: Glyphs) -> dict[str, object]:
    """What `year-planner.typ` reads: the largest words that need no more sheets than the smallest."""
    fewest = len(_sheets(report, SMALLEST_SIZE, glyphs))
    tries = ((size, _sheets(report, size, glyphs)) for size in _SIZES)
    size, sheets = next((size, sheets) for size, sheets in tries if len(sheets) == fewest)
    narrowed = "; ".join(str(part) for part in report.narrowed)
    return {
        **masthead(report.identity),
        "contents": f"{report.contents}{', limited to ' + narrowed if narrowed else ''}",
        "size": size,
        "lane": round(size * _LANE, 3),
        "line_width": LINE_WIDTH,
        "body": BODY,
        "months": list(_months(report.year)),
        "weeks": list(_weeks(report.year)),
        "today": _position(report.year, report.as_of) if report.as_of in report.year else -1,
        "today_title": plain_day(report.as_of),
        "sheets": [
            {
                "bands": sheet.bands,
                "rows": sheet.rows,
                "alt": f"Timeline with {sheet.count} engagements, each of which stands in the list that follows.",
            }
            for sheet in sheets
        ],
        "list": [_listed(bar.row) for region in report.regions for row in region.rows for bar in row.bars],
    }


def _sheets(report: YearPlannerReport, size: float, glyphs: Glyphs) -> list[_Sheet]:
    scale = Scale(report.year.first, LINE_WIDTH / report.year.days, LINE_WIDTH, size)
    sheets = [_Sheet()]
    for region in report.regions:
        rows = [_row(row, scale, glyphs) for row in region.rows]
        whole = _BAND + sum(row.height for row in rows)
        first = _BAND + rows[0].height if rows else _BAND
        if sheets[-1].room < first or (whole > sheets[-1].room and sheets[-1].room < BODY / 4):
            sheets.append(_Sheet())
        _add_band(sheets[-1], region.title)
        for row in rows:
            if row.height > sheets[-1].room and row.height <= BODY - _BAND:
                sheets.append(_Sheet())
                _add_band(sheets[-1], f"{region.title}, continued")
            for number, piece in enumerate(row.split(sheets[-1].room)):
                if number:
                    sheets.append(_Sheet())
                    _add_band(sheets[-1], f"{region.title}, continued")
                _add_row(sheets[-1], piece)
    return [sheet for sheet in sheets if sheet.bands] or sheets[:1]


def _row(row: PlannerRow, scale: Scale, glyphs: Glyphs) -> _Row:
    bars = lanes(row.bars, scale, glyphs)
    return _Row(row.title, bars, 1 + max(bar.lane for bar in bars), scale.size * _LANE)


def _add_band(sheet: _Sheet, title: str) -> None:
    sheet.bands.append({"y": round(sheet.used, 2), "height": _BAND, "title": title})
    sheet.used += _BAND


def _add_row(sheet: _Sheet, row: _Row) -> None:
    sheet.rows.append(
        {
            "y": round(sheet.used, 2),
            "height": round(row.height, 2),
            "title": row.title,
            "bars": [_bar(bar) for bar in row.bars],
        }
    )
    sheet.used += row.height
    sheet.count += len(row.bars)


def _bar(placed: PlacedBar) -> dict[str, object]:
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


def _position(year: DaySpan, day: date) -> float:
    return round((day - year.first).days * LINE_WIDTH / year.days, 2)


def _months(year: DaySpan) -> Iterator[dict[str, object]]:
    first = year.first
    while first < year.end:
        following = (first.replace(day=28) + timedelta(days=7)).replace(day=1)
        yield {
            "x": _position(year, first),
            "width": round((following - first).days * LINE_WIDTH / year.days, 2),
            "title": short_month(first),
        }
        first = following


def _weeks(year: DaySpan) -> Iterator[dict[str, object]]:
    monday = year.first + timedelta(days=(7 - year.first.weekday()) % 7)
    while monday < year.end:
        yield {"x": _position(year, monday), "number": str(monday.isocalendar().week)}
        monday += timedelta(days=7)


def _listed(row: EngagementRow) -> dict[str, object]:
    return {
        "ref": row.ref,
        "dates": unbroken(row.dates),
        "countries": ", ".join(row.countries) or "none named",
        "kind": kind_input(row.kind),
        "title": row.title,
        "status": f"{row.sign} {sentence(str(row.word))}",
    }
