"""The table of engagements: ready rows, their order, and which rows a change touches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.findings import Severity
from app.domain.kinds import Family
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.tables import PARTS, named_with
from app.domain.value_classes import dataclass
from app.services.layouts.table_cells import (
    CellOrder,
    Key,
    ask_counts,
    cell_words,
    coordination_words,
    finding_words,
    open_findings,
)
from app.services.layouts.table_columns import TableColumn, columns_of
from app.services.review.review import Review, ReviewDelta


@dataclass(frozen=True, slots=True)
class TableRow:
    """One engagement: `cells` in the order of `columns_of` its plan, and what a painter needs beside the words.

    `severity` is that of the heaviest open finding, `overdue` counts asks, `is_held`
    says that an answer is a no or a yes under conditions, `all_answered` that every ask has an answer that holds
    nothing back.
    """

    id: str
    cells: tuple[Said, ...]
    kind: str
    kind_icon: str
    kind_code: str
    family: Family
    status: str
    is_certain: bool
    severity: Severity | None
    overdue: int
    is_held: bool
    all_answered: bool


def cell(plan: Plan, ready: TableRow, column: TableColumn) -> Said:
    """What stands in a cell of a ready row; of its parts it is looked up, for few of so many columns are ever shown."""
    if column.part is None and column.parts is None:
        place = columns_of(plan).position.get(column.id)
        # The column of an own field that has just gone holds nothing.
        return ready.cells[place] if place is not None and place < len(ready.cells) else ""
    item = plan.engagements.get(ready.id)
    return cell_words(plan, column, item) if item is not None else ""


@dataclass(frozen=True, slots=True)
class ColumnSort:
    """One key of the order of rows."""

    column: str
    descending: bool = False


BY_DATE = (ColumnSort("dates"),)
"""The order of rows until somebody asks for another."""


def row(plan: Plan, review: Review, item: Engagement) -> TableRow:
    """One engagement as a ready row."""
    counts = ask_counts(plan, item, review.facts.as_of)
    found = open_findings(plan, review, item)
    computed = {"coordination": coordination_words(counts), "findings": finding_words(found)}
    cells = tuple(
        computed[column.id] if column.id in computed else cell_words(plan, column, item)
        for column in columns_of(plan).all
    )
    kind = plan.kinds.get(item.kind)
    return TableRow(
        id=item.id,
        cells=cells,
        kind=item.kind,
        kind_icon=kind.icon if kind is not None else "",
        kind_code=kind.code if kind is not None else "",
        family=kind.family if kind is not None else Family.PEOPLE,
        status=item.status.value,
        is_certain=item.dates.is_exact,
        severity=found[0].severity if found else None,
        overdue=counts.overdue,
        is_held=counts.is_held,
        all_answered=counts.are_settled,
    )


def ordered(plan: Plan, review: Review, ids: Sequence[str], sorts: Sequence[ColumnSort]) -> list[str]:
    """The ids (handed in by date) in the order of the sorts, the first one the weightiest.

    Empty cells come last whichever way a column is sorted; what is equal stays by date.
    """
    engagements = plan.engagements
    result = [each for each in ids if each in engagements]
    if tuple(sorts) == BY_DATE:
        return result
    order = CellOrder(plan, review)
    for sort in reversed(sorts):
        keys = {each: _key(order, engagements[each], sort) for each in result}
        filled = [each for each in result if keys[each] is not None]
        filled.sort(key=lambda each: keys[each] or (), reverse=sort.descending)
        result = filled + [each for each in result if keys[each] is None]
    return result


def place_for(plan: Plan, review: Review, ids: Sequence[str], new_id: str, sorts: Sequence[ColumnSort]) -> int:
    """Where among the ordered `ids` an engagement belongs, found by halving; what is equal stays by date."""
    sorts = (*sorts, *BY_DATE)
    order = CellOrder(plan, review)
    wanted = _keys(order, plan.engagements[new_id], sorts)
    low, high = 0, len(ids)
    while low < high:
        middle = (low + high) // 2
        if _precedes(wanted, _keys(order, plan.engagements[ids[middle]], sorts), sorts):
            high = middle
        else:
            low = middle + 1
    return low


def in_order(plan: Plan, review: Review, sorts: Sequence[ColumnSort]) -> Callable[[str, str], bool]:
    """What tells whether one engagement may stand before another; what is equal stays by date."""
    sorts = (*sorts, *BY_DATE)
    order = CellOrder(plan, review)

    def before(one: str, other: str) -> bool:
        first, second = (_keys(order, plan.engagements[each], sorts) for each in (one, other))
        return not _precedes(second, first, sorts)

    return before


def _keys(order: CellOrder, item: Engagement, sorts: Sequence[ColumnSort]) -> list[Key]:
    return [_key(order, item, sort) for sort in sorts]


def _key(order: CellOrder, item: Engagement, sort: ColumnSort) -> Key:
    """What an engagement is sorted by; of a column that the plan does not have, nothing."""
    column = order.columns.by_id.get(sort.column)
    return order.key(column, item) if column is not None else None


def _precedes(one: Sequence[Key], other: Sequence[Key], sorts: Sequence[ColumnSort]) -> bool:
    for first, second, sort in zip(one, other, sorts, strict=True):
        if first == second:
            continue
        if first is None or second is None:
            return second is None
        return (first > second) if sort.descending else (first < second)
    return False


_WHOLE = {part.name: part.whole for part in PARTS if part.name not in named_with("engagements")}
"""The parts of engagements that no other engagement names: by table, the field that says whose they are."""

_TOUCHING = frozenset({"engagements", "asks", *_WHOLE})


def touched(change: Change, delta: ReviewDelta) -> frozenset[str] | None:
    """The engagements whose rows a change may alter; None where that can be any."""
    if change.tables - _TOUCHING:
        return None
    ids: set[str] = set()
    for item in change.items:
        if item.table == "engagements":
            ids.add(item.id)
        for each in (item.before, item.after):
            if isinstance(each, Ask):
                ids.add(each.engagement)
            elif each is not None and item.table in _WHOLE:
                ids.add(getattr(each, _WHOLE[item.table]))
    for finding in (*delta.appeared, *delta.vanished):
        ids.update(finding.engagements)
    return frozenset(ids)
