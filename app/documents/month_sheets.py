"""Month sheets as Typst's input: weeks of bars at their millimetre, what goes on all month, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import starmap

from app.documents.bar_lanes import POINT, SIGNS
from app.documents.bar_sheets import listed, narrowed_contents
from app.documents.glyphs import Glyphs
from app.documents.masthead import masthead
from app.documents.month_weeks import PaperWeek, WeekBar, fit, lay_month, shared_sheets
from app.documents.sheet_sizes import SIZES, SMALLEST_SIZE
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.domain.wording_dates import WEEKDAY_NAMES, count_words, plain_day
from app.services.dates.date_preferences import WEEK, DatePreferences, week_start
from app.services.reports.month_sheets import MonthSheet, MonthSheetsReport
from app.services.reports.selection import Paper

_HEAD = 4.9
_FOOT = 0.9
_MARGIN = 1.0
_LINE = 0.53
"""Millimetres of a bar's line for each point of its words."""

_LOOKS = (*((size, most) for size in (8.5, 8.0, 7.5, SMALLEST_SIZE) for most in (3, 2)), (SMALLEST_SIZE, 1))
"""Points of the words of a month's bars, and the lines that one bar may take: the first that needs no more sheets
than the last."""

_ROUND_THE_SHEET = 19.0 + 17.0 + 10.5 + 5.0 + 2.0
"""Millimetres of the margins, the title, the line of weekdays, and a gap below the weeks."""

_NOTE_SIZE = 8.0
_NOTE_LINE = 4.2
_MOST_NOTES = 0.3
"""The share of a sheet that the words below its weeks may take; more go to a sheet of their own."""

_LEGEND_LINE = 4.3
_STATUS_SIGNS = 250.0
"""Millimetres that the signs of the statuses take in the legend."""


@dataclass(frozen=True, slots=True)
class MonthForm:
    """A sheet in millimetres: the column of week numbers, a day, and the height of all weeks and the legend."""

    numbers: float
    day: float
    body: float

    @property
    def width(self) -> float:
        """All columns together."""
        return self.numbers + WEEK * self.day


def form_of(paper: Paper) -> MonthForm:
    """The columns and the height that a size of paper has room for."""
    size, numbers = SIZES[paper], 12.0 if paper is Paper.A3 else 9.0
    return MonthForm(numbers, (size.width - 24.0 - numbers) / WEEK, size.height - _ROUND_THE_SHEET)


@dataclass(frozen=True, slots=True)
class _Means:
    """What the words of a bar are made from."""

    report: MonthSheetsReport
    form: MonthForm
    glyphs: Glyphs


def months_input(report: MonthSheetsReport, glyphs: Glyphs) -> dict[str, object]:
    """What `calendar.typ` reads: every engagement of a day on that day, on a further sheet where one has no room.

    The words are as large, and take as many lines, as needs no more sheets than the smallest.
    """
    form = form_of(report.paper)
    means = _Means(report, form, glyphs)
    body = form.body - _legend_height(report, form, glyphs)
    notes = [_notes_height(report, month, form, glyphs) for month in report.months]
    apart = [height > _MOST_NOTES * body for height in notes]
    bodies = [(body - (0.0 if own else height), body) for height, own in zip(notes, apart, strict=True)]
    months = list(zip(report.months, bodies, strict=True))
    return {
        **masthead(report.identity),
        "contents": narrowed_contents(report.contents, report.narrowed, glyphs, form.width),
        "paper": report.paper,
        "sheet": SIZES[report.paper].name,
        "note_size": _NOTE_SIZE,
        "numbers_width": form.numbers,
        "day_width": round(form.day, 2),
        "weekdays": _weekdays(report.first_weekday),
        "today_title": plain_day(report.as_of) if _is_covered(report) else "",
        "months": [
            _month(means, month, room, apart=own)
            for (month, room), own in zip(months, apart, strict=True)
        ],
        "list": [listed(row) for row in report.rows.values()],
    }  # fmt: skip


def _weekdays(first: int) -> list[str]:
    return [*WEEKDAY_NAMES[first:], *WEEKDAY_NAMES[:first]]


def _is_covered(report: MonthSheetsReport) -> bool:
    return any(report.as_of in month.span for month in report.months)


def _weeks(
    means: _Means, month: MonthSheet, size: float, most: int, bodies: tuple[float, float]
) -> list[list[tuple[PaperWeek, float]]]:
    first = week_start(month.span.first, means.report.first_weekday)
    count = (month.span.last - first).days // WEEK + 1
    weeks = lay_month(month.placed, first, count, partial(_words, means, size, most))
    return shared_sheets(weeks, _HEAD + _FOOT, size * _LINE, bodies)


def _month(means: _Means, month: MonthSheet, bodies: tuple[float, float], *, apart: bool) -> dict[str, object]:
    fewest = len(_weeks(means, month, *_LOOKS[-1], bodies))
    tries = ((size, _weeks(means, month, size, most, bodies)) for size, most in _LOOKS)
    size, sheets = next((size, sheets) for size, sheets in tries if len(sheets) == fewest and fit(sheets, bodies[1]))
    report = means.report
    on_days, loose = len(month.placed) + len(month.throughout), len(month.windows)
    return {
        "title": month.title,
        "size": size,
        "line": round(size * _LINE, 2),
        "sheets": [list(starmap(partial(_week, means, month, size), sheet)) for sheet in sheets],
        "throughout": _named(report, month.throughout),
        "loose": _named(report, month.windows, dated=True),
        "apart": apart,
        "alt": (
            f"Calendar of {month.title} with {count_words(on_days, 'engagement', 'engagements')} on its days "
            f"and {loose} whose days are not fixed; each stands in the list that follows."
        ),
    }


def _week(means: _Means, month: MonthSheet, size: float, week: PaperWeek, height: float) -> dict[str, object]:
    days = [date.fromordinal(week.first_day.toordinal() + column) for column in range(WEEK)]
    number = DatePreferences(first_weekday=means.report.first_weekday).week_number(week.first_day)
    return {
        "number": f"{number} …" if week.continued else str(number),
        "height": round(height, 2),
        "days": [_day(means, month, day) for day in days],
        "bars": [_bar(means, size, bar) for bar in week.bars],
    }


def _day(means: _Means, month: MonthSheet, day: date) -> dict[str, object]:
    feast = month.holidays.get(day, "")
    number = f"{day.day} {month.title.split()[0][:3]}" if day == month.span.first else str(day.day)
    return {
        "number": number,
        "inside": day in month.span,
        "weekend": means.report.weekends.holds(day),
        "today": day == means.report.as_of,
        "feast": means.glyphs.shorten(feast, SMALLEST_SIZE, (means.form.day - 12.0) / POINT),
    }


def _words(means: _Means, size: float, most: int, each: str, days: int, begins: bool, ends: bool) -> tuple[str, ...]:
    """The title of a bar behind its code, in at most so many lines."""
    room = (days * means.form.day - 2 * _MARGIN) / POINT - 1.2 * size
    code = means.glyphs.width(_code(means, each, begins=begins), size) * 1.12 + 0.6 * size
    title = means.report.rows[each].title + ("" if ends else " →")
    return means.glyphs.broken(title, size * 1.02, (room - code, room), most)


def _code(means: _Means, each: str, *, begins: bool) -> str:
    row, fill = means.report.rows[each], means.report.fills[each]
    return f"{'' if begins else '← '}{SIGNS.get(fill, '')}{row.kind.code}"


def _bar(means: _Means, size: float, bar: WeekBar) -> dict[str, object]:
    form, line = means.form, size * _LINE
    return {
        "x": round(form.numbers + bar.first * form.day + _MARGIN, 2),
        "y": round(_HEAD + bar.line * line, 2),
        "width": round(bar.days * form.day - 2 * _MARGIN, 2),
        "height": round(len(bar.words) * line - 0.14 * line, 2),
        "code": _code(means, bar.id, begins=bar.begins),
        "lines": list(bar.words),
        "family": means.report.rows[bar.id].kind.family.value,
        "fill": means.report.fills[bar.id].value,
        "certain": bar.id in means.report.exact,
    }


def _named(report: MonthSheetsReport, ids: Sequence[str], *, dated: bool = False) -> list[dict[str, object]]:
    """Engagements by name, all of them."""
    rows = [report.rows[each] for each in ids]
    return [
        {
            "code": row.kind.code,
            "family": row.kind.family.value,
            "label": text("{title} ({dates})", title=row.title, dates=row.dates) if dated else row.title,
        }
        for row in rows
    ]


def _notes_height(report: MonthSheetsReport, month: MonthSheet, form: MonthForm, glyphs: Glyphs) -> float:
    """Millimetres of the words below the weeks, somewhat more than less."""
    height = 0.0
    for ids, dated in ((month.throughout, False), (month.windows, True)):
        wide = sum(
            glyphs.width(f"{row.kind.code} {row.title}{f' ({row.dates})' if dated else ''}; ", _NOTE_SIZE * 1.05)
            for row in (report.rows[each] for each in ids)
        )
        if ids:
            height += (1 + int((wide * POINT + 60.0) / (form.width * 0.94))) * _NOTE_LINE + 1.0
    return height


def _legend_height(report: MonthSheetsReport, form: MonthForm, glyphs: Glyphs) -> float:
    wide = sum(glyphs.width(f"{kind.code} {kind.title}", 7.5) * POINT * 1.1 + 8.0 for kind in report.identity.kinds)
    lines = 1 + int(wide / (form.width * 0.92)) + 1 + int(_STATUS_SIGNS / form.width)
    return lines * _LEGEND_LINE + 3.0
