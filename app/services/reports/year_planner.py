"""The year planner: every engagement as a bar on one long line of twelve months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.engagement import COMMITTED, DELIVERED, DRAFT, ENDED_EARLY, Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.wording import Text, text
from app.services.reports.engagement_plan import contents
from app.services.reports.identity import Identity, identity
from app.services.reports.regions import ELSEWHERE, home_region, ordered_regions
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import ReportOptions, select

SEVERAL = "Several countries"
"""The row of engagements with more than one country of a region's table."""


class Fill(StrEnum):
    """How a bar is filled: its status, legible without colour."""

    DONE = "done"
    CONFIRMED = "confirmed"
    PLANNED = "planned"
    IDEA = "idea"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Bar:
    """One engagement on the line. Days are the part inside the year.

    `certain` is false where the days are a window: the bar is as long as the window and
    hatched. `before` and `after` say that it goes on beyond the year.
    """

    row: EngagementRow
    span: DaySpan
    fill: Fill
    certain: bool
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class PlannerRow:
    """The bars of one country, or of what several countries share."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class PlannerRegion:
    """A region's rows by country name."""

    title: str
    rows: tuple[PlannerRow, ...]


@dataclass(frozen=True, slots=True)
class YearPlannerReport:
    """Everything that the planner shows; each engagement has exactly one bar."""

    identity: Identity
    contents: Text
    narrowed: tuple[Text, ...]
    year: DaySpan
    as_of: date
    regions: tuple[PlannerRegion, ...]
    selected: int
    printed: int


def year_planner(plan: Plan, options: ReportOptions) -> YearPlannerReport:
    """Gather the planner; raises ReportRefused for an unknown country, region or ref.

    A bar stands under its only country, and under “Several countries” of its region where
    there are more. One engagement asked for by its ref is drawn in its own year.
    """
    selection = select(plan, options)
    rows: dict[str, dict[str, list[Bar]]] = {}
    for item in selection.engagements:
        span = item.dates.span.clip(selection.span)
        if span is None:
            continue
        bar = Bar(
            engagement_row(plan, item, options.as_of),
            span,
            _fill(item),
            item.dates.is_exact,
            item.dates.earliest < selection.span.first,
            item.dates.latest >= selection.span.end,
        )
        rows.setdefault(home_region(plan, item), {}).setdefault(_row_title(plan, item), []).append(bar)
    titles = {region.id: region.title for region in ordered_regions(plan)}
    titles[ELSEWHERE] = "Other and multinational"
    regions = tuple(
        PlannerRegion(
            title,
            tuple(
                PlannerRow(name, tuple(bars))
                for name, bars in sorted(rows[region].items(), key=lambda row: (row[0] == SEVERAL, row[0]))
            ),
        )
        for region, title in titles.items()
        if region in rows
    )
    printed = sum(len(row.bars) for region in regions for row in region.rows)
    return YearPlannerReport(
        identity(plan, selection, options, text("Year planner")),
        contents(selection, printed),
        selection.narrowed,
        selection.span,
        options.as_of,
        regions,
        len(selection.engagements),
        printed,
    )


def _row_title(plan: Plan, item: Engagement) -> str:
    if not item.countries:
        return "No country named"
    countries = set(item.country_ids)
    return country_name(plan, countries.pop()) if len(countries) == 1 else SEVERAL


def _fill(item: Engagement) -> Fill:
    if item.status in DELIVERED:
        return Fill.DONE
    if item.status in COMMITTED:
        return Fill.CONFIRMED
    if item.status in DRAFT:
        return Fill.IDEA
    return Fill.ENDED if item.status in ENDED_EARLY else Fill.PLANNED
