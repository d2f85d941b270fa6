"""Time zones by the names that Outlook, Google, Apple and others give them."""

from __future__ import annotations

import re
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from app.exchange.ical_reading.library import load

_SHOWN = re.compile(r"\((?:UTC|GMT)[^)]*\)\s*(.+)")


def find_place(name: str) -> ZoneInfo | None:
    """The zone of a name of the IANA database that says a place, also behind a path such as that of Mozilla.

    `Europe/Berlin` is such a name wherever it is met. `GMT`, `EST` and `Etc/GMT-1` are none: programs give
    them to zones of any kind.
    """
    known = _known(name)
    return ZoneInfo(known) if "/" in known and not known.startswith("Etc/") else None


def find_named(name: str) -> ZoneInfo | None:
    """The zone of any other name: of the IANA database, of Microsoft in Unicode's table, or as Windows shows it."""
    known = _known(name) or _by_windows(name) or _by_display(name)
    return ZoneInfo(known) if known else None


def _known(name: str) -> str:
    parts = name.casefold().strip("/").split("/")
    # The longest end of a path that is a name; a zone of three parts is the longest there is.
    ends = ("/".join(parts[-count:]) for count in (3, 2, 1) if len(parts) >= count)
    return next((found for end in ends if (found := _names().get(end))), "")


def _by_windows(name: str) -> str:
    return _known(_windows_names().get(name.casefold(), ""))


def _by_display(name: str) -> str:
    """By what Windows shows: “(UTC+01:00) Amsterdam, Berlin”, “(UTC-05:00) Eastern Time (US & Canada)”."""
    shown = _SHOWN.fullmatch(name)
    if shown is None:
        return ""
    words = shown[1].partition(" (")[0].strip()
    if words.endswith(" Time"):
        return _by_windows(f"{words.removesuffix(' Time')} Standard Time")
    named = (city.strip().casefold().replace(" ", "_") for city in words.split(","))
    return next((_cities()[city] for city in named if city in _cities()), "")


@cache
def _names() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@cache
def _cities() -> dict[str, str]:
    return {known.rpartition("/")[2]: _names()[known] for known in sorted(_names())}


@cache
def _windows_names() -> dict[str, str]:
    icalendar, _ = load()
    table: dict[str, str] = icalendar.timezone.windows_to_olson.WINDOWS_TO_OLSON
    return {known.casefold(): iana for known, iana in table.items()}
