"""What the services ask of the outer layers, and how those say that something cannot be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.indexes import Item
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.wording import Text
from app.services.overlays import OverlayEntry
from app.services.patience import Check, go_on
from app.services.search_query import TextSearch
from app.services.tables import RawTable


class PlanFileError(Exception):
    """A plan cannot be opened or written.

    PlanFileError
     ├─ NotAPlan            missing, or some other program's file
     ├─ DamagedPlan         integrity check failed; `backups` may hold a way back
     ├─ NewerPlan           written by a newer version
     ├─ PlanInUse           somebody else holds it for writing
     ├─ PlanIsReadOnly      the file, the folder or the way it was opened forbids writing
     ├─ PlanOutOfDate       another hand changed the same field meanwhile (shared plan)
     └─ StorageFailed       disk full, folder gone, server not reachable

    `what` says what happened, what is safe and what to do; `code` is for the help desk.
    """

    code = "E-FILE-01"

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


class NotAPlan(PlanFileError):
    """The file is missing or is not a plan."""

    code = "E-FILE-02"


class DamagedPlan(PlanFileError):
    """The file is damaged; nothing was written to it. `backups` are newest first."""

    code = "E-FILE-03"

    def __init__(self, what: Text, backups: tuple[Backup, ...] = ()) -> None:
        super().__init__(what)
        self.backups = backups


class NewerPlan(PlanFileError):
    """The file was made with a newer version."""

    code = "E-FILE-04"


class PlanInUse(PlanFileError):
    """Somebody else holds the plan for writing."""

    code = "E-LOCK-01"

    def __init__(self, what: Text, holder: Holder) -> None:
        super().__init__(what)
        self.holder = holder


class PlanIsReadOnly(PlanFileError):
    """The plan was opened for reading only, or may not be written."""

    code = "E-SAVE-01"


class PlanOutOfDate(PlanFileError):
    """Another hand changed the same field; both values are in the message."""

    code = "E-SAVE-03"


class StorageFailed(PlanFileError):
    """The change could not be written; it is kept in memory and can be tried again."""

    code = "E-SAVE-02"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a plan for writing: name, computer, process id, since when (UTC)."""

    name: str
    computer: str
    process: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a plan file as it was at `at` (UTC)."""

    path: Path
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one change did to one item."""

    change_id: str
    label: Text
    author: str
    computer: str
    at: datetime
    table: str
    item_id: str
    before: Item | None
    after: Item | None


@dataclass(frozen=True, slots=True)
class EngagementStamp:
    """What calendars need to know of an engagement's history.

    `sequence` counts the changes of dates, place, title or status since it was
    created; it never falls, for an undo is a change too. Times are UTC.
    """

    sequence: int
    created: datetime
    modified: datetime


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """What a plan file says of itself; `counts` are items per table."""

    schema: int
    own_nation: str
    counts: Mapping[str, int]
    last_change: datetime | None
    integrity: str


class PlanStore(Protocol):
    """An open plan. Every `append` is one transaction: all of the change, or nothing."""

    @property
    def location(self) -> str:
        """The path, or the database address without its password."""

    @property
    def read_only(self) -> bool:
        """Whether `append` is refused."""

    @property
    def holder(self) -> Holder | None:
        """Who holds the plan for writing, where that is somebody else."""

    @property
    def notice(self) -> Text | None:
        """What the planner must be told of how it was opened (why read-only, no backup), or None."""

    @property
    def texts(self) -> TextSearch:
        """The search through its texts."""

    def load(self) -> Plan:
        """Read the whole plan, one query per table."""

    def append(self, change: Change) -> None:
        """Write a stamped change and its items; raises PlanFileError and writes nothing."""

    def history(self, table: str, item_id: str) -> tuple[HistoryEntry, ...]:
        """What happened to one item, newest first."""

    def recent(self, limit: int) -> tuple[Change, ...]:
        """The last changes, newest first."""

    def stamps(self, engagement_ids: Iterable[str] | None = None) -> Mapping[str, EngagementStamp]:
        """The calendar stamps of the given engagements, or of all."""

    def info(self) -> PlanInfo:
        """Counts, last change and integrity."""

    def checkpoint(self, reason: str) -> Backup:
        """Keep a copy of the plan as it is now."""

    def back_up_if_due(self) -> Backup | None:
        """Keep an automatic copy where the last is half an hour old and something was changed since."""

    def backups(self) -> tuple[Backup, ...]:
        """The copies kept of this plan, newest first."""

    def close(self) -> None:
        """Let go of the file and its lock."""


class PlanStores(Protocol):
    """Opens and creates plans."""

    def create(self, location: str, plan: Plan, author: str) -> PlanStore:
        """Make a new plan holding `plan`; refuses to overwrite (PlanFileError)."""

    def open(self, location: str, *, read_only: bool = False) -> PlanStore:
        """Open a plan, migrating an older one on a verified copy.

        When somebody else holds it, or it is newer than this program, the store
        comes back read-only and says so (`holder`); raises PlanFileError otherwise.
        """

    def restore(self, backup: Backup, location: str) -> None:
        """Put a backup in the plan's place; what was there is kept beside it."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Engagements that are to leave the program, and what the file says of itself.

    `ids` in the order wanted (None: all, by date and reference); `at` is the instant
    of the export, zoned; `filter_words` says in words what was selected; `marking` is
    the highest of the content (empty: the plan's); `stamps` carry the history that a
    calendar needs.
    """

    plan: Plan
    at: datetime
    ids: tuple[str, ...] | None = None
    filter_words: str = ""
    marking: str = ""
    stamps: Mapping[str, EngagementStamp] = field(default_factory=dict)

    @property
    def engagements(self) -> tuple[Engagement, ...]:
        """The engagements, in order; ids that the plan no longer holds are left out."""
        held = self.plan.engagements
        if self.ids is not None:
            return tuple(held[item_id] for item_id in self.ids if item_id in held)
        return tuple(sorted(held.values(), key=lambda item: (item.dates.earliest, item.ref, item.id)))


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A kind of file of other programs: its suffix with the dot, its name, and which ways it goes."""

    suffix: str
    title: Text
    reads: bool
    writes: bool


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What another program's calendar holds; entries in order of their first day.

    `title` is what it calls itself (may be empty), `markings` those that entries carry,
    `remarks` what could not be read, with the lines.
    """

    title: str
    entries: tuple[OverlayEntry, ...]
    markings: tuple[str, ...] = ()
    remarks: tuple[Text, ...] = ()


class Exchange(Protocol):
    """Reads and writes the files of other programs; every method raises `tables.FileRefused`, and what `check` does."""

    @property
    def formats(self) -> tuple[FileFormat, ...]:
        """Every format that is known, in the order of menus."""

    def read(self, path: Path, check: Check = go_on) -> tuple[RawTable, ...]:
        """The tables of a file."""

    def read_calendar(self, path: Path, span: DaySpan, home_zone: str, check: Check = go_on) -> CalendarFile:
        """The events of a calendar file; what repeats is expanded over `span`, times are turned into `home_zone`."""

    def write(self, path: Path, selection: Selection) -> int:
        """Write the selection as the suffix says, whole or not at all; returns how many engagements."""

    def write_rows(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        """Write rows of texts as comma-separated text, whole or not at all; no cell is taken for a formula."""


class Clock(Protocol):
    """The only way to the time of day, so that tests and `--as-of` can set it."""

    def now(self) -> datetime:
        """The present instant, zoned, in UTC."""
