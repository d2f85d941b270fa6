"""Days that are named beside other days, as those of a part are beside its engagement's: “21/4”, “thu”."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.spans import DaySpan
from app.domain.wording import text
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.dates.refusals import NotRead, NoYear, WrongDates
from app.services.dates.tokens import TokenKind, fold, tokenise

_LONGEST = 60
"""Characters of a text that names a day without its year; and no part is looked at for longer than as many days."""


def day_within(typed: str, span: DaySpan, reading: DateReading) -> date | None:
    """The day that is meant: of a day without its year the one within the span or nearest to it, of a weekday the one
    within. None for a text that says more, or less, than that; raises WrongDates where there are several or none."""
    if len(typed) > _LONGEST:
        return None
    tokens = [token for token in tokenise(fold(typed)) if token.kind is not TokenKind.PASSED_OVER]
    if len(tokens) == 1 and tokens[0].kind is TokenKind.WEEKDAY:
        return _weekday(tokens[0].value, span)
    plain = replace(reading, today=None, current=None, month_numbers="day")
    try:
        read_dates(typed, plain)
    except NoYear:
        pass
    except NotRead:
        return None
    else:
        return None  # It says its year itself.
    found = [day for year in range(span.first.year - 1, span.last.year + 2) if (day := _day(typed, year, plain))]
    return min(found, key=lambda day: max(span.first - day, day - span.last), default=None)


def _day(typed: str, year: int, plain: DateReading) -> date | None:
    try:
        dates = read_dates(typed, replace(plain, year=year))
    except NotRead:
        return None
    return dates.earliest if dates.is_exact and dates.earliest == dates.latest else None


def _weekday(weekday: int, span: DaySpan) -> date:
    days = [day for day, _ in zip(span, range(_LONGEST), strict=False) if day.weekday() == weekday]
    if len(days) == 1:
        return days[0]
    named = date(2001, 1, 1 + weekday)  # 1 January 2001 was a Monday.
    if not days:
        raise WrongDates(
            text(
                "no {day:weekday_name} lies within {first} and {last}; type the day",
                day=named,
                first=span.first,
                last=span.last,
            )
        )
    raise WrongDates(
        text(
            "more than one {day:weekday_name} lies within {first} and {last}; type the day",
            day=named,
            first=span.first,
            last=span.last,
        )
    )
