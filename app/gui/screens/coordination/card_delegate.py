"""Paints an ask as a card of the board: what about, of whom, which question, how late, what is left to do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from app.domain.value_classes import dataclass
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.quiet_delegate import QuietDelegate, first_line
from app.gui.widgets.quiet_rows import CELL, Cell
from app.gui.widgets.spacing import GRID, HALF

CARD_LINES = 6
"""Lines of text for which a card has room: two of them for a long title."""

_State = QStyle.StateFlag
_ROUND = 5


@dataclass(frozen=True, slots=True)
class Card(Cell):
    """The lines of a card below its title, which is the `text`: of whom, the question, the state, what is left.

    `tone` and `icon` are those of the state.
    """

    whom: str = ""
    topic: str = ""
    state: str = ""
    left: str = ""


class CardDelegate(QuietDelegate):
    """Reads the Card of an index; colours come from the theme at the moment of painting."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(icons, parent)
        self._theme_of = icons

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card = index.data(CELL)
        if not isinstance(card, Card):
            return
        theme = self._theme_of.theme
        selected = bool(option.state & _State.State_Selected)
        current = selected and bool(option.state & _State.State_Active)
        painter.save()
        painter.fillRect(option.rect, theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(HALF + 0.5, HALF + 0.5, -HALF - 0.5, -HALF - 0.5)
        painter.setPen(QPen(theme.colour("accent" if current else "border"), 1))
        painter.setBrush(theme.colour("selection" if selected else "surface"))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        inside = option.rect.adjusted(HALF + GRID, HALF + GRID - 2, -HALF - GRID, -HALF)
        height = option.fontMetrics.height()
        strong = fonts.strong(option.font)
        line = QRect(inside.left(), inside.top(), inside.width(), height)
        for part in filter(None, first_line(card.text.replace("\n", " "), strong, line.width(), option.direction)):
            self._line(painter, option, line, part, strong, "text")
            line.translate(0, height)
        self._line(painter, option, line, card.whom, option.font, "text")
        line.translate(0, height)
        self._line(painter, option, line, card.topic, option.font, "text-muted")
        line.translate(0, height)
        self._state_line(painter, option, line, card)
        line.translate(0, height)
        self._line(painter, option, line, card.left, option.font, "text-muted")
        painter.restore()

    def _state_line(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, card: Card) -> None:
        """The state in its colour, with its sign and in words."""
        font = fonts.strong(option.font) if card.strong else option.font
        room = QFontMetrics(font).height() + HALF
        mark = QRect(line.left(), line.top(), room - HALF, line.height())
        place = QStyle.visualRect(option.direction, option.rect, mark)
        self._theme_of.paint(painter, place, card.icon, card.tone)
        self._line(painter, option, line.adjusted(room, 0, 0, 0), card.state, font, card.tone)
