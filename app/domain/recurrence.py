"""When something comes again: a rule as it is typed, and the days on which it falls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from itertools import count, islice, takewhile

from dateutil.rrule import rrulestr

from app.domain.months import add_months, months_between
from app.domain.not_understood import NotUnderstood
from app.domain.placements import Placement, placement_in
from app.domain.recurrence_text import checked_rrule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

MOST = 200
"""The most days that are worked out at once."""

_YEAR = 12
_UNITS = {"day": (0, 1), "week": (0, 7), "month": (1, 0), "quarter": (3, 0), "year": (_YEAR, 0)}
_ADVERBS = {
    "weekly": "every week",
    "monthly": "every month",
    "quarterly": "every quarter",
    "half-yearly": "every 6 months",
    "yearly": "every year",
    "annually": "every year",
    "every other year": "every 2 years",
    "every second year": "every 2 years",
}
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MOST_STEPS = 1_200
_EVERY = re.compile(
    r"every (?:(?P<number>\d{1,4}|" + "|".join((*_NUMBERS, "eighteen")) + r") )?(?P<unit>day|week|month|quarter|year)s?"
    r"(?P<rest>.*)"
)
_PARITY = re.compile(r"\bin (?P<parity>odd|even) years\b")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule that was understood: so many months or days from the first day, or a day of a year, or RFC 5545 text.

    `parity` is 1 where only odd years count, 0 where only even ones.
    """

    months: int = 0
    days: int = 0
    parity: int | None = None
    placement: Placement | None = None
    rrule: str = ""

    @property
    def is_by_day(self) -> bool:
        """Whether the rule says the very days, and not only about when."""
        if self.placement is not None:
            return not self.placement.is_month
        return bool(self.days or self.rrule)

    @property
    def length(self) -> int | None:
        """How many days the rule itself says that it lasts: those of a weekend; else None."""
        return self.placement.length if self.placement is not None and self.placement.length > 1 else None

    @property
    def needs_beginning(self) -> bool:
        """Whether it can be told only from a first day."""
        if self.placement is None:
            return True
        return self.months > _YEAR and self.parity is None


def read_rule(typed: str) -> Recurrence:
    """The rule that was typed; raises NotUnderstood, saying what can be typed."""
    if re.match(r"\s*(RRULE:|FREQ=)", typed, re.IGNORECASE):
        return Recurrence(rrule=checked_rrule(typed))
    words = " ".join(typed.casefold().split()).removeprefix("the ")
    for adverb, plain in _ADVERBS.items():
        if words == adverb or words.startswith((f"{adverb} ", f"{adverb},")):
            words = plain + words[len(adverb) :]
    parity = _PARITY.search(words)
    odd = None if parity is None else int(parity["parity"] == "odd")
    words = " ".join(_PARITY.sub("", words).split())
    every = _EVERY.fullmatch(words)
    if every is None:
        if (placement := placement_in(words)) is None:
            raise NotUnderstood(not_a_rule(typed))
        return Recurrence(_YEAR, parity=odd, placement=placement)
    number = _number(every["number"])
    months, days = (number * each for each in _UNITS[every["unit"]])
    where = re.sub(r"^(?:[,:]|on|in|the|\s)+", "", every["rest"])
    placement = placement_in(where) if where else None
    is_wrong = bool(where) and (placement is None or not months or months % _YEAR)
    if is_wrong or not 1 <= max(months, days) <= _MOST_STEPS or every["rest"][:1] not in ("", " ", ",", ":"):
        raise NotUnderstood(not_a_rule(typed))
    if odd is not None and months == 2 * _YEAR:
        months = _YEAR
    return Recurrence(months, days, odd, placement)


def not_a_rule(typed: str) -> Text:
    """That words say no rule, and what does."""
    return text(
        "‘{typed}’ does not say when it comes again. Type for example: every 18 months; every 2 years in odd years; "
        "second Monday of July; weekend before US Thanksgiving; every year in November; FREQ=YEARLY;BYMONTH=5",
        typed=typed,
    )


def occurrences(rule: Recurrence, begins: date | None, first: date, last: date) -> tuple[date, ...]:
    """The first days on which it falls from `first` to `last`, both inclusive, never before `begins`; at most 200.

    Without the beginning that a rule needs there are none.
    """
    if begins is None and rule.needs_beginning:
        return ()
    start = max(first, begins or first)
    if start > last:
        return ()
    days = takewhile(lambda day: day <= last, _from(rule, begins, start, last))
    fit = (day for day in days if day >= start and (rule.parity is None or day.year % 2 == rule.parity))
    return tuple(islice(fit, MOST))


def _from(rule: Recurrence, begins: date | None, start: date, last: date) -> Iterator[date]:
    """Days in their order, beginning at or shortly before `start`."""
    if rule.rrule:
        assert begins is not None
        yield from _of_rrule(rule.rrule, begins, last)
    elif rule.placement is not None:
        yield from _placed(rule.placement, rule.months // _YEAR, begins, start, last, rule.parity is not None)
    elif rule.months:
        assert begins is not None
        for at in count(max(0, months_between(begins, start) // rule.months)):
            try:
                yield add_months(begins, at * rule.months)
            except (ValueError, OverflowError):
                return
    else:
        assert begins is not None
        at = -(-max(0, (start - begins).days) // rule.days)
        while at * rule.days <= (date.max - begins).days:
            yield begins + timedelta(days=at * rule.days)
            at += 1


def _placed(
    placement: Placement, years: int, begins: date | None, start: date, last: date, is_by_parity: bool
) -> Iterator[date]:
    step = 1 if is_by_parity and years <= 2 else years
    year = max(MINYEAR, start.year - 1)
    if begins is not None and step > 1:
        # Counted from the first one that is not before the beginning.
        own = placement.day_in(begins.year)
        origin = begins.year if own is None or own >= begins or placement.is_month else begins.year + 1
        year = origin + max(0, (year - origin) // step) * step
    for each in range(year, min(MAXYEAR, last.year + 1) + 1, step):
        if (day := placement.day_in(each)) is not None:
            yield day


def _of_rrule(rule: str, begins: date, last: date) -> Iterator[date]:
    noon = datetime(begins.year, begins.month, begins.day)
    for at in rrulestr(rule, dtstart=noon):
        day = at.date()
        if day > last:
            return
        yield day


def _number(word: str | None) -> int:
    if word is None:
        return 1
    if word in _NUMBERS:
        return _NUMBERS.index(word) + 1
    return 18 if word == "eighteen" else int(word)
