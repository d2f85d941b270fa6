"""French as French administrations write it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise

from app.domain.language import Catalogue, Language, formatted, row_of
from app.domain.spans import ONE_DAY, Dates, DaySpan, PlanDate, Precision
from app.domain.wording_dates import clock_of, zoned
from app.domain.wording_values import Count

# fmt: off
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)
_SHORT_MONTHS = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SHORT_WEEKDAYS = tuple(f"{name[:3]}." for name in _WEEKDAYS)
# fmt: on
_SIGNS = str.maketrans({",": "\N{NARROW NO-BREAK SPACE}", ".": ","})


class French(Language):
    """French; none and one take the singular."""

    code = "fr"
    until = ("–", "au", "et")

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def template(self, source: str) -> str:
        """The translation, or English where there is none yet."""
        return self._catalogue.template(source)

    def number(self, value: float, form: str) -> str:
        """`1 038` with a narrow no-break space, and `2,5`."""
        return formatted(value, form).translate(_SIGNS)

    def noun(self, count: Count) -> str:
        """`jour` with none and with one, `jours` with many; English where it is not translated yet."""
        found = self._catalogue.noun(count.many, abs(count.number))
        return found or (count.one if abs(count.number) == 1 else count.many)

    def moment(self, at: datetime) -> str:
        """`jeu. 4 mars 2027, 14:05 NZDT`."""
        return f"{_with_weekday(at)}, {clock_of(at)}"

    def day(self, day: date, form: str, beside: date | None = None) -> str:
        """`4 mars 2027`, `jeu. 4 mars 2027`, `mars 2027`; `sept. 2027` where it is short."""
        month, weekday = _SHORT_MONTHS[day.month - 1], _SHORT_WEEKDAYS[day.weekday()]
        match form:
            case "weekday":
                return _with_weekday(day, beside)
            case "long":
                return f"{_WEEKDAYS[day.weekday()]} {_plain(day)}"
            case "month":
                return f"{_MONTHS[day.month - 1]} {day.year}"
            case "short_month":
                return f"{month} {day.year}"
            case "month_name":
                return month
            case "number":
                return str(day.day)
            case "number_month":
                return f"{_number_of(day)} {month}"
            case "weekday_number":
                return f"{weekday} {day.day}"
            case "weekday_name":
                return _WEEKDAYS[day.weekday()]
            case "short_weekday":
                return weekday
            case _:
                return _plain(day, beside)

    def days(self, days: Sequence[date]) -> str:
        """`jeu. 4 mars, ven. 5 mars et jeu. 1er avril 2027`."""
        ordered = sorted(days)
        words = [_with_weekday(day, after) for day, after in pairwise(ordered)]
        return self.listed([*words, *(_with_weekday(day) for day in ordered[-1:])], "and")

    def between(self, first: str, last: str) -> str:
        """`du 4 au 6 mars 2027`."""
        return f"du {first} au {last}"

    def unfixed(self, first: str, last: str) -> str:
        """`entre le 3 et le 20 mai 2027, jour à fixer`."""
        return f"entre le {first} et le {last}, jour à fixer"

    def span(self, span: DaySpan, form: str) -> str:
        """`du 4 au 6 mars 2027`, with weekdays `du jeu. 4 au sam. 6 mars 2027`; one day as `le 4 mars 2027`."""
        first, last = span.first, span.last
        if form == "months":
            return f"{_SHORT_MONTHS[first.month - 1]}-{_SHORT_MONTHS[last.month - 1]}"
        if first == last:
            return _with_weekday(first) if form == "weekday" else _plain(first)
        from_day, to_day = _unlike(first, last), _plain(last)
        if form == "weekday":
            from_day, to_day = f"{_SHORT_WEEKDAYS[first.weekday()]} {from_day}", _with_weekday(last)
        return self.between(from_day, to_day)

    def point(self, point: PlanDate) -> str:
        """`jeu. 4 mars 2027`, `semaine 14 de 2027`, `mars 2027`, `avr.-juin 2027`, `2027`, or a window."""
        first = point.first
        match point.precision:
            case Precision.DAY:
                return _with_weekday(first)
            case Precision.WEEK:
                year, week, _ = first.isocalendar()
                return f"semaine {week} de {year}"
            case Precision.MONTH:
                return self.day(first, "month")
            case Precision.QUARTER:
                return f"trimestre {self.span(DaySpan(first, point.last + ONE_DAY), 'months')} {first.year}"
            case Precision.YEAR:
                return str(first.year)
            case Precision.WINDOW:
                return self.unfixed(_unlike(first, point.last), _plain(point.last))

    def dates(self, dates: Dates, form: str) -> str:
        """`du jeu. 4 au sam. 6 mars 2027`, with the time of day where it is `timed`."""
        clock = ""
        if dates.start_time is not None:
            clock = f"{dates.start_time:%H:%M}" + (f"-{dates.end_time:%H:%M}" if dates.end_time is not None else "")
            clock = zoned(clock, dates)
        if form == "clock":
            return clock
        if form == "narrow" and dates.is_exact:
            return _narrow(dates.earliest, dates.latest)
        days = self._days_of(dates, "" if form == "spoken" else "weekday")
        return f"{days}, {clock}" if clock and form in ("timed", "spoken") else days

    def _days_of(self, dates: Dates, form: str) -> str:
        if dates.end is None:
            return f"{self.point(dates.start)} – ?"
        if dates.is_exact:
            return self.span(dates.span, form)
        if dates.start == dates.end:
            return self.point(dates.start)
        return f"{self.point(dates.start)} – {self.point(dates.end)}"

    def listed(self, parts: Sequence[str], form: str) -> str:
        """`Kenya, Ghana et Mali`."""
        return row_of(parts, form, {"and": "et", "or": "ou"})


def _narrow(first: date, last: date) -> str:
    """`jeu. 4 – sam. 6 sept. 2027`, for a column."""
    until = f"{_SHORT_WEEKDAYS[last.weekday()]} {_number_of(last)} {_SHORT_MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return until
    year = f" {first.year}" if first.year != last.year else ""
    month = f" {_SHORT_MONTHS[first.month - 1]}" if year or first.month != last.month else ""
    return f"{_SHORT_WEEKDAYS[first.weekday()]} {_number_of(first)}{month}{year} – {until}"


def _number_of(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


def _plain(day: date, beside: date | None = None) -> str:
    year = "" if beside is not None and beside.year == day.year else f" {day.year}"
    return f"{_number_of(day)} {_MONTHS[day.month - 1]}{year}"


def _with_weekday(day: date, beside: date | None = None) -> str:
    return f"{_SHORT_WEEKDAYS[day.weekday()]} {_plain(day, beside)}"


def _unlike(day: date, other: date) -> str:
    """As much of a day as a day named behind it does not say too."""
    if day.year != other.year:
        return _plain(day)
    return _number_of(day) if day.month == other.month else _plain(day, other)
