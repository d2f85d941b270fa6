"""Public holidays of countries and their parts, by the holidays library."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from app.domain.facts import CountryPart
from app.reference.country_parts import CountryParts
from app.reference.holiday_memory import HolidayMemory
from app.reference.tables import grouped, read_table

_NONE: Mapping[date, str] = MappingProxyType({})
_ALWAYS = ("public", "government")
"""The library's categories of days on which ministries are closed everywhere."""


class HolidayCalendars:
    """Days on which the offices of countries are closed; satisfies `app.domain.facts.Calendars`.

    `parts` knows where places lie, `closing` which more of the library's categories close the ministries of a
    country. The library is imported when the first holiday is asked for that `memory` does not know; what was asked
    once is kept. Safe to share between threads.
    """

    def __init__(
        self,
        parts: CountryParts | None = None,
        closing: Mapping[str, tuple[str, ...]] | None = None,
        memory: HolidayMemory | None = None,
    ) -> None:
        self._parts = parts if parts is not None else CountryParts()
        self._closing = closing or {}
        self._memory = memory or HolidayMemory()
        self._holidays: dict[tuple[str, str, int], Mapping[date, str] | None] = {}
        self._places: dict[tuple[str, str], CountryPart | None] = {}

    def holidays(self, country: str, year: int, place: str = "") -> Mapping[date, str]:
        """Holidays of a calendar year by day, with English names: of the part in which the place of that name lies.

        Without a known place they are those of the capital. Empty where the country is not known (`knows`) or the
        library has nothing for that year. A name ends with “(estimated)” where the day follows the moon.
        """
        part = self.part_of(country, place)
        return self._of(country, part.code if part is not None else "", year) or _NONE

    def knows(self, country: str) -> bool:
        """Whether the library has a calendar of that country at all."""
        return self._of(country, "", 2000) is not None

    def part_of(self, country: str, place: str = "") -> CountryPart | None:
        """The part of the country in which the place lies, else the capital's; None where there are no parts."""
        key = (country, place)
        if key not in self._places:
            self._places[key] = self._parts.of(country, place)
        return self._places[key]

    def _of(self, country: str, part: str, year: int) -> Mapping[date, str] | None:
        key = (country, part, year)
        if key not in self._holidays:
            categories = (*_ALWAYS, *self._closing.get(country, ()))
            kept = "|".join((country, part, str(year), *categories))
            if self._memory.has(kept):
                self._holidays[key] = self._memory.days(kept)
            else:
                self._holidays[key] = found = _closed_days(country, part, year, categories)
                self._memory.note(kept, found)
        return self._holidays[key]

    def remember(self) -> None:
        """Keep for the next start what the library was asked in this one."""
        self._memory.keep()


def load_closing(root: Path) -> Mapping[str, tuple[str, ...]]:
    """By country, the categories of the library that close its ministries beside public and government holidays."""
    return grouped(read_table(root, "closing_categories.csv", lambda row: (row["country"], row["category"])))


def library_version() -> str:
    """Which version of the holidays library is installed, without loading it; empty where that cannot be told."""
    found = find_spec("holidays")
    if found is None or found.origin is None:
        return ""
    # What installers write beside a library; `importlib.metadata` takes longer than reading the years.
    return ", ".join(sorted(each.name for each in Path(found.origin).parent.parent.glob("holidays-*.dist-info")))


def _closed_days(country: str, part: str, year: int, categories: Iterable[str]) -> Mapping[date, str] | None:
    """What the library says of a year, or None where it does not know the country."""
    import holidays  # 60 ms, and a window without engagements needs none  # noqa: PLC0415

    # Said of years for which a few countries have no full tables; nobody reads stderr.
    warnings.filterwarnings("ignore", message="Requested Holidays are available only", category=UserWarning)
    try:
        known = holidays.country_holidays(country)
    except NotImplementedError:
        return None
    found = holidays.country_holidays(
        country,
        subdiv=part if part in known.subdivisions else None,
        years=year,
        language="en_US",
        categories=tuple(each for each in categories if each in known.supported_categories),
    )
    return MappingProxyType({day: found[day] for day in sorted(found) if day.year == year})
