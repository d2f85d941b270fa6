"""The edge between the names and the bars, by which the names are drawn wider."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.look.icons import Icons


class Grip(QWidget):
    """`dragged(x)` counts from the left edge of the parent; `reset` on a double click."""

    dragged = Signal(int)
    reset = Signal()

    wide = 7

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._is_hot = False
        self.setObjectName("timelineGrip")
        self.setAccessibleName(self.tr("Edge of the names"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(self.tr("Drag to draw the names wider; a double click fits them"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position().toPoint()).x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._is_hot = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_hot = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle = self.width() // 2
        theme = self._icons.theme
        painter = QPainter(self)
        if self._is_hot:
            painter.fillRect(middle - 1, 0, 2, self.height(), theme.colour("accent"))
        else:
            painter.fillRect(middle, 0, 1, self.height(), theme.colour("border"))
