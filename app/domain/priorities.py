"""What the plan aims at: priorities, objectives, tiers of countries with their norms, weights of regions."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any

from app.domain.levels import LEVEL_WORDS, UNSOUGHT_LEVEL
from app.domain.not_understood import NotUnderstood
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.numbers import LEAST, MOST, MOST_DAYS, Number
from app.domain.records.record import record
from app.domain.records.sort import Reading
from app.domain.records.stored import Form
from app.domain.records.words import Prose, Words
from app.domain.spans import FIRST_YEAR, LAST_YEAR
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class PlanYear(Number):
    """A plan year, by the calendar year in which it begins."""

    low: float = FIRST_YEAR
    high: float = LAST_YEAR

    def read(self, typed: str, reading: Reading) -> Any:
        """`2026`, and `2026–27` where the plan year is not the calendar year."""
        begins, ends = found.groups() if (found := _TWO_YEARS.fullmatch(typed.strip())) else (typed, "")
        year = super(PlanYear, self).read(begins, reading)  # noqa: UP008  (slots make the class anew)
        if ends and (year + 1) % 100 != int(ends) % 100:
            raise NotUnderstood(text("“{word}” are not two years, one behind the other", word=typed.strip()))
        return year


_TWO_YEARS = re.compile(r"(\d{4})\s*[-–/]\s*(\d{4}|\d{2})")


class Priority(StrEnum):
    """How much the plan would miss it."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"


PRIORITY_TITLES: Mapping[Priority, Text] = MappingProxyType(
    {Priority.MUST: Text("must"), Priority.SHOULD: Text("should"), Priority.COULD: Text("could")}
)


SUSPENDED = "X"
"""The tier of a country with which nothing is planned unless the foreign ministry concurs."""


TIER_TITLES: Mapping[str, Text] = MappingProxyType(
    {
        "1": Text("1 core"),
        "2": Text("2 important"),
        "3": Text("3 maintain"),
        "4": Text("4 minimal"),
        SUSPENDED: Text("X suspended"),
    }
)


@record(
    "objectives",
    number=8,
    one="objective",
    many="Objectives",
    titled="{code} {title}",
    about="What the plan aims at, and how it can be told whether that was reached.",
)
@dataclass(frozen=True, slots=True)
class Objective:
    """Something to reach, with an indicator and a date so that it can be told whether it was.

    `baseline` is how things stood at first. One that belongs to a plan year, by the calendar year in which that
    begins, is served in that year; without a year, in each.
    """

    id: str
    code: Annotated[str, Words("Code", names=True, width=8, is_usual=True)]
    title: Annotated[str, Words("Title", must=True, names=True, width=34, is_usual=True)]
    baseline: Annotated[str, Words("Baseline", width=26, is_usual=True)] = ""
    indicator: Annotated[str, Words("Indicator", width=26, is_usual=True)] = ""
    target: Annotated[str, Words("Target", width=18, is_usual=True)] = ""
    target_date: Annotated[date | None, Day("By", ends=True, width=14, is_usual=True)] = None
    year: Annotated[int | None, PlanYear("Plan year", optional=True, facet=True, width=10, is_usual=True)] = None
    countries: Annotated[
        frozenset[str], Refs("Countries", "countries", "country", facet=True, width=30, is_usual=True)
    ] = frozenset()
    position: Annotated[int, Number("Place in order", low=LEAST, high=MOST, width=8)] = 0

    @property
    def name(self) -> str:
        """What it is called in little room: its code, or its title where it has none."""
        return self.code or self.title

    @property
    def full_name(self) -> str:
        """Its code and its title; the title alone, once, where it has no code."""
        return f"{self.code}, {self.title}" if self.code else self.title


@record(
    "tiers",
    number=11,
    one="tier of country",
    many="Tiers of countries",
    titled="{id} · tier {tier}",
    about="How much each country matters to the plan.",
)
@dataclass(frozen=True, slots=True)
class CountryTier:
    """The tier of a country (1 core … 4 minimal, X suspended); `id` is the country's."""

    id: Annotated[
        str,
        Ref(
            "Country", "countries", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=26, is_usual=True
        ),
    ]
    tier: Annotated[str, Choice("Tier", TIER_TITLES, must=True, names=True, facet=True, width=16, is_usual=True)]
    since: Annotated[date | None, Day("Since", width=14, is_usual=True)] = None
    reason: Annotated[str, Words("Reason", width=34, is_usual=True)] = ""


@record(
    "weights",
    number=12,
    one="weight of region",
    many="Weights of regions",
    titled="{id} · {percent} %",
    about="The share of the plan's days that each region is to have.",
)
@dataclass(frozen=True, slots=True)
class RegionWeight:
    """A region's share of the plan's days in per cent; `id` is the region's."""

    id: Annotated[
        str,
        Ref("Region", "regions", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=26, is_usual=True),
    ]
    percent: Annotated[float, Number("Share", unit="%", high=100, has_parts=True, names=True, width=8, is_usual=True)]
    since: Annotated[date | None, Day("Since", width=14, is_usual=True)] = None
    reason: Annotated[str, Words("Reason", width=34, is_usual=True)] = ""


def _months(title: str) -> Number:
    return Number(title, unit="months", high=MOST_DAYS // 30, optional=True, is_usual=True)


@record(
    "norms",
    number=15,
    one="norms of tier",
    many="Norms of tiers",
    titled="Tier {id}",
    ships=True,
    about="What each tier asks for in a year.",
)
@dataclass(frozen=True, slots=True)
class TierNorm:
    """What a tier asks for (domain.md §4.1); None means no norm.

    Months and days are the longest allowed age of the last contact: the worst that is borne. The ideals are the age
    that it should have at most. `id` is the tier.
    """

    id: Annotated[str, Words("Tier", must=True, names=True, is_fixed=True, width=8, is_usual=True)]
    high_level_months: Annotated[int | None, _months("High-level contact within")] = None
    high_level_floor: Annotated[
        str,
        Choice(
            "High level begins at",
            LEVEL_WORDS,
            must=True,
            form=Form.FLOOR,
            width=18,
            is_usual=True,
            without=UNSOUGHT_LEVEL,
        ),
    ] = "L2"
    high_level_ideal: Annotated[int | None, _months("High-level contact ideally within")] = None
    talks_months: Annotated[int | None, _months("Staff talks within")] = None
    talks_ideal: Annotated[int | None, _months("Staff talks ideally within")] = None
    exercise_months: Annotated[int | None, _months("Exercise or training within")] = None
    exercise_ideal: Annotated[int | None, _months("Exercise or training ideally within")] = None
    ship_months: Annotated[int | None, _months("Ship or aircraft visit within")] = None
    ship_ideal: Annotated[int | None, _months("Ship or aircraft visit ideally within")] = None
    silence_days: Annotated[
        int | None, Number("Longest silence", unit="days", low=-MOST_DAYS, high=MOST_DAYS, optional=True, is_usual=True)
    ] = None
    kinds: Annotated[
        int | None, Number("Kinds of engagement in 24 months", unit="kinds", high=MOST, optional=True, is_usual=True)
    ] = None
    source: Annotated[str, Prose("Source", width=30, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None
