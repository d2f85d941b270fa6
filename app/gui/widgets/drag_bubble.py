"""The bubble beside the pointer: what a drag would come to, before it is dropped."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.signed_lines import SignedLines, SignedText
from app.gui.widgets.spacing import GRID, HALF, column

WIDTH = 46
"""Average characters in a line."""

MOST_LINES = 7
MOST_GROUNDS = 12


@dataclass(frozen=True, slots=True)
class BubbleText:
    """What a bubble says: a title, what stands out below it, and lines."""

    title: str
    headline: str = ""
    lines: tuple[SignedText, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it in one text."""
        parts = (self.title, self.headline, *(line.text for line in self.lines))
        return ". ".join(part for part in parts if part)


class DragBubble(QWidget):
    """Floats in the window above everything, never under the pointer; the mouse goes through it."""

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dragBubble")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icons = icons
        self._window = window
        self._said: BubbleText | None = None
        self._grounds: dict[tuple[str, int, int, float], QPixmap] = {}
        self._title = TextLabel(strong=True, wraps=True)
        self._headline = TextLabel(wraps=True)
        self._lines = SignedLines(icons, MOST_LINES)
        layout = column(self, margin=GRID + HALF, gap=HALF)
        layout.addWidget(self._title)
        layout.addWidget(self._headline)
        layout.addWidget(self._lines)
        self.hide()

    @property
    def said(self) -> BubbleText | None:
        """What it says, None while it is hidden."""
        return self._said if self.isVisible() else None

    def show_text(self, said: BubbleText) -> None:
        """Say something else."""
        if said == self._said:
            return
        self._said = said
        self.setAccessibleName(said.spoken)
        self._title.setText(said.title)
        self._title.setVisible(bool(said.title))
        self._headline.setText(said.headline)
        self._headline.setVisible(bool(said.headline))
        self._lines.show_lines(said.lines)
        width = min(self.fontMetrics().averageCharWidth() * WIDTH, max(self._window.width() - 2 * GRID, GRID))
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(width))

    def place(self, point: QPoint) -> None:
        """Stand beside a point of the screen, inside the window, and be seen."""
        window = self._window
        inside = window.mapFromGlobal(point)
        gap = 2 * GRID
        x, y = inside.x() + gap, inside.y() + gap
        if x + self.width() > window.width() - HALF:
            x = inside.x() - gap - self.width()
        if y + self.height() > window.height() - HALF:
            y = inside.y() - gap - self.height()
        self.move(max(x, HALF), max(y, HALF))
        if not self.isVisible():
            self.show()
            self.raise_()

    def vanish(self) -> None:
        """Be seen no more."""
        self._said = None
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, ratio = self._icons.theme, self.devicePixelRatioF()
        key = theme.name, self.width(), self.height(), ratio
        ground = self._grounds.get(key)
        if ground is None:
            # A rounded edge costs more to draw than all words; while one drags, a few sizes come again and again.
            if len(self._grounds) >= MOST_GROUNDS:
                self._grounds.clear()
            ground = self._grounds[key] = QPixmap(self.size() * ratio)
            ground.setDevicePixelRatio(ratio)
            ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("edge"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.end()
        QPainter(self).drawPixmap(0, 0, ground)
