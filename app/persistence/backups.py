"""The copies kept of each plan, in a folder of their own."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from app.persistence import copies, retention
from app.persistence.backup_places import BackupPlaces
from app.persistence.rights import give, private_folder, rights_of
from app.services.ports import Backup, Clock
from app.services.stores.locations import known_address
from app.services.stores.part_files import part_beside

_NAME = re.compile(r"(?P<at>\d{4}-\d{2}-\d{2} \d{2}-\d{2}-\d{2})Z(?: \((?P<again>\d+)\))? (?P<reason>[\w -]*)\.entente")
_STAMP = "%Y-%m-%d %H-%M-%S"
_PAUSE_FILE = "restored"
PAUSE = timedelta(days=7)
"""So long after a restore no backup is removed: it may have been the wrong one."""


class Backups:
    """The backups of one plan. `location` is its path, or a shared plan's address without password.

    New ones are kept in the folder that `places` name as chosen, else or where that fails below `root`; those that
    there are in either are found.
    """

    def __init__(self, root: Path, location: str, clock: Clock, places: BackupPlaces | None = None) -> None:
        address = known_address(location)
        name = address.database if address is not None else re.split(r"[/\\]", location)[-1].removesuffix(".entente")
        stem = re.sub(r"[^\w .-]", "_", name).strip(" .") or "plan"
        self.folder = root / f"{stem[:60]} {_mark(location)}"
        self._places = places
        self._plan = Path(location)
        self._clock = clock

    def take_over(self, former_locations: Iterable[str]) -> None:
        """Go on with the folder that earlier versions made under another name, where there is one and no other yet."""
        marks = dict.fromkeys(_mark(each) for each in former_locations)
        for former in (folder for mark in marks for folder in self.folder.parent.glob(f"* {mark}")):
            if not self.folder.exists():
                with suppress(OSError):
                    former.rename(self.folder)

    def listed(self) -> tuple[Backup, ...]:
        """All backups in either folder, newest first; empty where there is none."""
        found: list[tuple[datetime, int, Backup]] = []
        for folder in self._folders:
            with suppress(OSError):
                for path in folder.iterdir():
                    if match := _NAME.fullmatch(path.name):
                        at = datetime.strptime(match["at"], _STAMP).replace(tzinfo=UTC)
                        found.append((at, int(match["again"] or 1), Backup(path, at, match["reason"])))
        return tuple(backup for _, _, backup in sorted(found, key=lambda entry: entry[:2], reverse=True))

    def keep(self, reason: str, copy: Callable[[Path], None]) -> Backup:
        """Keep what `copy` writes to the path it is given, once it is found to be sound.

        Raises OSError, sqlite3.Error or BadCopy where there is no room, or no sound copy.
        """
        *others, usual = self._folders
        for folder in others:
            # A copy in the usual folder is worth more than none in the one that is wanted.
            with suppress(OSError, sqlite3.Error, SQLAlchemyError, copies.BadCopy):
                return self._keep_in(folder, reason, copy)
        return self._keep_in(usual, reason, copy)

    def _keep_in(self, folder: Path, reason: str, copy: Callable[[Path], None]) -> Backup:
        private_folder(folder)
        at = self._clock.now().astimezone(UTC).replace(microsecond=0)
        words = re.sub(r"[^\w -]", "", reason).strip()
        path = self._free_name(folder, at, words)
        with part_beside(path) as draft:
            copy(draft)
            copies.check(draft)
            # As open as the plan: whoever shares it may need its copies too.
            give(draft, rights_of(self._plan))
            copies.put_new(draft, path)
        self._thin_out()
        return Backup(path, at, words)

    def is_due(self, last_change: str | None) -> bool:
        """Whether an automatic backup is called for: the newest is old enough and holds less."""
        # What a clock that went ahead has dated into the future says nothing about the time since.
        kept = [backup for backup in self.listed() if backup.at <= self._clock.now()]
        if not retention.is_due(kept, self._clock.now()):
            return False
        return not kept or _last_change(kept[0].path) != last_change

    def pause(self) -> None:
        """Remove no backup for a while, for one has just been restored."""
        private_folder(self.folder)
        (self.folder / _PAUSE_FILE).write_text(self._clock.now().astimezone(UTC).isoformat(), encoding="ascii")

    def keep_as_it_is(self, path: Path) -> Path:
        """Keep a file that is no sound plan, with its companions, byte by byte; it is not listed. Raises OSError."""
        private_folder(self.folder)
        at = self._clock.now().astimezone(UTC).replace(microsecond=0)
        target = self._free_name(self.folder, at, "damaged").with_suffix(".damaged")
        for old, new in zip((path, *copies.companions(path)), (target, *copies.companions(target)), strict=True):
            with suppress(FileNotFoundError), part_beside(new) as draft:
                copies.duplicate(old, draft)
                copies.put_new(draft, new)
        return target

    @property
    def _folders(self) -> tuple[Path, ...]:
        """Where the backups of the plan are, the folder in which new ones are wanted first and the usual one last."""
        chosen = self._places.chosen if self._places is not None else None
        wanted = chosen / self.folder.name if chosen is not None else self.folder
        return (self.folder,) if wanted == self.folder else (wanted, self.folder)

    def _free_name(self, folder: Path, at: datetime, reason: str) -> Path:
        for again in range(1, 1000):
            times = f" ({again})" if again > 1 else ""
            path = folder / f"{at:{_STAMP}}Z{times} {reason}.entente"
            if not any(folder.glob(f"{at:{_STAMP}}Z{times} *")):
                return path
        raise FileExistsError(f"too many copies of one second in {folder}")

    def _thin_out(self) -> None:
        if self._is_paused():
            return
        for backup in retention.to_drop(self.listed(), self._clock.now()):
            with suppress(OSError):
                backup.path.unlink()

    def _is_paused(self) -> bool:
        try:
            since = datetime.fromisoformat((self.folder / _PAUSE_FILE).read_text(encoding="ascii"))
        except (OSError, ValueError):
            return False
        return abs(self._clock.now() - since) < PAUSE


def _mark(location: str) -> str:
    """What tells the folders of plans of one name apart."""
    return hashlib.sha256(location.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _last_change(path: Path) -> str | None:
    """The id of the newest change in a backup."""
    try:
        with closing(sqlite3.connect(path)) as copy:
            row = copy.execute("SELECT id FROM changes ORDER BY number DESC LIMIT 1").fetchone()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return None if row is None else str(row[0])
