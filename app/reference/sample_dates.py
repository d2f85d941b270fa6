"""Turns the sample's date rules into dates, counted from the day on which the sample is opened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta

from app.domain.facts import Calendars
from app.domain.geography import Country
from app.domain.months import add_months
from app.domain.periods import Period
from app.domain.spans import ONE_DAY, Dates, DaySpan, PlanDate, Precision
from app.domain.value_classes import dataclass
from app.domain.weekends import Weekends
from app.domain.wording_dates import SHORT_MONTHS, SHORT_WEEKDAYS
from app.domain.working_days import HostDays

WEEKDAYS: Mapping[str, int] = {name: number for number, name in enumerate(SHORT_WEEKDAYS)}
MONTHS: Mapping[str, int] = {name: number for number, name in enumerate(SHORT_MONTHS, 1)}

_YEARS_AHEAD = 3


@dataclass(frozen=True, slots=True)
class SampleDate:
    """A date rule of the sample with the length of the engagement.

    `rule` is one of:
    `+12 Tue`, `-3 Mon`: that weekday of the week so many weeks from this one;
    `now -4`, `now -1 Mon`: so many days or weeks from today on a working day of the host, never moved;
    `next Jun 1 Fri`, `last Jun 1 Fri`, `next odd Jul 2 Mon`: the first Friday of the next or last June;
    `next Nov`, `week +20`, `month +9`, `quarter +4`, `year +1`: no more than that is known;
    `window +47 +50`: some day of those weeks;
    `ramadan +7 Mon`: the first Monday so many days after the host's next one begins;
    `holiday +13`: the host's first public holiday on a weekday, so many weeks ahead or more.
    `length` is in days, in months with an `m`, or empty where the end is not known.
    `clock` is empty or `09:30-12:00` in the zone of the place.
    """

    rule: str
    length: str = ""
    clock: str = ""

    @property
    def is_by_week(self) -> bool:
        """Whether the rule counts weeks from today, so that the sample may move it by a week."""
        return self.rule[:1] in "+-" and not self.length.endswith("m")


@dataclass(frozen=True, slots=True)
class Opening:
    """The day on which the sample is opened, the calendars that its rules ask, and the periods that ship."""

    today: date
    calendars: Calendars
    periods: tuple[Period, ...]

    def dates(self, when: SampleDate, host: Country, zone: str | None, weeks: int = 0) -> Dates:
        """The dates of a rule at that host, `weeks` later than the rule says; raises ValueError for no rule."""
        head, *words = when.rule.split()
        match head:
            case "week" | "month" | "quarter" | "year" | "window":
                return Dates(self._uncertain(head, [int(word) for word in words]))
            case "next" if len(words) == 1:
                return Dates(self._next_month(MONTHS[words[0]]))
            case "next" | "last":
                first = self._season(head, words, when.length)
            case "now" if len(words) == 1:
                first = self._now(host, int(words[0]))
            case "now":
                first = self._weekday(host, int(words[0]), words[1])
            case "holiday":
                first = self._holiday(host, int(words[0]))
            case "ramadan" | "eid-al-fitr" | "eid-al-adha":
                begins = self._observance(host, head) + timedelta(days=int(words[0]))
                first = begins + timedelta(days=(WEEKDAYS[words[1]] - begins.weekday()) % 7)
            case _:
                first = self._weekday(host, int(head) + weeks, words[0])
        return _lasting(first, when, zone)

    def _monday(self, weeks: int) -> date:
        return self.today - timedelta(days=self.today.weekday()) + timedelta(weeks=weeks)

    def _weekday(self, host: Country, weeks: int, name: str) -> date:
        day = self._monday(weeks) + timedelta(days=WEEKDAYS[name])
        while day.isoweekday() in host.weekend:
            day += ONE_DAY
        return day

    def _now(self, host: Country, days: int) -> date:
        day = self.today + timedelta(days=days)
        while day.isoweekday() in host.weekend:
            day -= ONE_DAY
        return day

    def _season(self, head: str, words: list[str], length: str) -> date:
        parity = words[0] if words[0] in ("odd", "even") else ""
        month, turn, weekday = words[1:] if parity else words
        days = [
            _nth_weekday(year, MONTHS[month], int(turn), WEEKDAYS[weekday])
            for year in range(self.today.year - _YEARS_AHEAD, self.today.year + _YEARS_AHEAD + 1)
            if not parity or year % 2 == (parity == "odd")
        ]
        if head == "next":
            return min(day for day in days if day > self.today)
        return max(day for day in days if day + timedelta(days=int(length)) <= self.today)

    def _next_month(self, month: int) -> PlanDate:
        year = self.today.year + (month <= self.today.month)
        return PlanDate.months(year, month, 1, Precision.MONTH)

    def _uncertain(self, unit: str, counts: list[int]) -> PlanDate:
        match unit:
            case "week":
                year, week, _ = self._monday(counts[0]).isocalendar()
                return PlanDate.week(year, week)
            case "month":
                day = add_months(self.today.replace(day=1), counts[0])
                return PlanDate.months(day.year, day.month, 1, Precision.MONTH)
            case "quarter":
                day = add_months(self.today.replace(day=1), 3 * counts[0])
                return PlanDate.months(day.year, 3 * ((day.month - 1) // 3) + 1, 3, Precision.QUARTER)
            case "year":
                return PlanDate.months(self.today.year + counts[0], 1, 12, Precision.YEAR)
            case _:
                first, last = self._monday(counts[0]), self._monday(counts[1]) + timedelta(days=4)
                return PlanDate(first, last, Precision.WINDOW)

    def _observance(self, host: Country, name: str) -> date:
        """The first day of the host's next one that begins in five weeks or more."""
        begin = self.today + timedelta(weeks=5)
        kept = (each for each in self.periods if each.matter == name and host.id in each.countries)
        return min(each.first for each in kept if each.first >= begin)

    def _holiday(self, host: Country, weeks: int) -> date:
        days = HostDays(host.id, Weekends(host.weekend), self.calendars)
        day = self._monday(weeks)
        while days.is_weekend(day) or days.holiday(day) is None or in_stand_down(DaySpan(day, day + ONE_DAY)):
            day += ONE_DAY
        return day


def in_stand_down(span: DaySpan) -> bool:
    """Whether the span touches the weeks about the turn of the year in which the staff is on leave."""
    years = range(span.first.year - 1, span.last.year + 1)
    return any(span.overlaps(DaySpan(date(year, 12, 19), date(year + 1, 1, 11))) for year in years)


def _lasting(first: date, when: SampleDate, zone: str | None) -> Dates:
    if when.length.endswith("m"):
        return Dates.days(first, add_months(first, int(when.length[:-1])) - ONE_DAY)
    last = first + timedelta(days=int(when.length) - 1)
    if not when.clock:
        return Dates.days(first, last)
    begin, end = (time.fromisoformat(part) for part in when.clock.split("-"))
    return Dates(PlanDate.on(first), PlanDate.on(last), begin, end, zone)


def _nth_weekday(year: int, month: int, turn: int, weekday: int) -> date:
    """The nth such weekday of a month; the last one where the month has fewer."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (turn - 1))
    return day if day.month == month else day - timedelta(weeks=1)
