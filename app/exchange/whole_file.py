"""Files written whole or not at all: beside their place first, then moved there."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from uuid import uuid4

from app.domain.wording import text
from app.guests import reason_of
from app.services.tables import FileRefused


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place; raises FileRefused where that cannot be done, and leaves what was there."""
    try:
        _replace(path.resolve(), data)
    except OSError as error:
        raise FileRefused(
            text(
                "“{file}” cannot be written: {why}. What was there is unchanged. Close it in other programs, "
                "or choose another name or folder.",
                file=path.name,
                why=reason_of(error),
            )
        ) from error


def _replace(target: Path, data: bytes) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    beside = target.with_name(f".{uuid4().hex}.part")
    try:
        with beside.open("xb") as unfinished:
            unfinished.write(data)
            unfinished.flush()
            os.fsync(unfinished.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
