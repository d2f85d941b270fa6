"""The band with the marking, at the top and at the bottom of the window."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.look import fonts
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID

LETTER_SPACING = 108.0
"""Percent."""


class MarkingBanner(TextLabel):
    """Shows one marking over the whole width, on as many lines as it needs; hidden while there is none."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(wraps=True, parent=parent)
        self.setObjectName("markingBanner")
        self.setProperty("look", "marking")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = fonts.strong(QFont())
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, LETTER_SPACING)
        self.setFont(font)
        self.set_marking(text)

    def set_marking(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(self.tr("Marking: {marking}").format(marking=text))
        self.setVisible(bool(text))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), QRect(0, 0, self.contentsRect().width(), 0)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        self.setFixedHeight(max(lines.height(), metrics.height()) + GRID // 2)
