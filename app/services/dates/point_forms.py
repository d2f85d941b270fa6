"""The forms of one time: each is a shape of tokens and what it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.wording import text
from app.services.dates.parts import DatePart, Era, Unit
from app.services.dates.refusals import NotRead, WrongDates
from app.services.dates.tokens import EARLY, MID, Token, TokenKind, shape_of

_DAYS_OF_SLICE = {EARLY: (1, 10), MID: (11, 20)}
_LATE = (21, 31)
_DAYS_OF_WEEK = {1: (1, 7), 2: (8, 14), 3: (15, 21), 4: (22, 28), 5: (-7, -1)}
_DAYS_OF_HALF = {1: (1, 15), 2: (16, 31)}
_LONGEST = 12
_SIGNS = {TokenKind.DASH, TokenKind.SLASH, TokenKind.DOT}

_Values = Sequence[Token]


def read_part(tokens: Sequence[Token], order: str) -> DatePart | None:
    """The one time that the tokens name, or None; raises NotRead for one that must be asked about.

    `order` is `dmy` or `mdy` for dates of numbers, empty where it is not known.
    """
    if not 0 < len(tokens) <= _LONGEST:
        return None
    kept = [token for token in tokens if token.kind is not TokenKind.PASSED_OVER]
    weekday: int | None = None
    if len(kept) > 1 and kept[0].kind is TokenKind.WEEKDAY:
        weekday = kept.pop(0).value
    elif len(kept) > 1 and kept[-1].kind is TokenKind.WEEKDAY:
        weekday = kept.pop().value
    shape = shape_of(kept)
    if "S" in shape and re.fullmatch(r"E?S[ny]?|[ny]S", shape):
        raise NotRead(
            text("“{words}” is in other months elsewhere; give the months, as in Mar-May 27", words=_typed(kept, "S"))
        )
    values = [token for token in kept if token.kind not in _SIGNS]
    for form, build in _FORMS:
        if form.fullmatch(shape) and (made := build(values, order)) is not None:
            if weekday is None:
                return made
            return replace(made, weekday=weekday) if made.unit in (Unit.DAY, Unit.BARE) or _may_be_day(made) else None
    return None


def as_days(part: DatePart, like: DatePart | None = None) -> DatePart:
    """A part that names a month and a number, or a number alone, as a day; of the month of `like`."""
    return replace(part, unit=Unit.DAY, month=like.month if like is not None else part.month)


def as_month(part: DatePart) -> DatePart:
    """A part that names a month and a number as a month of the year that the number is."""
    return replace(part, unit=Unit.MONTH, year=2000 + part.number, number=0)


def _may_be_day(part: DatePart) -> bool:
    return part.unit is Unit.MONTH_AND_NUMBER


def _typed(tokens: _Values, kinds: str) -> str:
    return " ".join(token.word for token in tokens if token.kind in kinds)


def _year(token: Token) -> int:
    return token.value if token.kind is not TokenKind.NUMBER else 2000 + token.value


def _era(token: Token) -> Era:
    return {TokenKind.PLAN_YEAR: Era.PLAN, TokenKind.CALENDAR_YEAR: Era.CALENDAR}.get(token.kind, Era.UNSAID)


def _day_month(values: _Values, _order: str) -> DatePart:
    year = _year(values[2]) if len(values) > 2 else None
    return DatePart(Unit.DAY, values[1].value, values[0].value, year)


def _month_day(values: _Values, _order: str) -> DatePart:
    year = _year(values[2]) if len(values) > 2 else None
    return DatePart(Unit.DAY, values[0].value, values[1].value, year)


def _year_month_day(values: _Values, _order: str) -> DatePart:
    return DatePart(Unit.DAY, values[1].value, values[2].value, values[0].value)


def _month_number(values: _Values, _order: str) -> DatePart:
    month, number = values[0].value, values[1].value
    if not 1 <= number <= 31:
        return DatePart(Unit.MONTH, month, year=2000 + number)
    return DatePart(Unit.MONTH_AND_NUMBER, month, number)


def _month(values: _Values, _order: str) -> DatePart:
    return DatePart(Unit.MONTH, values[0].value, year=_year(values[1]) if len(values) > 1 else None)


def _year_month(values: _Values, _order: str) -> DatePart | None:
    month = values[1].value
    return DatePart(Unit.MONTH, month, year=values[0].value)


def _number_year(values: _Values, _order: str) -> DatePart:
    number, year = values[0].value, values[1].value
    # “KW 14-16/2027”: what is no month may be the last week.
    return (
        DatePart(Unit.MONTH, number, year=year) if 1 <= number <= 12 else DatePart(Unit.BARE, number=number, year=year)
    )


def _numbers(values: _Values, order: str) -> DatePart:
    first, second = values[0].value, values[1].value
    year = _year(values[2]) if len(values) > 2 else None
    if not order:
        if first != second and first <= 12 and second <= 12:
            raise NotRead(
                text(
                    "it can be read day first or month first, and the list does not show which; write 2015-06-05, "
                    "or say what comes first: in the window under “Dates such as 3/5/2027” of the step File, in a "
                    "mapping as date_order"
                )
            )
        order = "mdy" if second > 12 >= first else "dmy"
    day, month = (second, first) if order == "mdy" else (first, second)
    return DatePart(Unit.DAY, month, day, year, is_numeric=True)


def _dotted(values: _Values, _order: str) -> DatePart:
    return _numbers(values, "dmy")


def _bare(values: _Values, _order: str) -> DatePart:
    year = _year(values[1]) if len(values) > 1 else None
    return DatePart(Unit.BARE, number=values[0].value, year=year)


def _alone(values: _Values, _order: str) -> DatePart:
    return DatePart(Unit.YEAR, year=values[0].value, era=_era(values[0]))


def _counted(values: _Values, _order: str) -> DatePart | None:
    """A week, quarter or half with its number before or behind it, and the year wherever it stands."""
    unit_at = next(at for at, token in enumerate(values) if token.kind in _COUNTED)
    unit, most = _COUNTED[values[unit_at].kind]
    rest = [*values[:unit_at], *values[unit_at + 1 :]]
    number = rest[0] if rest[0].kind in (TokenKind.NUMBER, TokenKind.ORDINAL, TokenKind.NTH) else rest[-1]
    years = [token for token in rest if token is not number]
    if unit_at == 1 and rest[0].kind in (TokenKind.PLAN_YEAR, TokenKind.CALENDAR_YEAR, TokenKind.YEAR):
        number, years = rest[-1], rest[:-1]
    if not 1 <= number.value <= most:
        if unit is Unit.WEEK:
            raise WrongDates(text("there is no week {week}", week=number.value))
        return None
    year, era = (_year(years[0]), _era(years[0])) if years else (None, Era.UNSAID)
    return DatePart(unit, number=number.value, year=year, era=era)


_COUNTED = {TokenKind.WEEK: (Unit.WEEK, 53), TokenKind.QUARTER: (Unit.QUARTER, 4), TokenKind.HALF: (Unit.HALF, 2)}


def _part_of_month(values: _Values, _order: str) -> DatePart:
    days = _DAYS_OF_SLICE.get(values[0].value, _LATE)
    return _slice(values[1:], days)


def _week_of_month(values: _Values, _order: str) -> DatePart | None:
    days = _DAYS_OF_WEEK.get(values[0].value)
    return _slice(values[2:], days) if days is not None else None


def _half_of_month(values: _Values, _order: str) -> DatePart | None:
    days = _DAYS_OF_HALF.get(values[0].value)
    return _slice(values[2:], days) if days is not None else None


def _slice(month: _Values, days: tuple[int, int]) -> DatePart:
    year = _year(month[1]) if len(month) > 1 else None
    return DatePart(Unit.SLICE, month[0].value, days[0], year, days[1])


_FORMS: tuple[tuple[re.Pattern[str], Callable[[_Values, str], DatePart | None]], ...] = tuple(
    (re.compile(form), build)
    for form, build in (
        (r"[no][-/.]?m[-/.]?[ny]|[no][-/.]?m", _day_month),
        (r"m[-/.]?[no][-/.]?[ny]|m[-/.]?o", _month_day),
        (r"y[-/.]?m[-/.]?[no]|y([-/.])n\1n", _year_month_day),
        (r"m[-/.]?n", _month_number),
        (r"m[-/.]?y|m", _month),
        (r"y[-/.]?m|y[-/.]n", _year_month),
        (r"n[/.]y|oy", _number_year),
        (r"n([-/.])n\1[ny]|n([/.])n|n\.o", _numbers),
        (r"oo[ny]|oo", _dotted),
        (r"[no]|[no][ny]", _bare),
        (r"[yFC]", _alone),
        (r"W[no]|W[no][-/]?y|W[no]/?n|[yFC][-/]?W[no]|[noN]W[nyFC]?", _counted),
        (r"[QH]n|[QH]n[-/]?[nyFC]|[yFC][-/]?[QH]n|[noN][QH][nyFC]?", _counted),
        (r"Em[-/.]?[ny]|Em", _part_of_month),
        (r"[No]Wm[-/.]?[ny]|[No]Wm", _week_of_month),
        (r"[No]Hm[-/.]?[ny]|[No]Hm", _half_of_month),
    )
)
