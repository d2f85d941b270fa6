"""Calendars with a fixed table of holidays and parts of countries, so that no test depends on a library's data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.facts import CountryPart, Facts

HOLIDAYS = {
    "KE": {date(2027, 6, 1): "Madaraka Day", date(2027, 12, 31): "Year's End", date(2028, 1, 1): "New Year"},
    "DE": {date(2027, 5, 6): "Ascension Day"},  # a Thursday: Friday is a bridge
    "SA": {date(2027, 9, 23): "National Day"},
    "BN": {date(2027, 7, 15): "Sultan's Birthday"},
    "FR": {},
    "CA": {},
}

PARTS = {"CA": CountryPart("ON", "Ontario", assumed=True), ("CA", "Banff"): CountryPart("AB", "Alberta")}
"""The part of the capital by country, and of a place by country and name."""

OF_PARTS = {
    ("CA", "ON"): {date(2027, 8, 2): "Civic Holiday", date(2027, 9, 6): "Labour Day"},
    ("CA", "AB"): {date(2027, 9, 6): "Labour Day"},
}


class FakeCalendars:
    """Knows the countries in its table and nothing of any other."""

    def __init__(self, holidays: Mapping[str, Mapping[date, str]] | None = None) -> None:
        self._holidays = HOLIDAYS if holidays is None else holidays

    def holidays(self, country: str, year: int, place: str = "") -> Mapping[date, str]:
        part = self.part_of(country, place)
        of_part = OF_PARTS.get((country, part.code), {}) if part is not None else {}
        known = {**self._holidays.get(country, {}), **of_part}
        return {day: name for day, name in known.items() if day.year == year}

    def knows(self, country: str) -> bool:
        return country in self._holidays

    def part_of(self, country: str, place: str = "") -> CountryPart | None:
        return PARTS.get((country, place)) or PARTS.get(country)


def facts_on(as_of: date | str) -> Facts:
    """The fake calendars, on a day."""
    return Facts(date.fromisoformat(as_of) if isinstance(as_of, str) else as_of, FakeCalendars())
