"""The year of days and months that stand in a list without one, from what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.dates.refusals import NotRead, NoYear
from app.services.importing.dates import DateCells, is_stated, read_range
from app.services.texts.tables import Value, cell_text

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_FEWEST = 3
"""Dates that lie in one year, and none in another, before they say the year of those without one."""

_BY_TITLE = text("“{cell}” names no year: {year:d} was taken, as the title says; another can be said in the step File")
_BY_OTHERS = text(
    "“{cell}” names no year: {year:d} was taken, that of all other dates of the list; another can be said in the step "
    "File"
)
_BY_PLAN = text(
    "“{cell}” names no year: {year:d} was taken, as the title of this plan says; another can be said in the step File"
)


@dataclass(frozen=True, slots=True)
class ListYear:
    """The year, 0 where nothing says it or what says it does not agree, and what is to be said of it."""

    year: int = 0
    said: Text | None = None


def list_year(
    columns: Mapping[str, Sequence[Value]],
    cells: Mapping[str, DateCells],
    titles: Iterable[str],
    settings: PlanSettings,
) -> ListYear:
    """The year of the dates of `columns` that name none, each read as its `cells` are.

    As the `titles` above them and of their sheet say, unless other dates lie outside it; else the one year of all
    others; else the title of the plan. In a plan whose year is not the calendar year titles name two years.
    """
    named, without = _years_of(columns, cells)
    if not without:
        return ListYear()
    is_calendar = settings.year_start == 1
    titled = set(map(int, _YEAR.findall(" ".join(titles)))) if is_calendar else set()
    others = set(named)
    if len(titled) == 1 and others <= titled:
        return _taken(titled.pop(), _BY_TITLE, without)
    if not titled and len(others) == 1 and len(named) >= _FEWEST:
        return _taken(others.pop(), _BY_OTHERS, without)
    planned = set(map(int, _YEAR.findall(settings.title))) if is_calendar else set()
    if not titled and len(planned) == 1 and others <= planned:
        return _taken(planned.pop(), _BY_PLAN, without)
    return ListYear()


def title_years(titles: Iterable[str], settings: PlanSettings) -> frozenset[int]:
    """The years that titles of a list name, else that of the plan; none where the plan year is no calendar year."""
    if settings.year_start != 1:
        return frozenset()
    return frozenset(map(int, _YEAR.findall(" ".join(titles)) or _YEAR.findall(settings.title)))


def _taken(year: int, said: Text, cell: str) -> ListYear:
    return ListYear(year, said.filled(year=year, cell=cell))


def _years_of(columns: Mapping[str, Sequence[Value]], cells: Mapping[str, DateCells]) -> tuple[list[int], str]:
    """The years in which the dates begin that name one, and the first cell that names none."""
    named: list[int] = []
    without = ""
    for name, values in columns.items():
        for value in values:
            if not is_stated(value):
                continue
            try:
                named.append(read_range(value, replace(cells[name], year=0))[0].earliest.year)
            except NoYear:
                without = without or cell_text(value)
            except NotRead:
                pass
    return named, without
