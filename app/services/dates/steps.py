"""How far dates move, as people type it: “+2w”, “-10d”, “1m”."""

from __future__ import annotations

import re
from datetime import date, timedelta

from app.domain.months import add_months
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.dates.refusals import NotRead, UnknownForm
from app.services.dates.tokens import fold

UNITS = r"(?P<n>\d{1,4})\s*(?P<unit>d|w|m|y)(?:ays?|eeks?|ks?|onths?|ears?)?"
"""A number and its unit, in folded letters."""

_STEP = re.compile(rf"(?P<sign>[+-]?)\s*(?:{UNITS}|(?P<days>\d{{1,5}}))")
_DAYS_OF_WEEK = 7
_MONTHS_OF_YEAR = 12


@dataclass(frozen=True, slots=True)
class DateStep:
    """So many days, or so many calendar months; earlier where it is negative."""

    days: int = 0
    months: int = 0

    @classmethod
    def of(cls, sign: str, number: str, unit: str) -> DateStep:
        """A sign, a number and one of d, w, m and y."""
        count = int(number) * (-1 if sign == "-" else 1)
        if unit in "dw":
            return cls(days=count * (_DAYS_OF_WEEK if unit == "w" else 1))
        return cls(months=count * (_MONTHS_OF_YEAR if unit == "y" else 1))

    def from_day(self, day: date) -> date:
        """The day that lies so far from another one; raises NotRead outside the calendar."""
        try:
            return add_months(day, self.months) + timedelta(days=self.days)
        except (ValueError, OverflowError):
            raise NotRead(text("that lies outside the calendar")) from None


def read_step(typed: str) -> DateStep:
    """Read how far something moves; a bare number counts days, and no sign means later. Raises NotRead."""
    found = _STEP.fullmatch(fold(typed))
    if found is None:
        raise UnknownForm(text("“{typed}” was not understood; type for example +2w, -10d or 1m", typed=typed.strip()))
    return DateStep.of(found["sign"], found["days"] or found["n"], found["unit"] or "d")
