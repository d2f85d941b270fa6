"""The holidays and religious periods of a country as an overlay, and the countries that are asked for first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from app.domain.facts import Calendars
from app.domain.geography import Country
from app.domain.kept_periods import kept_periods
from app.domain.natural_order import by_name
from app.domain.plan import Plan
from app.domain.spans import FIRST_YEAR, LAST_YEAR, ONE_DAY, DaySpan
from app.domain.wording import Text, text
from app.services.overlays.overlays import Overlay, OverlayEntry, OverlaySort, overlay_id

_ESTIMATED = "(estimated)"


def holiday_overlay(plan: Plan, country: Country, calendars: Calendars, span: DaySpan) -> Overlay:
    """The public holidays of a country, at its capital, in the years that the span touches, and its periods.

    `remarks` says so where nothing is known of the country.
    """
    known = calendars.knows(country.id)
    entries = [*_holidays(country, calendars, span), *_observances(plan, country, span)]
    entries.sort(key=lambda entry: (entry.span, entry.title))
    remarks: tuple[Text, ...] = ()
    if not known:
        remarks = (text("The public holidays of {country} are not known.", country=country.name),)
    return Overlay(
        overlay_id(OverlaySort.HOLIDAYS, country.id),
        OverlaySort.HOLIDAYS,
        country.name,
        country.id,
        tuple(entries),
        remarks=remarks,
    )


def holiday_countries(plan: Plan, shown: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Every country's id with how many of the shown engagements it hosts: the own nation, then
    the hosts, those of most engagements first, then all others by name."""
    engagements = plan.engagements
    hosting = Counter(item.host for item_id in shown if (item := engagements.get(item_id)) is not None and item.host)
    own = plan.settings.own_nation
    ordered = sorted(
        plan.countries.values(), key=lambda country: (country.id != own, -hosting[country.id], by_name(country.name))
    )
    return tuple((country.id, hosting[country.id]) for country in ordered)


def _holidays(country: Country, calendars: Calendars, span: DaySpan) -> Iterator[OverlayEntry]:
    for year in range(max(span.first.year, FIRST_YEAR), min(span.last.year, LAST_YEAR) + 1):
        for day, name in calendars.holidays(country.id, year).items():
            estimated = name.endswith(_ESTIMATED)
            title = name.removesuffix(_ESTIMATED).strip()
            notes = (text("public holiday"), *((_ESTIMATE,) if estimated else ()))
            yield OverlayEntry(DaySpan(day, day + ONE_DAY), title, notes, uncertain=estimated)


def _observances(plan: Plan, country: Country, span: DaySpan) -> Iterator[OverlayEntry]:
    for found in kept_periods(plan, country.id, span):
        notes = (text("period"), *((_ESTIMATE,) if found.estimated else ()))
        yield OverlayEntry(found.span, found.title, notes, uncertain=found.estimated)


_ESTIMATE = text("estimated, may be a day earlier or later")
