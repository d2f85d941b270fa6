"""The measure of the machine for what is painted: plain rectangles with texts, by QPainter alone."""

from __future__ import annotations

from statistics import median

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.bench.figures import seconds

RUNS = 9
USUAL = 1000
"""Rectangles and texts beside which an edit, a filter and a keystroke are told: about what fills a window."""


def plain_frame(rectangles: int, texts: int, size: tuple[int, int] = (1366, 768)) -> float:
    """Milliseconds, the median of some runs, in which so many are painted on a picture of that size."""
    picture = QImage(*size, QImage.Format.Format_RGB32)
    colours = [QColor("#4a7ebb"), QColor("#b5651d"), QColor("#5a8f5a")]

    def paint() -> None:
        painter = QPainter(picture)
        for at in range(rectangles):
            painter.fillRect(QRectF((at * 37) % size[0], (at * 11) % size[1], 60, 14), colours[at % len(colours)])
        painter.setPen(Qt.GlobalColor.black)
        for at in range(texts):
            painter.drawText((at * 53) % size[0], (at * 17) % size[1], f"Port call {at}")
        painter.end()

    paint()
    return 1000 * median(seconds(paint) for _ in range(RUNS))


def said(rectangles: int, texts: int) -> str:
    """What the reference is called."""
    return f"{rectangles:,} rectangles and {texts:,} texts by QPainter"
