"""Public holidays by the holidays library, Ramadan and the Eids by the Umm al-Qura calendar."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from hijridate import Gregorian, Hijri

from app.domain.facts import Observance
from app.domain.spans import ONE_DAY, DaySpan

RAMADAN = "ramadan"
EID_AL_FITR = "eid-al-fitr"
EID_AL_ADHA = "eid-al-adha"

# hijridate has tables for the years 1343 to 1500 AH.
_FIRST_DAY = date(1924, 8, 1)  # 1 Muharram 1343
_LAST_DAY = date(2077, 11, 16)  # 30 Dhu al-Hijja 1500

_NONE: Mapping[date, str] = MappingProxyType({})


class HolidayCalendars:
    """Holidays and observances of countries; satisfies `app.domain.facts.Calendars`.

    `observing` says which observances a country keeps, as `Seed.observing` does.
    The library is imported when the first holiday is asked for; what was asked
    once is kept. Safe to share between threads.
    """

    def __init__(self, observing: Mapping[str, frozenset[str]]) -> None:
        self._observing = observing
        self._holidays: dict[tuple[str, int], Mapping[date, str] | None] = {}
        self._years: dict[int, tuple[Observance, ...]] = {}

    def holidays(self, country: str, year: int) -> Mapping[date, str]:
        """Public holidays of a calendar year by day, with English names.

        Empty where the country is not known (`knows`) or the library has nothing for that
        year. A name ends with “(estimated)” where the day follows the moon.
        """
        return self._of(country, year) or _NONE

    def knows(self, country: str) -> bool:
        """Whether the library has a calendar of that country at all."""
        return self._of(country, 2000) is not None

    def observances(self, country: str, span: DaySpan) -> tuple[Observance, ...]:
        """The observances kept in that country that touch the span, in order of date.

        Days are computed, so each may lie a day earlier or later. Before 1 August 1924 and
        after 16 November 2077 nothing is known, and nothing is returned.
        """
        kept = self._observing.get(country)
        if not kept or span.last < _FIRST_DAY or span.first > _LAST_DAY:
            return ()
        first = Gregorian.fromdate(max(span.first, _FIRST_DAY)).to_hijri().year
        last = Gregorian.fromdate(min(span.last, _LAST_DAY)).to_hijri().year
        return tuple(
            observance
            for year in range(first, last + 1)
            for observance in self._in_hijri_year(year)
            if observance.id in kept and observance.span.overlaps(span)
        )

    def _in_hijri_year(self, year: int) -> tuple[Observance, ...]:
        if year not in self._years:
            self._years[year] = tuple(Observance(id, title, span(year)) for id, title, span in _OBSERVANCES)
        return self._years[year]

    def _of(self, country: str, year: int) -> Mapping[date, str] | None:
        key = (country, year)
        if key not in self._holidays:
            self._holidays[key] = _public_holidays(country, year)
        return self._holidays[key]


def _ramadan(year: int) -> DaySpan:
    return DaySpan(_day(year, 9, 1), _day(year, 10, 1))


def _eid_al_fitr(year: int) -> DaySpan:
    """The first three days of Shawwal."""
    return DaySpan(_day(year, 10, 1), _day(year, 10, 4))


def _eid_al_adha(year: int) -> DaySpan:
    """10 to 13 Dhu al-Hijja."""
    return DaySpan(_day(year, 12, 10), _day(year, 12, 13) + ONE_DAY)


_OBSERVANCES: tuple[tuple[str, str, Callable[[int], DaySpan]], ...] = (
    (RAMADAN, "Ramadan", _ramadan),
    (EID_AL_FITR, "Eid al-Fitr", _eid_al_fitr),
    (EID_AL_ADHA, "Eid al-Adha", _eid_al_adha),
)


def _day(year: int, month: int, day: int) -> date:
    found = Hijri(year, month, day).to_gregorian()
    return date(found.year, found.month, found.day)


def _public_holidays(country: str, year: int) -> Mapping[date, str] | None:
    """What the library says of a year, or None where it does not know the country."""
    import holidays  # 60 ms, and a window without engagements needs none  # noqa: PLC0415

    # Said of years for which a few countries have no full tables; nobody reads stderr.
    warnings.filterwarnings("ignore", message="Requested Holidays are available only", category=UserWarning)
    try:
        found = holidays.country_holidays(country, years=year, language="en_US")
    except NotImplementedError:
        return None
    return MappingProxyType({day: found[day] for day in sorted(found) if day.year == year})
