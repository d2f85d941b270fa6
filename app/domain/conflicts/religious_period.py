"""C5: the host keeps Ramadan or one of the Eids."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.engagement import Engagement
from app.domain.facts import Facts, Observance
from app.domain.findings import Finding, Severity, Subject
from app.domain.host_subjects import HostRule
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.wording import Text, text
from app.domain.working_days import host_days

_RAMADAN = "ramadan"
_LOOK_AHEAD = timedelta(days=70)
_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class ReligiousPeriod(HostRule):
    """Certain days of an engagement lie in Ramadan, or within a day of an Eid, kept by its host.

    Ramadan blocks exercises and training; the rest warns. The days follow the moon: they are
    estimates of a day earlier or later, and the message says so. A posting is not an event.
    What lasts longer than a year falls into all of them every year; only those of the year from
    today on, or from its beginning, are named.
    """

    id: str = "C5"
    title: Text = text("Ramadan or Eid of the host")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each period that is touched."""
        item = plan.engagements.get(subject.id)
        if item is None or item.host is None or not item.is_ahead(facts.as_of):
            return
        certain, counting = item.dates.certain, counting_of(plan, item)
        if certain is None or counting is Counting.PRESENCE:
            return
        for period in _periods(facts, item.host, _one_year_of(certain, facts.as_of)):
            training = counting is Counting.EXERCISE_DAYS and period.id == _RAMADAN
            yield self._finding(plan, facts, item, period, Severity.BLOCK if training else Severity.WARN)

    def _finding(self, plan: Plan, facts: Facts, item: Engagement, period: Observance, severity: Severity) -> Finding:
        host = item.host or ""
        country = country_name(plan, host)
        certain = item.dates.certain
        shared = certain.clip(period.span) if certain is not None else None
        return Finding(
            rule=self.id,
            severity=severity,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{host}|{period.id}|{_shared(shared)}",
            title=text("{title} falls in {period}", title=item.title, period=Text(period.title)),
            why=_why(item, period, country),
            remedy=text(
                "Move it: the first free week in {country} begins on {day:weekday}.",
                country=country,
                day=_first_free_week(plan, facts, host, period.span.end),
            ),
            engagements=(item.id,),
            countries=(host,),
            due=shared.first if shared is not None else None,
        )


def _one_year_of(span: DaySpan, as_of: date) -> DaySpan:
    first = max(span.first, min(as_of, span.end - _YEAR))
    return DaySpan(first, min(span.end, first + _YEAR))


def _periods(facts: Facts, host: str, span: DaySpan) -> Iterator[Observance]:
    """The observances that the span touches, an Eid with the day before and after it."""
    near = DaySpan(span.first - ONE_DAY, span.end + ONE_DAY)
    for observance in facts.calendars.observances(host, near):
        period = _widened(observance)
        if period.span.overlaps(span):
            yield period


def _widened(observance: Observance) -> Observance:
    if observance.id == _RAMADAN:
        return observance
    span = observance.span
    return replace(observance, span=DaySpan(span.first - ONE_DAY, span.end + ONE_DAY))


def _first_free_week(plan: Plan, facts: Facts, host: str, after: date) -> date:
    """The first beginning of a week of the host from `after` on whose seven days are all free."""
    days = host_days(plan, facts, host)
    reach = DaySpan(after - ONE_DAY, after + _LOOK_AHEAD)
    taken = [_widened(observance).span for observance in facts.calendars.observances(host, reach)]
    day = after
    while not days.week_begins(day) or any(_week(day).overlaps(span) for span in taken):
        day += ONE_DAY
    return day


def _week(day: date) -> DaySpan:
    return DaySpan(day, day + timedelta(days=7))


def _shared(shared: DaySpan | None) -> str:
    return f"{shared.first}..{shared.last}" if shared is not None else ""


def _why(item: Engagement, period: Observance, country: str) -> Text:
    title, days, dates = Text(period.title), period.span, item.dates
    if not period.estimated:
        return text("{country} keeps {period} on {days:weekday}.", country=country, period=title, days=days)
    if period.id != _RAMADAN:
        return text(
            "{country} keeps {period} about {days:weekday} (estimated, ±1 day included); this is {dates}.",
            country=country,
            period=title,
            days=days,
            dates=dates,
        )
    return text(
        "{country} keeps {period} about {days:weekday} (estimated, a day earlier or later); this is {dates}.",
        country=country,
        period=title,
        days=days,
        dates=dates,
    )
