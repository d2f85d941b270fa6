"""Region schemes, their regions and their countries as lines."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.geography import Country
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.edits.regions import SHIPPED, regions_of
from app.services.filtering.plan_filter import folded


@dataclass(frozen=True, slots=True)
class SchemeLine:
    """One scheme. `shipped` ones cannot be changed."""

    id: str
    title: str
    regions: int
    in_use: bool
    shipped: bool


@dataclass(frozen=True, slots=True)
class RegionLine:
    """One region with how many countries it holds; `weight` is in per cent, empty without one."""

    id: str
    title: str
    countries: int
    weight: str


@dataclass(frozen=True, slots=True)
class CountryLine:
    """One country in its region. `other_name` is the one by which a search found it, if its name does not hold it."""

    id: str
    name: str
    region: str
    region_title: str
    other_name: str = ""


def scheme_lines(plan: Plan) -> tuple[SchemeLine, ...]:
    """The schemes: the one in use, then people's own, then those that ship, each by title."""
    lines = (
        SchemeLine(
            id=scheme.id,
            title=scheme.title,
            regions=len(plan.ids("region_by_scheme", scheme.id)),
            in_use=scheme.id == plan.settings.scheme,
            shipped=scheme.id in SHIPPED,
        )
        for scheme in plan.schemes.values()
    )
    return tuple(sorted(lines, key=lambda line: (not line.in_use, line.shipped, natural(folded(line.title)), line.id)))


def region_lines(plan: Plan, scheme_id: str) -> tuple[RegionLine, ...]:
    """The regions of a scheme in their order."""
    weights = plan.weights
    return tuple(
        RegionLine(
            region.id,
            region.title,
            len(region.countries),
            f"{weights[region.id].percent:g} %" if region.id in weights else "",
        )
        for region in regions_of(plan, scheme_id)
    )


def country_lines(plan: Plan, scheme_id: str, region_id: str, words: str = "") -> tuple[CountryLine, ...]:
    """The countries of a region by name; with words, those of the whole scheme that bear a name with all of them."""
    tests = folded(words).split()
    lines: list[CountryLine] = []
    for region in regions_of(plan, scheme_id):
        if not tests and region.id != region_id:
            continue
        for country_id in region.countries & set(plan.countries):
            country = plan.countries[country_id]
            name = _name_with(country, tests)
            if name is not None:
                lines.append(
                    CountryLine(country.id, country.name, region.id, region.title, "" if name == country.name else name)
                )
    return tuple(sorted(lines, key=lambda line: (natural(folded(line.name)), line.id)))


def _name_with(country: Country, tests: Iterable[str]) -> str | None:
    """The first of a country's names that holds all of the words; a code has to be typed whole."""
    wanted = tuple(tests)
    for name in (country.name, *country.alternatives, country.official_name):
        plain = folded(name)
        if all(test in plain for test in wanted):
            return name
    if wanted in ((folded(country.id),), (folded(country.alpha3),)):
        return country.name
    return None
