"""Where and for whom plans are opened, as `bootstrap` knows it."""

from __future__ import annotations

from pathlib import Path

from app.domain.value_classes import dataclass
from app.persistence.backup_places import BackupPlaces
from app.persistence.backups import Backups
from app.persistence.former_names import former_locations
from app.services.ports import Clock
from app.services.stores.address_reading import is_address


@dataclass(frozen=True, slots=True)
class Workplace:
    """`migrations` is the folder of the migration scripts, `backup_folder` the one under which
    each plan gets its own; `user` and `computer` go into locks. `places` says where else backups are wanted."""

    migrations: Path
    backup_folder: Path
    clock: Clock
    computer: str
    user: str
    places: BackupPlaces | None = None

    @property
    def journal_folder(self) -> Path:
        """Where edits are kept that are not written yet."""
        return self.backup_folder.with_name("Waiting edits")

    def backups_of(self, location: str) -> Backups:
        """The backups of the plan at an absolute path or an address without password."""
        backups = Backups(self.backup_folder, location, self.clock, self.places)
        if is_address(location):
            backups.take_over(former_locations(location))
        return backups
