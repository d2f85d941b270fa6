"""The items of programmes that fall into the days of a calendar, each by the clock of its own place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, timedelta

from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.programme_clocks import ends_next_day, in_course
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import DaySpan

_DAY = timedelta(days=1)


def programme_in(
    plan: Plan, span: DaySpan, shown: Collection[str] | None, places: KnownPlaces
) -> Mapping[date, tuple[ProgrammeItem, ...]]:
    """The items on each day, those that go on past midnight on both; of `shown` engagements only, unless that is None.

    Those of one engagement follow each other as they happen.
    """
    asked: dict[str, str] = {}
    for each in plan.records(ProgrammeItem).values():
        if (shown is None or each.engagement in shown) and any(day in span for day in days_of(each)):
            asked[each.engagement] = plan.engagements[each.engagement].title
    found: defaultdict[date, list[ProgrammeItem]] = defaultdict(list)
    for engagement in sorted(asked, key=lambda each: (asked[each], each)):
        for each in in_course(plan, plan.engagements[engagement], places):
            for day in days_of(each):
                if day in span:
                    found[day].append(each)
    return {day: tuple(items) for day, items in found.items()}


def days_of(each: ProgrammeItem) -> tuple[date, ...]:
    """The days on which an item goes on."""
    return (each.day, each.day + _DAY) if ends_next_day(each) else (each.day,)
