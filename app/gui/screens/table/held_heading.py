"""The heading of the group that is read, held at the top of the table while its rows scroll by below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from app.gui.screens.table.model import EngagementTableModel


class HeldHeading(QWidget):
    """Painted by what paints the heading itself; `pressed(row of the heading)`, as a click on that."""

    pressed = Signal(int)

    def __init__(self, view: QTableView, model: EngagementTableModel) -> None:
        super().__init__(view)
        self.setObjectName("heldHeading")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._view, self._model = view, model
        self._at: int | None = None
        view.verticalScrollBar().valueChanged.connect(self.follow)
        view.horizontalScrollBar().valueChanged.connect(self.update)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self.follow)
        view.viewport().installEventFilter(self)
        self.hide()

    @property
    def covered(self) -> int:
        """How many pixels of the rows it covers."""
        return self.height() if not self.isHidden() else 0

    def follow(self) -> None:
        """Show the heading of the topmost row, where that has been scrolled away."""
        view, area = self._view, self._view.viewport().geometry()
        top = view.rowAt(0)
        above = self._model.heading_above(top)
        self._at = above if above != top else None
        if self._at is not None:
            self.setAccessibleName(str(self._model.index(self._at, 0).data()))
            head = view.verticalHeader()
            self.setGeometry(head.x(), area.top(), head.width() + area.width(), view.rowHeight(self._at))
            self.raise_()
        self.setVisible(self._at is not None)
        self.update()

    def bare(self, at: int) -> None:
        """Scroll on until a row that it covers is seen."""
        self.follow()
        bar = self._view.verticalScrollBar()
        while self.covered and at != self._at and self._view.rowViewportPosition(at) < self.covered and bar.value() > 0:
            before = bar.value()
            bar.setValue(before - 1)
            if bar.value() == before or self._view.rowViewportPosition(at) < 0:
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is as wide as the table."""
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._at is None or self._at >= self._model.rowCount():
            return
        view, painter = self._view, QPainter(self)
        side = view.viewport().x() - self.x()
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.font, option.rect = view.font(), QRect(0, 0, view.viewport().width(), self.height())
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter.fillRect(self.rect(), view.palette().window())
        painter.translate(QPoint(side, 0))
        view.itemDelegate().paint(painter, option, self._model.index(self._at, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(self._at)
