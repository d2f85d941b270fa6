"""Labels at the edges of what scrolls: a line of words is in sight whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QScrollArea, QWidget

from app.gui.widgets.plain_text import TextLabel

_NOWHERE = QRegion(-1, -1, 1, 1)
"""Leaves nothing of a label; an empty region would leave all of it."""


class WholeLines(QObject):
    """Leaves out of an area the lines of its labels that an edge would cut in the middle, as long as they are there.

    Fields are cut as ever: where one goes on, there is more to scroll to.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._masked: set[TextLabel] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        area.verticalScrollBar().valueChanged.connect(self._look)
        area.viewport().installEventFilter(self)
        if (inside := area.widget()) is not None:
            inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands where is known when the layout has done its work."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._later.start(0)
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if (inside := self._area.widget()) is None:
            return
        viewport = self._area.viewport()
        cut = dict(_cut(inside, inside.mapTo(viewport, QPoint()), viewport.rect()))
        for label, lines in cut.items():
            label.setMask(lines)
        for label in self._masked - cut.keys():
            if shiboken6.isValid(label):
                label.clearMask()
        self._masked = set(cut)


def _cut(widget: QWidget, origin: QPoint, room: QRect) -> Iterator[tuple[TextLabel, QRegion]]:
    """The labels in a widget, which stands at `origin`, that an edge of the `room` cuts, with what is left of each.

    What is within the room whole, or beyond it, holds none and is not gone through: a form has hundreds of labels.
    """
    place = QRect(origin, widget.size())
    is_cut = place.intersects(room) and (place.top() < room.top() or place.bottom() > room.bottom())
    if not is_cut:
        return
    if isinstance(widget, TextLabel):
        if widget.text():
            yield widget, _whole_lines(widget, place, room)
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            yield from _cut(child, origin + child.pos(), room)


def _whole_lines(label: TextLabel, place: QRect, room: QRect) -> QRegion:
    """What is left of a label at `place`, seen in `room`, without the lines that are cut."""
    line = label.fontMetrics().lineSpacing()
    if not label.wordWrap() or place.height() < 2 * line:
        return _NOWHERE
    first, last = max(room.top() - place.top(), 0), min(room.bottom() - place.top() + 1, place.height())
    first = -(-first // line) * line
    last = last if last == place.height() else last // line * line
    return QRegion(0, first, place.width(), last - first) if last > first else _NOWHERE
