"""Which periods of the plan a country keeps, and how people are told of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.domain.facts import Facts
from app.domain.findings import Subject, subjects_in
from app.domain.host_subjects import HostRule, hosted_by
from app.domain.periods import Period
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.working_days import host_days

_LOOK_AHEAD = timedelta(days=70)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PeriodRule(HostRule):
    """Looks at the periods that the host keeps; the periods of the plan bear on it too."""

    reads: frozenset[str] = frozenset({"engagements", "countries", "weekends", "kinds", "settings", "periods"})

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagements that the item bears on; a period on those that its countries can host until its end."""
        if not isinstance(item, Period):
            return HostRule.subjects(self, plan, item)
        last = item.kept.last
        hosted = {subject for country in item.countries for subject in hosted_by(plan, country)}
        return subjects_in(
            "engagements", (each.id for each in hosted if plan.engagements[each.id].dates.earliest <= last)
        )


def kept_periods(plan: Plan, country: str, span: DaySpan) -> list[Period]:
    """The periods that the country keeps and that touch the span, with the days around them, in order of date."""
    years = range(span.first.year, span.last.year + 1)
    ids = {found for year in years for found in plan.ids("period_by_country_year", (country, year))}
    held = plan.records(Period)
    found = (held[each] for each in ids)
    return sorted((each for each in found if each.kept.overlaps(span)), key=lambda each: (each.first, each.id))


def first_free_week(plan: Plan, facts: Facts, host: str, after: date) -> date:
    """The first beginning of a week of the host from `after` on whose seven days lie in none of its periods."""
    days = host_days(plan, facts, host)
    taken = [each.kept for each in kept_periods(plan, host, DaySpan(after, after + _LOOK_AHEAD))]
    day = after
    while not days.week_begins(day) or any(DaySpan(day, day + _WEEK).overlaps(span) for span in taken):
        day += ONE_DAY
    return day


def told_period(period: Period, *, where: str) -> Text:
    """`Kenya keeps Easter on Fri 26 – Mon 29 Mar 2027`, with a word about estimated days."""
    days, title = period.kept, Text(period.title)
    if not period.estimated:
        return text("{country} keeps {period} on {days:weekday}", country=where, period=title, days=days)
    if period.around:
        return text(
            "{country} keeps {period} about {days:weekday} (estimated, ±1 day included)",
            country=where,
            period=title,
            days=days,
        )
    return text(
        "{country} keeps {period} about {days:weekday} (estimated, a day earlier or later)",
        country=where,
        period=title,
        days=days,
    )


def titles(periods: Iterable[Period]) -> tuple[Text, ...]:
    """Their names, each once."""
    return tuple(dict.fromkeys(Text(each.title) for each in periods))


def in_a_year(span: DaySpan, as_of: date) -> DaySpan:
    """Of what lasts longer than a year the year from today on, or from its beginning."""
    year = timedelta(days=366)
    first = max(span.first, min(as_of, span.end - year))
    return DaySpan(first, min(span.end, first + year))
