"""The calendar on paper: a sheet for each month, and a list of everything on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.engagement import Engagement
from app.domain.facts import Calendars
from app.domain.levels import Level
from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import DRAFT, ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.weekends import Weekends
from app.domain.wording import Text, text
from app.domain.wording_dates import MONTH_NAMES
from app.services.layouts.calendar import PlacedItem
from app.services.layouts.calendar_items import own_weekends
from app.services.layouts.calendar_spans import drawn_span
from app.services.reports.bars import PrintedFill, fill_of
from app.services.reports.engagement_plan import contents
from app.services.reports.identity import Identity, identity
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import Paper, ReportOptions, select


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """One month.

    `placed` stand on its days, in the order in which they take their lines; `windows` (by date) may fall into it on
    days not fixed yet. `throughout` (by date) go on during all of it: a posting of a year says so once, and does not
    fill the weeks. `holidays` are the own nation's, by day.
    """

    title: str
    span: DaySpan
    placed: tuple[PlacedItem, ...]
    throughout: tuple[str, ...]
    windows: tuple[str, ...]
    holidays: Mapping[date, str]

    @property
    def ids(self) -> tuple[str, ...]:
        """Everything on the sheet."""
        return (*(each.id for each in self.placed), *self.throughout, *self.windows)


@dataclass(frozen=True, slots=True)
class MonthSheetsReport:
    """Everything that the sheets show. `rows` and `fills` are by id."""

    identity: Identity
    contents: Text
    narrowed: tuple[Text, ...]
    paper: Paper
    as_of: date
    first_weekday: int
    weekends: Weekends
    months: tuple[MonthSheet, ...]
    rows: Mapping[str, EngagementRow]
    fills: Mapping[str, PrintedFill]
    exact: frozenset[str]
    selected: int

    @property
    def printed(self) -> int:
        """How many engagements stand on a sheet, counted from the sheets themselves."""
        return len({each for month in self.months for each in month.ids})


def month_sheets(plan: Plan, calendars: Calendars, options: ReportOptions) -> MonthSheetsReport:
    """Gather the sheets of all months of the plan year or period; raises ReportRefused as `select` does.

    A period is printed in whole months: a sheet on which some days were left out would read as if
    nothing were planned on them.
    """
    if options.period is not None:
        months = months_of(options.period)
        options = replace(options, period=DaySpan(months[0].first, months[-1].end))
    selection = select(plan, options)
    own = plan.settings.own_nation
    drawn = {item.id: drawn_span(item.dates) for item in selection.engagements}
    sheets = []
    ranked = sorted(selection.engagements, key=_rank)
    for span in months_of(selection.span):
        placed = [
            PlacedItem(item.id, days, item.title)
            for item in ranked
            if (days := drawn[item.id]) is not None and days.overlaps(span)
        ]
        standing = {each.id for each in placed}
        throughout = {each.id for each in placed if each.span.first <= span.first and each.span.end >= span.end}
        windows = [
            item.id for item in selection.engagements if item.id not in standing and item.dates.span.overlaps(span)
        ]
        feasts = calendars.holidays(own, span.first.year)
        sheets.append(
            MonthSheet(
                f"{MONTH_NAMES[span.first.month - 1]} {span.first.year}",
                span,
                tuple(each for each in placed if each.id not in throughout),
                tuple(item.id for item in selection.engagements if item.id in throughout),
                tuple(windows),
                {day: title for day, title in feasts.items() if day in span},
            )
        )
    rows = {item.id: engagement_row(plan, item, options.as_of) for item in selection.engagements}
    return MonthSheetsReport(
        identity(plan, selection, options, text("Calendar")),
        contents(selection, len(rows)),
        selection.narrowed,
        options.paper or Paper.A3,
        options.as_of,
        options.first_weekday,
        own_weekends(plan),
        tuple(sheets),
        rows,
        {item.id: fill_of(item) for item in selection.engagements},
        frozenset(item.id for item in selection.engagements if item.dates.is_exact),
        len(selection.engagements),
    )


def _rank(item: Engagement) -> tuple[int, int, date, int, str]:
    """What stands on top of a week: what takes place, by the rank of who leads it; what is off comes last."""
    standing = 2 if item.status in ENDED_EARLY else 1 if item.status in DRAFT else 0
    level = item.level.rank if item.level is not None else len(Level) + 1
    return standing, level, item.dates.earliest, -item.dates.latest.toordinal(), item.ref


def months_of(span: DaySpan) -> tuple[DaySpan, ...]:
    """The whole calendar months that a span touches."""
    first, months = span.first.replace(day=1), []
    while first < span.end:
        months.append(DaySpan(first, add_months(first, 1)))
        first = add_months(first, 1)
    return tuple(months)
