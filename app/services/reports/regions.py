"""The engagements of a document by region: each printed once, and referred to where else it belongs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from operator import attrgetter

from app.domain.engagement import Engagement
from app.domain.geography import Region
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count, engagements_count
from app.services.coverage.cells import CoverageMatrix, RowKind
from app.services.layouts.coverage import share_words
from app.services.reports.rows import EngagementRow
from app.services.reports.selection import ReportSelection

ELSEWHERE = ""
"""The id of the section of what belongs to no region."""


@dataclass(frozen=True, slots=True)
class Referral:
    """An engagement that is printed under another region."""

    ref: str
    title: str
    dates: Text
    section: Text | str


@dataclass(frozen=True, slots=True)
class RegionSection:
    """One region's table, and the engagements of its countries that stand in other tables."""

    region: str
    title: Text | str
    summary: tuple[Text, ...]
    rows: tuple[EngagementRow, ...]
    referrals: tuple[Referral, ...]


def home_region(plan: Plan, item: Engagement) -> str:
    """The id of the region under which an engagement is printed.

    That of the host where the host is one of its countries, else of the first country
    recorded that has a region, else none.
    """
    order = sorted(item.country_ids, key=lambda country: country != item.host)
    for country in order:
        if (region := plan.region_of(country)) is not None:
            return region.id
    return ELSEWHERE


def ordered_regions(plan: Plan) -> tuple[Region, ...]:
    """The regions of the plan's scheme in the order of the scheme."""
    regions = (plan.regions[region] for region in plan.ids("region_by_scheme", plan.settings.scheme))
    return tuple(sorted(regions, key=attrgetter("order")))


def region_sections(
    plan: Plan, items: Iterable[Engagement], rows: Mapping[str, EngagementRow], matrix: CoverageMatrix | None
) -> tuple[RegionSection, ...]:
    """A section for each region that has an engagement, or a weight where `matrix` gives its share."""
    printed: dict[str, list[EngagementRow]] = {}
    referred: dict[str, list[tuple[EngagementRow, str]]] = {}
    for item in items:
        home = home_region(plan, item)
        printed.setdefault(home, []).append(rows[item.id])
        touched = {region.id for country in item.country_ids if (region := plan.region_of(country))}
        for other in touched - {home}:
            referred.setdefault(other, []).append((rows[item.id], home))
    titles: dict[str, Text | str] = {region.id: region.title for region in ordered_regions(plan)}
    titles[ELSEWHERE] = text("Other and multinational")
    weighted = set(plan.weights) if matrix is not None else set()
    return tuple(
        RegionSection(
            region,
            title,
            (*_summary(matrix, region), _count(printed.get(region, ()))),
            tuple(printed.get(region, ())),
            tuple(Referral(row.ref, row.title, row.dates, titles[home]) for row, home in referred.get(region, ())),
        )
        for region, title in titles.items()
        if region in printed or region in referred or region in weighted
    )


def alone(selection: ReportSelection, rows: Mapping[str, EngagementRow], matrix: CoverageMatrix) -> RegionSection:
    """The one section of a document about one region or country: everything that is with it, wherever the host is."""
    own = tuple(rows[item.id] for item in selection.engagements)
    summary = (*_summary(matrix, selection.region), _count(own))
    return RegionSection(selection.region, selection.subject, summary, own, ())


def _count(rows: Collection[EngagementRow]) -> Text:
    countries = {country for row in rows for country in row.countries}
    engagements = engagements_count(len(rows))
    if not countries:
        return text("{engagements}", engagements=engagements)
    return text(
        "{engagements} with {countries}",
        engagements=engagements,
        countries=Count(len(countries), "country", "countries"),
    )


def _summary(matrix: CoverageMatrix | None, region: str) -> tuple[Text, ...]:
    if matrix is None or region == ELSEWHERE:
        return ()
    for row in matrix.rows:
        if row.kind is RowKind.REGION and row.id == region and row.share is not None:
            share = share_words(row.share)
            if row.share.weight is None or row.standing is None:
                return (share,)
            weight = text("weight {percent} %", percent=row.share.weight)
            return (weight, share, row.standing.word)
    return ()
