"""What of a plan falls into the days that a calendar shows, found without a walk through the plan."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta

from app.domain.engagement import Engagement
from app.domain.indexes import month_number, year_number
from app.domain.milestone_days import asks_for_something
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.spans import DaySpan, Precision
from app.domain.value_classes import dataclass
from app.domain.weekends import SATURDAY_AND_SUNDAY, Weekends
from app.domain.working_days import weekends_of
from app.services.filtering.plan_filter import by_date
from app.services.layouts.calendar import PlacedItem
from app.services.layouts.calendar_spans import drawn_span


@dataclass(frozen=True, slots=True)
class CalendarItems:
    """The engagements of some days: `placed` stand on known ones of them, `windows` (by date) may fall into them."""

    placed: tuple[PlacedItem, ...]
    windows: tuple[str, ...]


def touching(plan: Plan, span: DaySpan, shown: Collection[str] | None) -> Iterator[Engagement]:
    """The engagements that may touch the span, in no order; of `shown` only, unless that is None."""
    months = range(month_number(span.first), month_number(span.last) + 1)
    ids: set[str] = set()
    for key in {*months, *map(year_number, months)}:
        ids.update(plan.ids("engagement_by_month", key))
    if shown is not None:
        ids = {item_id for item_id in ids if item_id in shown}
    engagements = plan.engagements
    begin, end = span.first, span.end
    for item_id in ids:
        item = engagements[item_id]
        start, last = item.dates.start, item.dates.end or item.dates.start
        if start.first < end and last.last >= begin:
            yield item


def items_in(plan: Plan, span: DaySpan, shown: Collection[str] | None) -> CalendarItems:
    """What a calendar of these days shows."""
    placed: list[PlacedItem] = []
    windows: list[Engagement] = []
    for item in touching(plan, span, shown):
        drawn = drawn_span(item.dates)
        if drawn is not None and drawn.overlaps(span):
            placed.append(PlacedItem(item.id, drawn, item.title))
        else:
            windows.append(item)
    windows.sort(key=by_date)
    return CalendarItems(tuple(placed), tuple(item.id for item in windows))


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many engagements stand on each day that has any, in all, and on every single one of the days."""

    days: Mapping[date, int]
    total: int
    throughout: int


def count_month(plan: Plan, span: DaySpan, shown: Collection[str] | None) -> MonthCount:
    """Count the engagements that stand on the days of a span."""
    steps = [0] * (span.days + 1)
    start, days = span.first.toordinal(), span.days
    total = throughout = 0
    for item in touching(plan, span, shown):
        dates = item.dates
        end = dates.end
        if end is not None and dates.start.precision is end.precision is Precision.DAY:
            first, after = dates.start.first.toordinal() - start, end.last.toordinal() - start + 1
        elif (drawn := drawn_span(dates)) is not None:
            first, after = drawn.first.toordinal() - start, drawn.end.toordinal() - start
        else:
            continue
        if after > 0 and first < days:
            steps[max(first, 0)] += 1
            steps[min(after, days)] -= 1
            total += 1
            throughout += first <= 0 and after >= days
    counts: dict[date, int] = {}
    now = 0
    for at, step in enumerate(steps[:-1]):
        now += step
        if now:
            counts[date.fromordinal(start + at)] = now
    return MonthCount(counts, total, throughout)


def due_in(plan: Plan, span: DaySpan, shown: Collection[str] | None) -> Mapping[date, tuple[str, ...]]:
    """The open asks and milestones by the day they are due; of `shown` engagements only, unless that is None."""
    found: defaultdict[date, list[str]] = defaultdict(list)
    milestones = plan.records(Milestone)
    for day in span:
        for ask_id in sorted(plan.ids("open_ask_by_due", day)):
            if shown is None or plan.asks[ask_id].engagement in shown:
                found[day].append(ask_id)
        for milestone_id in sorted(plan.ids("open_milestone_by_day", day)):
            milestone = milestones[milestone_id]
            item = plan.engagements.get(milestone.engagement)
            if item is not None and (shown is None or item.id in shown) and asks_for_something(item, milestone):
                found[day].append(milestone_id)
    return {day: tuple(ids) for day, ids in found.items()}


def next_after(plan: Plan, shown: Sequence[str], day: date) -> Engagement | None:
    """The first of `shown` (by date) whose earliest day lies after the day and that stands on known days."""
    engagements = plan.engagements
    at = bisect_right(shown, day, key=lambda each: engagements[each].dates.earliest)
    coming = (engagements[item_id] for item_id in shown[at:])
    return next((item for item in coming if drawn_span(item.dates) is not None), None)


def uncertain_after(plan: Plan, shown: Sequence[str], day: date) -> tuple[Engagement, ...]:
    """Those of `shown` (by date) on no known day that can only lie after the day."""
    engagements = plan.engagements
    at = bisect_right(shown, day, key=lambda each: engagements[each].dates.earliest)
    return tuple(item for each in shown[at:] if drawn_span((item := engagements[each]).dates) is None)


def last_before(plan: Plan, shown: Sequence[str], day: date) -> Engagement | None:
    """The last of `shown` (by date) whose earliest day lies before the day and that stands on known days."""
    engagements = plan.engagements
    at = bisect_left(shown, day, key=lambda each: engagements[each].dates.earliest)
    gone = (engagements[shown[place]] for place in range(at - 1, -1, -1))
    return next((item for item in gone if drawn_span(item.dates) is not None), None)


def own_weekends(plan: Plan) -> Weekends:
    """The own nation's weekends; Saturday and Sunday where the plan does not know it."""
    own = plan.settings.own_nation
    return weekends_of(plan, own) if own in plan.countries else SATURDAY_AND_SUNDAY


def year_months(first: date) -> tuple[DaySpan, ...]:
    """Twelve calendar months from the month of `first` on."""
    months = []
    month = first.replace(day=1)
    for _ in range(12):
        after = (month + timedelta(days=31)).replace(day=1)
        months.append(DaySpan(month, after))
        month = after
    return tuple(months)
