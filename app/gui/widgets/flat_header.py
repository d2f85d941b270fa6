"""The head of a quiet table: words on the ground of headings, and a hairline."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.gui import fonts
from app.gui.icons import Icons
from app.gui.widgets.spacing import GRID


class FlatHeader(QHeaderView):
    """Paints titles in the heavier weight, leaving out last words where there is no room for them.

    Titles of the columns in `numbers` stand at the right edge.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._icons = icons
        self.numbers: frozenset[int] = frozenset()
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + GRID + 4)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._icons.theme
        painter.save()
        painter.fillRect(rect, theme.colour("raised"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        painter.setFont(fonts.strong(self.font()))
        painter.setPen(theme.colour("text-muted"))
        side = Qt.AlignmentFlag.AlignRight if logical_index in self.numbers else Qt.AlignmentFlag.AlignLeft
        flags = self.style().visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        text = str(self.model().headerData(logical_index, self.orientation()) or "")
        inside = rect.adjusted(GRID, 0, -GRID, 0)
        metrics = painter.fontMetrics()
        while " " in text and metrics.horizontalAdvance(text) > inside.width():
            text = text.rsplit(" ", 1)[0]
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(flags), shown)
        painter.restore()
