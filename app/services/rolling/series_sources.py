"""The editions of series that fall into a year by their rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.natural_order import natural
from app.domain.series import Series
from app.domain.spans import DaySpan
from app.domain.wording import text
from app.services.edits.editions import (
    dates_by_rule,
    days_without_edition,
    editions_of,
    first_edition,
    pattern_of,
    rule_of_series,
)
from app.services.edits.refusals import EditRefused
from app.services.rolling.lines import RollBasis, Rolled, left

SERIES = text("Series")


def from_series(basis: RollBasis) -> Iterator[Rolled]:
    """What each series comes to in the year; one whose rule says nothing is told with the reason."""
    for series in sorted(basis.plan.records(Series).values(), key=lambda each: (natural(each.title), each.id)):
        try:
            yield from _editions(basis, series)
        except EditRefused as refusal:
            yield left(SERIES, series.title, refusal.reason)


def _editions(basis: RollBasis, series: Series) -> Iterator[Rolled]:
    editions = editions_of(basis.plan, series.id)
    rule, begins = rule_of_series(series, editions)
    last = basis.span.last if series.until is None else min(basis.span.last, series.until)
    if last < basis.span.first:
        return
    span = DaySpan(basis.span.first, last + timedelta(days=1))
    missing, there = days_without_edition(rule, begins, editions, span)
    for item in there:
        yield left(SERIES, item.title, text("it is there already"), item.ref)
    made: list[date] = []
    for day in missing:
        pattern = pattern_of([item for item in editions if item.dates.earliest < day] or editions)
        dates = dates_by_rule(rule, day, series.days or (pattern.dates.day_count if pattern is not None else None))
        if pattern is not None:
            # Those that are made in this year count too: each is one further than the one before it.
            step = 1 + sum(pattern.dates.earliest < each for each in made)
            yield from basis.copied(SERIES, pattern, dates, editions, step)
            made.append(day)
        else:
            yield basis.begun(
                SERIES, first_edition(basis.plan, series, dates, basis.ref(dates), basis.tag), hosts=series.hosts
            )
