"""Weekends, public holidays and working days of a country, and counting in them."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.facts import Calendars, CountryPart, Facts
from app.domain.item_names import country_name
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY
from app.domain.value_classes import dataclass
from app.domain.weekends import DatedWeekend, Weekends
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class HostDays:
    """The working week and the public holidays of one country, as far as they are known.

    They are those of the part in which the `place` lies, a name; without a known one of the capital's.
    """

    country: str
    weekends: Weekends
    calendars: Calendars
    place: str = ""

    @property
    def knows_holidays(self) -> bool:
        """Whether public holidays of the country are known at all."""
        return self.calendars.knows(self.country)

    def is_weekend(self, day: date) -> bool:
        """Whether the day lies in the country's weekend."""
        return self.weekends.holds(day)

    def holiday(self, day: date) -> str | None:
        """The name of the public holiday on that day, or None."""
        return self.calendars.holidays(self.country, day.year, self.place).get(day)

    def is_off(self, day: date) -> bool:
        """Whether the day is a weekend day or a known public holiday."""
        return self.is_weekend(day) or self.holiday(day) is not None

    def bridged_holiday(self, day: date) -> str | None:
        """The public holiday that makes a working day a bridge day, or None.

        A bridge day lies between two days off of which one is off for a public holiday
        alone; a Saturday between a Friday and a Sunday weekend is no bridge.
        """
        before, after = day - ONE_DAY, day + ONE_DAY
        if self.is_off(day) or not (self.is_off(before) and self.is_off(after)):
            return None
        extra = (neighbour for neighbour in (before, after) if not self.is_weekend(neighbour))
        return next((self.holiday(neighbour) for neighbour in extra), None)

    def days_before(self, day: date, count: int, unit: DayUnit) -> date:
        """The day from which `count` calendar or working days remain before `day`.

        In working days it is the count-th working day before `day`, which itself does not count.
        """
        if unit is DayUnit.CALENDAR:
            return day - timedelta(days=count)
        while count > 0:
            day -= ONE_DAY
            count -= not self.is_off(day)
        return day

    def days_after(self, day: date, count: int, unit: DayUnit) -> date:
        """The first day that leaves `count` calendar or working days from `day` on before it."""
        if unit is DayUnit.CALENDAR:
            return day + timedelta(days=count)
        while count > 0:
            count -= not self.is_off(day)
            day += ONE_DAY
        return day

    def days_between(self, day: date, later: date, unit: DayUnit) -> int:
        """Calendar or working days from `day` (which counts) to `later` (which does not); 0 or more."""
        if unit is DayUnit.CALENDAR:
            return max(0, (later - day).days)
        days = range(max(0, (later - day).days))
        return sum(not self.is_off(day + timedelta(days=step)) for step in days)

    def week_begins(self, day: date) -> bool:
        """Whether the country's week begins on that day: the first after a weekend (Monday without one)."""
        if not self.weekends.on(day):
            return day.isoweekday() == 1
        return self.is_weekend(day - ONE_DAY) and not self.is_weekend(day)


def weekends_of(plan: Plan, country: str, part: CountryPart | None = None) -> Weekends:
    """The weekends of a country of the plan, or of a part of it; none is claimed of one that the plan does not know."""
    known = plan.countries.get(country)
    if known is None:
        return Weekends()
    dated = plan.records(DatedWeekend)
    those = (dated[found] for found in plan.ids("weekend_by_country", country))
    return Weekends(known.weekend, tuple(each for each in those if each.concerns(part)))


def host_days(plan: Plan, facts: Facts, country: str, place: str = "") -> HostDays:
    """The days of a country of the plan, at a place in it."""
    part = facts.calendars.part_of(country, place)
    return HostDays(country, weekends_of(plan, country, part), facts.calendars, place)


def told_country(plan: Plan, days: HostDays) -> Text | str:
    """The country by name, with the part of it whose days are meant: `Canada (Ontario)`."""
    country, part = country_name(plan, days.country), days.calendars.part_of(days.country, days.place)
    if part is None:
        return country
    if part.assumed:
        return text("{country} ({part}, where its capital is)", country=country, part=part.name)
    return text("{country} ({part})", country=country, part=part.name)
