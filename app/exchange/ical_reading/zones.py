"""The time zones of a file: each calendar's own, the well-known ones, and where the two say different things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from app.domain.wording import Text, text
from app.exchange.ical_reading.blocks import Block, Calendar
from app.exchange.ical_reading.zone_names import find_named, find_place
from app.exchange.ical_reading.zone_rules import ZoneRules

_MOST_LOOKED_INTO = 5
"""Zones of a calendar that are asked when it is midnight in them."""


class ZoneBook:
    """The zones of all calendars of a file, and what is to be said of them.

    Times before the year `since` are not looked at for whether a file and the well-known zone agree.
    """

    def __init__(self, calendars: Sequence[Calendar], since: int) -> None:
        self.since = since
        self.rules = ZoneRules()
        self.elsewhere: dict[str, Block] = {}
        for calendar in calendars:
            for name, block in _by_name(calendar).items():
                self.elsewhere.setdefault(name, block)
        self.unknown: dict[str, None] = {}
        self.not_followed: dict[str, None] = {}
        self.contested: dict[str, None] = {}

    def of(self, calendar: Calendar) -> FileZones:
        """The zones by the names that this calendar uses."""
        return FileZones(calendar, self)

    def remarks(self) -> Iterator[Text]:
        """What a person must know of the zones to trust the times."""
        if self.rules.cut:
            yield text("{count} time zones are described by more rules than are followed", count=self.rules.cut)
        for name in self.unknown:
            yield text("the time zone “{zone}” is not known; its times are taken as they stand", zone=name[:60])
        for name in self.not_followed:
            yield text(
                "what the file says of the time zone “{zone}” cannot be followed; "
                "its times are read as in the known one of that name",
                zone=name[:60],
            )
        for name in self.contested:
            yield text(
                "the file gives “{zone}” other clock changes than are known of that place; its times are those of the "
                "place",
                zone=name[:60],
            )


class FileZones:
    """The zones of one calendar by the names that it uses.

    A name of the IANA database that says a place, also as the end of a path
    (`/mozilla.org/2005_1/Europe/Berlin`) or as X-LIC-LOCATION, stands for that place, and it is said where
    the file has other rules for it. Any other name stands for what the calendar itself says of it, if that
    changes yearly or never; else for what it is known as. Last, another calendar of the file may know it.
    """

    def __init__(self, calendar: Calendar, book: ZoneBook) -> None:
        self._book = book
        self._own = _by_name(calendar)
        self._found: dict[str, tzinfo | None] = {}

    def find(self, name: str) -> tzinfo | None:
        """The zone of that name, or None where nobody knows it."""
        wanted = name.strip().strip('"')
        if wanted not in self._found:
            found = self._found[wanted] = self._find(wanted)
            if found is None:
                self._book.unknown[wanted] = None
        return self._found[wanted]

    def place(self, wall: datetime, name: str) -> datetime | None:
        """A wall-clock time in the zone of that name; None where nobody knows it."""
        zone = self.find(name)
        if zone is None:
            return None
        placed = wall.replace(tzinfo=zone)
        own = self._own.get(name.strip().strip('"'))
        if own is not None and wall.year >= self._book.since and find_place(name.strip().strip('"')) is zone:
            described = self._book.rules.follow(own)
            if described is not None and wall.replace(tzinfo=described).utcoffset() != placed.utcoffset():
                self._book.contested[name.strip().strip('"')] = None
        return placed

    def described(self) -> Iterator[tzinfo]:
        """The first zones that the calendar describes, whether its times use them or not."""
        for name in list(self._own)[:_MOST_LOOKED_INTO]:
            if (zone := self._find(name)) is not None:
                yield zone

    def _find(self, name: str) -> tzinfo | None:
        if (place := find_place(name)) is not None:
            return place
        own = self._own.get(name)
        if own is not None and (found := self._by_block(own)) is not None:
            return found
        if (known := find_named(name)) is not None:
            if own is not None:
                self._book.not_followed[name] = None
            return known
        other = self._book.elsewhere.get(name)
        return self._by_block(other) if other is not None and other is not own else None

    def _by_block(self, block: Block) -> tzinfo | None:
        where = block.said("X-LIC-LOCATION")
        return (find_place(where) if where else None) or self._book.rules.follow(block)


def _by_name(calendar: Calendar) -> dict[str, Block]:
    """What a calendar says of zones; the first counts where it says two things of one."""
    found: dict[str, Block] = {}
    for block in calendar.zones:
        if name := block.said("TZID"):
            found.setdefault(name, block)
    return found
