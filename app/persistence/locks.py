"""One writer per plan file: a lock file beside it says who, on which computer, since when."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app.persistence.processes import birth_mark, is_running
from app.services.ports import Holder


class Held(Exception):
    """Somebody else holds the plan for writing."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(holder.name)
        self.holder = holder


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that this process holds; let go of it with `release`."""

    path: Path
    content: bytes

    def release(self) -> None:
        """Take the lock file away, if it is still ours."""
        with suppress(OSError):
            if self.path.read_bytes() == self.content:
                self.path.unlink()


def lock_path(plan: Path) -> Path:
    """Where the lock of a plan lies."""
    return plan.with_name(f"{plan.name}.lock")


def acquire(plan: Path, name: str, computer: str, now: datetime) -> Lock:
    """Become the writer of a plan file.

    Raises Held where somebody else is, OSError where the folder may not be
    written. A lock left by a process of this computer that no longer runs, or by
    nobody (not a lock at all), is put aside.
    """
    path = lock_path(plan)
    content = _content(Holder(name, computer, os.getpid(), now))
    while not _create(path, content):
        found = _read(path)
        if found is None:
            continue
        holder = _holder(found)
        if holder is not None and not _is_stale(holder, found, computer):
            raise Held(holder)
        _put_aside(path, found)
    return Lock(path, content)


def holder_of(plan: Path, computer: str) -> Holder | None:
    """Who writes the plan now, or None."""
    found = _read(lock_path(plan))
    holder = None if found is None else _holder(found)
    if holder is None or found is None or _is_stale(holder, found, computer):
        return None
    return holder


def _content(holder: Holder) -> bytes:
    values = {
        "name": holder.name,
        "computer": holder.computer,
        "process": holder.process,
        "born": birth_mark(holder.process),
        "since": holder.since.isoformat(),
        "nonce": uuid4().hex,
    }
    return json.dumps(values, ensure_ascii=False, indent=1).encode()


def _create(path: Path, content: bytes) -> bool:
    """Put the lock there whole, or not at all; False where one is there already."""
    draft = path.with_name(f"{path.name}.{uuid4().hex}")
    try:
        draft.write_bytes(content)
        try:
            os.link(draft, path)
        except FileExistsError:
            return False
        except OSError:
            return _create_exclusively(path, content)
        return True
    finally:
        draft.unlink(missing_ok=True)


def _create_exclusively(path: Path, content: bytes) -> bool:
    # For disks without hard links, such as memory sticks.
    try:
        with path.open("xb") as file:
            file.write(content)
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
    except (ValueError, KeyError, TypeError):
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
    grave = path.with_name(f"{path.name}.{uuid4().hex}")
    try:
        path.rename(grave)
    except FileNotFoundError:
        return
    if grave.read_bytes() != judged:
        with suppress(OSError):
            os.link(grave, path)
    grave.unlink()
