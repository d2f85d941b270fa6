"""Rows of countries, regions, memberships, tiers, weights and norms, and back."""

from __future__ import annotations

from app.domain.geography import Country, Membership, Region, RegionScheme
from app.domain.priorities import CountryTier, RegionWeight, TierNorm
from app.persistence.mapping.entity import NONE, Entity, Links, Values, day, entity, iso, link, packed, unpacked
from app.persistence.schema.reference import (
    CountryRow,
    CountryTierRow,
    MembershipRow,
    RegionCountryRow,
    RegionRow,
    RegionSchemeRow,
    RegionWeightRow,
    TierNormRow,
)


def _country_row(item: Country) -> Values:
    return (
        item.id,
        item.alpha3,
        item.name,
        item.official_name,
        packed(item.alternatives),
        packed(sorted(item.weekend)),
        packed(item.zones),
        item.source,
    )


def _country(row: Values, links: Links) -> Country:
    item_id, alpha3, name, official_name, alternatives, weekend, zones, source = row
    return Country(
        item_id,
        alpha3,
        name,
        official_name,
        tuple(unpacked(alternatives)),
        frozenset(unpacked(weekend)),
        tuple(unpacked(zones)),
        source,
    )


def _scheme_row(item: RegionScheme) -> Values:
    return (item.id, item.title, item.description, item.source)


def _scheme(row: Values, links: Links) -> RegionScheme:
    return RegionScheme(*row)


def _region_row(item: Region) -> Values:
    return (item.id, item.scheme, item.title, item.position, item.source)


def _region(row: Values, links: Links) -> Region:
    item_id, scheme, title, position, source = row
    countries = frozenset(country for (country,) in links[0].get(item_id, NONE))
    return Region(item_id, scheme, title, position, countries, source)


def _membership_row(item: Membership) -> Values:
    return (item.id, item.organisation, item.country, iso(item.valid_from), iso(item.valid_to), item.source)


def _membership(row: Values, links: Links) -> Membership:
    item_id, organisation, country, valid_from, valid_to, source = row
    return Membership(item_id, organisation, country, day(valid_from), day(valid_to), source)


def _norm_row(item: TierNorm) -> Values:
    return (
        item.id,
        item.high_level_months,
        item.high_level_floor,
        item.talks_months,
        item.exercise_months,
        item.ship_months,
        item.silence_days,
        item.kinds,
        item.source,
    )


def _norm(row: Values, links: Links) -> TierNorm:
    return TierNorm(*row)


def _tier_row(item: CountryTier) -> Values:
    return (item.id, item.tier, iso(item.since), item.reason)


def _tier(row: Values, links: Links) -> CountryTier:
    item_id, tier, since, reason = row
    return CountryTier(item_id, tier, day(since), reason)


def _weight_row(item: RegionWeight) -> Values:
    return (item.id, item.percent, iso(item.since), item.reason)


def _weight(row: Values, links: Links) -> RegionWeight:
    item_id, percent, since, reason = row
    return RegionWeight(item_id, percent, day(since), reason)


REFERENCE: tuple[Entity, ...] = (
    entity(CountryRow, _country_row, _country),
    entity(RegionSchemeRow, _scheme_row, _scheme),
    entity(
        RegionRow,
        _region_row,
        _region,
        link(RegionCountryRow, lambda item: ((country,) for country in sorted(item.countries))),
    ),
    entity(MembershipRow, _membership_row, _membership),
    entity(TierNormRow, _norm_row, _norm),
    entity(CountryTierRow, _tier_row, _tier),
    entity(RegionWeightRow, _weight_row, _weight),
)
