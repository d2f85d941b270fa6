"""The head of a quiet table: words on the ground of headings, and a hairline."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.spacing import GRID


class FlatHeader(QHeaderView):
    """Paints titles in the heavier weight, leaving out last words where there is no room for them.

    Titles of the columns in `numbers` stand at the right edge. The column of `order` has an arrow: down where it
    is True, because the rows fall.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.icons = icons
        self.numbers: frozenset[int] = frozenset()
        self.order: tuple[int, bool] | None = None
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + GRID + 4)

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """The ground of headings, and the hairline below."""
        theme = self.icons.theme
        painter.fillRect(rect, theme.colour("raised"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self.icons.theme
        painter.save()
        self.paint_ground(painter, rect)
        painter.setFont(fonts.strong(self.font()))
        painter.setPen(theme.colour("text-muted"))
        side = Qt.AlignmentFlag.AlignRight if logical_index in self.numbers else Qt.AlignmentFlag.AlignLeft
        flags = self.style().visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        text = str(self.model().headerData(logical_index, self.orientation()) or "")
        inside = rect.adjusted(GRID, 0, -GRID, 0)
        if self.order is not None and self.order[0] == logical_index:
            inside = self._mark(painter, inside, falls=self.order[1])
            painter.setPen(theme.colour("text"))
        metrics = painter.fontMetrics()
        while " " in text and metrics.horizontalAdvance(text) > inside.width():
            text = text.rsplit(" ", 1)[0]
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(flags), shown)
        painter.restore()

    def _mark(self, painter: QPainter, inside: QRect, *, falls: bool) -> QRect:
        """Paint the arrow at the end; what is left for the title."""
        side = self.fontMetrics().height()
        box = QRect(inside.right() - side + 1, inside.top(), side, inside.height())
        name = "chevron-down" if falls else "chevron-up"
        self.icons.paint(painter, self.style().visualRect(self.layoutDirection(), inside, box), name, "accent")
        return inside.adjusted(0, 0, -side, 0)
