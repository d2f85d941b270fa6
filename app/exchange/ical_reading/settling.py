"""What stands of the events that a file speaks of more than once (RFC 5546).

An invitation and what became of it are often kept in one file, calendar behind calendar: the visit is asked
for, moved, and called off. Some programs keep the earlier versions of an event beside the last one. Only
what was said last is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from app.domain.value_classes import dataclass
from app.exchange.ical_reading.blocks import Block, Calendar

_ANSWERS = frozenset({"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"})
"""Methods that speak of an event without saying when it is."""

_SEVERAL = 2


@dataclass(slots=True)
class _Said:
    """One event of one calendar; the calendar is known by its place in the file."""

    place: int
    method: str
    block: Block


def settle(calendars: Sequence[Calendar]) -> int:
    """Leave in each calendar the events that stand, mark those that were called off; returns how many earlier
    versions were left out of which no METHOD tells that they are.

    Of the same event (by UID and RECURRENCE-ID) the highest SEQUENCE counts. Where a later calendar of the file
    asks for it or calls it off, the latest DTSTAMP counts too, then the place in the file. Else two of one
    SEQUENCE say nothing of one another.
    """
    groups: defaultdict[str, list[_Said]] = defaultdict(list)
    for place, calendar in enumerate(calendars):
        for block in calendar.events:
            block.cancelled = calendar.method == "CANCEL"
            if uid := block.said("UID"):
                groups[uid].append(_Said(place, calendar.method, block))
    gone: set[int] = set()
    versions = 0
    for group in groups.values():
        if len(group) >= _SEVERAL:
            standing = _Standing(group)
            stand = {id(said.block) for said in standing.all()}
            gone |= {id(said.block) for said in group if id(said.block) not in stand}
            versions += standing.versions
    for calendar in calendars:
        calendar.events = [block for block in calendar.events if id(block) not in gone]
    return versions


class _Standing:
    """Those of the events of one UID that stand in the end; `versions` counts earlier ones that were left out."""

    def __init__(self, group: Sequence[_Said]) -> None:
        self._parts: defaultdict[str, list[_Said]] = defaultdict(list)
        self.versions = 0
        speakers = [said for said in group if said.method not in _ANSWERS] or list(group)
        last = max(_sequence(said.block, 0) for said in speakers)
        for said in sorted(speakers, key=lambda said: (_rank(said, last), said.block.said("DTSTAMP"))):
            self._hear(said)

    def all(self) -> list[_Said]:
        return [said for others in self._parts.values() for said in others]

    def _hear(self, said: _Said) -> None:
        part = said.block.said("RECURRENCE-ID")
        known = self._parts[part]
        elsewhere = said.method == "CANCEL" and not part and [each for each in self.all() if each.place != said.place]
        if elsewhere:
            # The whole of it: what is known keeps its days, for a cancellation need not repeat them.
            for each in elsewhere:
                each.block.cancelled = True
        elif known and said.method in ("REQUEST", "CANCEL") and known[-1].place != said.place:
            self._parts[part] = [said]
        elif known and _sequence(said.block, 0) > _sequence(known[-1].block, 0):
            self.versions += len(known)
            self._parts[part] = [said]
        else:
            known.append(said)


def _rank(said: _Said, last: int) -> int:
    """The SEQUENCE; a cancellation without one is meant for what is there."""
    return _sequence(said.block, last if said.method == "CANCEL" else 0)


def _sequence(block: Block, otherwise: int) -> int:
    written = block.said("SEQUENCE")
    return int(written) if written.isdecimal() and len(written) < 10 else otherwise
