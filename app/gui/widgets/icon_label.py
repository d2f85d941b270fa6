"""An icon that stands by itself, in a colour of the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.look.icons import Icons


class IconLabel(QWidget):
    """Paints one icon, `lines` times as high as a line of text."""

    def __init__(self, icons: Icons, name: str, colour_name: str = "text", *, lines: float = 1.0,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._icons = icons
        self._name = name
        self._colour_name = colour_name
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, colour_name: str) -> None:
        self._name, self._colour_name = name, colour_name
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icons.paint(QPainter(self), self.rect(), self._name, self._colour_name)
