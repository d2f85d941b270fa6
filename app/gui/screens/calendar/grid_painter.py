"""Paints weeks of days with their bars, flags and overlays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QRegion
from PySide6.QtWidgets import QStyle

from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.gui.look import fonts
from app.gui.look.dates import date_preferences
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.painting.bar_painting import BarPainter
from app.gui.screens.calendar.bar_words import BarWords
from app.gui.screens.calendar.day_head import DayHead, DayHeads
from app.gui.screens.calendar.frame import EDGE, GAP, Frame
from app.gui.screens.calendar.picture import WeeksPicture
from app.gui.screens.calendar.words import more_count
from app.gui.workspace.document import words
from app.services.dates.date_preferences import WEEK
from app.services.layouts.calendar import WeekRow
from app.services.layouts.calendar_spans import span_of

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_CHOSEN_ALPHA = 28
"""How much of the accent lies over the days selected, of 255; with more the names of holidays grow faint."""


@dataclass(frozen=True, slots=True)
class GridState:
    """What changes faster than the picture: where the person is, and what a gesture would do.

    `month` is the one whose days stand out, None where all do alike. `cursor` … `anchor` is the span selected.
    """

    month: tuple[int, int] | None = None
    cursor: date = date.min
    anchor: date = date.min
    focused: str = ""
    selected: frozenset[str] = frozenset()
    has_focus: bool = False
    ghosts: tuple[DaySpan, ...] = ()

    @property
    def span(self) -> DaySpan:
        """The days selected."""
        return span_of(self.cursor, self.anchor)


class GridPainter:
    """Has no state of its own but fonts; colours come from the theme at the moment of painting."""

    def __init__(self, icons: Icons) -> None:
        self._icons = icons
        self._bars = BarPainter(icons)
        self._words = BarWords(icons, self._bars)
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Measure for another font."""
        self._font = fonts.tabular(font)
        self._strong = fonts.strong(self._font)
        self._metrics = QFontMetrics(self._font)
        self._heads = DayHeads(self._metrics, QFontMetrics(self._strong))
        self._words.set_font(font)

    def head_of(self, frame: Frame, picture: WeeksPicture, at: int, column: int) -> DayHead:
        """What stands on the line with the number of a day."""
        row = picture.rows[at]
        day = row.day(column)
        hidden = row.hidden[column] if frame.counts_in_head else 0
        return self._heads.head(frame, at, column, day, due=len(picture.due.get(day, ())), hidden=hidden)

    def more_rect(self, frame: Frame, picture: WeeksPicture, at: int, column: int) -> QRect | None:
        """Where what has no room on a day is counted; None where nothing is."""
        if not picture.rows[at].hidden[column]:
            return None
        return self.head_of(frame, picture, at, column).more if frame.counts_in_head else frame.last_lane(at, column)

    def paint_picture(
        self, painter: QPainter, frame: Frame, picture: WeeksPicture, month: tuple[int, int] | None
    ) -> None:
        """Paint the days with all that is on them; those outside of `month` are quieter."""
        colour = self._bars.colour
        painter.fillRect(QRect(QPoint(0, 0), frame.size), colour("surface"))
        self._titles(painter, frame, picture)
        for at, row in enumerate(picture.rows):
            for column in range(WEEK):
                self._day(painter, frame, picture, month, at, column)
            self._week(painter, frame, at, row)
        for at, row in enumerate(picture.rows):
            self._row_bars(painter, frame, picture, at, row)

    def paint_state(self, painter: QPainter, frame: Frame, picture: WeeksPicture, state: GridState) -> None:
        """Paint over the days where the person is, what is chosen, and what a gesture would do."""
        for at, row in enumerate(picture.rows):
            if row.span.overlaps(state.span):
                self._chosen_days(painter, frame, state, at, row)
            self._rings(painter, frame, picture, state, at)
        self._ghosts(painter, frame, picture, state)

    def _titles(self, painter: QPainter, frame: Frame, picture: WeeksPicture) -> None:
        painter.fillRect(QRect(0, 0, frame.size.width(), frame.head), self._bars.colour("raised"))
        for column in range(WEEK):
            rect = frame.title_rect(column)
            painter.setFont(self._font)
            painter.setPen(self._bars.colour("text-muted"))
            inside = rect.adjusted(EDGE, 0, -EDGE, 0)
            flags = QStyle.visualAlignment(frame.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(inside, int(flags), told(date_preferences().weekday(column), "short_weekday"))

    def _week(self, painter: QPainter, frame: Frame, at: int, row: WeekRow) -> None:
        rect = frame.week_rect(at)
        painter.fillRect(rect, self._bars.colour("surface"))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._bars.colour("line"))
        painter.setFont(self._font)
        painter.setPen(self._bars.colour("text-muted"))
        painter.drawText(
            rect.adjusted(0, 3, 0, 0),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop),
            words(text("W{week}", week=row.number)),
        )

    def _day(
        self,
        painter: QPainter,
        frame: Frame,
        picture: WeeksPicture,
        month: tuple[int, int] | None,
        at: int,
        column: int,
    ) -> None:
        colour = self._bars.colour
        day = picture.rows[at].day(column)
        cell = frame.cell(at, column)
        painter.fillRect(cell, colour("off-day" if picture.weekends.holds(day) else "surface"))
        if day in picture.holidays:
            painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), frame.day_head), colour("holiday"))
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), colour("line"))
        edge = QRect(cell.left(), cell.top(), 1, cell.height())
        painter.fillRect(QStyle.visualRect(frame.direction, cell, edge), colour("line"))
        dim = month is not None and (day.year, day.month) != month
        self._day_line(painter, frame, picture, at, column, day, dim)

    def _chosen_days(self, painter: QPainter, frame: Frame, state: GridState, at: int, row: WeekRow) -> None:
        """The days selected, and a frame around the one at which the person is."""
        ground = QColor(self._bars.colour("accent"))
        ground.setAlpha(_CHOSEN_ALPHA)
        for column in range(WEEK):
            day = row.day(column)
            if day not in state.span:
                continue
            cell = frame.cell(at, column)
            if state.span.days > 1:
                painter.fillRect(cell.adjusted(0, 1, 0, 0), ground)
            if day == state.cursor and not state.focused:
                painter.save()
                # What stands on a bar that goes on beside the day stays whole.
                around = QRegion(cell)
                for place in row.bars:
                    around -= QRegion(frame.bar(at, place))
                painter.setClipRegion(around, Qt.ClipOperation.IntersectClip)
                painter.setPen(QPen(self._bars.colour("accent" if state.has_focus else "border"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(cell.adjusted(1, 1, -1, -1))
                painter.restore()

    def _rings(self, painter: QPainter, frame: Frame, picture: WeeksPicture, state: GridState, at: int) -> None:
        """Rings around what is selected; around the count, where what the person is at has no room."""
        row = picture.rows[at]
        seen = {place.id for place in row.bars}
        for place in row.bars:
            if place.id in state.selected or place.id == state.focused:
                self._bars.paint_ring(painter, QRectF(frame.bar(at, place)), strong=state.has_focus)
        if state.focused and state.focused not in seen and state.cursor in row.span:
            column = row.column(state.cursor)
            counted = self.more_rect(frame, picture, at, column) or self.head_of(frame, picture, at, column).number
            self._bars.paint_ring(painter, QRectF(counted))

    def _day_line(
        self,
        painter: QPainter,
        frame: Frame,
        picture: WeeksPicture,
        at: int,
        column: int,
        day: date,
        dim: bool,
    ) -> None:
        colour = self._bars.colour
        head = self.head_of(frame, picture, at, column)
        is_today = day == picture.today
        if is_today:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("today"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = head.number.height() / 2 - 0.5
            painter.drawRoundedRect(QRectF(head.number).adjusted(0.8, 0.8, -0.8, -0.8), radius, radius)
            painter.restore()
        painter.setFont(self._strong if is_today or (day.day == 1 and not dim) else self._font)
        painter.setPen(colour("today" if is_today else "text-muted" if dim else "text"))
        painter.drawText(head.number, _CENTRE, head.said)
        if head.flag is not None:
            due = len(picture.due[day]) if head.counts else 0
            self._flag(painter, head.flag, due, day < picture.today)
        if day in picture.holidays:
            self._holidays(painter, frame, picture, at, column, head)

    def _holidays(
        self, painter: QPainter, frame: Frame, picture: WeeksPicture, at: int, column: int, head: DayHead
    ) -> None:
        """What is kept on a day: behind its number, else across the day where a line of it is free."""
        row = picture.rows[at]
        kept = picture.holidays[row.day(column)]
        said = "; ".join(f"{each.overlay.letters} {each.entry.title}" for each in kept)
        place, wide = head.rest, self._metrics.horizontalAdvance(said)
        free = row.free_lane(column, frame.lanes) if wide > place.width() else None
        if free is not None:
            place = frame.stretch(at, column, column + 1, free).adjusted(EDGE - GAP, 0, GAP - EDGE, 0)
        elif place.width() <= 2 * place.height():
            return
        painter.setFont(self._font)
        painter.setPen(self._bars.colour(kept[0].overlay.colour))
        shown = self._metrics.elidedText(said, Qt.TextElideMode.ElideRight, place.width())
        flags = QStyle.visualAlignment(frame.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, int(flags), shown)

    def _flag(self, painter: QPainter, rect: QRect, count: int, overdue: bool) -> None:
        tone = "blocks" if overdue else "informs"
        side = min(rect.height(), self._metrics.height()) - 2
        icon = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        self._icons.paint(painter, icon, "flag", tone)
        if count:
            painter.setFont(self._font)
            painter.setPen(self._bars.colour(tone))
            painter.drawText(rect.adjusted(side + 1, 0, 0, 0), _CENTRE, str(count))

    def _row_bars(self, painter: QPainter, frame: Frame, picture: WeeksPicture, at: int, row: WeekRow) -> None:
        for place in row.bars:
            rect = frame.bar(at, place)
            if (entry := picture.overlaid.get(place.id)) is not None:
                self._words.paint_overlaid(painter, rect, entry, frame.direction)
            else:
                self._words.paint(painter, rect, picture.bars[place.id], place.begins, place.ends, frame.direction)
        for column, hidden in enumerate(row.hidden):
            counted = self.more_rect(frame, picture, at, column)
            if counted is not None:
                self._more(painter, frame, counted, hidden)

    def _more(self, painter: QPainter, frame: Frame, rect: QRect, hidden: int) -> None:
        painter.setFont(self._font)
        painter.setPen(self._bars.colour("accent"))
        side = Qt.AlignmentFlag.AlignHCenter if frame.counts_in_head else Qt.AlignmentFlag.AlignLeft
        flags = QStyle.visualAlignment(frame.direction, side | Qt.AlignmentFlag.AlignVCenter)
        said = more_count(hidden)
        if frame.counts_in_head or self._metrics.horizontalAdvance(said) > rect.width() - 2 * GAP:
            said = f"+{hidden}"
        painter.drawText(rect.adjusted(0 if frame.counts_in_head else EDGE - GAP, 0, 0, 0), int(flags), said)

    def _ghosts(self, painter: QPainter, frame: Frame, picture: WeeksPicture, state: GridState) -> None:
        """Where bars would come to lie, over the lines that are there."""
        for ghost in state.ghosts:
            for at, row in enumerate(picture.rows):
                part = ghost.clip(row.span)
                if part is not None:
                    first = row.column(part.first)
                    begins, ends = ghost.first >= row.first_day, ghost.end <= row.span.end
                    rect = frame.stretch(at, first, first + part.days, 0, begins, ends)
                    self._bars.paint_ghost(painter, QRectF(rect))
