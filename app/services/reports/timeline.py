"""The timeline on paper: the rows that the timeline view shows, whole or cut into sheets."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby

from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.wording import Text, text
from app.services.layouts.timeline_groupings import Grouping, RowKey, grouping_named, groupings
from app.services.reports.bars import BarGroup, BarReport, BarRow, PrintedBar, bar_of
from app.services.reports.engagement_plan import contents
from app.services.reports.identity import identity
from app.services.reports.selection import Paper, ReportOptions, ReportRefused, ReportSelection, SheetCut, select


def timeline_sheets(plan: Plan, options: ReportOptions) -> BarReport:
    """Gather the timeline, grouped as the options say.

    As on screen, an engagement with several countries or principals has a bar in the row of each;
    the list and the counts have it once. Raises ReportRefused for an unknown grouping, country,
    region or ref.
    """
    grouping = grouping_named(options.grouping, plan)
    if grouping is None:
        raise ReportRefused(
            text(
                "There is no grouping ‘{name}’. Nothing was printed. Choose one of: {names}.",
                name=options.grouping,
                names=tuple(groupings(plan)),
            )
        )
    selection = select(plan, options)
    rows_of = grouping.rows_of(plan)
    rows: defaultdict[RowKey, list[PrintedBar]] = defaultdict(list)
    listed = []
    for item in selection.engagements:
        bar = bar_of(plan, item, selection.span, options.as_of)
        if bar is not None:
            listed.append(bar.row)
            for key in _within(selection, grouping, rows_of(item)):
                rows[key].append(bar)
    ordered = sorted(rows, key=lambda key: grouping.order(plan, key))
    groups = tuple(
        BarGroup(
            _group_title(plan, grouping, group),
            tuple(BarRow(_words(grouping.row_title(plan, key)), tuple(rows[key])) for key in keys),
        )
        for group, keys in groupby(ordered, key=lambda key: key.group)
    )
    return BarReport(
        identity(plan, selection, options, text("Timeline")),
        contents(selection, len(listed)),
        text("Engagements on this timeline"),
        selection.narrowed,
        plan.settings,
        selection.span,
        cut(selection.span, options.sheets),
        options.paper or Paper.A3,
        options.first_weekday,
        options.as_of,
        groups,
        tuple(listed),
        len(selection.engagements),
    )


def _within(selection: ReportSelection, grouping: Grouping, keys: tuple[RowKey, ...]) -> tuple[RowKey, ...]:
    """Of a document about a region or country the rows of its countries; where an engagement has none, all its rows."""
    if selection.countries is None:
        return keys
    ours = tuple(key for key in keys if grouping.country(key) is None or grouping.country(key) in selection.countries)
    return ours or keys


def cut(span: DaySpan, sheets: SheetCut) -> tuple[DaySpan, ...]:
    """The span in pieces of one sheet's width each; cuts fall between months."""
    months = sheets.months
    if months is None:
        return (span,)
    cuts, first = [span.first], span.first.replace(day=1)
    while (first := add_months(first, months)) < span.end:
        cuts.append(first)
    return tuple(DaySpan(one, other) for one, other in zip(cuts, [*cuts[1:], span.end], strict=True))


def _group_title(plan: Plan, grouping: Grouping, group: str) -> str:
    if not grouping.has_groups:
        return ""
    return _words(grouping.row_title(plan, RowKey(group, "", is_header=True)))


def _words(title: Text | str) -> str:
    """A title as it begins a line of its own: words of ours with a capital letter, names as they are."""
    if isinstance(title, str):
        return title
    said = str(title)
    return said[:1].upper() + said[1:]
