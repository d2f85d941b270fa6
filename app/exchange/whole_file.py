"""Files written whole or not at all: beside their place first, then moved there."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from uuid import uuid4

from app.domain.wording import text
from app.services.file_places import check_file, check_target
from app.services.tables import FileRefused

_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)

_ANYBODY = 0o666
"""Less what the computer's umask takes away."""

_OWNER = 0o600
"""For what may not be read before it has the rights of the file that it replaces."""


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place; raises FileRefused where that cannot be done, and leaves what was there.

    A new file is made for others, with the rights that files have on this computer. One that takes the place
    of another has those of the other, and its group; where the group can't be given it gets nothing.
    """
    try:
        _replace(check_target(path), data)
    except OSError as error:
        raise _unwritable(path, error) from error


def check_writable(path: Path) -> None:
    """Raise FileRefused where no file can be put at the path, as far as that can be told before."""
    try:
        target = check_target(path)
        if not os.access(target if target.exists() else target.parent, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        raise _unwritable(path, error) from error


def read_whole(path: Path, most: int) -> bytes:
    """What is in a file; raises FileRefused where it cannot be read, is no file, or has more than so many bytes."""
    try:
        check_file(path)
        with path.open("rb") as source:
            data = source.read(most + 1)
    except OSError as error:
        raise FileRefused(
            text(
                "“{file}” cannot be opened: {why}. Nothing was read. Check that it is there and not open "
                "in another program.",
                file=path.name,
                why=reason_of(error),
            )
        ) from error
    if len(data) > most:
        raise FileRefused(
            text(
                "“{file}” is larger than {limit} MB. Nothing was read. Split the file.",
                file=path.name,
                limit=most // (1024 * 1024),
            )
        )
    return data


def _unwritable(path: Path, error: OSError) -> FileRefused:
    return FileRefused(
        text(
            "“{file}” cannot be written: {why}. What was there is unchanged. Close it in other programs, "
            "or choose another name or folder.",
            file=path.name,
            why=reason_of(error),
        )
    )


def reason_of(error: OSError) -> str:
    """What the system says of a failure, ready to stand inside a sentence."""
    return (error.strerror or type(error).__name__).lower()


def _replace(target: Path, data: bytes) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    replaced = target.stat() if target.exists() else None
    beside = target.with_name(f".{uuid4().hex}.part")
    try:
        with os.fdopen(os.open(beside, _NEW, _ANYBODY if replaced is None else _OWNER), "wb") as unfinished:
            unfinished.write(data)
            unfinished.flush()
            os.fsync(unfinished.fileno())
        if replaced is not None:
            _give_rights(beside, replaced)
        os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _give_rights(beside: Path, replaced: os.stat_result) -> None:
    mode = stat.S_IMODE(replaced.st_mode)
    if hasattr(os, "chown") and beside.stat().st_gid != replaced.st_gid:
        try:
            os.chown(beside, -1, replaced.st_gid)
        except OSError:
            mode &= ~stat.S_IRWXG
    beside.chmod(mode)
