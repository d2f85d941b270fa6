"""Whether the number behind a month is its year or a day, as in “Mar 27”: only the whole column of dates shows it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from app.domain.value_classes import dataclass
from app.services.dates.refusals import NotRead
from app.services.dates.tokens import Token, TokenKind, fold, shape_of, tokenise
from app.services.importing.dates import DateCells, read_range
from app.services.texts.tables import Value

YEARS = "year"
DAYS = "day"

_LONGEST = 120
_FEWEST_ALIKE = 3
"""Cells that end in the number of the list's own year, and in no other, before that is taken for it."""

_OPEN = re.compile(r"m[-/.]?n(?:[-t]m[-/.]?n)?")
"""“Mar 27”, “Sept 27 - July 28”: months with a number that can be a day or a year."""

_MONTH_FIRST = re.compile(r"m[-/.]?[no]y")


@dataclass(frozen=True, slots=True)
class MonthNumbers:
    """`means` is `year`, `day` or empty where the column does not show it; `cell` the first that needed it."""

    means: str = ""
    cell: str = ""


def month_numbers(cells: Iterable[Value], order: str, years: Collection[int]) -> MonthNumbers:
    """What the numbers behind months are in one column, whose dates in figures are read by `order`.

    Years, where other cells end in their year of two figures and all such numbers are years beside those; days,
    where others name the month before the day, or a number can be no year of the list, whose `years` are known.
    """
    open_cells: list[str] = []
    numbers: set[int] = set()
    named: set[int] = set()
    shows_days = False
    for cell in cells:
        if not isinstance(cell, str):
            continue
        tokens = _plain(cell)
        shape = shape_of(tokens)
        if _OPEN.fullmatch(shape):
            open_cells.append(cell[:_LONGEST].strip())
            numbers |= {each.value for each in tokens if each.kind is TokenKind.NUMBER}
        elif _MONTH_FIRST.fullmatch(shape):
            shows_days = True
        elif year := _year_at_end(cell, tokens, order):
            named.add(year)
    if not open_cells:
        return MonthNumbers()
    beside = {(year + step) % 100 for year in named or years for step in (-1, 0, 1)}
    shows_days = shows_days or bool(beside and numbers - beside)
    is_own_year = len(open_cells) >= _FEWEST_ALIKE and numbers <= {year % 100 for year in years} and len(numbers) == 1
    shows_years = bool(named) or is_own_year
    means = "" if shows_days is shows_years else DAYS if shows_days else YEARS
    return MonthNumbers(means, open_cells[0])


def _plain(cell: str) -> Sequence[Token]:
    kept = (token for token in tokenise(fold(cell[:_LONGEST])) if token.kind is not TokenKind.PASSED_OVER)
    return tuple(kept)


def _year_at_end(cell: str, tokens: Sequence[Token], order: str) -> int:
    """The year of dates that end in its last two figures; 0 for any other cell."""
    if not tokens or tokens[-1].kind is not TokenKind.NUMBER or len(tokens[-1].word) != 2:
        return 0
    try:
        dates, _ = read_range(cell, DateCells(order))
    except NotRead:
        return 0
    return dates.latest.year if dates.latest.year % 100 == tokens[-1].value else 0
