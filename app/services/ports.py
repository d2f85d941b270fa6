"""What the services ask of the outer layers, and how those say that something cannot be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.wording import Text
from app.services.odd_records import LeftOut
from app.services.overlays import OverlayEntry
from app.services.plan_accounts import SOUND, EngagementStamp, HistoryEntry, PlanInfo
from app.services.plan_errors import (
    Backup,
    DamagedPlan,
    Holder,
    NewerPlan,
    NotAPlan,
    PlanFileError,
    PlanInUse,
    PlanIsReadOnly,
    PlanNeedsPassword,
    PlanOutOfDate,
    PlanSupplanted,
    StorageFailed,
)
from app.services.search_query import TextSearch
from app.services.tables import Cell, RawTable

__all__ = [
    "SOUND",
    "Backup",
    "CalendarFile",
    "Clock",
    "DamagedPlan",
    "EngagementStamp",
    "Exchange",
    "FileFormat",
    "HistoryEntry",
    "Holder",
    "NewerPlan",
    "NotAPlan",
    "PlanFileError",
    "PlanInUse",
    "PlanInfo",
    "PlanIsReadOnly",
    "PlanNeedsPassword",
    "PlanOutOfDate",
    "PlanStore",
    "PlanStores",
    "PlanSupplanted",
    "Selection",
    "StorageFailed",
]


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
        """Read the whole plan, one query per table; from then on `left_out` says what is not in it."""

    @property
    def left_out(self) -> LeftOut | None:
        """What of the plan could not be read; with that it is read-only, and None where all was read."""

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

    def check_place(self) -> None:
        """Make sure that the plan can still be written where it lies; raises StorageFailed where it cannot.

        Costs a look at the folder. PlanSupplanted says that something else is there now.
        """

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
        """Put a backup in the plan's place in one step; what was there is kept among the backups."""

    def break_lock(self, location: str) -> None:
        """Let the next to open the plan write it, though somebody on another computer holds it.

        Only for the person whose lock or whose file it is; raises PlanInUse for others.
        """


class Sight(StrEnum):
    """What there is at the address of a shared plan that was reached."""

    PLAN = "plan"
    OLDER = "older"
    """A plan that this program brings up to date when it is opened."""
    NEWER = "newer"
    """A plan of a newer version: it can be read at most."""
    EMPTY = "empty"
    """A database in which a new plan can be made."""
    FOREIGN = "foreign"
    """A database that holds something else."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was seen at an address; title and number of engagements where there is a plan that says so."""

    sight: Sight
    title: str = ""
    engagements: int = 0


class Passwords(Protocol):
    """The passwords of shared plans that were given in this session, and those that the system's keyring keeps.

    They are known by `PlanAddress.account`; no other part of the program passes them on.
    """

    @property
    def can_keep(self) -> bool:
        """Whether the system has a keyring that can be used; finding out may take a moment."""

    def take(self, location: str) -> str:
        """A location as it is shown and kept; what is secret in it is known from then on. NotAPlan if unreadable."""

    def give(self, account: str, secrets: Mapping[str, str], *, keep: bool = False) -> None:
        """Make secrets known, by libpq's names; with `keep` the keyring gets the password once it has worked."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Engagements that are to leave the program, and what the file says of itself.

    `ids` in the order wanted (None: all, by date and reference); `at` is the instant
    of the export, zoned; `filter_words` says in words what was selected; `marking` is
    that of the output by the table of levels (empty: all of the content, side by side);
    `stamps` carry the history that a calendar needs.
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
    """Reads and writes the files of other programs; every method raises `tables.FileRefused`."""

    @property
    def formats(self) -> tuple[FileFormat, ...]:
        """Every format that is known, in the order of menus."""

    def read(self, path: Path) -> tuple[RawTable, ...]:
        """The tables of a file."""

    def read_calendar(self, path: Path, span: DaySpan, home_zone: str) -> CalendarFile:
        """The events of a calendar file; what repeats is expanded over `span`, times are turned into `home_zone`."""

    def write(self, path: Path, selection: Selection) -> int:
        """Write the selection as the suffix says, whole or not at all; returns how many engagements."""

    def write_rows(self, path: Path, rows: Sequence[Sequence[Cell]]) -> None:
        """Write rows as comma-separated text, whole or not at all; no cell is taken for a formula."""

    def write_document(self, path: Path, content: bytes) -> None:
        """Write a document that is ready, whole or not at all."""


class Clock(Protocol):
    """The only way to the time of day, so that tests and `--as-of` can set it."""

    def now(self) -> datetime:
        """The present instant, zoned, in UTC."""
