"""What the services ask of the outer layers, and how those say that something cannot be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from app.domain.engagement import Engagement
from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.plan import Plan
from app.domain.records.cells import CellColumn, CellValue
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.domain.wording_values import Count
from app.services.overlays.overlays import OverlayEntry
from app.services.returning.ask_sheet import AskSheet
from app.services.returning.letters import Returned
from app.services.stores.ledger import Ledger, LeftEvent, OutputScope
from app.services.stores.plan_accounts import SOUND, EngagementStamp, HistoryEntry, PlanInfo
from app.services.stores.plan_errors import (
    Backup,
    ChangeUnfit,
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
from app.services.texts.patience import Check, go_on
from app.services.texts.tables import Cell, RawTable

__all__ = [
    "SOUND",
    "Backup",
    "CalendarFile",
    "ChangeUnfit",
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
    "PlanSupplanted",
    "Selection",
    "StorageFailed",
]


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
    `stamps` carry the history that a calendar needs; `is_draft`: the plan was changed since its issue;
    `edition` says of one that was asked for at a marking how much was left out.
    `scope` is what tells the output from others, where it is to be remembered, and `ledger` what is known of earlier
    ones. `parts` are the ids of the fields of parts that the register has columns of beside its own. `places` are
    ports and towns whose clock is known.
    """

    plan: Plan
    at: datetime
    ids: tuple[str, ...] | None = None
    filter_words: str = ""
    marking: str = ""
    stamps: Mapping[str, EngagementStamp] = field(default_factory=dict)
    is_draft: bool = False
    edition: Text | None = None
    scope: OutputScope | None = None
    ledger: Ledger = field(default_factory=Ledger)
    parts: tuple[str, ...] = ()
    places: KnownPlaces = NO_PLACES

    @property
    def engagements(self) -> tuple[Engagement, ...]:
        """The engagements, in order; ids that the plan no longer holds are left out."""
        held = self.plan.engagements
        if self.ids is not None:
            return tuple(held[item_id] for item_id in self.ids if item_id in held)
        return tuple(sorted(held.values(), key=lambda item: (item.dates.earliest, item.ref, item.id)))


@dataclass(frozen=True, slots=True)
class Output:
    """A file that is ready; without content there is nothing to write.

    Of a calendar `given` are the engagements and items of programmes that it holds, `withdrawn` those that it calls
    back, and `events` those of both that leave otherwise than the ledger knows them.
    """

    content: bytes
    events: Mapping[str, LeftEvent] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()


ListRecords = Mapping[str, Any] | Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class ListExport:
    """One list: its `title`, its rows, and how many of what they are (`count`).

    `chosen` and `filtered` say what narrows it, nothing where it is whole; `filtered` in words that somebody typed or
    chose, which may name anything in the plan. `content` are the engagements that it speaks of, whose
    markings it carries. `records` are the same for JSON, where programs are given that.
    `people` are the ids of those whom it is about, where it is a list of people.
    """

    plan: Plan
    title: Text
    count: Count
    columns: tuple[CellColumn, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    content: tuple[Engagement, ...]
    chosen: tuple[Text, ...] = ()
    records: ListRecords | None = None
    filtered: tuple[Text, ...] = ()
    people: tuple[str, ...] | None = None

    @property
    def narrowed(self) -> tuple[Text, ...]:
        """All that narrows it."""
        return (*self.chosen, *self.filtered)


@dataclass(frozen=True, slots=True)
class ListExportFile:
    """A list on its way into a file: the instant, zoned, and the marking by the table of levels (empty: none).

    `is_draft`: the plan was changed since its issue; `edition` is as in `Selection`.
    """

    listing: ListExport
    at: datetime
    marking: str
    is_draft: bool = False
    edition: Text | None = None


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

    @property
    def returned(self) -> tuple[str, ...]:
        """The suffixes of the files in which answers come back."""

    def read_answers(self, path: Path, check: Check = go_on) -> Returned:
        """What came back in a file: a returned sheet, a mail, the reply of a calendar."""

    def write_ask_sheet(self, path: Path, sheet: AskSheet) -> None:
        """Write a sheet of asks, whole or not at all."""

    def write(self, path: Path, selection: Selection) -> Output:
        """Write the selection as the suffix says, whole or not at all; without content no file is written, and what
        was there stays."""

    def listing_formats(self, listing: ListExport) -> tuple[FileFormat, ...]:
        """The formats in which a list can be written, the usual one first."""

    def write_listing(self, path: Path, file: ListExportFile) -> None:
        """Write a list as the suffix says, whole or not at all."""

    def write_rows(self, path: Path, rows: Sequence[Sequence[Cell]]) -> None:
        """Write rows as comma-separated text, whole or not at all; no cell is taken for a formula."""

    def write_document(self, path: Path, content: bytes) -> None:
        """Write a document that is ready, whole or not at all."""

    def read_document(self, path: Path) -> bytes:
        """A small file as it is."""


class Clock(Protocol):
    """The only way to the time of day, so that tests and `--as-of` can set it."""

    def now(self) -> datetime:
        """The present instant, zoned, in UTC."""
