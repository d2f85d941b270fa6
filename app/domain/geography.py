"""Countries, places, region schemes (each a partition of the countries) and dated memberships."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory that an engagement can be with.

    `id` is ISO 3166-1 alpha-2, or user-assigned (XK). `alternatives` are former
    and other names by which people look for it. `weekend` holds ISO weekdays
    (1 Monday … 7 Sunday); `zones` are IANA names, the capital's first.
    """

    id: str
    alpha3: str
    name: str
    official_name: str = ""
    alternatives: tuple[str, ...] = ()
    weekend: frozenset[int] = frozenset({6, 7})
    zones: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an engagement happens. Degrees are WGS 84; `zone` is an IANA name."""

    name: str = ""
    country: str | None = None
    zone: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class RegionScheme:
    """A way of dividing the world; its regions' countries are a partition."""

    id: str
    title: str
    description: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """One region of a scheme with its countries. `id` is `scheme/slug`."""

    id: str
    scheme: str
    title: str
    position: int
    countries: frozenset[str]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    """A country's membership of an organisation; None means without a known begin or end.

    `valid_to` is the last day of membership.
    """

    id: str
    organisation: str
    country: str
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the country is a member on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class NotAPartition(ValueError):
    """A scheme leaves a country out or puts it into two regions; the message names them."""


def check_partition(regions: list[Region], countries: frozenset[str]) -> None:
    """Refuse regions that are not a partition of `countries` (raises NotAPartition)."""
    seen: dict[str, str] = {}
    for region in regions:
        for country in sorted(region.countries):
            if country in seen:
                raise NotAPartition(f"{country} is in {seen[country]} and in {region.title}")
            seen[country] = region.title
    missing = sorted(countries - seen.keys())
    unknown = sorted(seen.keys() - countries)
    if missing or unknown:
        raise NotAPartition(f"without a region: {missing}; not a country: {unknown}")
