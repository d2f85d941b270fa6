"""Unfinished files: written beside their place, taken away again where their maker was ended."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4
from zlib import crc32

_NAME = re.compile(r"(?P<part>\.(?P<computer>[0-9a-f]{8})-(?P<process>\d+)-[0-9a-f]{12}\.part)(?:-journal|-wal|-shm)?")
"""What unfinished files are called, with what SQLite may keep beside one."""

_OLD = 86_400.0
"""Seconds after which the file of a maker whom we cannot ask for is taken for abandoned; writing takes far less."""


@contextmanager
def part_beside(target: Path, mode: int = 0o600) -> Iterator[Path]:
    """A new empty file in the folder of `target`, with these rights at most; gone at the end unless moved away.

    What others left unfinished in that folder is taken away. Raises OSError where none can be made.
    """
    # Without the target's name, which may be as long as names can be.
    part = target.with_name(f".{_here()}-{os.getpid()}-{uuid4().hex[:12]}.part")
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    try:
        # By the clock of the disk, which is that of the other files too.
        clear_abandoned(target.parent, part.stat().st_mtime)
        yield part
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def clear_abandoned(folder: Path, now: float) -> None:
    """Take away the unfinished files of a folder whose makers do not run any more; `now` in seconds since 1970."""
    with suppress(OSError):
        for path in folder.iterdir():
            found = _NAME.fullmatch(path.name)
            if found and _is_abandoned(path.with_name(found["part"]), found["computer"], int(found["process"]), now):
                with suppress(OSError):
                    path.unlink()


def _is_abandoned(part: Path, computer: str, process: int, now: float) -> bool:
    if computer == _here() and sys.platform != "win32":
        return not _runs(process)
    try:
        return now - part.stat().st_mtime > _OLD
    except FileNotFoundError:
        # Only something of SQLite's is left of it.
        return True
    except OSError:
        return False


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _here() -> str:
    """A mark of this computer that may stand in a file's name."""
    return f"{crc32(platform.node().encode('utf-8', 'surrogatepass')):08x}"
