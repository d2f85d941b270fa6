"""Periods in which a country is hard to work with: feasts, fasts, leave and mourning, each with its days."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Refs
from app.domain.records.numbers import Flag, Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.spans import ONE_DAY, Dates, DaySpan
from app.domain.value_classes import dataclass

MOST_AROUND = 14
"""The most days around a period that can be kept free with it."""


@record(
    "periods",
    number=27,
    one="period",
    many="Periods",
    titled="{title} · {first}",
    dated=("first",),
    ships=True,
    about="Feasts, fasts, weeks of leave and days of mourning, and the countries that keep them.",
)
@dataclass(frozen=True, slots=True)
class Period:
    """Days on which some countries keep a feast, a fast, their leave or mourning; `last` is the last of them.

    The days of an `estimated` one follow the moon or a sighting and may come a day earlier or later. `around` are the
    days before and after it that count with it. Where `stops_training`, exercises and training are not held in it;
    everything else is only hampered.
    """

    id: str
    title: Annotated[str, Words("Name", must=True, names=True, facet=True, repeats=True, width=26, is_usual=True)]
    first: Annotated[date, Day("First day", must=True, names=True, width=14, is_usual=True)]
    last: Annotated[date, Day("Last day", ends=True, must=True, width=14, is_usual=True)]
    countries: Annotated[
        frozenset[str], Refs("Countries", "countries", "country", facet=True, width=44, is_usual=True)
    ] = frozenset()
    estimated: Annotated[bool, Flag("Estimated", width=11, is_usual=True)] = False
    around: Annotated[int, Number("Days around it", unit="days", low=0, high=MOST_AROUND, width=10)] = 0
    stops_training: Annotated[bool, Flag("Stops exercises and training", width=14, is_usual=True)] = False
    source: Annotated[str, Prose("Source", width=34, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14, is_usual=True)] = None

    @property
    def span(self) -> DaySpan:
        """Its days; the first one alone where the last lies before it."""
        return DaySpan(self.first, max(self.first, self.last) + ONE_DAY)

    @property
    def kept(self) -> DaySpan:
        """Its days with those around it."""
        span, around = self.span, timedelta(days=self.around)
        return DaySpan(span.first - around, span.end + around)

    @property
    def matter(self) -> str:
        """What it is in any year: `ramadan` of `ramadan/2027`, as those that ship are called, else its identity."""
        return self.id.partition("/")[0]

    def country_years(self) -> Iterator[tuple[str, int]]:
        """Each country with each year into which it reaches."""
        kept = self.kept
        years = range(kept.first.year, kept.last.year + 1)
        return ((country, year) for country in self.countries for year in years)


def falls_into(dates: Dates, days: DaySpan) -> bool:
    """Whether what has these dates touches the days whichever day it takes place: a certain day lies in them, or
    the whole week, month or window does."""
    certain = dates.certain
    if certain is not None and certain.overlaps(days):
        return True
    return days.first <= dates.earliest and dates.latest <= days.last


def may_fall_into(dates: Dates, days: DaySpan) -> bool:
    """Whether some of the days that are possible, but no certain one, lie in these days."""
    return not falls_into(dates, days) and dates.span.overlaps(days)
