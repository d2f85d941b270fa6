"""The head of a quiet table: words on the ground of headings, and a hairline."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

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

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole title as a tip, where some of it is left out and the model has no tip of its own."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            column = self.logicalIndexAt(event.pos())
            tip = self.model().headerData(column, self.orientation(), Qt.ItemDataRole.ToolTipRole)
            if column >= 0 and not tip:
                QToolTip.showText(event.globalPos(), self._cut_title(column), self)
                return True
        return super().viewportEvent(event)

    def _cut_title(self, column: int) -> str:
        """The title of a column that has no room for it; empty where it has."""
        title = str(self.model().headerData(column, self.orientation()) or "")
        mark = self.fontMetrics().height() if self.order is not None and self.order[0] == column else 0
        room = self.sectionSize(column) - 2 * GRID - mark
        metrics = QFontMetrics(fonts.strong(self.font()))
        needed = max(metrics.horizontalAdvance(line) for line in title.split("\n"))
        return title.replace("\n", " ") if needed > room else ""

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
