"""By what a timeline's rows are grouped: one line a grouping."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from app.domain.engagement import STATUS_TITLES, Engagement, Status
from app.domain.item_names import country_name, kind_title, person_name
from app.domain.kinds import FAMILY_TITLES, Family
from app.domain.plan import Plan
from app.domain.wording import Text
from app.services.filtering import NO_REGION, UNNAMED, folded
from app.services.layouts.table_cells import Words


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
    """What it means to stand in a row: `field` of the engagement holds `value`, an id, a word or "" for none.

    Fields: `countries` (a participation in `value`; "" for none), `lead_office`, `kind`, `status`,
    `principals` ("" for none). A drop from one row to another takes the value of the row that was
    left away and puts in that of the row dropped on. `refusal` says why nothing can be dropped here
    (a header that stands for many values); then `field` is empty.
    """

    field: str
    value: str
    refusal: Text | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to group. `keys` gives the rows in which an engagement stands, at least one; the group of a
    leaf follows from the leaf alone. `leaves` are the rows there could be, engaged or not. `order` sorts
    rows, headers included, `row_title` names them. `field` is what a row holds of an engagement, `facet` the
    part of the filter that holds it.
    """

    id: str
    title: Text
    has_groups: bool
    field: str
    facet: str
    rows_of: Callable[[Plan], Callable[[Engagement], tuple[RowKey, ...]]]
    leaves: Callable[[Plan], Iterable[RowKey]]
    row_title: Callable[[Plan, RowKey], Words]
    order: Callable[[Plan, RowKey], tuple[object, ...]]

    def meaning(self, key: RowKey) -> RowMeaning:
        """What it means to stand in that row."""
        if key.is_header:
            return RowMeaning("", "", _MANY[self.id])
        return RowMeaning(self.field, key.leaf)

    def only(self, plan: Plan, key: RowKey) -> dict[str, frozenset[str]] | None:
        """The part of a PlanFilter that lets through what stands in that row; None where no filter can say it."""
        if key.is_header and self.field == "countries":
            return {"regions": frozenset({key.group if key.group != NO_GROUP else NO_REGION})}
        if key.is_header:
            return {self.facet: frozenset(leaf.leaf for leaf in self.leaves(plan) if leaf.group == key.group)}
        if not key.leaf and self.field == "countries":
            return None
        return {self.facet: frozenset({key.leaf or UNNAMED})}

    def country(self, key: RowKey) -> str | None:
        """The country whose weekends and holidays concern that row; None: the own nation's."""
        return key.leaf or None if self.field == "countries" and not key.is_header else None


_MANY: Mapping[str, Text] = MappingProxyType(
    {
        "country": Text("A region holds many countries; drop it on a country's row."),
        "kind": Text("A family holds many kinds; drop it on a kind's row."),
    }
)

NO_GROUP = "~"
"""The group of countries that the plan's scheme leaves out, and of engagements that name no country."""


def _country_rows(plan: Plan) -> Callable[[Engagement], tuple[RowKey, ...]]:
    group_of = _groups_by_country(plan)
    nowhere = (RowKey(NO_GROUP, ""),)
    keys: dict[str, RowKey] = {}

    def rows(item: Engagement) -> tuple[RowKey, ...]:
        countries = item.countries
        if not countries:
            return nowhere
        made = []
        for each in countries:
            key = keys.get(each.country)
            if key is None:
                key = keys[each.country] = RowKey(group_of.get(each.country, NO_GROUP), each.country)
            made.append(key)
        return (made[0],) if len(made) == 1 else tuple(dict.fromkeys(made))

    return rows


def _groups_by_country(plan: Plan) -> dict[str, str]:
    regions = (plan.regions[region] for region in plan.ids("region_by_scheme", plan.settings.scheme))
    return {country: region.id for region in regions for country in region.countries}


def _country_leaves(plan: Plan) -> Iterable[RowKey]:
    group_of = _groups_by_country(plan)
    own = plan.settings.own_nation
    return [RowKey(group_of.get(each, NO_GROUP), each) for each in plan.countries if each != own]


def _country_title(plan: Plan, key: RowKey) -> Words:
    if key.is_header:
        return plan.regions[key.group].title if key.group in plan.regions else Text("No region")
    return country_name(plan, key.leaf) if key.leaf else Text("No country named")


def _country_order(plan: Plan, key: RowKey) -> tuple[object, ...]:
    region = plan.regions.get(key.group)
    place = (region.position, region.title) if region is not None else (10**6, "")
    name = folded(country_name(plan, key.leaf)) if key.leaf else ""
    return (*place, key.group, not key.is_header, not key.leaf, name, key.leaf)


def _kind_rows(plan: Plan) -> Callable[[Engagement], tuple[RowKey, ...]]:
    rows = {kind.id: (RowKey(kind.family.value, kind.id),) for kind in plan.kinds.values()}
    return lambda item: rows.get(item.kind) or (RowKey(Family.PEOPLE.value, item.kind),)


def _kind_leaves(plan: Plan) -> Iterable[RowKey]:
    return [RowKey(kind.family.value, kind.id) for kind in plan.kinds.values()]


def _kind_title(plan: Plan, key: RowKey) -> Words:
    return FAMILY_TITLES[Family(key.group)] if key.is_header else Text(kind_title(plan, key.leaf))


def _kind_order(plan: Plan, key: RowKey) -> tuple[object, ...]:
    kind = plan.kinds.get(key.leaf)
    place = (kind.position, kind.title) if kind is not None else (10**6, "")
    return (_FAMILIES[Family(key.group)], not key.is_header, *place, key.leaf)


_FAMILIES = {family: place for place, family in enumerate(Family)}
_STATUSES = {status.value: place for place, status in enumerate(Status)}


def _office_rows(plan: Plan) -> Callable[[Engagement], tuple[RowKey, ...]]:
    return lambda item: (RowKey("", item.lead_office),)


def _office_leaves(plan: Plan) -> Iterable[RowKey]:
    return {RowKey("", item.lead_office) for item in plan.engagements.values()}


def _office_title(plan: Plan, key: RowKey) -> Words:
    return key.leaf or Text("No lead office")


def _word_order(plan: Plan, key: RowKey) -> tuple[object, ...]:
    return (not key.leaf, folded(key.leaf), key.leaf)


def _status_rows(plan: Plan) -> Callable[[Engagement], tuple[RowKey, ...]]:
    rows = {status: (RowKey("", status.value),) for status in Status}
    return lambda item: rows[item.status]


def _status_leaves(plan: Plan) -> Iterable[RowKey]:
    return [RowKey("", status.value) for status in Status]


def _status_title(plan: Plan, key: RowKey) -> Words:
    return STATUS_TITLES[Status(key.leaf)]


def _status_order(plan: Plan, key: RowKey) -> tuple[object, ...]:
    return (_STATUSES[key.leaf],)


def _principal_rows(plan: Plan) -> Callable[[Engagement], tuple[RowKey, ...]]:
    nobody = (RowKey("", ""),)
    return lambda item: tuple([RowKey("", each) for each in dict.fromkeys(item.principals)]) or nobody


def _principal_leaves(plan: Plan) -> Iterable[RowKey]:
    return [RowKey("", person.id) for person in plan.people.values() if person.is_principal]


def _principal_title(plan: Plan, key: RowKey) -> Words:
    return person_name(plan, key.leaf) if key.leaf else Text("No principal")


def _principal_order(plan: Plan, key: RowKey) -> tuple[object, ...]:
    person = plan.people.get(key.leaf)
    level = person.level if person is not None and person.level else "~"
    return (not key.leaf, level, folded(person_name(plan, key.leaf)), key.leaf)


# fmt: off
_ALL = (
    Grouping("country", Text("Region ▸ country"), True, "countries",
             "countries", _country_rows, _country_leaves, _country_title, _country_order),
    Grouping("office", Text("Lead office"), False, "lead_office",
             "leads", _office_rows, _office_leaves, _office_title, _word_order),
    Grouping("kind", Text("Kind"), True, "kind",
             "kinds", _kind_rows, _kind_leaves, _kind_title, _kind_order),
    Grouping("status", Text("Status"), False, "status",
             "statuses", _status_rows, _status_leaves, _status_title, _status_order),
    Grouping("principal", Text("Principal"), False, "principals",
             "principals", _principal_rows, _principal_leaves, _principal_title, _principal_order),
)
# fmt: on

GROUPINGS: Mapping[str, Grouping] = MappingProxyType({grouping.id: grouping for grouping in _ALL})
"""Every grouping, in the order in which it is offered."""
