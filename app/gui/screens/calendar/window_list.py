"""What may fall into the days shown but has no day yet, to be dragged or sent to one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.statuses import STATUS_TITLES
from app.gui.look.languages import window_language
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.head_delegate import HeadDelegate
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar_agenda import windows_by_words

_CARRY = QKeySequence("Ctrl+M")


class WindowTable(QuietTable):
    """`carry_wanted(id)` on Ctrl+M; a drag is `dragged(id, QPoint)` while it lasts, `dropped(id, QPoint)` at its end
    and `drag_cancelled` where it is given up. Points are those of the screen."""

    carry_wanted = Signal(str)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    drag_cancelled = Signal()

    def __init__(self, workspace: Workspace, texts: DayTexts, name: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace.icons, name, (ColumnSpec(name, 12, 1),), lines=2, parent=parent)
        self.setObjectName("calendarWindows")
        self.setItemDelegate(HeadDelegate(workspace.icons, self))
        self.setSelectionMode(QuietTable.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self._workspace = workspace
        self._texts = texts
        self._down: QPoint | None = None
        self._held = ""
        self._drags = False
        self.opened.connect(self._on_opened)
        self.current_changed.connect(self._on_current)

    @property
    def ids(self) -> tuple[str, ...]:
        """The engagements listed, from the top."""
        heads = set(self.rows.headings)
        return tuple(str(key) for at, key in enumerate(self.rows.keys) if at not in heads)

    @property
    def current_id(self) -> str:
        """The engagement at which the person is, if at one."""
        at = self.currentIndex().row()
        return str(self.rows.keys[at]) if at >= 0 and at not in self.rows.headings else ""

    def show_ids(self, ids: Sequence[str]) -> None:
        """List these, under the window in which the day of each lies."""
        keys: list[Hashable] = []
        heads: list[int] = []
        at = self.current_id
        for said, group in windows_by_words(self._workspace.document.plan, ids, window_language()):
            heads.append(len(keys))
            keys.append((said, len(group)))
            keys += group
        self.rows.set_rows(keys, self._build, heads)
        if at and at in keys:
            self.select_rows([keys.index(at)], keys.index(at))

    def show_selected(self, item_id: str) -> None:
        """Go along with the selection of another view."""
        if item_id in self.rows.keys and item_id != self.current_id:
            at = self.rows.keys.index(item_id)
            self.select_rows([at], at)

    def event(self, event: QEvent) -> bool:
        # In this list Ctrl+M takes in hand; elsewhere it is the command that asks for dates.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_carry(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drags and event.key() == Qt.Key.Key_Escape:
            self._let_go()
        elif _is_carry(event):
            if self.current_id:
                self.carry_wanted.emit(self.current_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.row() not in self.rows.headings:
            self._down, self._held = event.position().toPoint(), str(self.rows.keys[index.row()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._down is None:
            super().mouseMoveEvent(event)
            return
        point = event.position().toPoint()
        if (point - self._down).manhattanLength() >= QApplication.startDragDistance():
            self._drags = True
        if self._drags:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self._held, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        held, dragged = self._held, self._drags
        self._let_go()
        if dragged:
            self.dropped.emit(held, event.globalPosition().toPoint())

    def _let_go(self) -> None:
        self._down, self._held = None, ""
        if self._drags:
            self._drags = False
            self.viewport().unsetCursor()
            self.drag_cancelled.emit()

    def _build(self, key: Hashable) -> QuietRow:
        if isinstance(key, tuple):
            said, count = key
            return QuietRow((Cell(str(said), str(count)),), heading=True)
        item = self._workspace.document.plan.engagements.get(str(key))
        if item is None:
            return QuietRow((Cell(),))
        status = words(STATUS_TITLES[item.status])
        return QuietRow((Cell(item.title, f"{status} · {self._texts.below(item.id)}"),))

    def _on_opened(self, at: int) -> None:
        self._workspace.view.select((str(self.rows.keys[at]),))
        self._workspace.actions.action("engagement.open").trigger()

    def _on_current(self) -> None:
        if self.hasFocus() and self.current_id:
            self._workspace.view.select((self.current_id,))


def _is_carry(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == _CARRY
