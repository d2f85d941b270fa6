"""The frozen column of the timeline: the rows as a tree, with their counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from app.domain.wording import Text
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.screens.timeline.stage import TimelineStage
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words
from app.services.layouts.timeline import TimelineRow

_SAMPLED = 200
"""Rows whose names are measured for the width that fits."""


class NamesColumn(QWidget):
    """`toggled(key)` on a click on a group, `pointed(key)` on one on another row; `turned(event)` by the wheel."""

    toggled = Signal(object)
    pointed = Signal(object)
    menu_wanted = Signal(object, object)
    turned = Signal(QWheelEvent)

    def __init__(self, icons: Icons, stage: TimelineStage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timelineNames")
        self.setAccessibleName(self.tr("Rows"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._icons, self._stage = icons, stage

    def wanted_width(self) -> int:
        """The width in which the names of the rows are not shortened."""
        if self._stage.layout is None:
            return self._stage.sizes.names
        metrics = QFontMetrics(fonts.strong(self.font()))
        widths = [
            metrics.horizontalAdvance(row_title(row) + self._count(row)[0]) + self._indent(row)
            for row in self._stage.layout.rows[:_SAMPLED]
        ]
        return max(widths, default=0) + 4 * GRID

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, stage = self._icons.theme, self._stage
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("window"))
        if stage.layout is None:
            return
        plain, bold = fonts.tabular(self.font()), fonts.strong(fonts.tabular(self.font()))
        for index in stage.rows_between(event.rect().top(), event.rect().bottom()):
            row = stage.layout.rows[index]
            rect = stage.row_rect(index)
            rect.setWidth(self.width())
            self._paint_row(painter, row, rect, bold if row.is_header else plain)

    def _paint_row(self, painter: QPainter, row: TimelineRow, rect: QRect, font: QFont) -> None:
        theme, stage = self._icons.theme, self._stage
        sizes = stage.sizes
        is_current = stage.cursor is not None and stage.cursor.row == row.key
        if row.is_header:
            painter.fillRect(rect, theme.colour("raised"))
        if is_current and stage.has_focus:
            painter.fillRect(rect, theme.colour("accent-soft"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        # The name of a high row stays in sight while any of the row is.
        one = sizes.row(1)
        first = QRect(rect.x(), min(max(rect.y(), 0), rect.bottom() + 1 - one), rect.width(), one)
        inside = first.adjusted(GRID, 0, -GRID, 0)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        count, tone = self._count(row)
        wide = metrics.horizontalAdvance(count) if count else 0
        indent = self._indent(row)
        if row.is_header:
            side = sizes.line * 3 // 4
            place = QRect(inside.x(), inside.y() + (inside.height() - side) // 2, side, side)
            closed = "chevron-left" if self._mirrored else "chevron-right"
            sign = "chevron-down" if row.is_open else closed
            self._icons.paint(painter, self._turn(place, first), sign, "text-muted")
        name = QRect(inside.x() + indent, inside.y(), inside.width() - indent - wide - GRID, inside.height())
        painter.setPen(theme.colour("text"))
        shown = metrics.elidedText(row_title(row), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(self._turn(name, first), self._flags(Qt.AlignmentFlag.AlignLeft), shown)
        painter.setPen(theme.colour(tone))
        number = QRect(inside.right() - wide, inside.y(), wide + 1, inside.height())
        painter.drawText(self._turn(number, first), self._flags(Qt.AlignmentFlag.AlignRight), count)
        if is_current:
            painter.fillRect(self._turn(QRect(rect.x(), rect.y(), 3, rect.height() - 1), rect), theme.colour("accent"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        (self.toggled if row.is_header else self.pointed).emit(row.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self._row_at(event.pos())
        if row is not None:
            self.menu_wanted.emit(row.key, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turned.emit(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos())
            QToolTip.showText(event.globalPos(), self.said(row) if row is not None else "", self)
            return True
        return super().event(event)

    def said(self, row: TimelineRow) -> str:
        """A row in whole sentences."""
        count = self.tr("%n engagement(s)", "", row.count)
        lines = [f"{row_title(row)}, {count}" if row.count or row.gap is None else row_title(row)]
        if row.gap is not None:
            lines += [words(row.gap.sentence), words(row.gap.remedy)]
        return "\n".join(lines)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _turn(self, rect: QRect, within: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), within, rect)

    def _flags(self, aligned: Qt.AlignmentFlag) -> int:
        return int(QStyle.visualAlignment(self.layoutDirection(), aligned | Qt.AlignmentFlag.AlignVCenter))

    def _indent(self, row: TimelineRow) -> int:
        """Where the name begins: behind the sign of its group, or below it."""
        has_groups = self._stage.layout is not None and self._stage.layout.grouping.has_groups
        return self._stage.sizes.line * 3 // 4 + HALF if has_groups else HALF

    def _count(self, row: TimelineRow) -> tuple[str, str]:
        """The number at the end of a row, and its colour: of a country never met, that word."""
        if row.gap is not None and row.gap.is_never:
            return self.tr("never"), "blocks"
        if row.gap is not None and not row.count:
            return self.tr("none"), "warns"
        return f"{row.count:,}", "text-muted"

    def _row_at(self, point: QPoint) -> TimelineRow | None:
        at = self._stage.row_at(point.y())
        return self._stage.layout.rows[at] if at is not None and self._stage.layout is not None else None


def row_title(row: TimelineRow) -> str:
    """The name of a row, in the language of the window."""
    return words(row.title) if isinstance(row.title, Text) else row.title
