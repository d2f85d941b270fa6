"""Makes, opens and restores plans, in files and on servers."""

from __future__ import annotations

from pathlib import Path

from app.domain.plan import Plan
from app.persistence import messages
from app.persistence.file_plans import FilePlans
from app.persistence.journals import FileJournal
from app.persistence.passwords import KnownPasswords, NoKeyring
from app.persistence.patience import Patience
from app.persistence.plan_places import plan_path
from app.persistence.plan_store import SqlPlanStore
from app.persistence.server_access import ServerAccess
from app.persistence.server_plans import ServerPlans
from app.persistence.server_sighting import look
from app.persistence.workplace import Workplace
from app.services.ports import Backup, PlanFileError, Sighting
from app.services.store_ports import PlanStore
from app.services.stores.address_reading import is_address
from app.services.stores.locations import kept_location
from app.services.stores.plan_address import PlanAddress


class SqlPlanStores:
    """The PlanStores of `services.ports`. A location is a path or the address of a shared plan in any form.

    Without `passwords` those given in this session are known.
    """

    def __init__(
        self, workplace: Workplace, passwords: KnownPasswords | None = None, patience: Patience | None = None
    ) -> None:
        self._workplace = workplace
        self._files = FilePlans(workplace)
        self._access = ServerAccess(passwords or KnownPasswords(NoKeyring()), patience or Patience())
        self._server = ServerPlans(workplace, self._access)

    def create(self, location: str, plan: Plan, author: str, *, is_draft: bool = False) -> SqlPlanStore:
        """Make a new plan holding `plan`; see `PlanStores.create`."""
        if is_address(location):
            self._server.create(location, plan, author, is_draft=is_draft)
        else:
            self._files.create(plan_path(location), plan, author, is_draft=is_draft)
        return self.open(location)

    def open(self, location: str, *, read_only: bool = False) -> SqlPlanStore:
        """Open a plan, migrating an older one on a verified copy.

        When somebody else holds it, it may not be written here, or it is newer than
        this program, the store comes back read-only and says so (`notice`, `holder`);
        raises PlanFileError otherwise.
        """
        if is_address(location):
            return self._server.open(location, read_only)
        return self._files.open(plan_path(location), read_only)

    def look_at(self, address: PlanAddress) -> Sighting:
        """What there is at an address; nothing is written there, and no password remembered (PlanFileError)."""
        return look(self._access, address)

    def restore(self, backup: Backup, location: str) -> Path | None:
        """Put a backup in the plan's place in one step; what was there is kept among the backups.

        Returns the file that has it now; None where nothing was there.
        Raises DamagedPlan where the backup itself is not sound, PlanInUse while
        somebody has the plan open for writing.
        """
        if is_address(location):
            raise PlanFileError(messages.not_restorable(kept_location(location)))
        return self._files.restore(backup, plan_path(location))

    def break_lock(self, location: str) -> None:
        """Let the next to open the plan write it, though somebody on another computer holds it.

        Only for the person whose lock or whose file it is: raises PlanInUse for others, and while the
        holder is a program of this computer that runs. Where nobody holds it, nothing is done.
        """
        if not is_address(location):
            self._files.break_lock(plan_path(location))

    def journal(self, store: PlanStore) -> FileJournal:
        """Where the edits of an open plan are kept that are not written yet."""
        return FileJournal(self._workplace.journal_folder, store.location, store.origin)
