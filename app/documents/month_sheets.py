"""Month sheets as Typst's input: weeks of bars at their millimetre, what has no room, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.bar_lanes import POINT, SIGNS
from app.documents.bar_sheets import listed
from app.documents.glyphs import Glyphs
from app.documents.masthead import masthead
from app.domain.wording_dates import WEEKDAY_NAMES, plain_day
from app.services.dates.date_preferences import WEEK
from app.services.layouts.calendar import BarPlace, WeekRow, lay_weeks, monday_of, weeks_of
from app.services.reports.month_sheets import MonthSheet, MonthSheetsReport
from app.services.reports.selection import Paper

_HEAD = 4.6
_MARGIN = 1.0


@dataclass(frozen=True, slots=True)
class MonthForm:
    """A sheet in millimetres: the column of week numbers, a day, the height of all weeks, a line of bars.

    `size` are the points of the words in a bar.
    """

    numbers: float
    day: float
    body: float
    line: float
    size: float

    @property
    def width(self) -> float:
        """All columns together."""
        return self.numbers + WEEK * self.day


FORMS = {Paper.A3: MonthForm(12.0, 54.8, 213.0, 4.5, 8.5), Paper.A4: MonthForm(9.0, 37.7, 123.0, 3.7, 7.0)}


def months_input(report: MonthSheetsReport, glyphs: Glyphs) -> dict[str, object]:
    """What `calendar.typ` reads. What finds no line in its week is counted there and stands in the list."""
    form = FORMS[Paper(report.paper)]
    narrowed = "; ".join(str(part) for part in report.narrowed)
    return {
        **masthead(report.identity),
        "contents": f"{report.contents}{', limited to ' + narrowed if narrowed else ''}",
        "paper": report.paper,
        "size": form.size,
        "numbers_width": form.numbers,
        "day_width": form.day,
        "body": form.body,
        "bar_height": round(form.line * 0.86, 2),
        "weekdays": list(WEEKDAY_NAMES),
        "today_title": plain_day(report.as_of) if _is_covered(report) else "",
        "months": [_month(report, month, form, glyphs) for month in report.months],
        "list": [listed(row) for row in report.rows.values()],
    }


def _is_covered(report: MonthSheetsReport) -> bool:
    return any(report.as_of in month.span for month in report.months)


def _month(report: MonthSheetsReport, month: MonthSheet, form: MonthForm, glyphs: Glyphs) -> dict[str, object]:
    count = weeks_of(month.span)
    height = form.body / count
    lanes = max(1, int((height - _HEAD - 0.5) / form.line))
    weeks = lay_weeks(month.placed, monday_of(month.span.first), count, lanes)
    on_days, loose = len(month.placed) + len(month.throughout), len(month.windows)
    return {
        "title": month.title,
        "height": round(height, 2),
        "weeks": [_week(report, month, week, form, glyphs, lanes) for week in weeks],
        "throughout": _named(report, month.throughout, form, glyphs),
        "loose": _named(report, month.windows, form, glyphs, dated=True),
        "alt": (
            f"Calendar of {month.title} with {on_days} engagements on its days and {loose} whose days are not fixed; "
            "each stands in the list that follows."
        ),
    }


def _week(
    report: MonthSheetsReport, month: MonthSheet, week: WeekRow, form: MonthForm, glyphs: Glyphs, lanes: int
) -> dict[str, object]:
    days = [week.day(column) for column in range(WEEK)]
    return {
        "number": str(week.number),
        "days": [_day(report, month, day, form, glyphs) for day in days],
        "bars": [_bar(report, bar, form, glyphs) for bar in week.bars],
        "more": [
            {"x": _column(column, form), "y": round(_HEAD + (lanes - 1) * form.line, 2), "text": f"+{hidden} more"}
            for column, hidden in enumerate(week.hidden)
            if hidden
        ],
    }


def _day(report: MonthSheetsReport, month: MonthSheet, day: date, form: MonthForm, glyphs: Glyphs) -> dict[str, object]:
    feast = month.holidays.get(day, "")
    number = f"{day.day} {month.title.split()[0][:3]}" if day == month.span.first else str(day.day)
    return {
        "number": number,
        "inside": day in month.span,
        "weekend": report.weekends.holds(day),
        "today": day == report.as_of,
        "feast": glyphs.shorten(feast, 6.5, (form.day - 10.0) / POINT),
    }


def _column(column: int, form: MonthForm) -> float:
    return round(form.numbers + column * form.day, 2)


def _bar(report: MonthSheetsReport, place: BarPlace, form: MonthForm, glyphs: Glyphs) -> dict[str, object]:
    row, fill = report.rows[place.id], report.fills[place.id]
    width = place.days * form.day - 2 * _MARGIN
    code = f"{'' if place.begins else '← '}{SIGNS.get(fill, '')}{row.kind.code}"
    room = width / POINT - glyphs.width(code, form.size) * 1.12 - 2.2 * form.size
    return {
        "x": round(_column(place.first, form) + _MARGIN, 2),
        "y": round(_HEAD + place.lane * form.line, 2),
        "width": round(width, 2),
        "code": code,
        "label": glyphs.shorten(row.title, form.size, room) + ("" if place.ends else " →"),
        "family": row.kind.family.value,
        "fill": fill.value,
        "certain": place.id in report.exact,
    }


def _named(
    report: MonthSheetsReport, ids: Sequence[str], form: MonthForm, glyphs: Glyphs, *, dated: bool = False
) -> dict[str, object]:
    """Engagements by name, as far as two lines have room; the rest is counted."""
    room, shown = form.width * 1.75 / POINT, []
    for each in ids:
        row = report.rows[each]
        label = f"{row.title} ({row.dates})" if dated else row.title
        room -= glyphs.width(f"{row.kind.code} {label}", form.size) * 1.05 + 2 * form.size
        if room < 0:
            break
        shown.append({"code": row.kind.code, "family": row.kind.family.value, "label": label})
    return {"items": shown, "more": len(ids) - len(shown)}
