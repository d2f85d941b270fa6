"""A layout that begins a new line where the width ends, in the direction of reading."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from app.gui.widgets.spacing import GRID


class FlowLayout(QLayout):
    """Puts its items one after another, each at its preferred size, all lines beginning at the same edge.

    Items that expand take what is left of their line, up to their greatest width. What was added
    after a spring stands at the far end of its line.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = GRID) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._spring: QLayoutItem | None = None
        self._springs = False
        self._heights: dict[int, int] = {}
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def add_spring(self) -> None:
        """Have what is added from now on stand at the far end."""
        self._springs = True

    def addItem(self, item: QLayoutItem) -> None:
        if self._springs and self._spring is None:
            self._spring = item
        self._items.append(item)

    def all(self) -> list[QLayoutItem]:
        """Its items in their order."""
        return list(self._items)

    def move_before(self, other: QWidget, part: QWidget) -> None:
        """Have a part stand before another one."""
        items = {item.widget(): item for item in self._items}
        self._items.remove(items[part])
        self._items.insert(self._items.index(items[other]), items[part])
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        if taken is self._spring:
            self._spring = None
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Qt asks many times over for each thing that changes anywhere in the window.
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out in `rect` and return the height that they take."""
        area = rect.marginsRemoved(self.contentsMargins())
        y = area.y()
        for line in self._lines(area.width()):
            height = max(_height(item, area.width()) for item in line)
            if move:
                self._place_line(line, QRect(area.x(), y, area.width(), height))
            y += height + self.spacing()
        margins = self.contentsMargins()
        return max(y - self.spacing(), area.y()) - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not lines or taken + self.spacing() + wide > width:
                lines.append([item])
                taken = wide
            else:
                lines[-1].append(item)
                taken += self.spacing() + wide
        return lines

    def _place_line(self, line: list[QLayoutItem], area: QRect) -> None:
        """Set the items of one line side by side, half-way up it."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        widths = [min(item.sizeHint().width(), area.width()) for item in line]
        left = max(area.width() - sum(widths) - self.spacing() * (len(line) - 1), 0)
        for at, item in enumerate(line):
            if left and item.expandingDirections() & Qt.Orientation.Horizontal:
                more = min(left, max(item.maximumSize().width() - widths[at], 0))
                widths[at] += more
                left -= more
        x = area.x()
        is_after = self._spring is not None and self._items.index(line[0]) > self._items.index(self._spring)
        for item, width in zip(line, widths, strict=True):
            if item is self._spring or (is_after and item is line[0]):
                x += left
            height = _height(item, width)
            place = QRect(x, area.y() + (area.height() - height) // 2, width, height)
            item.setGeometry(QStyle.visualRect(direction, area, place))
            x += width + self.spacing()


def _height(item: QLayoutItem, room: int) -> int:
    """The height of an item; one that finds less room than it would like may take more lines."""
    wished = item.sizeHint()
    return item.heightForWidth(room) if item.hasHeightForWidth() and room < wished.width() else wished.height()
