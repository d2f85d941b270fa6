"""The names of a matrix that has been scrolled sideways: they stay at its edge, over what is scrolled away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QToolTip, QWidget

from app.gui.screens.coverage.matrix_model import NAME, MatrixModel

_MOST = 0.45
"""Share of the width that they take at most; longer names are shortened."""


class FrozenNames(QWidget):
    """Painted by what paints the column itself, and answering to the mouse as its cells do.

    `let_go(index)` when the left button was let go over a name.
    """

    let_go = Signal(object)

    def __init__(self, view: QTableView, matrix: MatrixModel) -> None:
        super().__init__(view)
        self.setObjectName("frozenNames")
        self._view = view
        self._matrix = matrix
        self._head = _FrozenHead(view)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self.follow)
        selection = view.selectionModel()
        selection.currentChanged.connect(self.update)
        selection.selectionChanged.connect(self.update)
        matrix.dataChanged.connect(self.update)
        view.installEventFilter(self)

    @property
    def covered(self) -> int:
        """How many pixels of the matrix they cover at its left edge."""
        return self.width() if not self.isHidden() else 0

    def follow(self) -> None:
        """Take the place that scrolling and the widths of columns give them."""
        view, area = self._view, self._view.viewport().geometry()
        away = view.horizontalScrollBar().value() > 0 and not view.isRightToLeft()
        width = min(view.columnWidth(NAME), int(area.width() * _MOST))
        self.setAccessibleName(str(self._matrix.headerData(NAME, Qt.Orientation.Horizontal) or ""))
        self.setGeometry(area.left(), area.top(), width, area.height())
        self._head.setGeometry(area.left(), view.horizontalHeader().y(), width, view.horizontalHeader().height())
        for part in (self, self._head):
            part.setVisible(away)
            part.raise_()
            part.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        view, painter = self._view, QPainter(self)
        painter.fillRect(event.rect(), view.palette().base())
        first = max(view.rowAt(0), 0)
        for row in range(first, self._matrix.rowCount()):
            top = view.rowViewportPosition(row)
            if top > self.height():
                break
            index = self._matrix.index(row, NAME)
            option = QStyleOptionViewItem()
            option.initFrom(view)
            option.font, option.rect = view.font(), QRect(0, top, self.width(), view.rowHeight(row))
            option.state &= ~QStyle.StateFlag.State_HasFocus
            if view.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if view.hasFocus() and index == view.currentIndex():
                option.state |= QStyle.StateFlag.State_HasFocus
            view.itemDelegate().paint(painter, option, index)
        painter.setPen(view.palette().mid().color())
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())

    def event(self, event: QEvent) -> bool:
        """The tip of a name is that of its cell."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index(event.pos())
            QToolTip.showText(
                event.globalPos(), self._matrix.spoken(index.row(), NAME) if index.isValid() else "", self
            )
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring around a name comes and goes with the focus of the matrix."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(self._index(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.let_go.emit(self._index(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (index := self._index(event.position().toPoint())).isValid():
            self._view.doubleClicked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._go_to(self._index(event.pos()))
        # The viewport of the matrix begins where this does.
        self._view.customContextMenuRequested.emit(event.pos())
        event.accept()

    def _go_to(self, index: QModelIndex) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if index.isValid():
            self._view.setCurrentIndex(index)

    def _index(self, place: QPoint) -> QModelIndex:
        return self._matrix.index(self._view.rowAt(place.y()), NAME)


class _FrozenHead(QWidget):
    """The head of the names; the head below it does what the mouse asks for."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._header = view.horizontalHeader()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        self._header.paintSection(painter, self.rect(), NAME)
