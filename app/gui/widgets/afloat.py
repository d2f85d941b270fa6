"""Keeps a widget afloat over the lower edge of others, so that nothing gives way when it comes or goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from app.gui.widgets.spacing import GRID

_MOVING = frozenset(
    {
        QEvent.Type.Resize,
        QEvent.Type.Move,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
        QEvent.Type.FontChange,
    }
)


class Afloat(QObject):
    """Lays `part` over the lower edge of the first of `grounds` that is seen, as high as its words need.

    `part` becomes a child of `page`, in which the grounds lie.
    """

    def __init__(self, part: QWidget, page: QWidget, grounds: Sequence[QWidget]) -> None:
        super().__init__(page)
        self._part, self._page, self._grounds = part, page, tuple(grounds)
        was_hidden = part.isHidden()
        part.setParent(page)
        part.setVisible(not was_hidden)
        for each in (part, page, *self._grounds):
            each.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._place()
        return False

    def _place(self) -> None:
        part, page = self._part, self._page
        ground = next((each for each in self._grounds if each.isVisible()), None)
        if part.isHidden() or ground is None:
            return
        area = QRect(ground.mapTo(page, QPoint(0, 0)), ground.size()).adjusted(GRID, GRID, -GRID, -GRID)
        wished = part.heightForWidth(area.width()) if part.hasHeightForWidth() else part.sizeHint().height()
        top = max(area.bottom() + 1 - wished, 0)
        place = QRect(area.left(), top, area.width(), area.bottom() + 1 - top)
        if part.geometry() != place:
            part.setGeometry(place)
        part.raise_()
