"""What happens by itself while the window is open: backups when they are due, a new review at midnight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.gui.plans.plan_opening import PlanOpening
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.ports import Clock, PlanFileError
from app.services.store_ports import PlanStore

EVERY = 60_000
"""Milliseconds between two looks at the clock; the store itself knows when a backup is due."""


class Timekeeping(QObject):
    """Looks at the clock once a minute."""

    def __init__(self, workspace: Workspace, opening: PlanOpening, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._opening = opening
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        workspace.document.replaced.connect(self._on_replaced)

    def look(self) -> None:
        """Do what is due now."""
        document = self._workspace.document
        if not document.is_open:
            return
        if self._clock.now().astimezone().date() != document.today:
            self._opening.review_again()
        if not document.read_only:
            self._workspace.tasks.storage.start(partial(_back_up, document.editor.store), on_failed=self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, PlanFileError):
            raise error
        self._workspace.say(words(error.what))

    def _on_replaced(self) -> None:
        if self._workspace.document.is_open:
            self._timer.start()
        else:
            self._timer.stop()


def _back_up(store: PlanStore, _control: Control) -> None:
    store.back_up_if_due()
