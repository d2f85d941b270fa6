"""English, the language in which every sentence is written and read by other programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from app.domain import wording_dates
from app.domain.language import Language, formatted, row_of
from app.domain.spans import Dates, DaySpan, PlanDate
from app.domain.wording_values import Count


class English(Language):
    """British English, with dates in one form everywhere."""

    code = "en"
    until = ("–",)

    def template(self, source: str) -> str:
        """The template itself."""
        return source

    def number(self, value: float, form: str) -> str:
        """`1,038` and `2.5`."""
        return formatted(value, form)

    def noun(self, count: Count) -> str:
        """`day` with one, `days` with none and with many."""
        return count.one if count.number in (1, -1) else count.many

    def moment(self, at: datetime) -> str:
        """`Thu 4 Mar 2027, 14:05 NZDT`."""
        return wording_dates.moment_words(at)

    def day(self, day: date, form: str, beside: date | None = None) -> str:
        """`4 Mar 2027`, `Thu 4 Mar 2027`, `March 2027` and the like."""
        month, weekday = wording_dates.MONTH_NAMES[day.month - 1], wording_dates.WEEKDAY_NAMES[day.weekday()]
        match form:
            case "weekday":
                return wording_dates.day_words(day, beside)
            case "long":
                return f"{weekday} {day.day} {month} {day.year}"
            case "unabbreviated":
                return f"{day.day} {month}" + ("" if beside is not None and beside.year == day.year else f" {day.year}")
            case "month":
                return f"{month} {day.year}"
            case "short_month":
                return f"{month[:3]} {day.year}"
            case "month_name":
                return month[:3]
            case "number":
                return str(day.day)
            case "number_month":
                return f"{day.day} {month[:3]}"
            case "weekday_number":
                return f"{weekday[:3]} {day.day}"
            case "weekday_name":
                return weekday
            case "short_weekday":
                return weekday[:3]
            case _:
                return wording_dates.plain_day(day, beside)

    def days(self, days: Sequence[date]) -> str:
        """`Thu 4, Fri 5 Mar, Thu 1 Apr 2027`."""
        return wording_dates.days_words(days)

    def between(self, first: str, last: str) -> str:
        """`4 – 6 Mar 2027`."""
        return f"{first} – {last}"

    def unfixed(self, first: str, last: str) -> str:
        """`3 – 20 May 2027, day not fixed`."""
        return f"{first} – {last}, day not fixed"

    def span(self, span: DaySpan, form: str) -> str:
        """`4 – 6 Mar 2027`, `Thu 4 – Sat 6 Mar 2027` or `Jul–Sep`."""
        match form:
            case "weekday":
                return wording_dates.span_words(span.first, span.last)
            case "months":
                return wording_dates.short_months(span.first, span.last)
            case _:
                return wording_dates.plain_span(span.first, span.last)

    def point(self, point: PlanDate) -> str:
        """`Thu 4 Mar 2027`, `week 14, 2027`, `March 2027` and the like."""
        return wording_dates.point_words(point)

    def dates(self, dates: Dates, form: str) -> str:
        """`Thu 4 – Sat 6 Mar 2027`, with the time of day where it is `timed`."""
        match form:
            case "timed":
                return wording_dates.timed_words(dates)
            case "clock":
                return wording_dates.zoned_clock(dates)
            case "spoken":
                return wording_dates.spoken_dates(dates)
            case _:
                return wording_dates.dates_words(dates)

    def listed(self, parts: Sequence[str], form: str) -> str:
        """`Kenya, Ghana and Mali`."""
        return row_of(parts, form, {"and": "and", "or": "or"})


ENGLISH = English()
