"""Indexes the texts that were in a plan before, beside the window and only while nobody needs it."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.ports import PlanFileError
from app.services.stores.search_query import TextSearch

INDEXED_AT_ONCE = 300
"""Items whose texts are indexed in one go; an edit can wait for its last third, some 15 ms."""

REST = 600
"""Milliseconds without a key, a click or an edit after which the window counts as idle."""

BREATH = 15
"""Milliseconds between two goes, in which events are seen to."""

_SOMEBODY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class TextIndexing(QObject):
    """Indexes a little at a time in the storage lane, once the plan is reviewed and while the window is idle.

    `done` says how much of the open plan can be found, 0 to 1; `completed` comes when that became all.
    How much of a plan was indexed when it was last open is not known before the first look, and so counts as nothing.
    """

    completed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._texts: TextSearch | None = None
        self._watched: QWindow | None = None
        self.done = 1.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._go_on)
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.reviewed.connect(self._on_reviewed)
        for busy in (workspace.document.changed, workspace.view.filter_changed, workspace.view.selection_changed):
            busy.connect(self._rest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SOMEBODY:
            self._rest()
        return False

    def _on_replaced(self) -> None:
        self._stop()
        self.done = 0.0 if self._workspace.document.is_open else 1.0

    def _on_reviewed(self) -> None:
        document = self._workspace.document
        if document.is_open and self._texts is not document.editor.store.texts:
            self._texts = document.editor.store.texts
            self._pause.start(REST)

    def _rest(self) -> None:
        if self._pause.isActive():
            self._pause.start(REST)

    def _stop(self) -> None:
        self._texts = None
        self._pause.stop()
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None

    def _go_on(self) -> None:
        tasks = self._workspace.tasks
        if self._texts is None:
            return
        if tasks.running:
            self._pause.start(REST)
            return
        work = partial(_prepare, self._texts)
        tasks.storage.start(work, on_done=partial(self._on_prepared, self._texts), on_failed=self._on_failed)

    def _on_prepared(self, texts: TextSearch, done: float) -> None:
        if texts is not self._texts:
            return
        was, self.done = self.done, done
        if done < 1.0:
            self._watch()
            self._pause.start(BREATH)
            return
        self._stop()
        if was < 1.0:
            self.completed.emit()

    def _watch(self) -> None:
        """See when somebody is at work; only while there is something to index, for every event comes by."""
        window = self._workspace.window.windowHandle()
        if self._watched is None and window is not None:
            self._watched = window
            window.installEventFilter(self)

    def _on_failed(self, error: BaseException) -> None:
        # What could not be indexed now is indexed when the plan is opened again.
        self._stop()
        if not isinstance(error, PlanFileError):
            raise error


def _prepare(texts: TextSearch, _control: Control) -> float:
    return texts.prepare(INDEXED_AT_ONCE)
