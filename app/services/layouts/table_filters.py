"""What the columns of the table let through: words, days or figures typed for a column, and parts chosen in it."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.dates.refusals import NotRead
from app.services.edits.refusals import EditRefused
from app.services.filtering.facet import Reviewed
from app.services.filtering.facets import FacetChoice, choice_title, choices
from app.services.filtering.plan_filter import NONE, folded
from app.services.layouts.table import row
from app.services.layouts.table_cells import cell_words
from app.services.layouts.table_columns import POSITION, TableColumn, columns_of
from app.services.layouts.table_parts import column_facet
from app.services.review.review import Review

EMPTY, FILLED = "=", "*"
"""Typed alone: only cells with nothing in them, only cells with something."""

Say = Callable[[Said], str]
"""Puts the words of a cell into the language of the window, in which they are looked for."""

Test = Callable[[Engagement], bool]

_FIGURES = re.compile(
    r"(?P<low>\d+(?:[.,]\d+)?)\s*[-–]\s*(?P<high>\d+(?:[.,]\d+)?)|(?P<sign>>=|<=|>|<|)\s*(?P<one>\d+(?:[.,]\d+)?)"
)
_BEYOND = re.compile(r"(?P<sign>>=|<=|>|<)\s*(?P<dates>.+)")


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """What one column lets through: what was `typed` for it, and the `parts` chosen of its facet; both must fit."""

    column: str
    typed: str = ""
    parts: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return not self.typed.strip() and not self.parts


Filters = tuple[ColumnFilter, ...]


def with_filter(filters: Filters, wanted: ColumnFilter) -> Filters:
    """The filters with another one for its column, in the order of the columns; an empty one goes."""
    kept = [each for each in filters if each.column != wanted.column]
    made = kept if wanted.is_empty else [*kept, wanted]
    return tuple(sorted(made, key=lambda each: (POSITION.get(each.column, len(POSITION)), each.column)))


def column_test(
    plan: Plan, review: Review, filters: Filters, reading: DateReading, say: Say
) -> Callable[[Engagement], bool]:
    """What tells whether the columns let an engagement through; made once for many. EditRefused as by `check`."""
    made: list[Test] = []
    for each in filters:
        column = columns_of(plan).by_id.get(each.column)
        if column is None:
            continue  # It was of an own field that is gone.
        if each.parts:
            made.append(_of_parts(plan, review, column, each.parts))
        if each.typed.strip():
            made.append(_of_typed(plan, review, column, each.typed.strip(), reading, say))
    return lambda item: all(test(item) for test in made)


def check(column: TableColumn, typed: str, reading: DateReading) -> None:
    """Raise EditRefused where what was typed means nothing for the column, saying what would."""
    if column.is_dated:
        _days(typed.strip(), reading)
    elif column.is_number:
        _bounds(typed.strip())


def part_choices(plan: Plan, review: Review, column: TableColumn, ids: Iterable[str]) -> Sequence[FacetChoice]:
    """The parts that can be chosen in a column, with the count of each among the engagements `ids`."""
    facet = column_facet(column)
    if facet is None:
        return ()
    parts_of, counts = facet.parts_of(Reviewed(plan, review)), Counter[str]()
    for item_id in ids:
        counts.update(parts_of(plan.engagements[item_id]) or (NONE,))
    return choices(plan, facet, counts)


def filter_words(plan: Plan, each: ColumnFilter) -> Text:
    """What a filter lets through, in words: `Status: planned, confirmed`."""
    column = columns_of(plan).by_id[each.column]
    said: list[Said] = []
    if (typed := each.typed.strip()) == EMPTY:
        said.append(text("nothing"))
    elif typed == FILLED:
        said.append(text("filled in"))
    elif typed:
        said.append(text("“{typed}”", typed=typed))
    facet = column_facet(column)
    if facet is not None:
        order = sorted(each.parts - {NONE}, key=lambda part: (facet.part_order(plan, part), part))
        said += [choice_title(plan, facet, part) for part in (*order, *(each.parts & {NONE}))]
    return text("{column}: {parts}", column=column.title, parts=tuple(said))


def filters_text(filters: Filters) -> str:
    """The filters as a saved view keeps them; empty for none."""
    return json.dumps([[each.column, each.typed, sorted(each.parts)] for each in filters]) if filters else ""


def read_filters(kept: str, reading: DateReading, plan: Plan | None = None) -> Filters:
    """What `filters_text` made; what is not understood, such as a column of another version, is passed over."""
    try:
        read = json.loads(kept) if kept else []
    except ValueError:
        return ()
    filters: Filters = ()
    for each in read if isinstance(read, list) else ():
        match each:
            case [str(name), str(typed), list(parts)] if (column := columns_of(plan).known(name)) is not None:
                try:
                    check(column, typed, reading)
                except EditRefused:
                    continue
                chosen = frozenset(map(str, parts)) if column_facet(column) is not None else frozenset[str]()
                filters = with_filter(filters, ColumnFilter(column.id, typed, chosen))
    return filters


def _of_parts(plan: Plan, review: Review, column: TableColumn, wanted: Collection[str]) -> Test:
    facet = column_facet(column)
    assert facet is not None
    parts_of, chosen = facet.parts_of(Reviewed(plan, review)), frozenset(wanted)
    return lambda item: not chosen.isdisjoint(parts_of(item) or (NONE,))


def _of_typed(plan: Plan, review: Review, column: TableColumn, typed: str, reading: DateReading, say: Say) -> Test:
    if typed in (EMPTY, FILLED):
        wanted = typed == FILLED
        return lambda item: bool(_said(plan, review, column, item)) is wanted
    if column.is_dated:
        span = _days(typed, reading)
        return lambda item: (
            (days := _days_of(plan, column, item)) is not None and days[1] >= span[0] and days[0] <= span[1]
        )
    if column.is_number:
        low, high = _bounds(typed)
        return lambda item: (figure := _figure_of(plan, column, item)) is not None and low <= figure <= high
    words = folded(typed).split()
    return lambda item: all(word in folded(say(_said(plan, review, column, item))) for word in words)


def _said(plan: Plan, review: Review, column: TableColumn, item: Engagement) -> Said:
    """The words of a cell, also of one that the review has a say in."""
    if column.id in ("findings", "coordination"):
        return row(plan, review, item).cells[columns_of(plan).position[column.id]]
    return cell_words(plan, column, item)


def _days_of(plan: Plan, column: TableColumn, item: Engagement) -> tuple[date, date] | None:
    value = column.value(plan, item)
    if isinstance(value, Dates):
        return value.earliest, value.latest
    first = column.sort.first_day(value) if column.sort is not None else None
    return (first, first) if first is not None else None


def _figure_of(plan: Plan, column: TableColumn, item: Engagement) -> float | None:
    figure = item.dates.day_count if column.id == "days" else column.value(plan, item)
    return figure if isinstance(figure, int | float) else None


def _days(typed: str, reading: DateReading) -> tuple[date, date]:
    """The first and the last day that are let through; what touches them passes, however uncertain it is."""
    if typed in (EMPTY, FILLED, ""):
        return date.min, date.max
    found = _BEYOND.fullmatch(typed)
    try:
        dates = read_dates(found["dates"] if found else typed, reading)
    except NotRead as error:
        raise EditRefused(
            text(
                "{why}. The rows stay as they are. Type days as anywhere, such as ‘March 2027’, ‘3-5 mar 27’, ‘Q2’ "
                "or ‘>= 1 jun 27’.",
                why=error.reason,
            )
        ) from error
    match found["sign"] if found else "":
        case ">":
            return _after(dates.latest), date.max
        case ">=":
            return dates.earliest, date.max
        case "<":
            return date.min, _before(dates.earliest)
        case "<=":
            return date.min, dates.latest
    return dates.earliest, dates.latest


def _after(day: date) -> date:
    return date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))


def _before(day: date) -> date:
    return date.fromordinal(max(day.toordinal() - 1, date.min.toordinal()))


def _bounds(typed: str) -> tuple[float, float]:
    """The least and the greatest figure that are let through."""
    if typed in (EMPTY, FILLED, ""):
        return float("-inf"), float("inf")
    found = _FIGURES.fullmatch(typed)
    if found is None:
        raise EditRefused(
            text(
                "‘{typed}’ is no figure. The rows stay as they are. Type one such as ‘5’, ‘3-10’, ‘>20’ or ‘<=2’.",
                typed=typed,
            )
        )
    if found["low"]:
        low, high = sorted((_figure(found["low"]), _figure(found["high"])))
        return low, high
    one = _figure(found["one"])
    match found["sign"]:
        case ">":
            return math.nextafter(one, math.inf), float("inf")
        case ">=":
            return one, float("inf")
        case "<":
            return float("-inf"), math.nextafter(one, -math.inf)
        case "<=":
            return float("-inf"), one
    return one, one


def _figure(typed: str) -> float:
    return float(typed.replace(",", "."))
