"""The two sizes and two weights of the window, and digits that stand under each other."""

from PySide6.QtGui import QFont, QFontDatabase

SMALLEST_BODY = 10.0
"""Points below which body text is not set at 100 %, whatever a bare desktop without settings proposes."""

TITLE_FACTOR = 1.3


def body(percent: int) -> QFont:
    """The system's font at `percent` of its size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_BODY) * percent / 100)
    return font


def strong(font: QFont) -> QFont:
    """The same font in the heavier of the two weights."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def title(font: QFont) -> QFont:
    """The larger of the two sizes, in the heavier weight."""
    result = strong(font)
    result.setPointSizeF(font.pointSizeF() * TITLE_FACTOR)
    return result


def tabular(font: QFont) -> QFont:
    """The same font with digits of one width, for dates and columns of numbers."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
