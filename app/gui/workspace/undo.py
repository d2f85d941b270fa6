"""The one undo command: it applies a change, and takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from app.domain.changes import Change, joined

_SERIES = 1
"""What Qt knows commands by that may become one; which of them do, their series says."""


class ApplyChange(QUndoCommand):
    """Redo applies the change, undo its inverse; a change that fails removes the command.

    `run` applies a change and says whether that went well; it never raises, because an
    exception in redo or undo would leave the command on the stack. A change that `is_done`
    already, in an earlier session, is not applied when it is put on the stack.
    Commands of one `series` that follow one another become one step, which says how many they were.
    """

    def __init__(
        self,
        change: Change,
        label: str,
        run: Callable[[Change], Change | None],
        *,
        is_done: bool = False,
        series: str = "",
    ) -> None:
        super().__init__(label)
        self._label = label
        self._change = change
        self._run = run
        self._is_done = is_done
        self._series = series
        self._count = 1

    @property
    def change(self) -> Change:
        """The change as it was last applied."""
        return self._change

    def id(self) -> int:
        return _SERIES if self._series else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ApplyChange) or other._series != self._series or other.isObsolete():
            return False
        self._change = joined(self._change, other._change)
        self._count += other._count
        # Whoever pressed the key three times must not press Undo three times.
        said = QCoreApplication.translate("Undo", "{what}, {count} in one")
        self.setText(said.format(what=other._label, count=self._count))
        # A step there and a step back leave nothing to undo.
        self.setObsolete(self._change.is_empty)
        return True

    def redo(self) -> None:
        """Apply the change."""
        if self._is_done:
            self._is_done = False
            return
        applied = self._run(self._change)
        if applied is None:
            self.setObsolete(True)
        else:
            self._change = applied

    def undo(self) -> None:
        """Apply the inverse."""
        inverse = self._change.inverse()
        if self._run(inverse) is None:
            self.setObsolete(True)
