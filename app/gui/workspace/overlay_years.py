"""The years over which holidays and series of others are known."""

from __future__ import annotations

from datetime import date

from app.domain.spans import FIRST_YEAR, LAST_YEAR, DaySpan

YEARS_BACK, YEARS_ON = 1, 3
"""The calendar years around today over which holidays and series are known at first."""

MOST_YEARS = 15
"""The longest span of years over which they are kept; who looks further away has the years around there."""


def whole_years(first: int, last: int) -> DaySpan:
    """Whole calendar years, both inclusive, as far as a plan goes."""
    first, last = (min(max(year, FIRST_YEAR), LAST_YEAR) for year in (first, last))
    return DaySpan(date(first, 1, 1), date(last + 1, 1, 1))


def years_around(today: date) -> DaySpan:
    """Those that are known at first."""
    return whole_years(today.year - YEARS_BACK, today.year + YEARS_ON)


def widened(known: DaySpan, asked: DaySpan) -> DaySpan:
    """The years that are known once somebody has looked at others, with those beside them."""
    first, last = asked.first.year - YEARS_BACK, asked.last.year + YEARS_BACK
    both = min(first, known.first.year), max(last, known.last.year)
    return whole_years(*both) if both[1] - both[0] < MOST_YEARS else whole_years(first, last)


ALL_YEARS = whole_years(FIRST_YEAR, LAST_YEAR)
