"""One time, or a range from one to another, from a row of tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from app.domain.spans import Dates, PlanDate
from app.domain.wording import text
from app.services.dates.date_reading import DateReading
from app.services.dates.parts import DatePart, Unit
from app.services.dates.point_forms import read_part
from app.services.dates.refusals import WrongDates
from app.services.dates.tokens import Token, TokenKind, shape_of
from app.services.dates.years import alone, both

_JOINERS = (TokenKind.UNTIL, TokenKind.DASH, TokenKind.BOTH, TokenKind.SLASH)


def read_tokens(tokens: Sequence[Token], reading: DateReading) -> Dates | None:
    """What the tokens say, or None where they say no dates; raises NotRead."""
    tokens, weekdays = _with_weekdays_apart(_trimmed(tokens))
    order = reading.order or known_order(tokens)
    if reading.year_start == 1 and any(token.kind is TokenKind.PLAN_YEAR and token.word for token in tokens):
        raise WrongDates(text("it names two years, and this plan's year is the calendar year; name one"))
    if weekdays is None and (part := read_part(tokens, order)) is not None:
        point = alone(part, reading)
        return None if point is None else Dates(point, point)
    for at, joiner in _splits(tokens):
        sides = _sides(tokens[:at], tokens[at + 1 :], order)
        if sides is None:
            continue
        if weekdays is not None:
            sides = replace(sides[0], weekday=weekdays[0]), replace(sides[1], weekday=weekdays[1])
        ends = both(*sides, reading)
        if ends is not None:
            if joiner is TokenKind.BOTH:
                _check_adjoining(*ends)
            return Dates(*ends)
    return None


def known_order(tokens: Sequence[Token]) -> str:
    """`dmy` or `mdy` where a date of numbers can only be read so; empty where none or both are."""
    shape = shape_of(tokens)
    orders = {"dmy"} if "n.o" in shape else set()  # “5.3.” with a dot behind the month is a German day.
    for at in range(len(tokens) - 4):
        run = shape[at : at + 5]
        if run[0] == run[2] == "n" and run[1] == run[3] and run[1] in "-/." and run[4] in "ny":
            first, second = tokens[at].value, tokens[at + 2].value
            if first > 12 >= second:
                orders.add("dmy")
            elif second > 12 >= first:
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else ""


def _sides(left: Sequence[Token], right: Sequence[Token], order: str) -> tuple[DatePart, DatePart] | None:
    first = read_part(left, order)
    if first is None:
        return None
    # “3-5/3/27”: what stands behind two days begins with the day, whatever the order of whole dates.
    last = read_part(right, "dmy" if first.unit is Unit.BARE else order)
    return None if last is None else (first, last)


def _splits(tokens: Sequence[Token]) -> Iterator[tuple[int, TokenKind]]:
    """Where a range can be parted: at words first, at dashes with blanks around them, then at the others."""
    found = [(at, token) for at, token in enumerate(tokens) if token.kind in _JOINERS and 0 < at < len(tokens) - 1]
    found.sort(key=lambda each: (_JOINERS.index(each[1].kind), not each[1].spaced))
    yield from ((at, token.kind) for at, token in found)


def _trimmed(tokens: Sequence[Token]) -> Sequence[Token]:
    first, end = 0, len(tokens)
    while first < end and tokens[first].kind is TokenKind.PASSED_OVER:
        first += 1
    while end > first and tokens[end - 1].kind is TokenKind.PASSED_OVER:
        end -= 1
    return tokens[first:end]


def _with_weekdays_apart(tokens: Sequence[Token]) -> tuple[Sequence[Token], tuple[int, int] | None]:
    """“Mon-Wed 3-5 May”: both weekdays stand before the days, or behind them."""
    shape = shape_of(tokens)
    for run, rest in ((tokens[:3], tokens[3:]), (tokens[-3:], tokens[:-3])):
        if shape_of(run) in ("d-d", "dtd") and "d" not in shape_of(rest) and len(shape) > 3:
            return _trimmed(rest), (run[0].value, run[2].value)
    return tokens, None


def _check_adjoining(start: PlanDate, end: PlanDate) -> None:
    if start.last + timedelta(days=1) != end.first:
        raise WrongDates(
            text(
                "“and” names two times that do not follow each other; make two engagements, or write “to” or “between”"
            )
        )
