"""Engagements as bars on a long line of days: what the year planner and the timeline print."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan
from app.domain.statuses import COMMITTED, DELIVERED, DRAFT, ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.reports.identity import Identity
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import Paper


class PrintedFill(StrEnum):
    """How a bar is filled: its status, legible without colour."""

    DONE = "done"
    CONFIRMED = "confirmed"
    PLANNED = "planned"
    IDEA = "idea"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class PrintedBar:
    """One engagement on the line. Days are the part inside what is printed.

    `certain` is false where the days are a window: the bar is as long as the window and
    hatched. `before` and `after` say that it goes on beyond what is printed.
    """

    row: EngagementRow
    span: DaySpan
    fill: PrintedFill
    certain: bool
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class BarRow:
    """The bars under one name."""

    title: str
    bars: tuple[PrintedBar, ...]


@dataclass(frozen=True, slots=True)
class BarGroup:
    """Rows under a heading; without one where the title is empty."""

    title: str
    rows: tuple[BarRow, ...]


@dataclass(frozen=True, slots=True)
class BarReport:
    """Everything that a document of bars shows.

    `listed` are the engagements in its list, each once; `tiles` the days of each sheet's line, in
    order and without a gap. Weeks begin with `first_weekday`.
    """

    identity: Identity
    contents: Text
    list_title: Text
    narrowed: tuple[Text, ...]
    settings: PlanSettings
    span: DaySpan
    tiles: tuple[DaySpan, ...]
    paper: Paper
    first_weekday: int
    as_of: date
    groups: tuple[BarGroup, ...]
    listed: tuple[EngagementRow, ...]
    selected: int

    @property
    def printed(self) -> int:
        """How many engagements have a bar, counted from the bars themselves."""
        return len({bar.row.id for group in self.groups for row in group.rows for bar in row.bars})


def bar_of(plan: Plan, item: Engagement, span: DaySpan, as_of: date) -> PrintedBar | None:
    """The bar of an engagement on a line of these days, or None where it does not touch them."""
    part = item.dates.span.clip(span)
    if part is None:
        return None
    return PrintedBar(
        engagement_row(plan, item, as_of),
        part,
        fill_of(item),
        item.dates.is_exact,
        item.dates.earliest < span.first,
        item.dates.latest >= span.end,
    )


def fill_of(item: Engagement) -> PrintedFill:
    """The fill of an engagement's bar on paper."""
    if item.status in DELIVERED:
        return PrintedFill.DONE
    if item.status in COMMITTED:
        return PrintedFill.CONFIRMED
    if item.status in DRAFT:
        return PrintedFill.IDEA
    return PrintedFill.ENDED if item.status in ENDED_EARLY else PrintedFill.PLANNED
