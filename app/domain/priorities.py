"""What the plan aims at: objectives, tiers of countries with their norms, weights of regions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

SUSPENDED = "X"
"""The tier of a country with which nothing is planned unless the foreign ministry concurs."""


@dataclass(frozen=True, slots=True)
class Objective:
    """Something to reach, with an indicator and a date so that it can be told whether it was."""

    id: str
    code: str
    title: str
    indicator: str = ""
    target: str = ""
    target_date: date | None = None
    countries: frozenset[str] = frozenset()
    position: int = 0


@dataclass(frozen=True, slots=True)
class CountryTier:
    """The tier of a country (1 core … 4 minimal, X suspended); `id` is the country's."""

    id: str
    tier: str
    since: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RegionWeight:
    """A region's share of the plan's days in per cent; `id` is the region's."""

    id: str
    percent: float
    since: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TierNorm:
    """What a tier asks for (domain.md §4.1); None means no norm.

    Months and days are the longest allowed age of the last contact; `id` is the tier.
    """

    id: str
    high_level_months: int | None = None
    high_level_floor: str = "L2"
    talks_months: int | None = None
    exercise_months: int | None = None
    ship_months: int | None = None
    silence_days: int | None = None
    kinds: int | None = None
    source: str = ""
