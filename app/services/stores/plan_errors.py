"""How a plan says that it cannot be opened or written, and with what to go on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.domain.value_classes import dataclass
from app.domain.wording import Text


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


class PlanFileError(Exception):
    """A plan cannot be opened or written.

    PlanFileError
     ├─ NotAPlan            missing, or some other program's file
     ├─ DamagedPlan         integrity check failed; `backups` may hold a way back
     ├─ NewerPlan           written by a newer version
     ├─ PlanInUse           somebody else holds it for writing
     ├─ PlanIsReadOnly      the file, the folder or the way it was opened forbids writing
     ├─ ChangeUnfit         this change cannot be written as it is; others can
     │   └─ PlanOutOfDate   another hand changed the same field meanwhile (shared plan)
     ├─ PlanNeedsPassword   the server asks for a password, or refuses the one it was given
     └─ StorageFailed       disk full, folder gone, server not reachable
         └─ PlanSupplanted  another file, another state of the plan or another writer took its place

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


class ChangeUnfit(PlanFileError):
    """The plan does not take this change, whenever it is tried; nothing is wrong with where it is kept."""

    code = "E-SAVE-05"


class PlanOutOfDate(ChangeUnfit):
    """Another hand changed the same field; both values are in the message."""

    code = "E-SAVE-03"


class StorageFailed(PlanFileError):
    """The change could not be written; it is kept in memory and can be tried again."""

    code = "E-SAVE-02"


class PlanSupplanted(StorageFailed):
    """Another file, another state of the plan, or another writer took its place; nothing is written to it any more.

    The changes that are not in the file are kept in memory.
    """

    code = "E-SAVE-04"


class PlanNeedsPassword(PlanFileError):
    """The server of a shared plan asks for a password that is not known, or refused one (`refused`).

    `account` is by what name the password is given to `Passwords`; `can_keep` says whether
    the system has a keyring that would keep it.
    """

    code = "E-PASS-01"

    def __init__(self, what: Text, account: str, *, refused: bool, can_keep: bool) -> None:
        super().__init__(what)
        self.account = account
        self.refused = refused
        self.can_keep = can_keep
