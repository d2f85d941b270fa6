"""One writer per plan file: a lock file beside it says who, on which computer, since when."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app.persistence.disks import is_local
from app.persistence.processes import birth_mark, is_running, names_of_locked
from app.persistence.rights import Rights, give, rights_of, write_private
from app.services.ports import Holder
from app.services.stores.part_files import part_beside

if sys.platform != "win32":
    import fcntl


class Held(Exception):
    """Somebody else holds the plan for writing; `holder` is None where that cannot be told."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__(holder.name if holder is not None else "somebody")
        self.holder = holder


class Lock:
    """A lock that this process holds; let go of it with `release`.

    The lock file binds everybody who comes by the same name, on any computer. On a disk of
    this computer the file itself is held as well, for it may have other names.
    """

    def __init__(self, plan: Path, content: bytes) -> None:
        self.path = lock_path(plan)
        self.content = content
        self._plan = plan
        self._held: int | None = None

    def hold(self, plan: Path) -> None:
        """Hold the file that lies at the plan's path now; raises Held where another process does.

        Nothing of SQLite's may be open on it: closing what was held before would let go of its locks.
        """
        self._let_go()
        if sys.platform == "win32" or not is_local(plan):
            # On a network drive this would be the very lock that SQLite needs to read and write.
            return
        try:
            held = os.open(plan, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(held)
            raise Held(_holder_by_another_name(plan)) from None
        except OSError:
            # A disk that does not know this sort of lock; the lock file stands all the same.
            os.close(held)
            return
        self._held = held

    def confirm(self) -> None:
        """Make sure that we still hold the plan; raises Held where it was taken over, OSError where it cannot be told.

        Where the lock file was cleared away, it is put there again.
        """
        while (found := _read(self.path)) != self.content:
            if found is not None:
                raise Held(_holder(found))
            _create(self.path, self.content, rights_of(self._plan))

    def release(self) -> None:
        """Take the lock file away, if it is still ours."""
        self._let_go()
        with suppress(OSError):
            if self.path.read_bytes() == self.content:
                self.path.unlink()

    def _let_go(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None


def lock_path(plan: Path) -> Path:
    """Where the lock of a plan lies."""
    return plan.with_name(f"{plan.name}.lock")


def acquire(plan: Path, name: str, computer: str, now: datetime) -> Lock:
    """Become the writer of a plan file; `plan` is its own path, not that of a link to it.

    Raises Held where somebody else is, OSError where the folder may not be
    written. A lock left by a process of this computer that no longer runs, or by
    nobody (not a lock at all), is put aside.
    """
    path = lock_path(plan)
    content = _content(Holder(name, computer, os.getpid(), now))
    while not _create(path, content, rights_of(plan)):
        found = _read(path)
        if found is None:
            continue
        holder = _holder(found)
        if holder is not None and not _is_stale(holder, found, computer):
            raise Held(holder)
        _put_aside(path, found)
    lock = Lock(plan, content)
    try:
        lock.hold(plan)
    except BaseException:
        lock.release()
        raise
    return lock


def holder_of(plan: Path, computer: str) -> Holder | None:
    """Who writes the plan now, or None where nobody does or it cannot be told."""
    try:
        found = _read(lock_path(plan))
    except OSError:
        return None
    holder = None if found is None else _holder(found)
    if holder is None or found is None or _is_stale(holder, found, computer):
        return None
    return holder


def break_lock(plan: Path, holder: Holder) -> None:
    """Take away the lock of somebody who holds the plan on another computer, if it is still theirs.

    Whether they can still write is not known here; a program that does notices before it writes again.
    Raises OSError where the folder may not be written.
    """
    path = lock_path(plan)
    found = _read(path)
    if found is not None and _holder(found) == holder:
        _put_aside(path, found)


def _holder_by_another_name(plan: Path) -> Holder | None:
    """Who holds the file: their lock lies beside the name by which they opened it."""
    for name in names_of_locked(plan):
        with suppress(OSError):
            found = _read(lock_path(name))
            if found is not None and (holder := _holder(found)) is not None:
                return holder
    return None


def _content(holder: Holder) -> bytes:
    values = {
        "name": holder.name,
        "computer": holder.computer,
        "process": holder.process,
        "born": birth_mark(holder.process),
        "since": holder.since.isoformat(),
        "nonce": uuid4().hex,
    }
    return json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")


def _create(path: Path, content: bytes, rights: Rights) -> bool:
    """Put the lock there whole, or not at all; False where one is there already.

    Whoever may read the plan may read who holds it.
    """
    with part_beside(path) as draft:
        draft.write_bytes(content)
        give(draft, rights)
        try:
            os.link(draft, path)
        except FileExistsError:
            return False
        except OSError:
            return _create_exclusively(path, content, rights)
        return True


def _create_exclusively(path: Path, content: bytes, rights: Rights) -> bool:
    # For disks without hard links, such as memory sticks.
    try:
        write_private(path, content, rights)
    except FileExistsError:
        return False
    return True


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _holder(content: bytes) -> Holder | None:
    try:
        values = json.loads(content)
        since = datetime.fromisoformat(values["since"])
        return Holder(str(values["name"]), str(values["computer"]), int(values["process"]), since)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _is_stale(holder: Holder, content: bytes, computer: str) -> bool:
    if holder.computer != computer:
        return False
    if not is_running(holder.process):
        return True
    # The id may have been given to another process since.
    born, now = json.loads(content).get("born", ""), birth_mark(holder.process)
    return bool(born and now and born != now)


def _put_aside(path: Path, judged: bytes) -> None:
    """Remove the lock that was judged stale, and only that: of two who try, one gets it."""
    with part_beside(path) as grave:
        try:
            path.replace(grave)
        except FileNotFoundError:
            return
        if grave.read_bytes() != judged:
            with suppress(OSError):
                os.link(grave, path)
