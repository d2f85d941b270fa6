"""Files that are dropped on an engagement: they are attached to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.gui.engaging.attaching import Attaching
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, set_look
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.stores.dropped_files import sort_dropped


class FileDrops(QObject):
    """Takes files that are dropped anywhere on a widget, also on its fields, which would take their names as text.

    `whose` gives the id of the engagement to attach them to; where there is none, they are not taken.
    """

    def __init__(self, workspace: Workspace, on: QWidget, whose: Callable[[], str | None]) -> None:
        super().__init__(on)
        self._workspace, self._on, self._whose = workspace, on, whose
        self._attaching = Attaching(workspace, on)
        self._said = TextLabel(wraps=True, parent=on)
        self._said.setObjectName("dropHere")
        self._said.setMargin(GRID)
        set_look(self._said, look="notice")
        self._said.hide()
        on.setAcceptDrops(True)
        on.installEventFilter(self)
        for field in (*on.findChildren(QLineEdit), *(each.viewport() for each in on.findChildren(QPlainTextEdit))):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Over a field, files are left to what lies around it."""
        if event.type() == QEvent.Type.DragLeave and watched is self._on:
            self._said.hide()
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent) or not event.mimeData().hasUrls():
            return False
        if watched is not self._on:
            event.ignore()
            return True
        item = self._workspace.document.plan.engagements.get(self._whose() or "") if self._is_possible else None
        if item is None:
            event.ignore()
        elif event.type() == QEvent.Type.Drop:
            self._said.hide()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._take(item.id, event.mimeData().urls())
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._say_where(item.title)
        return True

    @property
    def _is_possible(self) -> bool:
        document = self._workspace.document
        return document.is_open and not document.read_only

    def _say_where(self, title: str) -> None:
        self._said.setText(self.tr("Let go to attach it to ‘{title}’.").format(title=title))
        width = self._on.width() - 2 * GRID
        self._said.setGeometry(GRID, GRID, width, self._said.heightForWidth(width))
        self._said.raise_()
        self._said.show()

    def _take(self, engagement_id: str, urls: list[QUrl]) -> None:
        found = sort_dropped(
            Path(each.toLocalFile()) if each.isLocalFile() else each.toDisplayString() for each in urls
        )
        if found.files:
            self._attaching.attach(engagement_id, *found.files)
        if found.refused:
            self._workspace.prompts.message(
                self.tr("Not attached: %n thing(s).", "", len(found.refused)),
                "\n\n".join(words(each) for each in found.refused),
            )
