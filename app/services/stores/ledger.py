"""What left with calendar files: by it no number of an event ever falls, and what is gone is called back once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, date, datetime, timedelta

from app.domain.programme_items import ProgrammeItem
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.services.stores.plan_accounts import EngagementStamp

_SECOND = timedelta(seconds=1)

CALLED_BACK = ""
"""The digest of an event that left as withdrawn, or of which nobody knows any more how it left: none is like it."""


_PART = "/"
"""Between an engagement and an item of its programme: in no id."""


def programme_key(each: ProgrammeItem) -> str:
    """By what an item of a programme is remembered among the engagements of a calendar."""
    return f"{each.engagement}{_PART}{each.id}"


def is_of_programme(key: str) -> bool:
    """Whether a key is that of an item of a programme, and not of an engagement."""
    return _PART in key


@dataclass(frozen=True, slots=True)
class Stated:
    """What a calendar said of an event, as far as calling it back must repeat it.

    `start` and `end` are values of DTSTART and DTEND, days or instants in UTC; `end` may be empty.
    """

    title: str
    start: str
    end: str
    marking: str


@dataclass(frozen=True, slots=True)
class LeftEvent:
    """An event as it left last, whichever file it was in.

    `digest` is of all that its reader sees; equal ones are the same to them. `modified` is in UTC.
    """

    sequence: int
    modified: datetime
    digest: str
    stated: Stated


@dataclass(frozen=True, slots=True)
class OutputScope:
    """Which engagements an output is to hold: what tells it from others, and the days it is of, if it is of some.

    Outputs with equal `wish` go to the same readers; only the days they are of move on.
    """

    wish: str
    period: DaySpan | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """What is known of earlier calendar files when another one is made.

    `events` by engagement, or by the `programme_key` of an item. `given` are those that the file of this scope holds
    at its readers. Where there was none yet (`is_new`), they are those of files with the same wish for other days.
    `changed` is when the plan was changed last, in UTC. `alone` are, for a file of everything, those that files of
    one engagement hold and that it has not called back since: nobody can make such a file again once its engagement
    is deleted.
    """

    events: Mapping[str, LeftEvent] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    is_new: bool = True
    changed: datetime | None = None
    alone: frozenset[str] = frozenset()

    def stamped(self, stamp: EngagementStamp | None, engagement: str, digest: str) -> EngagementStamp | None:
        """The stamp with which an event leaves now: as before where it says the same, else above all before."""
        known = self.events.get(engagement)
        if known is None:
            return stamp
        created = stamp.created if stamp is not None else known.modified
        if known.digest == digest:
            return EngagementStamp(known.sequence, min(created, known.modified), known.modified)
        sequence = max(known.sequence + 1, stamp.sequence if stamp is not None else 0)
        return EngagementStamp(sequence, created, self._later(known, stamp))

    def called_back(self, engagement: str) -> LeftEvent:
        """The event as it leaves when it is called back."""
        known = self.events[engagement]
        if known.digest == CALLED_BACK:
            return known
        return LeftEvent(known.sequence + 1, self._later(known, None), CALLED_BACK, known.stated)

    def gone(self, kept: frozenset[str], period: DaySpan | None) -> tuple[str, ...]:
        """What earlier files hold and this one, which has `kept`, does not: by id, to be called back in it.

        What a file of other days holds is gone from this one only if it was on days that this one is of.
        """
        left = {each for each in self.given - kept if each in self.events}
        if self.is_new and period is not None:
            left = {each for each in left if _touches(self.events[each].stated, period)}
        return tuple(sorted(left | {each for each in self.alone - kept if each in self.events}))

    def _later(self, known: LeftEvent, stamp: EngagementStamp | None) -> datetime:
        """An instant after the last one told, and no earlier than what made the difference.

        It depends on the plan alone, not on the clock: two files of one state are the same.
        """
        second = known.modified.astimezone(UTC).replace(microsecond=0)
        after = second + _SECOND
        told = [after, *([stamp.modified] if stamp is not None else []), *([self.changed] if self.changed else [])]
        return max(told)


@dataclass(frozen=True, slots=True)
class CalendarOutput:
    """A calendar file that was written: what the ledger is to remember of it.

    `file` is its name and `words` say what it holds, as people read them. `events` are those whose state is other than
    the ledger has it; `given` is all that it holds, `withdrawn` what it called back.
    """

    scope: OutputScope
    words: str
    file: str
    at: datetime
    events: Mapping[str, LeftEvent]
    given: frozenset[str]
    withdrawn: frozenset[str]

    def adds_to(self, ledger: Ledger) -> bool:
        """Whether anything would be lost if this were not remembered."""
        return ledger.is_new or bool(self.events or self.withdrawn) or self.given != ledger.given


def _touches(stated: Stated, period: DaySpan) -> bool:
    """Whether days of a file are among those that an event was stated for; an instant may count as a day more."""
    first = date.fromisoformat(stated.start[:8])
    last = date.fromisoformat(stated.end[:8]) if stated.end else first
    return first < period.end and last >= period.first
