"""Days written in figures, and a language that tells its days so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from app.domain.language import Language
from app.domain.spans import Dates, DaySpan, PlanDate, Precision
from app.domain.value_classes import dataclass
from app.domain.wording_values import Count

DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "dmy", "mdy", "ymd"


@dataclass(frozen=True, slots=True)
class Figures:
    """Day, month and year in an order, one of the three above, with a sign between them: `04/03/2027`."""

    order: str
    sign: str = "/"

    def day(self, day: date, beside: date | None = None) -> str:
        """The day; without its year where it is that of the day beside it, and does not stand first."""
        parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": f"{day.year:04}"}
        if beside is not None and beside.year == day.year and self.order != YEAR_FIRST:
            del parts["y"]
        return self.sign.join(parts[each] for each in self.order if each in parts)


ISO = Figures(YEAR_FIRST, "-")


class FiguredLanguage(Language):
    """Another language with days in figures; months, weeks and what is read aloud stay in its words."""

    def __init__(self, language: Language, figures: Figures) -> None:
        self.code = language.code
        self.until = language.until
        self._language = language
        self._figures = figures

    def template(self, source: str) -> str:
        """As the language translates it."""
        return self._language.template(source)

    def number(self, value: float, form: str) -> str:
        """As the language writes it."""
        return self._language.number(value, form)

    def noun(self, count: Count) -> str:
        """As the language says it."""
        return self._language.noun(count)

    def listed(self, parts: Sequence[str], form: str) -> str:
        """As the language does it."""
        return self._language.listed(parts, form)

    def between(self, first: str, last: str) -> str:
        """As the language says it."""
        return self._language.between(first, last)

    def unfixed(self, first: str, last: str) -> str:
        """As the language says it."""
        return self._language.unfixed(first, last)

    def moment(self, at: datetime) -> str:
        """`Thu 04/03/2027, 14:05`."""
        return f"{self.day(at, 'weekday')}, {at:%H:%M}"

    def day(self, day: date, form: str, beside: date | None = None) -> str:
        """`04/03/2027`, `Thu 04/03/2027`; parts of a day, months and the long form in words."""
        match form:
            case "weekday":
                return f"{self._language.day(day, 'short_weekday')} {self._figures.day(day, beside)}"
            case _ if form in _IN_WORDS:
                return self._language.day(day, form, beside)
            case _:
                return self._figures.day(day, beside)

    def days(self, days: Sequence[date]) -> str:
        """`Thu 04/03/2027, Fri 05/03/2027`."""
        return ", ".join(self.day(day, "weekday") for day in sorted(days))

    def span(self, span: DaySpan, form: str) -> str:
        """`04/03/2027 – 06/03/2027`; months in words."""
        if form == "months":
            return self._language.span(span, form)
        form = form if form == "weekday" else ""
        if span.first == span.last:
            return self.day(span.first, form)
        return self._language.between(self.day(span.first, form), self.day(span.last, form))

    def point(self, point: PlanDate) -> str:
        """Days and the limits of a window in figures, all else in words."""
        match point.precision:
            case Precision.DAY:
                return self.day(point.first, "weekday")
            case Precision.WINDOW:
                return self._language.unfixed(self._figures.day(point.first), self._figures.day(point.last))
            case _:
                return self._language.point(point)

    def dates(self, dates: Dates, form: str) -> str:
        """`Thu 04/03/2027 – Sat 06/03/2027`; without weekdays where room is `narrow`, in words where it is `spoken`."""
        if form in ("spoken", "clock"):
            return self._language.dates(dates, form)
        clock = self._language.dates(dates, "clock") if form == "timed" else ""
        days = self._days_of(dates, "" if form == "narrow" else "weekday")
        return f"{days}, {clock}" if clock else days

    def _days_of(self, dates: Dates, form: str) -> str:
        if dates.end is None:
            return f"{self.point(dates.start)} – ?"
        if dates.is_exact:
            return self.span(dates.span, form if dates.day_count != 1 else "weekday")
        if dates.start == dates.end:
            return self.point(dates.start)
        return f"{self.point(dates.start)} – {self.point(dates.end)}"


_IN_WORDS = frozenset(
    {
        "long",
        "month",
        "short_month",
        "month_name",
        "number",
        "number_month",
        "weekday_number",
        "weekday_name",
        "short_weekday",
    }
)
"""Forms of a day that name a part of it beside the rest, or are read aloud."""
