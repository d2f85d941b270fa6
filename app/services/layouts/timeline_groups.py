"""The groups into which the rows of some groupings are put: countries into regions, kinds into families."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from app.domain.kinds import FAMILY_TITLES, Family
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.wording import Text
from app.services.filtering.plan_filter import NONE

NO_GROUP = "~"
"""The group of countries that the plan's scheme leaves out, and of engagements that name no country."""


class Groups(ABC):
    """What holds several rows. `title` is that of a grouping with it, `refusal` why nothing is dropped on a group.

    Engagements of a whole group are found in the filter's `facet`; where that is empty, by all of its rows.
    """

    title: Text
    refusal: Text
    facet: str = ""

    @abstractmethod
    def group_of(self, plan: Plan) -> Callable[[str], str]:
        """What tells the group of a row by its part; made once for many."""

    @abstractmethod
    def group_title(self, plan: Plan, group: str) -> Said:
        """What a group is called."""

    @abstractmethod
    def group_order(self, plan: Plan, group: str) -> tuple[Any, ...]:
        """By what groups are put in order."""

    def chosen(self, group: str) -> str:
        """What is chosen in the facet for a group."""
        return group

    def tables(self) -> Iterable[str]:
        """The tables that say what lies in which group."""
        return ()


class RegionGroups(Groups):
    """The regions of the plan's scheme."""

    title = Text("Region ▸ country")
    refusal = Text("A region holds many countries; drop it on a country's row.")
    facet = "regions"

    def group_of(self, plan: Plan) -> Callable[[str], str]:
        """The region that holds the country."""
        regions = (plan.regions[region] for region in plan.ids("region_by_scheme", plan.settings.scheme))
        held = {country: region.id for region in regions for country in region.countries}
        return lambda country: held.get(country, NO_GROUP)

    def group_title(self, plan: Plan, group: str) -> Said:
        """The region's title."""
        return plan.regions[group].title if group in plan.regions else Text("No region")

    def group_order(self, plan: Plan, group: str) -> tuple[Any, ...]:
        """As the scheme has them."""
        region = plan.regions.get(group)
        return region.order if region is not None else (10**6,)

    def chosen(self, group: str) -> str:
        """The region, or none."""
        return NONE if group == NO_GROUP else group

    def tables(self) -> Iterable[str]:
        """Regions and the scheme in use."""
        return ("regions", "settings")


class FamilyGroups(Groups):
    """The families of kinds."""

    title = Text("Kind")
    refusal = Text("A family holds many kinds; drop it on a kind's row.")

    def group_of(self, plan: Plan) -> Callable[[str], str]:
        """The family of the kind."""
        families = {kind.id: kind.family.value for kind in plan.kinds.values()}
        return lambda kind: families.get(kind, Family.PEOPLE.value)

    def group_title(self, plan: Plan, group: str) -> Said:
        """The family's title."""
        return FAMILY_TITLES[Family(group)]

    def group_order(self, plan: Plan, group: str) -> tuple[Any, ...]:
        """As the program has them."""
        return (list(Family).index(Family(group)),)


GROUPS: Mapping[str, Groups] = MappingProxyType({"countries": RegionGroups(), "kind": FamilyGroups()})
"""By the field of a grouping."""
