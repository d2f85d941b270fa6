"""The band with the marking, at the top and at the bottom of the window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import fonts
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID

LETTER_SPACING = 108.0
"""Percent."""


class MarkingBanner(TextLabel):
    """Shows one marking over the whole width; hidden while there is none."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("markingBanner")
        self.setProperty("look", "marking")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = fonts.strong(QFont())
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, LETTER_SPACING)
        self.setFont(font)
        self._fit()
        self.set_marking(text)

    def set_marking(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(self.tr("Marking: {marking}").format(marking=text))
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().height() + GRID // 2)
