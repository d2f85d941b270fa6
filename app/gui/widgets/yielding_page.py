"""The middle of a window that keeps the size a person gave it, whatever stands inside."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

LEAST = QSize(320, 200)
"""Pixels; smaller than any screen, whatever the size of the text."""


LEAST_PART = QSize(280, 80)
"""Pixels that a part beside others keeps."""


class YieldingPage(QWidget):
    """Never asks its window for more than LEAST: its parts share what there is, and wrap or scroll."""

    def minimumSizeHint(self) -> QSize:
        return LEAST


def let_yield(*parts: QWidget) -> None:
    """Let parts of a splitter become smaller than they wish: with large letters they scroll or are cut."""
    for part in parts:
        part.setMinimumSize(LEAST_PART)
