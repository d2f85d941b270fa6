"""Who may read what the program makes: its owner alone, unless the plan it belongs to was more open.

Rights are given before the first byte is written, and the umask has no say. On Windows there are no
such rights: a file has those of its folder, which belongs to the person, so there all of this does nothing.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from app.domain.value_classes import dataclass

_OWNER = 0o600
_LIST = "system.posix_acl_access"


@dataclass(frozen=True, slots=True)
class Rights:
    """Read and write for owner, group and others (never execute); the group's number, None for whatever it is.

    `access` is Linux's list of further people and groups, as the file system keeps it. Where there is one,
    the group's part of `mode` is only the most that anybody on the list may do.
    """

    mode: int = _OWNER
    group: int | None = None
    access: bytes | None = None


PRIVATE = Rights()
"""The owner alone may read and write."""


def rights_of(path: Path) -> Rights:
    """The rights of a file, the owner's own completed; PRIVATE where there is none.

    Raises OSError where it cannot be asked.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return PRIVATE
    if sys.platform == "win32":
        return PRIVATE
    mode = stat.S_IMODE(found.st_mode) & 0o666 | _OWNER
    return PRIVATE if mode == _OWNER else Rights(mode, found.st_gid, _access_list(path))


def create_private(path: Path, rights: Rights = PRIVATE) -> None:
    """Make an empty file with these rights; raises FileExistsError where anything has that name, OSError otherwise.

    Whoever writes it afterwards, SQLite or an open file, leaves the rights as they are, and SQLite gives
    the journals beside it the same.
    """
    os.close(_created(path))
    give(path, rights)


def write_private(path: Path, content: bytes, rights: Rights = PRIVATE) -> None:
    """Make a file with these rights and this content; raises as `create_private` does."""
    create_private(path, rights)
    with path.open("r+b") as file:
        file.write(content)


def give(path: Path, rights: Rights) -> None:
    """Give a file of ours these rights; raises OSError where the owner may not even do that.

    Where the group can't be given, for the owner is not in it, the group that the file has gets
    no more than everybody: nobody gains what they did not have.
    """
    if sys.platform == "win32":
        return
    # Nobody comes in between the one step and the other.
    path.chmod(_OWNER)
    mode = rights.mode
    if not (_has_group(path, rights.group) and _has_access_list(path, rights.access)):
        mode = mode & 0o606 | (mode & 0o006) << 3
    path.chmod(mode)


def private_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, for its owner alone; one that is there stays as it is."""
    for folder in reversed((path, *path.parents)):
        if not folder.exists():
            with suppress(FileExistsError):
                folder.mkdir(mode=0o700)
                if sys.platform != "win32":
                    folder.chmod(0o700)


def _created(path: Path) -> int:
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER)


def _has_group(path: Path, group: int | None) -> bool:
    """Whether the file now is the group's."""
    if sys.platform == "win32" or group is None:
        return True
    with suppress(OSError):
        if path.stat().st_gid != group:
            os.chown(path, -1, group)
        return True
    return False


def _access_list(path: Path) -> bytes | None:
    if sys.platform == "linux":
        with suppress(OSError):
            return os.getxattr(path, _LIST)
    return None


def _has_access_list(path: Path, access: bytes | None) -> bool:
    """Whether the file now has this list of further people, or none; a folder may hand one down to a new file."""
    if sys.platform != "linux":
        return access is None
    if access is None:
        with suppress(OSError):
            os.removexattr(path, _LIST)
        return _access_list(path) is None
    with suppress(OSError):
        os.setxattr(path, _LIST, access)
        return True
    return False
