"""What a file itself says of a time zone, followed inside limits."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from app.domain.spans import LAST_YEAR
from app.exchange.ical_reading.blocks import Block
from app.exchange.ical_reading.effort import steps_of
from app.exchange.ical_reading.library import load
from app.exchange.ical_reading.zone_table import TableZone

_MAX_PARTS = 200
"""The most changes of the clock that a zone of the file may list."""

MAX_STEPS = 500_000
"""The steps that all rules of all zones of a file together may take, two seconds: as many as 27 zones need."""

STEPS_OF_A_PART = 200
"""What it costs to make a zone of each of its parts, in days of a daily rule."""

_OLDEST = date(1601, 1, 1)
"""Where the rules of zones begin, as Windows writes them."""

_DAY = timedelta(days=1)


class ZoneRules:
    """Follows the zones that the calendars of a file describe; the same description is followed once.

    `steps` are left for all of them together; `cut` counts those that would have taken more.
    """

    def __init__(self) -> None:
        self._followed: dict[tuple[str, ...], tzinfo | None] = {}
        self.steps = MAX_STEPS
        self.cut = 0

    def follow(self, block: Block) -> tzinfo | None:
        """The zone by its own rules, or None where they are broken or could not be followed in reasonable time."""
        described = tuple(_line(line) for line in block.lines if line.name not in ("TZID", "TZNAME", "COMMENT"))
        if described not in self._followed:
            self._followed[described] = self._evaluated(block)
        return self._followed[described]

    def _evaluated(self, block: Block) -> tzinfo | None:
        rules = [line.value.upper() for line in block.lines if line.name == "RRULE"]
        dates = sum(line.value.count(",") + 1 for line in block.lines if line.name == "RDATE")
        parts = sum(line.name == "BEGIN" for line in block.lines)
        if any("FREQ=YEARLY" not in rule or "BYSECOND" in rule or "BYMINUTE" in rule for rule in rules):
            return None
        if not 0 < parts <= _MAX_PARTS or dates > _MAX_PARTS:
            return None
        icalendar, _ = load()
        try:
            steps = sum(_steps(icalendar, rule) for rule in rules) + parts * STEPS_OF_A_PART
            if steps > self.steps:
                self.cut += 1
                return None
            self.steps -= steps
            lines = ["BEGIN:VTIMEZONE", *(_line(line) for line in block.lines), "END:VTIMEZONE", ""]
            made = icalendar.Timezone.from_ical("\r\n".join(lines)).to_tz(lookup_tzid=False)
            return _table(made, block.said("TZID"))
        except (ValueError, KeyError, IndexError, AttributeError, TypeError, AssertionError, OverflowError):
            # The library raises as it finds them: a zone that nobody can follow is one that nobody knows.
            return None


def _table(made: Any, name: str) -> tzinfo | None:
    """The zone that the library made, as a table: it looks through all rules from their beginning whenever asked.

    Before the first change the clock shows what that one changes (TZOFFSETFROM), whichever part it is of.
    """
    parts = getattr(made, "_comps", ())
    if not parts or any(abs(part.tzoffsetto) >= _DAY or abs(part.tzoffsetfrom) >= _DAY for part in parts):
        return None
    changes: list[tuple[datetime, timedelta, timedelta]] = []
    for part in parts:
        for wall in part.rrule:
            if wall.year > LAST_YEAR:
                break
            changes.append((wall, part.tzoffsetfrom, part.tzoffsetto))
    first = min(changes)[1] if changes else parts[0].tzoffsetto
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
