"""What the services ask of whoever keeps plans, and of whoever keeps edits that are not written yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from app.domain.changes import Change
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.ports import Backup, EngagementStamp, HistoryEntry, Holder, PlanInfo
from app.services.stores.erasures import Erasure
from app.services.stores.ledger import CalendarOutput, Ledger, OutputScope
from app.services.stores.odd_records import LeftOut
from app.services.stores.search_query import TextSearch


@dataclass(frozen=True, slots=True)
class Landed:
    """A change as it was written: under which number, and with what it really did to each item."""

    number: int
    change: Change


@dataclass(frozen=True, slots=True)
class KeptEdit:
    """An edit that is not written yet, as it is kept on this computer.

    `is_aside`: a person must decide about it; `behind` is then the id of the edit on whose decision it
    waits, and `reason` why it cannot be written where no field is at odds. `is_foreign`: it was made on
    another plan that lay in this place.
    """

    change: Change
    is_aside: bool = False
    behind: str = ""
    reason: Text | None = None
    is_foreign: bool = False


class HistoryCut(Exception):
    """The changes that are kept do not lead on from those that were seen: an earlier state was put in their place."""


class EditJournal(Protocol):
    """Keeps edits on this computer until they are written; one for each plan and session."""

    def keep(self, edits: Sequence[KeptEdit]) -> None:
        """Keep these and no others, at once and for good; raises StorageFailed where that is not possible."""

    def left(self) -> tuple[KeptEdit, ...]:
        """What sessions that have ended left behind, each edit once, in the order in which they were made."""

    def settle(self) -> None:
        """Forget what `left` told of: it is written, or in `keep`."""

    def close(self) -> None:
        """Leave what is kept to the next session."""


OutputRows = Mapping[str, Sequence[Mapping[str, Any]]]
"""What is remembered of outputs, by table, for a copy of the plan alone."""


class Outputs(Protocol):
    """What left of a plan in calendar files; every method raises PlanFileError."""

    def stamps(self, engagement_ids: Iterable[str] | None = None) -> Mapping[str, EngagementStamp]:
        """The calendar stamps of the given engagements, or of all."""

    def ledger(self, scope: OutputScope) -> Ledger:
        """What is known of earlier files, for one of that scope."""

    def calendars_with(self, engagement_ids: Iterable[str]) -> tuple[str, ...]:
        """The names of the files that hold one of these engagements at their readers."""

    def remember(self, output: CalendarOutput, author: str) -> bool:
        """Remember a file that was written; False where the plan is read-only. No undo takes it back."""

    def whole(self) -> OutputRows:
        """All that is remembered."""

    def take_over(self, rows: OutputRows) -> None:
        """Remember what left of the plan that this one is a copy of: both give their events the same identities."""


class Attached(Protocol):
    """What is in the files attached in a plan, each under its SHA-256; every method raises PlanFileError."""

    def keep(self, content: bytes) -> str:
        """Keep what is in a file and give its digest; ChangeUnfit where the file or all together are too large.

        It stays while no attachment points at it, for undo, until room is short or somebody is erased from the plan.
        """
        ...

    def fetch(self, digest: str) -> bytes:
        """What is in a file; ChangeUnfit where it is not there, DamagedPlan where it is not what was kept."""
        ...


class PlanStore(Protocol):
    """An open plan. Every `append` is one transaction: all of the change, or nothing."""

    @property
    def location(self) -> str:
        """The path, or the database address without its password."""

    @property
    def read_only(self) -> bool:
        """Whether `append` is refused."""

    @property
    def is_shared(self) -> bool:
        """Whether others write to it too, over a network: then no window may wait for it."""

    @property
    def origin(self) -> str:
        """What tells this plan from another that lay in its place; empty where nothing does."""

    @property
    def number(self) -> int:
        """The number of the last change that is known here."""

    @property
    def is_followed(self) -> bool:
        """Whether others may write to it, so that it is worth asking for what they wrote."""

    @property
    def holder(self) -> Holder | None:
        """Who holds the plan for writing, where that is somebody else, as far as was asked."""

    def ask_holder(self) -> None:
        """Ask again who that is; costs a look at the folder."""

    @property
    def notice(self) -> Text | None:
        """What the planner must be told of how it was opened (why read-only, no backup), or None."""

    @property
    def texts(self) -> TextSearch:
        """The search through its texts."""

    @property
    def outputs(self) -> Outputs:
        """What left of it in files."""

    @property
    def attached(self) -> Attached:
        """What is in the files attached in it."""

    def load(self) -> Plan:
        """Read the whole plan, one query per table; from then on `left_out` says what is not in it."""

    @property
    def left_out(self) -> LeftOut | None:
        """What of the plan could not be read; with that it is read-only, and None where all was read."""

    def append(self, change: Change) -> Landed | None:
        """Write a stamped change and its items; raises PlanFileError and writes nothing.

        None where there was nothing to write: an empty change, or one that was written before.
        """

    def forget(self, erasure: Erasure) -> None:
        """Take what was erased out of the history for good, once the plan itself holds it no longer."""

    def changes_after(self, number: int) -> tuple[Landed, ...]:
        """The changes written since the one of that number, by whomever, oldest first.

        Raises HistoryCut where they do not lead on from what was known; `load` knows the plan anew then.
        """

    def holding(self, change_ids: Iterable[str]) -> frozenset[str]:
        """Those of the changes that are written."""

    def history(self, table: str, item_id: str, *, with_parts: bool = False) -> tuple[HistoryEntry, ...]:
        """What happened to one item, newest first.

        `with_parts`: also what happened to whatever is or was part of it, and to asks about it.
        """

    def recent(self, limit: int) -> tuple[Change, ...]:
        """The last changes, newest first."""

    def is_changed_since_issue(self) -> bool:
        """Whether anything in the plan is other than when its number, date and approval of issue were given."""

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


class BackupFolders(Protocol):
    """Where copies of plans are kept: in the `usual` folder, or in one that a person chose."""

    usual: Path

    def choose(self, folder: str) -> None:
        """Keep copies there from now on; empty for the usual folder."""
        ...

    def trouble(self, folder: str) -> Text | None:
        """Why copies cannot be kept in a folder; None where they can, and for none."""
        ...


class PlanStores(Protocol):
    """Opens and creates plans."""

    def create(self, location: str, plan: Plan, author: str, *, is_draft: bool = False) -> PlanStore:
        """Make a new plan holding `plan`; refuses to overwrite (PlanFileError).

        Its history begins anew. `is_draft`: it is the copy of one that was changed since its issue, and stays so.
        """

    def open(self, location: str, *, read_only: bool = False) -> PlanStore:
        """Open a plan, migrating an older one on a verified copy.

        When somebody else holds it, or it is newer than this program, the store
        comes back read-only and says so (`holder`); raises PlanFileError otherwise.
        """

    def restore(self, backup: Backup, location: str) -> Path | None:
        """Put a backup in the plan's place in one step; what was there is kept among the backups.

        Returns the file that has it now; None where nothing was there.
        """

    def break_lock(self, location: str) -> None:
        """Let the next to open the plan write it, though somebody on another computer holds it.

        Only for the person whose lock or whose file it is; raises PlanInUse for others.
        """

    def journal(self, store: PlanStore) -> EditJournal:
        """Where the edits of an open plan are kept that are not written yet."""
