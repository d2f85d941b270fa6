"""Series of events, expanded inside limits: no rule of a stranger may keep the computer busy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app.domain.spans import DaySpan
from app.domain.wording import Text, text
from app.exchange.ical_reading.effort import FREQUENCIES, steps_of
from app.exchange.ical_reading.events import MAX_LISTED, FoundEvent
from app.exchange.ical_reading.library import load
from app.exchange.ical_reading.lines import ContentLine
from app.exchange.ical_reading.problems import Problems

AT_ONCE = 5_000
"""How many days of a series are looked for in one step."""

MAX_TIMES_A_DAY = 24
"""The most times of day that one rule may name."""

MAX_STEPS = 3_000_000
"""The days that all rules of a file together may run through; some seconds."""


_HOUR_24 = re.compile(r"(UNTIL=\d{8})T2400(?:00)?(Z?)", re.IGNORECASE)
"""The end of a day, as some write it."""

_A_YEAR = {"YEARLY": 1, "MONTHLY": 12, "WEEKLY": 52}


class BadRule(ValueError):
    """A rule that is broken or not followed here; `what` says why."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


class Expansion:
    """Expands the series of one file over a span of days; what was not followed is in `problems`."""

    def __init__(self, span: DaySpan) -> None:
        self._span = span
        self._steps = MAX_STEPS
        self.problems = Problems()

    def expand(self, events: Sequence[FoundEvent]) -> Iterator[tuple[FoundEvent, date, date]]:
        """Each event of one UID with a start and an end in the span, in no order.

        More than one master of a UID is against the rules and found; each stands for itself.
        """
        masters = [event for event in events if event.recurrence is None]
        overrides = [event for event in events if event.recurrence is not None]
        yield from self._series([*masters[:1], *overrides])
        for master in masters[1:]:
            yield from self._series([master])

    def _series(self, events: Sequence[FoundEvent]) -> Iterator[tuple[FoundEvent, date, date]]:
        icalendar, recurring = load()
        calendar = icalendar.Calendar()
        densest = 1
        for place, event in enumerate(events):
            component = self._component(icalendar, event, events[0])
            densest += sum(_times(rule) for rule in _rules(component))
            component.add("X-PLACE", str(place))
            calendar.add_component(component)
        is_followed = False
        try:
            query = recurring.of(calendar)
            for occurrence in self._occurrences(query, densest):
                event = events[int(occurrence["X-PLACE"])]
                start: date = occurrence["DTSTART"].dt
                end: date = occurrence["DTEND"].dt if "DTEND" in occurrence else start
                is_followed = True
                yield event, start, end
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
            # As the library finds it: a series that it cannot follow is named, and its own days are shown.
            self.problems.add(text("the event of line {line:d} repeats in a way nobody can follow",
                                   line=events[0].number))  # fmt: skip
            if not is_followed:
                yield from ((event, event.start, event.end) for event in events)

    def _occurrences(self, query: Any, densest: int) -> Iterator[Any]:
        """What of a series lies in the span, looked for in steps of as many days as can fill the room for it."""
        first = self._span.first
        while first < self._span.end:
            end = min(first + timedelta(days=max(1, AT_ONCE // densest)), self._span.end)
            for occurrence in query.between(first, end):
                start = occurrence["DTSTART"].dt
                day = start.date() if isinstance(start, datetime) else start
                if first in (self._span.first, day) or day > first:  # else it was found in the step before
                    yield occurrence
            first = end

    def _component(self, icalendar: Any, event: FoundEvent, master: FoundEvent) -> Any:
        made = icalendar.Event()
        made.add("uid", event.uid)
        made.add("dtstart", event.start)
        made.add("dtend", event.end)
        made.add("sequence", event.sequence)
        for line in event.rules:
            try:
                made.add("rrule", self._rule(icalendar, line, event))
            except BadRule as bad:
                self.problems.add(bad.what)
        if len(event.rdates) + len(event.exdates) > MAX_LISTED:
            self.problems.add(text("the event of line {line:d} lists too many days", line=event.number))
        else:
            for value in event.rdates:
                made.add("rdate", [_like(event, value)])
            for value in event.exdates:
                made.add("exdate", [_like(event, value)])
        if event.recurrence is not None:
            made.add("recurrence-id", _like(master, event.recurrence))
            if event.and_future:
                made["recurrence-id"].params["RANGE"] = "THISANDFUTURE"
        return made

    def _rule(self, icalendar: Any, line: ContentLine, event: FoundEvent) -> Any:
        """The rule with an end that nobody looks beyond, so that also one that never matches comes to it."""
        try:
            rule = icalendar.prop.vRecur.from_ical(_HOUR_24.sub(r"\1T235959\2", line.value.strip()))
            frequency = str(_one(rule, "FREQ", "")).upper()
            interval = int(_one(rule, "INTERVAL", 1))
            int(_one(rule, "COUNT", 0))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise BadRule(text("line {line:d}: the rule of repetition is broken", line=line.number)) from None
        times = _times(rule)
        if frequency not in FREQUENCIES or interval < 1 or times > MAX_TIMES_A_DAY:
            raise BadRule(text("line {line:d}: repeats more often than is shown here", line=line.number))
        limit = self._span.end
        own = _one(rule, "UNTIL", None)
        if isinstance(own, date):
            limit = min(limit, (own.date() if isinstance(own, datetime) else own) + timedelta(days=2))
        begin = event.start.date() if isinstance(event.start, datetime) else event.start
        try:
            steps = steps_of(rule, frequency, interval, begin, limit)
        except (ValueError, TypeError):
            raise BadRule(text("line {line:d}: the rule of repetition is broken", line=line.number)) from None
        if steps is None:
            raise BadRule(text("line {line:d}: nobody knows when this repeats", line=line.number))
        self._steps -= steps * times
        if self._steps < 0:
            raise BadRule(text("line {line:d}: there is too much that repeats", line=line.number))
        rule["UNTIL"] = [self._until(own, event)]
        return rule

    def _until(self, own: object, event: FoundEvent) -> date:
        start = event.start
        if not isinstance(start, datetime):
            return min(event.days.of(own), self._span.end) if isinstance(own, date) else self._span.end
        limit = datetime.combine(self._span.end, time(23, 59, 59), UTC)
        if isinstance(own, datetime):
            return min(limit, own.replace(tzinfo=own.tzinfo or start.tzinfo).astimezone(UTC))
        if isinstance(own, date):
            return min(limit, datetime.combine(own, time(23, 59, 59), start.tzinfo).astimezone(UTC))
        return limit


def density(events: Sequence[FoundEvent]) -> int:
    """About how many times a year the events of one UID come, as their rules are written."""
    times = 0
    for rule in (line.value.upper() for event in events for line in event.rules):
        often = next((count for name, count in _A_YEAR.items() if f"FREQ={name}" in rule), 365)
        times += often * (1 + rule.count(","))
    return times


def _like(series: FoundEvent, value: Any) -> Any:
    """A day of a series as its start is written: of whole days the day is meant, though it be an instant."""
    if isinstance(series.start, datetime):
        return value
    first = value[0] if isinstance(value, tuple) else value
    return series.days.of(first) if isinstance(first, date) else value


def _rules(component: Any) -> list[Any]:
    found = component.get("RRULE", [])
    return found if isinstance(found, list) else [found]


def _times(rule: Any) -> int:
    """How many times a day a rule names."""
    times = 1
    for part in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= max(1, len(rule.get(part, ())))
    return times


def _one(rule: Any, part: str, otherwise: object) -> Any:
    values = rule.get(part) or [otherwise]
    return values[0] if isinstance(values, list) else values
