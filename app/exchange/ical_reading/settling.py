"""What stands at the end of a file in which calendars speak of the same events one after the other (RFC 5546).

An invitation and what became of it are often kept in one file: the visit is asked for, moved, and called
off. Only what was said last is shown, and only where a calendar says by its METHOD that it speaks so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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


def settle(calendars: Sequence[Calendar]) -> None:
    """Leave in each calendar the events that stand, and mark those that were called off.

    Of the same event (by UID and RECURRENCE-ID) in several calendars the highest SEQUENCE counts, then the
    latest DTSTAMP, then the place in the file. Calendars without a METHOD say nothing of one another.
    """
    for calendar in calendars:
        if calendar.method == "CANCEL":
            for block in calendar.events:
                block.cancelled = True
    if len(calendars) < _SEVERAL or not any(calendar.method for calendar in calendars):
        return
    gone: set[int] = set()
    for group in _shared(calendars):
        stand = {id(said.block) for said in _standing(group)}
        gone |= {id(said.block) for said in group if id(said.block) not in stand}
    for calendar in calendars:
        calendar.events = [block for block in calendar.events if id(block) not in gone]


def _shared(calendars: Sequence[Calendar]) -> Iterator[list[_Said]]:
    """The events of each UID that more than one calendar speaks of."""
    groups: defaultdict[str, list[_Said]] = defaultdict(list)
    for place, calendar in enumerate(calendars):
        for block in calendar.events:
            if uid := block.said("UID"):
                groups[uid].append(_Said(place, calendar.method, block))
    return (group for group in groups.values() if len({said.place for said in group}) >= _SEVERAL)


def _standing(group: Sequence[_Said]) -> Iterator[_Said]:
    """Those of a group that stand in the end."""
    speakers = [said for said in group if said.method not in _ANSWERS] or list(group)
    last = max(_sequence(said.block, 0) for said in speakers)
    ordered = sorted(speakers, key=lambda said: (_rank(said, last), said.block.said("DTSTAMP")))
    standing: defaultdict[str, list[_Said]] = defaultdict(list)
    for said in ordered:
        part = said.block.said("RECURRENCE-ID")
        known = standing[part]
        if said.method == "CANCEL" and not part and any(standing.values()):
            # The whole of it: what is known keeps its days, for a cancellation need not repeat them.
            for each in (each for others in standing.values() for each in others):
                each.block.cancelled = True
        elif known and known[-1].place != said.place and _replaces(said, known[-1]):
            standing[part] = [said]
        else:
            known.append(said)
    return (said for others in standing.values() for said in others)


def _replaces(said: _Said, before: _Said) -> bool:
    if said.method == "PUBLISH":
        return _sequence(said.block, 0) > _sequence(before.block, 0)
    return said.method in ("REQUEST", "CANCEL")


def _rank(said: _Said, last: int) -> int:
    """The SEQUENCE; a cancellation without one is meant for what is there."""
    return _sequence(said.block, last if said.method == "CANCEL" else 0)


def _sequence(block: Block, otherwise: int) -> int:
    written = block.said("SEQUENCE")
    return int(written) if written.isdecimal() and len(written) < 10 else otherwise
