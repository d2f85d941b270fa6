"""What there is at a path, told in one way for every path that somebody can type."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

LONGEST_PLAN = 247
"""Bytes of the longest name of a plan: SQLite keeps `-journal` beside it, and a name has 255 at most."""


def look(path: Path) -> os.stat_result | None:
    """What lies there, links followed; None where there is nothing. Never waits and opens nothing.

    Raises OSError where that cannot be told: a folder that may not be searched, a link that leads to itself,
    a path through a file, a name that is too long or cannot be one.
    """
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise OSError(errno.EINVAL, "no file can have such a name") from error


def check_file(path: Path) -> None:
    """Raise OSError, FileNotFoundError among them, where there is no file that can be read to its end."""
    found = look(path)
    if found is None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    _check_kind(found)


def check_target(path: Path) -> Path:
    """Where a file that is written to a path will really lie; raises OSError where none can be put.

    A device, a pipe or a folder is never replaced by a file.
    """
    found = look(path)
    target = Path(os.path.realpath(path))
    if found is not None:
        _check_kind(found)
    elif not stat.S_ISDIR(_folder_of(target).st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    return target


def _folder_of(target: Path) -> os.stat_result:
    found = look(target.parent)
    if found is None:
        raise FileNotFoundError(errno.ENOENT, "there is no such folder")
    return found


def _check_kind(found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is a device or a pipe, not a file")
