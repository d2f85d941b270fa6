"""Rows of the timeline with all that stands in them: ground, bars, flags of answers due, what is hidden or missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.screens.timeline.bars import BarRows, Stretch
from app.gui.screens.timeline.ground import Ground
from app.gui.screens.timeline.stage import TimelineStage, nearest
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words
from app.services.layouts.time_headings import Headings
from app.services.layouts.timeline import TimelineRow
from app.services.layouts.timeline_bars import BarFlag, More
from app.services.layouts.timeline_milestones import milestone_marks

_CLOSE = 12.0
"""Pixels of a day from which every due day has its flag."""

_FLAG = 6
"""Side of the flag that says an answer is due, in pixels."""


_DIAMOND = 3
"""From the middle of the sign of a milestone to its corners, in pixels."""

_LEAST_MARKED = 0.5
"""Pixels of a day below which milestones would lie upon one another."""

_MOST_MARKED = 20
"""Selected engagements of more than which no milestones are marked."""


class RowPainter:
    """Paints rows as a stage has them; first their ground, then what stands on it."""

    def __init__(self, icons: Icons, stage: TimelineStage) -> None:
        self._icons, self._stage = icons, stage
        self.ground = Ground(icons, stage)
        self.bars = BarRows(icons, stage, _tr("not in this filter"))

    def forget(self) -> None:
        """What was kept from earlier paintings holds no more: another theme, font or resolution."""
        self.ground.forget()
        self.bars.forget()

    def paint_ground(self, painter: QPainter, area: QRect, rows: Iterable[int], found: Headings) -> list[Stretch]:
        """Paint the ground; where the days lie of which a name is told."""
        return self.ground.paint(painter, area, rows, found)

    def paint_today(self, painter: QPainter, area: QRect) -> None:
        """Paint the line of today."""
        x = nearest(self._stage.scale.x_of(self._stage.today + 0.5))
        painter.fillRect(x - 1, area.top(), 2, area.height(), self._icons.theme.colour("today"))

    def paint_bars(
        self,
        painter: QPainter,
        rows: Iterable[int],
        font: QFont,
        spans: Mapping[int, list[Stretch]] | None = None,
    ) -> list[Stretch]:
        """Paint what stands in rows, of those in `spans` what touches these places; how far each thing goes."""
        rows, stage = tuple(rows), self._stage
        self.bars.use_font(font)
        reaches = self.bars.paint(painter, rows, spans)
        found = [each for reached in reaches.values() for each in reached]
        room = stage.more_room() * stage.scale.day_width
        for index in rows:
            self.paint_flags(painter, index)
            self.paint_milestones(painter, index)
            for more in stage.more(index):
                rect = self._paint_more(painter, index, more)
                begin = stage.scale.turned(rect.left(), rect.width())
                # Signs are gathered from the edge on: one that begins near it may come to stand at it.
                found.append((begin - room, begin + rect.width()))
            self._paint_gap(painter, index)
        return found

    def paint_flags(self, painter: QPainter, index: int, *, of_selected: bool = False) -> None:
        """Small flags at the foot of a row on the days on which answers are due; or only those of what is selected."""
        stage, theme = self._stage, self._icons.theme
        if stage.layout is None or stage.scale.day_width < 1:
            return
        seen, bottom = stage.scale.visible, stage.row_rect(index).bottom()
        drawn, first, end = set(), seen.first.toordinal(), seen.end.toordinal()
        flags: Iterable[BarFlag]
        if len(stage.selected) > _MOST_MARKED or (stage.scale.day_width >= _CLOSE and not of_selected):
            flags = stage.layout.flags(index, first, end)
        else:
            # Over years there are thousands still to come, of which only those of what is selected are told.
            there = (each for each in stage.selected if each in stage.layout.plan.engagements)
            flags = stage.layout.flags_about(index, there, first, end)
            if not of_selected:
                flags = (*stage.layout.flags(index, first, min(end, stage.today)), *flags)
        for flag in flags:
            x = nearest(stage.scale.x_of(flag.day + 0.5))
            if (x, flag.overdue) in drawn or not self._is_told(flag, of_selected=of_selected):
                continue
            drawn.add((x, flag.overdue))
            colour = theme.colour("blocks" if flag.overdue else "informs")
            side = -_FLAG if stage.scale.mirrored else _FLAG
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon([QPoint(x, bottom - 8), QPoint(x + side, bottom - 5), QPoint(x, bottom - 2)])
            painter.fillRect(x, bottom - 8, 1, 8, colour)

    def paint_milestones(self, painter: QPainter, index: int) -> None:
        """Small diamonds at the foot of a row on the days of the milestones of what is selected in it.

        Full ones are done, empty ones still to be done; an overdue one stands taller.
        """
        stage, theme = self._stage, self._icons.theme
        if stage.layout is None or len(stage.selected) > _MOST_MARKED or stage.scale.day_width < _LEAST_MARKED:
            return
        foot, as_of = stage.row_rect(index).bottom() - 5, date.fromordinal(stage.today)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in stage.selected:
            if index not in stage.layout.rows_with(each):
                continue
            for mark in milestone_marks(stage.layout.plan, each, as_of):
                x = nearest(stage.scale.x_of(mark.day + 0.5))
                high = _DIAMOND + 2 if mark.overdue else _DIAMOND
                colour = theme.colour("blocks" if mark.overdue else "accent")
                painter.setPen(QPen(colour, 1))
                painter.setBrush(theme.colour("surface") if mark.done_on is None else colour)
                corners = ((0, -high), (_DIAMOND, 0), (0, high), (-_DIAMOND, 0))
                painter.drawPolygon([QPoint(x + right, foot + down) for right, down in corners])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def gap_link(self, index: int, font: QFont) -> QRect | None:
        """Where “Plan this” stands in a row that has a gap and nothing else, or None."""
        places = self._gap_places(index, QFontMetrics(font))
        return places[1] if places is not None else None

    def _is_told(self, flag: BarFlag, *, of_selected: bool) -> bool:
        """What is due later is told of what is selected, and of all when single days are looked at."""
        selected = flag.engagement in self._stage.selected
        return selected or (not of_selected and (flag.overdue or self._stage.scale.day_width >= _CLOSE))

    def _paint_more(self, painter: QPainter, index: int, more: More) -> QRectF:
        """Paint `+3`; where it stands."""
        stage, theme = self._stage, self._icons.theme
        rect = stage.more_rect(index, more)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), HALF, HALF)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.colour("text"))
        seen = rect.intersected(QRectF(0, rect.top(), stage.scale.width, rect.height()))
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter), f"+{len(more.ids)}")
        return rect

    def _paint_gap(self, painter: QPainter, index: int) -> None:
        """What is missing in an empty row, and the way to mend it."""
        places = self._gap_places(index, painter.fontMetrics())
        if places is None or self._stage.layout is None:
            return
        theme = self._icons.theme
        said, link, sentence = places
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.colour("text-muted"))
        painter.drawText(said, flags, sentence)
        painter.setPen(theme.colour("accent"))
        painter.drawText(link, flags, _tr("Plan this"))

    def _gap_places(self, index: int, metrics: QFontMetrics) -> tuple[QRect, QRect, str] | None:
        stage = self._stage
        row = stage.layout.rows[index] if stage.layout is not None else None
        if row is None or row.gap is None or row.count or row.is_header:
            return None
        rect = stage.row_rect(index)
        sentence, link = gap_sentence(row), _tr("Plan this")
        wide = metrics.horizontalAdvance(link) + 2
        sentence = metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, rect.width() - wide - 4 * GRID)
        said = QRect(rect.x() + GRID, rect.y(), metrics.horizontalAdvance(sentence) + 2, rect.height())
        place = QRect(said.right() + GRID, rect.y(), wide, rect.height())
        if stage.scale.mirrored:
            said.moveRight(rect.right() - GRID)
            place.moveRight(said.left() - GRID)
        return said, place, sentence


def gap_sentence(row: TimelineRow) -> str:
    """What is missing in a row, in one sentence."""
    said: Text | None = row.gap.sentence if row.gap is not None else None
    return words(said) if said is not None else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelineBody", text)
