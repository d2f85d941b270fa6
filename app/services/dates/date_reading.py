"""What stands behind a text when it is read."""

from __future__ import annotations

from datetime import date

from app.domain.spans import Dates
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class DateReading:
    """What stands behind a text when it is read: today, the dates it may refer to, and the plan's year.

    `today` is None for a cell of a file: nothing that the cell does not say is added to it, and a day without a
    year is of `year`, or refused where that is 0. `year_start` is the month (1-12) in which the plan year begins;
    quarters and halves are those of the plan year. `order` is `dmy` or `mdy` for dates of numbers; where it is empty,
    one that can be read in two ways is refused. `month_numbers` says of a file what the number in “Mar 27” is:
    `year`, `day`, or empty.
    """

    today: date | None
    current: Dates | None = None
    year_start: int = 1
    order: str = "dmy"
    year: int = 0
    month_numbers: str = ""
