"""By what a timeline's rows are grouped: every field of the plan's engagements that is a grouping."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from app.domain.engagement import Engagement
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.records.record import record_of
from app.domain.records.sort import Said, Sort
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.filtering.plan_filter import NONE, folded
from app.services.layouts.timeline_groups import GROUPS, NO_GROUP, Groups

__all__ = ["NO_GROUP", "Grouping", "RowKey", "RowMeaning", "grouping_named", "groupings"]


class RowKey(NamedTuple):
    """Names a row for good: the group (empty where the grouping has none) and what the row holds within it.

    An empty `leaf` under `is_header` is the group's own row; elsewhere it is the row of what has no value.
    """

    group: str
    leaf: str
    is_header: bool = False

    @property
    def header(self) -> RowKey:
        """The row of its group."""
        return RowKey(self.group, "", is_header=True)


@dataclass(frozen=True, slots=True)
class RowMeaning:
    """What it means to stand in a row: `field` of the engagement holds `value`, a part of it or "" for none.

    A drop from one row to another takes the value of the row that was left away and puts in that of the
    row dropped on. `refusal` says why nothing can be dropped here (a header that stands for many values);
    then `field` is empty.
    """

    field: str
    value: str
    refusal: Text | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to group: by the parts of a declared field of the engagement, each a row, perhaps in `groups`."""

    id: str
    sort: Sort
    groups: Groups | None = None

    @property
    def title(self) -> Text:
        """What it is called."""
        return self.groups.title if self.groups is not None else self.sort.heading

    @property
    def has_groups(self) -> bool:
        """Whether its rows are put into groups."""
        return self.groups is not None

    def rows_of(self, plan: Plan) -> Callable[[Engagement], tuple[RowKey, ...]]:
        """What tells the rows in which an engagement stands, at least one; made once for many."""
        name, parts, group_of = self.id, self.sort.parts, self._group_of(plan)
        nothing = (RowKey(group_of(NONE), NONE),)
        keys: dict[str, tuple[RowKey, ...]] = {}

        def row(part: str) -> tuple[RowKey, ...]:
            made = keys.get(part)
            if made is None:
                made = keys[part] = (RowKey(group_of(part), part),)
            return made

        def rows(item: Engagement) -> tuple[RowKey, ...]:
            found = parts(getattr(item, name))
            if len(found) == 1:
                return row(found[0])
            return tuple([row(part)[0] for part in found]) or nothing

        return rows

    def leaves(self, plan: Plan) -> Iterable[RowKey]:
        """The rows there could be, engaged or not."""
        group_of = self._group_of(plan)
        every = self.sort.every_part(lambda table, flag: _ids_of(plan, table, flag))
        if every is None:
            every = {part for item in plan.engagements.values() for part in self.sort.parts(getattr(item, self.id))}
        return [RowKey(group_of(part), part) for part in every]

    def row_title(self, plan: Plan, key: RowKey) -> Said:
        """What a row is called."""
        if key.is_header and self.groups is not None:
            return self.groups.group_title(plan, key.group)
        if key.leaf == NONE:
            return text("No {facet:lower}", facet=self.sort.heading)
        return self.sort.part_title(key.leaf, plan.title_of)

    def order(self, plan: Plan, key: RowKey) -> tuple[Any, ...]:
        """By what rows are put in order, headers included."""
        place = (*self.groups.group_order(plan, key.group), key.group) if self.groups is not None else ()
        if key.is_header:
            return (*place, False)
        if key.leaf == NONE:
            return (*place, True, True)
        title = natural(folded(str(self.row_title(plan, key))))
        return (*place, True, False, self.sort.part_order(key.leaf, plan.rank_of), title, key.leaf)

    def meaning(self, key: RowKey) -> RowMeaning:
        """What it means to stand in that row."""
        if key.is_header and self.groups is not None:
            return RowMeaning("", "", self.groups.refusal)
        return RowMeaning(self.id, key.leaf)

    def only(self, plan: Plan, key: RowKey) -> dict[str, frozenset[str]] | None:
        """The parts of a PlanFilter that let through what stands in that row; None where no filter can say it."""
        if not self.sort.facet:
            return None
        if key.is_header and self.groups is not None and self.groups.facet:
            return {self.groups.facet: frozenset({self.groups.chosen(key.group)}), self.id: frozenset()}
        if key.is_header:
            return {self.id: frozenset(leaf.leaf for leaf in self.leaves(plan) if leaf.group == key.group)}
        return {self.id: frozenset({key.leaf})}

    def country(self, key: RowKey) -> str | None:
        """The country whose weekends and holidays concern that row; None: the own nation's."""
        pointed = self.item(key)
        return pointed[1] if pointed is not None and pointed[0] == "countries" else None

    def item(self, key: RowKey) -> tuple[str, str] | None:
        """The table and id of what the row is of; None where it is of words, of nothing, or of many."""
        return self.sort.part_item(key.leaf) if key.leaf and not key.is_header else None

    def tables(self) -> frozenset[str]:
        """The tables of which any item may bear on any row."""
        pointed = self.sort.part_item(NONE)
        return frozenset((*((pointed[0],) if pointed else ()), *(self.groups.tables() if self.groups else ())))

    def _group_of(self, plan: Plan) -> Callable[[str], str]:
        return self.groups.group_of(plan) if self.groups is not None else lambda part: ""


def _ids_of(plan: Plan, table: str, flag: str) -> Iterable[str]:
    own = {plan.settings.own_nation} if table == "countries" else set()
    return [each for each, item in plan.table(table).items() if each not in own and (not flag or getattr(item, flag))]


_FIRST = ("countries", "lead_office", "kind", "status", "principals")
"""The fields by which is grouped most; they are offered first."""


def groupings(plan: Plan | None = None) -> Mapping[str, Grouping]:
    """Every grouping by its field, in the order in which it is offered; without a plan those of every plan."""
    record = engagement_record(plan) if plan is not None else record_of(Engagement)
    declared = {each.name: each.sort for each in record.fields if each.sort.grouping}
    names = [*(name for name in _FIRST if name in declared), *(name for name in declared if name not in _FIRST)]
    return {name: Grouping(name, declared[name], GROUPS.get(name)) for name in names}


_FORMER: Mapping[str, str] = MappingProxyType(
    {"country": "countries", "office": "lead_office", "principal": "principals"}
)
"""What groupings were called in saved views and settings of earlier versions."""


def grouping_named(name: str, plan: Plan | None = None) -> Grouping | None:
    """The grouping of that name, of today or of an earlier version; None where there is none."""
    known = groupings(plan)
    if (found := known.get(_FORMER.get(name, name))) is not None or not name:
        return found
    # An own field goes by its title where somebody types it.
    return next((each for each in known.values() if each.sort.is_own and folded(each.sort.title) == folded(name)), None)
