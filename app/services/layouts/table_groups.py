"""The rows of the table in groups: by what stands in a column, each group with its heading and its count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.domain.engagement import Engagement
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.domain.wording import Text, listed, text
from app.services.filtering.facet import Facet, Reviewed
from app.services.filtering.plan_filter import folded
from app.services.layouts.table_cells import CellOrder, cell_words
from app.services.layouts.table_columns import TableColumn
from app.services.layouts.table_parts import column_facet
from app.services.review.review import Review

_PARTED = "\t"
"""Between the parts in the key of a group of several, as `Kenya, Tanzania`."""


class GroupKey(NamedTuple):
    """By what a group is known from one look to the next, empty for that of cells with nothing in them."""

    id: str
    title: Said
    order: Any = ()


@dataclass(frozen=True, slots=True)
class TableGroup:
    """One group: its rows are `ids`, in the order they were handed in."""

    key: str
    title: Said
    ids: tuple[str, ...]


KeyOf = Callable[[Engagement], GroupKey]


def group_keys(plan: Plan, review: Review, column: TableColumn) -> KeyOf:
    """What tells the group of an engagement; made once for many.

    A cell with several parts is a group of its own beside those of each part, for an engagement is one row. Of
    what the review says the most urgent counts. Days go by months, what is not fixed by its earliest one.
    """
    facet = column_facet(column)
    if facet is not None:
        return _by_parts(plan, review, facet)
    if column.is_dated:
        return lambda item: _by_month(plan, column, item)
    order = CellOrder(plan, review)

    def by_cell(item: Engagement) -> GroupKey:
        said = cell_words(plan, column, item)
        return GroupKey(folded(str(said)), said, order.key(column, item) or ())

    return by_cell


def grouped(
    plan: Plan, ids: Sequence[str], key_of: KeyOf, nothing: Said, *, descending: bool = False
) -> tuple[TableGroup, ...]:
    """The groups of the engagements `ids`; what has `nothing` there comes last."""
    keys: dict[str, GroupKey] = {}
    members: dict[str, list[str]] = {}
    for item_id in ids:
        key = key_of(plan.engagements[item_id])
        keys.setdefault(key.id, key)
        members.setdefault(key.id, []).append(item_id)
    order = sorted((each for each in keys.values() if each.id), key=lambda each: each.order, reverse=descending)
    groups = [TableGroup(each.id, each.title, tuple(members[each.id])) for each in order]
    if "" in members:
        groups.append(TableGroup("", nothing, tuple(members[""])))
    return tuple(groups)


def nothing_in(column: TableColumn) -> Text:
    """What the group is called of those with nothing in the column."""
    facet = column_facet(column)
    return facet.nothing if facet is not None else text("No {column:lower}", column=column.title)


def _by_parts(plan: Plan, review: Review, facet: Facet) -> KeyOf:
    parts_of = facet.parts_of(Reviewed(plan, review))
    known: dict[str, tuple[Any, Any, Said]] = {}

    def look_up(part: str) -> tuple[Any, Any, Said]:
        if part not in known:
            title = facet.part_title(plan, part)
            known[part] = (facet.part_order(plan, part), natural(folded(str(title))), title)
        return known[part]

    kept: dict[str, GroupKey] = {}

    def by_parts(item: Engagement) -> GroupKey:
        parts = sorted(parts_of(item), key=lambda part: look_up(part)[:2])
        if facet.follows_review:
            parts = parts[:1]
        key = _PARTED.join(parts)
        if key not in kept:
            found = [look_up(part) for part in parts]
            title = found[0][2] if len(found) == 1 else listed([each[2] for each in found])
            kept[key] = GroupKey(key, title, tuple(each[:2] for each in found))
        return kept[key]

    return by_parts


def _by_month(plan: Plan, column: TableColumn, item: Engagement) -> GroupKey:
    first: date | None = column.sort.first_day(column.value(plan, item)) if column.sort is not None else None
    if first is None:
        return GroupKey("", "")
    month = first.replace(day=1)
    return GroupKey(month.isoformat(), text("{month:month}", month=month), month)
