"""The year planner: every engagement as a bar on one long line of twelve months."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.reports.bars import BarGroup, BarReport, BarRow, PrintedBar, bar_of
from app.services.reports.engagement_plan import contents
from app.services.reports.identity import identity
from app.services.reports.regions import ELSEWHERE, home_region, ordered_regions
from app.services.reports.selection import Paper, ReportOptions, select

SEVERAL = "Several countries"
"""The row of engagements with more than one country of a region's table."""


def year_planner(plan: Plan, options: ReportOptions) -> BarReport:
    """Gather the planner, on A3 where no other paper is wanted.

    Raises ReportRefused for an unknown country, region or ref.

    Each engagement has exactly one bar: under its only country, and under “Several countries” of its
    region where there are more. One engagement asked for by its ref is drawn in its own year.
    """
    selection = select(plan, options)
    rows: dict[str, dict[str, list[PrintedBar]]] = {}
    for item in selection.engagements:
        bar = bar_of(plan, item, selection.span, options.as_of)
        if bar is not None:
            rows.setdefault(home_region(plan, item), {}).setdefault(_row_title(plan, item), []).append(bar)
    titles = {region.id: region.title for region in ordered_regions(plan)}
    titles[ELSEWHERE] = "Other and multinational"
    groups = tuple(
        BarGroup(
            title,
            tuple(
                BarRow(name, tuple(bars))
                for name, bars in sorted(rows[region].items(), key=lambda row: (row[0] == SEVERAL, row[0]))
            ),
        )
        for region, title in titles.items()
        if region in rows
    )
    listed = tuple(bar.row for group in groups for row in group.rows for bar in row.bars)
    return BarReport(
        identity(plan, selection, options, text("Year planner")),
        contents(selection, len(listed)),
        text("Engagements on this planner"),
        selection.narrowed,
        plan.settings,
        selection.span,
        (selection.span,),
        options.paper or Paper.A3,
        options.first_weekday,
        options.as_of,
        groups,
        listed,
        len(selection.engagements),
    )


def _row_title(plan: Plan, item: Engagement) -> str:
    if not item.countries:
        return "No country named"
    countries = set(item.country_ids)
    return country_name(plan, countries.pop()) if len(countries) == 1 else SEVERAL
