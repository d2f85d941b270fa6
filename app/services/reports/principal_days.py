"""The days of one principal: where they are, the way there and home, and what goes on by the clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from operator import itemgetter

from app.domain.bookings import Booking, clash_day
from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.layouts.travel import Stop
from app.services.layouts.travel_words import offset_words
from app.services.reports.principal_hours import Hour, HourLine, Moment, hour_lines, moment_of
from app.services.reports.programme_clocks import by_clock, clock_of_day, home_clock
from app.services.reports.rows import EngagementRow


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """What one engagement is on one day.

    `clock` is the time of the place, `home` the same time at home where that differs. `place` is where, `others` are
    the other principals, `warning` says what stands at the same time.
    """

    row: EngagementRow
    clock: Text
    home: Text
    place: str
    others: tuple[str, ...]
    warning: Text | None


@dataclass(frozen=True, slots=True)
class ProgrammeDay:
    """One day: where the principal is, the way there and home, feasts, and by the clock the engagements and the items
    of their programmes."""

    day: date
    where: Text
    arrival: Text | None
    departure: Text | None
    feasts: tuple[Text, ...]
    lines: tuple[ProgrammeLine | HourLine, ...]

    @property
    def is_idle(self) -> bool:
        """Whether it is a day at home without anything."""
        return not self.lines and self.arrival is None and self.departure is None


@dataclass(slots=True)
class DayWalk:
    """Goes through the days of one principal; `country` is where they are, None at home. `booked` is when what they
    are in from today on takes place, `hours` the items of the programmes of all they are in, and `stays` the days of
    what they are in with the arrival on an evening before."""

    plan: Plan
    person: Person
    stops: Mapping[str, Stop]
    rows: Mapping[str, EngagementRow]
    span: DaySpan
    booked: Mapping[str, Booking]
    hours: Mapping[date, tuple[Hour, ...]]
    stays: Mapping[str, DaySpan]
    country: str | None = None

    def days(self, items: list[Engagement]) -> Iterator[ProgrammeDay]:
        """Each day of the period."""
        first = self.span.first
        begun = [
            item
            for item in items
            if self._is_away(item) and self._stays(item, first) and self._stay(item).first < first
        ]
        self.country = begun[-1].host if begun else None
        for day in self.span:
            today = sorted((item for item in items if day in item.dates.span), key=partial(by_clock, day=day))
            after = day + timedelta(days=1)
            away = sorted(filter(self._is_away, items), key=partial(by_clock, day=day))
            there = [item for item in away if self._stays(item, day)]
            goes_on = any(self._stays(item, after) for item in away)
            yield self._day(day, today, there, goes_on=goes_on)

    def _day(self, day: date, today: list[Engagement], away: list[Engagement], *, goes_on: bool) -> ProgrammeDay:
        arrival = departure = None
        for item in away:
            begins = self._stay(item).first == day
            if begins and item.host != self.country:
                said = (
                    self._to(item) if arrival is None else text("{first}; {then}", first=arrival, then=self._to(item))
                )
                arrival, self.country = said, item.host
        where = self._where(away)
        if self.country is not None and not goes_on:
            if away:
                departure = text("Travel home from {country} when it is over", country=self._name(self.country))
            self.country = None
        feasts = {str(words): words for item in today if (stop := self.stops.get(item.id)) for words in stop.holidays}
        return ProgrammeDay(
            day,
            where,
            arrival,
            departure,
            tuple(feasts.values()),
            self._lines(day, today),
        )

    def _lines(self, day: date, today: list[Engagement]) -> tuple[ProgrammeLine | HourLine, ...]:
        """What goes on that day in the order in which it begins; an engagement stands before its own items."""
        lines: list[tuple[Moment, ProgrammeLine | HourLine]] = [
            (moment_of(day, item), self._line(day, item, today)) for item in today
        ]
        lines += hour_lines(self.hours.get(day, ()), today, self.rows)
        return tuple(line for _, line in sorted(lines, key=itemgetter(0)))

    def _stay(self, item: Engagement) -> DaySpan:
        return self.stays[item.id]

    def _stays(self, item: Engagement, day: date) -> bool:
        return day in self._stay(item)

    def _is_away(self, item: Engagement) -> bool:
        stop = self.stops.get(item.id)
        return stop is not None and stop.away

    def _name(self, country: str | None) -> str:
        return country_name(self.plan, country or self.plan.settings.own_nation)

    def _to(self, item: Engagement) -> Text:
        return text("Travel from {here} to {there}", here=self._name(self.country), there=self._name(item.host))

    def _where(self, away: list[Engagement]) -> Text:
        if not away:
            return text("at home")
        stop = self.stops[away[-1].id]
        return text("{place}, {clock}", place=stop.place or text("abroad"), clock=offset_words(stop.offset))

    def _line(self, day: date, item: Engagement, today: list[Engagement]) -> ProgrammeLine:
        stop = self.stops.get(item.id)
        people = (self.plan.people[each] for each in item.principals if each in self.plan.people)
        return ProgrammeLine(
            self.rows[item.id],
            clock_of_day(day, item),
            home_clock(day, item, self.plan.settings.home_zone),
            stop.place if stop is not None else item.place.name,
            tuple(person.name for person in people if person.id != self.person.id),
            self._warning(item, today),
        )

    def _warning(self, item: Engagement, today: list[Engagement]) -> Text | None:
        """What of the same day cannot be attended as well, whether it is planned or only an idea."""
        own = self.booked.get(item.id)
        if own is None:
            return None
        others = ((other, self.booked.get(other.id)) for other in today if not _are_one(item, other))
        doubles = {other.ref for other, its in others if its is not None and clash_day(own, its) is not None}
        return text("at the same time as {refs}", refs=tuple(sorted(doubles))) if doubles else None


def _are_one(item: Engagement, other: Engagement) -> bool:
    """Whether both are the same, or one is a leg of the other."""
    return item.id == other.id or item.parent == other.id or other.parent == item.id
