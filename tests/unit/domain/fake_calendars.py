"""Calendars with a fixed table of holidays and observances, so that no test depends on a library's data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.facts import Facts, Observance
from app.domain.spans import DaySpan

RAMADAN = Observance("ramadan", "Ramadan", DaySpan(date(2027, 2, 8), date(2027, 3, 9)))
EID_AL_FITR = Observance("eid-al-fitr", "Eid al-Fitr", DaySpan(date(2027, 3, 9), date(2027, 3, 12)))
EID_AL_ADHA = Observance("eid-al-adha", "Eid al-Adha", DaySpan(date(2027, 5, 16), date(2027, 5, 20)))

HOLIDAYS = {
    "KE": {date(2027, 6, 1): "Madaraka Day", date(2027, 12, 31): "Year's End", date(2028, 1, 1): "New Year"},
    "DE": {date(2027, 5, 6): "Ascension Day"},  # a Thursday: Friday is a bridge
    "SA": {date(2027, 9, 23): "National Day"},
    "BN": {date(2027, 7, 15): "Sultan's Birthday"},
    "FR": {},
}


class FakeCalendars:
    """Knows the countries in its table and nothing of any other."""

    def __init__(
        self,
        holidays: Mapping[str, Mapping[date, str]] | None = None,
        observing: Mapping[str, tuple[Observance, ...]] | None = None,
    ) -> None:
        self._holidays = HOLIDAYS if holidays is None else holidays
        keeps = (RAMADAN, EID_AL_FITR, EID_AL_ADHA)
        self._observing = {"SA": keeps, "ID": keeps} if observing is None else observing

    def holidays(self, country: str, year: int) -> Mapping[date, str]:
        known = self._holidays.get(country, {})
        return {day: name for day, name in known.items() if day.year == year}

    def knows(self, country: str) -> bool:
        return country in self._holidays

    def observances(self, country: str, span: DaySpan) -> tuple[Observance, ...]:
        return tuple(kept for kept in self._observing.get(country, ()) if kept.span.overlaps(span))


def facts_on(as_of: date | str) -> Facts:
    """The fake calendars, on a day."""
    return Facts(date.fromisoformat(as_of) if isinstance(as_of, str) else as_of, FakeCalendars())
