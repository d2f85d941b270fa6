"""Big buttons for the first decision: each an icon, a title and a sentence."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.spacing import GRID, row

ICON = 1.75
"""Side of the icon, in heights of a line."""

MARGIN = 3 * GRID
WIDTH = 30
"""Average characters of a card."""


class PathCard(QAbstractButton):
    """One way to go on; Enter and Space choose it."""

    def __init__(self, icons: Icons, icon: str, title: str, sentence: str) -> None:
        super().__init__()
        self._icons = icons
        self._icon_name = icon
        self._sentence = sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * WIDTH + 2 * MARGIN
        title, sentence = self._boxes(width)
        return QSize(width, sentence.bottom() + 1 + MARGIN if sentence.height() else title.bottom() + 1 + MARGIN)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._icons.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.hasFocus()
        painter.setBrush(theme.colour("accent-soft" if self.underMouse() else "surface"))
        painter.setPen(QPen(theme.colour("accent" if lively else "border"), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        title, sentence = self._boxes(self.width())
        mark = QRect(MARGIN, MARGIN, self._side(), self._side())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            mark.moveRight(self.width() - MARGIN)
        self._icons.paint(painter, mark, self._icon_name, "accent")
        wrap = int(
            self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        ) | int(Qt.TextFlag.TextWordWrap)
        painter.setFont(fonts.title(self.font()))
        painter.setPen(theme.colour("text"))
        painter.drawText(title, wrap, self.text())
        painter.setFont(self.font())
        painter.setPen(theme.colour("text-muted"))
        painter.drawText(sentence, wrap, self._sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _side(self) -> int:
        return round(self.fontMetrics().height() * ICON)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Where the title and the sentence stand in a card of that width."""
        room = QRect(MARGIN, MARGIN + self._side() + 2 * GRID, width - 2 * MARGIN, 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        title = QFontMetrics(fonts.title(self.font())).boundingRect(room, wrap, self.text())
        title = QRect(room.left(), title.top(), room.width(), title.height())
        room.setTop(title.bottom() + 1 + GRID)
        sentence = self.fontMetrics().boundingRect(room, wrap, self._sentence)
        return title, QRect(room.left(), sentence.top(), room.width(), sentence.height())


class PathCards(QWidget):
    """Cards side by side; emits `chosen(id)`. Left and Right walk along them."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._row = row(self, gap=2 * GRID)
        self._cards: list[PathCard] = []

    def add(self, card_id: str, icon: str, title: str, sentence: str) -> PathCard:
        """Add a card at the end."""
        card = PathCard(self._icons, icon, title, sentence)
        card.setObjectName(card_id)
        card.clicked.connect(self._on_clicked)
        self._cards.append(card)
        self._row.addWidget(card, 1)
        tallest = max(each.sizeHint().height() for each in self._cards)
        for each in self._cards:
            each.setFixedHeight(tallest)
        return card

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, PathCard):
            self.chosen.emit(card.objectName())
