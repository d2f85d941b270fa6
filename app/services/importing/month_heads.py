"""Months that stand at the side or the head of a table, and the year that they are of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.domain.country_names import fold_name
from app.domain.spans import PlanDate, Precision
from app.services.texts.tables import Value, cell_text

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_TWO_YEARS = re.compile(r"(?<!\d)(20\d\d)\s*[-/–]\s*(20)?(\d\d)(?!\d)")
_MONTH = re.compile(r"(?P<name>[^\W\d_]{3,})\.?(?:[\s.'’/-]*(?P<year>20\d\d|\d\d))?")
_LONGEST = 20
_SHORTEST = 3
_NAMES = (
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "januar februar marz april mai juni juli august september oktober november dezember",
)
"""Months in English, French and German, folded by `fold_name`."""


def month_named(cell: Value) -> int:
    """The number of the month that a cell names, with a year or without; 0 for anything else."""
    found = month_read(cell, 2000)
    return found.first.month if found is not None else 0


def month_read(cell: Value, year: int) -> PlanDate | None:
    """The month that a cell names, of `year` where it names none itself; None for anything else."""
    if isinstance(cell, PlanDate):
        return cell if cell.precision is Precision.MONTH else None
    found = _MONTH.fullmatch(cell_text(cell)) if isinstance(cell, str) and len(cell) <= _LONGEST else None
    month = _number(found["name"]) if found else 0
    if not found or not month:
        return None
    digits = found["year"] or str(year)
    return PlanDate.months(int(digits) if len(digits) == 4 else 2000 + int(digits), month, 1, Precision.MONTH)


def _number(name: str) -> int:
    """The number of a month by its name, or three letters of it and more that are no other month's; else 0."""
    folded = fold_name(name)
    exact = {at for names in _NAMES for at, each in enumerate(names.split(), 1) if each == folded}
    begun = {at for names in _NAMES for at, each in enumerate(names.split(), 1) if each.startswith(folded)}
    found = exact or (begun if len(folded) >= _SHORTEST else set())
    return found.pop() if len(found) == 1 else 0


def years_of(months: Sequence[int], texts: Iterable[str]) -> tuple[int, ...]:
    """The year of each month of a sequence, by what `texts` around it say; 0 where that cannot be told.

    One year is that of all, where they follow each other within it; two (“2027/28”) are those before and after
    the turn of the year. Months that turn with one year named, as in “FY27”, can be of either side: not told.
    """
    said = " ".join(texts)
    turns = sum(later < earlier for earlier, later in pairwise(months))
    two = _TWO_YEARS.search(said)
    if two and int(two[1]) % 100 + 1 == int(two[3]):
        return _following(int(two[1]), months) if turns == 1 else (0,) * len(months)
    years = set(_YEAR.findall(said))
    if len(years) != 1 or turns or re.search(r"\bF\.?Y", said, re.IGNORECASE):
        return (0,) * len(months)
    return (int(years.pop()),) * len(months)


def only_year(cells: Iterable[Value]) -> int:
    """The year of a row that says nothing else; 0 for another row."""
    said = [cell_text(cell) for cell in cells if cell_text(cell)]
    found = _YEAR.fullmatch(said[0].casefold().removeprefix("year").strip(" :")) if len(set(said)) == 1 else None
    return int(found[1]) if found else 0


def _following(year: int, months: Sequence[int]) -> tuple[int, ...]:
    made: list[int] = []
    for at, month in enumerate(months):
        year += at > 0 and month < months[at - 1]
        made.append(year)
    return tuple(made)
