"""A day of each year as people say it: second Monday of July, weekend before US Thanksgiving, 4 July, in November."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from app.domain.value_classes import dataclass

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}
_FRIDAY, _SATURDAY = 4, 5

_WEEKEND = r"weekend(?: \((?P<long>friday to sunday)\))?"
_SOME_DAY = rf"(?:{_WEEKEND}|(?P<weekday>{'|'.join(WEEKDAYS)}))"
_MONTH = rf"(?P<month>{'|'.join(f'{each[:3]}(?:{each[3:]})?' if each[3:] else each for each in MONTHS)})"
_NTH = re.compile(rf"(?P<nth>{'|'.join(_ORDINALS)}) {_SOME_DAY} (?:of|in) {_MONTH}")
_BESIDE = re.compile(rf"{_SOME_DAY} (?P<side>before|after) (?P<anchor>.+)")
_FIXED = re.compile(rf"(?:(?P<day>\d{{1,2}}) )?{_MONTH}")


@dataclass(frozen=True, slots=True)
class Placement:
    """A day of a year: the `nth` weekday of a month, a day of a month, or only the month where `day` is 0.

    `beside` is -1 or 1 where the `weekday` before or after that day is meant. `length` is in days.
    """

    month: int
    day: int = 0
    nth: int = 0
    weekday: int = 0
    beside: int = 0
    beside_of: int = 0
    length: int = 1

    @property
    def is_month(self) -> bool:
        """Whether only the month is said."""
        return not (self.day or self.nth)

    def day_in(self, year: int) -> date | None:
        """The day in a year, the first of the month where only that is said; None where the year has no such day."""
        if self.nth:
            day = _nth(year, self.month, self.nth, self.weekday)
        elif (self.day or 1) > monthrange(year, self.month)[1]:
            return None
        else:
            day = date(year, self.month, self.day or 1)
        if not self.beside:
            return day
        off = (day.weekday() - self.beside_of) % 7 if self.beside < 0 else (self.beside_of - day.weekday()) % 7
        try:
            return day + self.beside * timedelta(days=off or 7)
        except OverflowError:
            return None


THANKSGIVING = Placement(11, nth=4, weekday=3)
"""Thursday, the fourth of November: by law of the United States (5 U.S.C. 6103)."""


def placement_in(words: str) -> Placement | None:
    """What the words say, which are in small letters and parted by single blanks; None where they say no such day."""
    if found := _NTH.fullmatch(words):
        weekday, length = _meant(found)
        return Placement(_month(found), nth=_ORDINALS[found["nth"]], weekday=weekday, length=length)
    if found := _BESIDE.fullmatch(words):
        anchor = _anchor(found["anchor"])
        if anchor is None:
            return None
        weekday, length = _meant(found)
        side = -1 if found["side"] == "before" else 1
        return Placement(anchor.month, anchor.day, anchor.nth, anchor.weekday, side, weekday, length)
    if found := _FIXED.fullmatch(words):
        day, month = int(found["day"] or 0), _month(found)
        if found["day"] is None or 1 <= day <= monthrange(2028, month)[1]:
            return Placement(month, day)
    return None


def _anchor(words: str) -> Placement | None:
    if words in ("us thanksgiving", "thanksgiving in the united states"):
        return THANKSGIVING
    found = placement_in({"christmas": "25 december", "new year": "1 january"}.get(words, words))
    return None if found is None or found.beside or found.is_month else found


def _meant(found: re.Match[str]) -> tuple[int, int]:
    """The weekday on which it begins, and how many days it lasts."""
    if found["weekday"] is not None:
        return WEEKDAYS.index(found["weekday"]), 1
    return (_FRIDAY, 3) if found["long"] else (_SATURDAY, 2)


def _month(found: re.Match[str]) -> int:
    return next(at for at, each in enumerate(MONTHS, 1) if each.startswith(found["month"]))


def _nth(year: int, month: int, nth: int, weekday: int) -> date:
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)
