"""The one undo command: it applies a change, and takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from app.domain.changes import Change


class ApplyChange(QUndoCommand):
    """Redo applies the change, undo its inverse; a change that fails removes the command.

    `run` applies a change and says whether that went well; it never raises, because an
    exception in redo or undo would leave the command on the stack. A change that `is_done`
    already, in an earlier session, is not applied when it is put on the stack.
    """

    def __init__(
        self, change: Change, label: str, run: Callable[[Change], Change | None], *, is_done: bool = False
    ) -> None:
        super().__init__(label)
        self._change = change
        self._run = run
        self._is_done = is_done

    @property
    def change(self) -> Change:
        """The change as it was last applied."""
        return self._change

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
