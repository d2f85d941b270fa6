"""With which countries an engagement counts, and how far it had come on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.engagement import Engagement
from app.domain.kinds import Counting, Kind
from app.domain.participation import Role
from app.domain.statuses import DELIVERED, Status


def engaged_countries(engagement: Engagement, kind: Kind | None) -> tuple[str, ...]:
    """The countries with which it counts, each once (domain.md §2).

    One that is only passed through was not engaged. A kind that counts as attendance, such as a forum,
    is with those alone with whom a sideline contact is recorded.
    """
    if kind is None or kind.counting is not Counting.ATTENDANCE:
        return partners(engagement)
    return _each_once(part.country for part in engagement.countries if part.role is Role.SIDELINE)


def engages(engagement: Engagement, kind: Kind | None, country: str) -> bool:
    """Whether a country is one of `engaged_countries`."""
    if kind is None or kind.counting is not Counting.ATTENDANCE:
        return any(part.country == country and part.role is not Role.TRANSIT for part in engagement.countries)
    return any(part.country == country and part.role is Role.SIDELINE for part in engagement.countries)


def uncovered(countries: tuple[str, ...], of_legs: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The countries of a whole that are none of those of its legs, through which they count."""
    gone = {country for each in of_legs for country in each}
    return tuple(country for country in countries if country not in gone) if gone else countries


def partners(engagement: Engagement) -> tuple[str, ...]:
    """The countries it takes place with: all but those it only passes through, each once."""
    return _each_once(part.country for part in engagement.countries if part.role is not Role.TRANSIT)


def status_on(engagement: Engagement, as_of: date) -> Status:
    """Where it stood on a day, as far as its record tells.

    What is recorded as delivered but cannot have ended by the day was under way then, or, where it
    cannot have begun, planned: nobody recorded since when it was confirmed. Anything else stood as it stands.
    """
    if engagement.status not in DELIVERED or earliest_end(engagement) <= as_of:
        return engagement.status
    return Status.UNDER_WAY if engagement.dates.earliest <= as_of else Status.PLANNED


def is_done(engagement: Engagement, as_of: date) -> bool:
    """Whether it had been delivered by a day."""
    return engagement.status in DELIVERED and earliest_end(engagement) <= as_of


def _each_once(countries: Iterable[str]) -> tuple[str, ...]:
    found = tuple(countries)
    return found if len(found) < 2 else tuple(dict.fromkeys(found))


def earliest_end(engagement: Engagement) -> date:
    """The first day that can have been its last."""
    dates = engagement.dates
    return dates.start.first if dates.end is None else max(dates.start.first, dates.end.first)
