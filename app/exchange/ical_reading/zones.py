"""Time zones by the names that Outlook, Google, Apple and others give them, or by what the file says they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from app.exchange.ical_reading.blocks import Block
from app.exchange.ical_reading.library import load

_SHOWN = re.compile(r"\((?:UTC|GMT)[^)]*\)\s*(.+)")

_MAX_PARTS = 200
"""The most changes of the clock that a zone of the file may list."""


class FileZones:
    """The zones of one file by the names that it uses.

    A name of the IANA database, also as the end of a path (`/mozilla.org/2005_1/Europe/Berlin`)
    or as X-LIC-LOCATION, stands for that zone; else what the file itself says of the zone
    counts, if it changes yearly or never; else Microsoft's name in Unicode's table, or the
    cities that Windows shows for it. Names that lead nowhere are in `unknown`.
    """

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._known = {name.casefold(): name for name in available_timezones()}
        self._blocks: dict[str, Block] = {}
        for block in blocks:
            if (named := block.first("TZID")) is not None:
                self._blocks.setdefault(named.value.strip(), block)
        self._found: dict[str, tzinfo | None] = {}
        self.unknown: dict[str, None] = {}

    def find(self, name: str) -> tzinfo | None:
        """The zone of that name, or None where nobody knows it."""
        wanted = name.strip().strip('"')
        if wanted not in self._found:
            ways = (self._by_name, self._by_file, self._by_windows, self._by_display)
            found = self._found[wanted] = next((zone for way in ways if (zone := way(wanted)) is not None), None)
            if found is None:
                self.unknown[wanted] = None
        return self._found[wanted]

    def _by_name(self, name: str) -> tzinfo | None:
        parts = name.casefold().strip("/").split("/")
        # The longest end of a path that is a name; a zone of three parts is the longest there is.
        for count in (3, 2, 1):
            if len(parts) >= count and (known := self._known.get("/".join(parts[-count:]))):
                return ZoneInfo(known)
        return None

    def _by_file(self, name: str) -> tzinfo | None:
        block = self._blocks.get(name)
        if block is None:
            return None
        where = block.first("X-LIC-LOCATION")
        if where is not None and (found := self._by_name(where.value)):
            return found
        return _evaluated(block)

    def _by_windows(self, name: str) -> tzinfo | None:
        icalendar, _ = load()
        table: dict[str, str] = icalendar.timezone.windows_to_olson.WINDOWS_TO_OLSON
        folded = {known.casefold(): iana for known, iana in table.items()}
        iana = folded.get(name.casefold())
        return self._by_name(iana) if iana else None

    def _by_display(self, name: str) -> tzinfo | None:
        """By what Windows shows: “(UTC+01:00) Amsterdam, Berlin”, “(UTC-05:00) Eastern Time (US & Canada)”."""
        shown = _SHOWN.fullmatch(name)
        if shown is None:
            return None
        words = shown[1].partition(" (")[0].strip()
        if words.endswith(" Time"):
            return self._by_windows(f"{words.removesuffix(' Time')} Standard Time")
        cities = {known.rpartition("/")[2]: known for known in sorted(self._known)}
        named = (city.strip().casefold().replace(" ", "_") for city in words.split(","))
        return next((self._by_name(cities[city]) for city in named if city in cities), None)


def _evaluated(block: Block) -> tzinfo | None:
    """The zone by its own rules, or None where they are broken or could not be followed in reasonable time."""
    rules = [line.value.upper() for line in block.lines if line.name == "RRULE"]
    dates = sum(line.value.count(",") + 1 for line in block.lines if line.name == "RDATE")
    parts = sum(line.name == "BEGIN" for line in block.lines)
    if any("FREQ=YEARLY" not in rule or "BYSECOND" in rule or "BYMINUTE" in rule for rule in rules):
        return None
    if not 0 < parts <= _MAX_PARTS or dates > _MAX_PARTS:
        return None
    offsets = {line.value.strip() for line in block.lines if line.name == "TZOFFSETTO"}
    icalendar, _ = load()
    try:
        if len(offsets) == 1:
            return timezone(icalendar.prop.vUTCOffset.from_ical(offsets.pop()))
        lines = ["BEGIN:VTIMEZONE", *(_line(line) for line in block.lines), "END:VTIMEZONE", ""]
        made: Any = icalendar.Timezone.from_ical("\r\n".join(lines)).to_tz(lookup_tzid=False)
        return made if isinstance(made, tzinfo) else None
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, AssertionError, OverflowError):
        # The library raises as it finds them: a zone that nobody can follow is one that nobody knows.
        return None


def _line(line: Any) -> str:
    return f"{line.name}:{line.value}"
