"""Time zones by the names that Outlook, Google, Apple and others give them, or by what the file says they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from app.domain.spans import LAST_YEAR
from app.exchange.ical_reading.blocks import Block
from app.exchange.ical_reading.effort import steps_of
from app.exchange.ical_reading.library import load
from app.exchange.ical_reading.zone_table import TableZone

_SHOWN = re.compile(r"\((?:UTC|GMT)[^)]*\)\s*(.+)")

_MAX_PARTS = 200
"""The most changes of the clock that a zone of the file may list."""

MAX_STEPS = 500_000
"""The steps that all rules of all zones of a file together may take, two seconds: as many as 27 zones need."""

_OLDEST = date(1601, 1, 1)
"""Where the rules of zones begin, as Windows writes them."""

_DAY = timedelta(days=1)


class FileZones:
    """The zones of one file by the names that it uses.

    A name of the IANA database, also as the end of a path (`/mozilla.org/2005_1/Europe/Berlin`)
    or as X-LIC-LOCATION, stands for that zone; else what the file itself says of the zone
    counts, if it changes yearly or never; else Microsoft's name in Unicode's table, or the
    cities that Windows shows for it. Names that lead nowhere are in `unknown`;
    `cut` of them are described by the file, by more rules than are followed.
    """

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._known = {name.casefold(): name for name in available_timezones()}
        self._blocks: dict[str, Block] = {}
        for block in blocks:
            if (named := block.first("TZID")) is not None:
                self._blocks.setdefault(named.value.strip(), block)
        self._found: dict[str, tzinfo | None] = {}
        self._steps = MAX_STEPS
        self.unknown: dict[str, None] = {}
        self.cut = 0

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
        return self._evaluated(block, name)

    def _evaluated(self, block: Block, name: str) -> tzinfo | None:
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
            steps = sum(_steps(icalendar, rule) for rule in rules)
            if steps > self._steps:
                self.cut += 1
                return None
            self._steps -= steps
            lines = ["BEGIN:VTIMEZONE", *(_line(line) for line in block.lines), "END:VTIMEZONE", ""]
            return _table(icalendar.Timezone.from_ical("\r\n".join(lines)).to_tz(lookup_tzid=False), name)
        except (ValueError, KeyError, IndexError, AttributeError, TypeError, AssertionError, OverflowError):
            # The library raises as it finds them: a zone that nobody can follow is one that nobody knows.
            return None

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


def _table(made: Any, name: str) -> tzinfo | None:
    """The zone that the library made, as a table: it looks through all rules from their beginning whenever asked."""
    parts = getattr(made, "_comps", ())
    if not parts or any(abs(part.tzoffsetto) >= _DAY or abs(part.tzoffsetfrom) >= _DAY for part in parts):
        return None
    changes: list[tuple[datetime, timedelta, timedelta]] = []
    for part in parts:
        for wall in part.rrule:
            if wall.year > LAST_YEAR:
                break
            changes.append((wall, part.tzoffsetfrom, part.tzoffsetto))
    first = next((part.tzoffsetto for part in parts if not part.isdst), parts[0].tzoffsetto)
    return TableZone(name, first, changes)


def _steps(icalendar: Any, value: str) -> int:
    """How long it takes to follow a yearly rule through the years of a plan; see `effort`."""
    rule = icalendar.prop.vRecur.from_ical(value.strip())
    interval = rule.get("INTERVAL", [1])[0]
    if interval < 1:
        raise ValueError("a rule repeats forwards")
    # One that is counted may stand still beyond the years of a plan.
    limit = date(9999, 1, 1) if "COUNT" in rule else date(LAST_YEAR, 1, 1)
    steps = steps_of(rule, "YEARLY", interval, _OLDEST, limit)
    return (MAX_STEPS if steps is None else steps) * (value.count(",") + 1)


def _line(line: Any) -> str:
    return f"{line.name}:{line.value}"
