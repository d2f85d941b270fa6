"""Whether the file at a plan's path is still the one that was opened, as our last write left it."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

Look = tuple[int, int, int, int, int]
"""What one look at a file saw: device, number, size, and when its content and its entry were last changed (ns)."""


class FoundFile(Enum):
    """What lies at the path, compared with what was seen last."""

    SAME = "same"
    TOUCHED = "touched"
    """The same file, but somebody wrote to it, or changed its rights or names."""
    ANOTHER = "another"
    GONE = "gone"


class FileWatch:
    """Looks at a file by the path under which it was opened, links followed, without opening it.

    An open file can be written to even after it was moved away or deleted; the change
    would then be saved where nobody looks for it. Closing a second descriptor of a file
    would let go of SQLite's locks on it, hence only `stat`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self.look()

    def found(self) -> FoundFile:
        """What is there now."""
        now, seen = self.look(), self._seen
        if now is None:
            return FoundFile.GONE
        if now == seen:
            return FoundFile.SAME
        return FoundFile.TOUCHED if _is_one_file(now, seen) else FoundFile.ANOTHER

    def is_in_place(self) -> bool:
        """Whether the file there, whatever it holds, is the one that was opened."""
        return self.found() in (FoundFile.SAME, FoundFile.TOUCHED)

    def accept(self, seen: Look | None) -> None:
        """Take the file that was seen, as it was then, for the plan's.

        Not what is there now: something else may have come since whoever accepts it made sure of it.
        """
        self._seen = seen

    def accept_in_place(self) -> bool:
        """Take the file that was opened, as it is now; False where it is not the one that is there any more."""
        now = self.look()
        if not _is_one_file(now, self._seen):
            return False
        self._seen = now
        return True

    def look(self) -> Look | None:
        """What is there now; None where nothing can be seen."""
        try:
            status = os.stat(self._path)
        except (OSError, ValueError):
            return None
        return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _is_one_file(one: Look | None, other: Look | None) -> bool:
    """Whether two looks saw the same file, whatever it held."""
    return one is not None and other is not None and one[:2] == other[:2]
