"""Notices when the file under an open plan is moved away or replaced."""

from __future__ import annotations

from pathlib import Path


class FileWatch:
    """Knows which file lay at the path when the plan was opened.

    An open file can be written to even after it was moved or deleted; the change
    would then be saved where nobody looks for it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._identity()

    def is_gone(self) -> bool:
        """Whether there is no file at the path now."""
        return self._identity() is None

    def is_another(self) -> bool:
        """Whether there is another file now than the one seen last."""
        return self._identity() != self._seen

    def accept(self) -> None:
        """Take the file that is there now for the plan's."""
        self._seen = self._identity()

    def _identity(self) -> tuple[int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return (status.st_dev, status.st_ino)
