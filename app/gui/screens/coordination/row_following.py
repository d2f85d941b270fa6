"""How the window looks at what the rows of asks are about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.gui.screens.coordination.ask_looks import AskLooks
from app.gui.workspace.workspace import Workspace


class RowFollowing(QObject):
    """Has the window look at the engagements of the selected asks.

    Where a key walks to a row, the row is painted first: to fill the panel takes longer than a frame, and whoever holds
    a key down shall see every row pass. Before a command is given, or the focus goes elsewhere, it has caught up.
    """

    def __init__(self, workspace: Workspace, looks: AskLooks, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._looks = looks
        self._is_held = False
        self._lag = QTimer(self, singleShot=True, interval=0)
        self._lag.timeout.connect(self.follow)
        workspace.actions.given.connect(self._catch_up)
        QApplication.instance().focusChanged.connect(self._catch_up)  # type: ignore[union-attr]

    @property
    def is_held(self) -> bool:
        """Whether rows are being selected that the window does not look at for it."""
        return self._is_held

    @contextmanager
    def held(self) -> Iterator[None]:
        """Select rows without having the window look at what they are about."""
        before, self._is_held = self._is_held, True
        try:
            yield
        finally:
            self._is_held = before

    def follow_selected(self) -> None:
        """Other rows are selected: at once, or once they are painted where a key walked there."""
        if self._is_held or not self._looks.has_focus or not self._looks.engagements:
            return
        if self._looks.is_walked:
            self._lag.start()
        else:
            self.follow()

    def follow(self) -> None:
        """Look at what is selected now."""
        self._lag.stop()
        if not self._is_held:
            with self.held():
                self._workspace.view.select(self._looks.engagements)

    def forget(self) -> None:
        """Something else is looked at: what was still to be followed is not followed any more."""
        self._lag.stop()

    def _catch_up(self) -> None:
        if self._lag.isActive():
            self.follow()
