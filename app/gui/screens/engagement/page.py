"""The page of the panel, which can have the focus itself: keys scroll it, and what is typed there edits nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid


class PanelPage(QScrollArea):
    """Arrows and page keys scroll, Tab goes into the first field; `left` on Esc that no field needs."""

    left = Signal()
    heightened = Signal(int)
    """The height that is seen at once has changed."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engagementScroller")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWidget(page)
        self._slack = QWidget(page)
        self._slack.hide()
        layout = page.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._slack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.heightened.emit(event.size().height())

    def forget_place(self) -> None:
        """Show the beginning, without room kept for what stood there."""
        self._slack.hide()
        self.verticalScrollBar().setValue(0)

    @contextmanager
    def unmoved(self) -> Iterator[None]:
        """While what stands above a field changes its height: the field with the focus stays where it is seen."""
        field, page = QApplication.focusWidget(), self.widget()
        if field is None or page is None or not page.isAncestorOf(field) or not self.isVisible():
            yield
            return
        before = self._seen_at(field)
        yield
        self._hold(field, before)
        # What is made anew takes its whole room only when events are worked off.
        QTimer.singleShot(0, self, partial(self._hold_again, field, before))

    def _hold_again(self, field: QWidget, before: int) -> None:
        if isValid(field) and field.hasFocus() and self.isVisible():
            self._hold(field, before)

    def _hold(self, field: QWidget, before: int) -> None:
        """Scroll so that the field is seen at this height again."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar, moved = self.verticalScrollBar(), self._seen_at(field) - before
        # Where nothing is scrolled away yet, the room of what has gone is kept above for the time being.
        kept = 0 if self._slack.isHidden() else self._slack.height()
        slack = max(kept - max(moved, 0), 0) + max(-(bar.value() + moved), 0)
        if moved and slack != kept:
            self._slack.setFixedHeight(slack)
            self._slack.setVisible(slack > 0)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar.setValue(bar.value() + self._seen_at(field) - before)

    def _seen_at(self, field: QWidget) -> int:
        return field.mapTo(self.viewport(), QPoint()).y()

    def focus_top(self) -> None:
        """Show the beginning, and take the focus."""
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)
