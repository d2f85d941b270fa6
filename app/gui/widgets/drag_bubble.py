"""The bubble beside the pointer: what a drag would come to, before it is dropped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import Icons
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look

WIDTH = 46
"""Average characters in a line."""

MOST_LINES = 7


@dataclass(frozen=True, slots=True)
class BubbleLine:
    """A line with the sign of its meaning before it: blocks, warns, informs, done; neutral lines have none."""

    text: str
    meaning: str = "neutral"
    muted: bool = False


@dataclass(frozen=True, slots=True)
class BubbleText:
    """What a bubble says: a title, what stands out below it, and lines."""

    title: str
    headline: str = ""
    lines: tuple[BubbleLine, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it in one text."""
        parts = (self.title, self.headline, *(line.text for line in self.lines))
        return ". ".join(part for part in parts if part)


class _Line(QWidget):
    """One line with room for its sign."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._mark = IconLabel(icons, "informs", "informs")
        self._label = TextLabel(wraps=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = row(self, gap=HALF)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)

    def show_line(self, line: BubbleLine) -> None:
        has_sign = line.meaning != "neutral"
        self._mark.setVisible(has_sign)
        if has_sign:
            self._mark.set_icon(line.meaning, line.meaning)
        set_look(self._label, look="muted" if line.muted else "", meaning=line.meaning if has_sign else "")
        self._label.setText(line.text)


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
        self._title = TextLabel(strong=True, wraps=True)
        self._headline = TextLabel(wraps=True)
        self._lines = tuple(_Line(icons) for _ in range(MOST_LINES))
        layout = column(self, margin=GRID + HALF, gap=HALF)
        layout.addWidget(self._title)
        layout.addWidget(self._headline)
        for line in self._lines:
            layout.addWidget(line)
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
        for at, line in enumerate(self._lines):
            shown = at < len(said.lines)
            line.setVisible(shown)
            if shown:
                line.show_line(said.lines[at])
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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._icons.theme
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
