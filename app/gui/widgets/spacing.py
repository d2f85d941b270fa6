"""The 8-pixel rhythm, the hairline that separates, and the property that the style sheet looks at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

GRID = 8
HALF = GRID // 2


def column(parent: QWidget | None = None, *, margin: int = 0, gap: int = GRID) -> QVBoxLayout:
    """A vertical layout with the same margin on all sides."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    return layout


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = GRID) -> QHBoxLayout:
    """A horizontal layout with the same margin on all sides."""
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    return layout


def hairline(orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> QFrame:
    """A line of one pixel between two groups."""
    line = QFrame()
    line.setProperty("look", "line")
    if orientation == Qt.Orientation.Horizontal:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line


def set_look(widget: QWidget, **properties: str) -> None:
    """Set properties that resources/themes/chrome.qss selects by (look, meaning, family, active), and restyle."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
