"""Paints the cells of the table: words, kind chips, status pills, findings, answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from app.domain.findings import Severity
from app.domain.statuses import Status
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.look.theme import Theme
from app.gui.screens.table.model import CellLook
from app.services.texts.status_looks import FILLS, Fill

GAP = 6
"""Pixels between the parts of a cell."""

PAD = 8
"""Pixels between the edge of a cell and its words."""

RADIUS = 4

WITHOUT = "–"
"""Stands where an engagement cannot have what the column holds; the tip says why."""

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)

MOST_KEPT = 20_000
"""Shortened texts and colours that are kept between paintings."""

_MEANING = {Severity.BLOCK: "blocks", Severity.WARN: "warns", Severity.INFORM: "informs"}
_ENDED = frozenset({Status.POSTPONED, Status.CANCELLED, Status.DECLINED})
_TABULAR = frozenset({"ref"})
_MUTED = frozenset({"ref", "marking", "level", "own_lead", "lead_office", "days"})


class CellPainter:
    """Paints a `CellLook` into a rectangle, in the colours of the theme in use."""

    def __init__(self, icons: Icons, guest_words: str) -> None:
        self._icons = icons
        self._guest_words = guest_words
        self._paint_by_column: dict[str, Callable[[QPainter, QRect, CellLook], None]] = {
            "kind": self._kind,
            "status": self._status,
            "findings": self._findings,
            "coordination": self._coordination,
            "title": self._title,
            "dates": self._dates,
        }
        self._theme: Theme | None = None
        self._colours: dict[str, QColor] = {}
        self._kept: dict[tuple[str, int, int], str] = {}
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Measure for another font."""
        self._kept.clear()
        self._font = font
        self._strong = fonts.strong(font)
        self._tabular = fonts.tabular(font)
        self._metrics = QFontMetrics(font)
        self._strong_metrics = QFontMetrics(self._strong)
        self._tabular_metrics = QFontMetrics(self._tabular)

    def paint_ground(self, painter: QPainter, rect: QRect, *, selected: bool) -> None:
        """Paint the background and the hairline below."""
        painter.fillRect(rect, self._colour("selection" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._colour("line"))

    def paint(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        """Paint one cell; the background is already there."""
        inside = rect.adjusted(PAD, 0, -PAD, 0)
        if look.row is None:
            self._words(painter, inside, look.text, "text-muted", self._font, self._metrics)
            return
        if look.is_without:
            self._words(painter, inside, WITHOUT, "text-muted", self._font, self._metrics, _CENTRE)
            return
        special = self._paint_by_column.get(look.column.id)
        if special is not None:
            special(painter, inside, look)
            return
        muted = look.column.id in _MUTED or look.row.status in _ENDED
        font, metrics = (
            (self._tabular, self._tabular_metrics)
            if look.column.is_number or look.column.is_dated or look.column.id in _TABULAR
            else (self._font, self._metrics)
        )
        aligned = _RIGHT if look.column.is_number else _LEFT
        self._words(painter, inside, look.text, "text-muted" if muted else "text", font, metrics, aligned)

    def paint_heading(self, painter: QPainter, rect: QRect, line: QRect, look: CellLook) -> None:
        """Paint the part of a heading that lies in a cell; its words run through the whole `line`."""
        assert look.heading is not None
        painter.setClipRect(rect)
        painter.fillRect(rect, self._colour("raised"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._colour("line"))
        icon = "chevron-down" if look.heading.is_open else "chevron-right"
        inside = self._icon(painter, line.adjusted(PAD, 0, -PAD, 0), icon, "text-muted")
        self._words(painter, inside, look.text, "text", self._strong, self._strong_metrics)

    def _colour(self, name: str) -> QColor:
        theme = self._icons.theme
        if theme is not self._theme:
            self._theme = theme
            self._colours.clear()
        colour = self._colours.get(name)
        if colour is None:
            colour = self._colours[name] = theme.colour(name)
        return colour

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        said: str,
        colour_name: str,
        font: QFont,
        metrics: QFontMetrics,
        aligned: int = _LEFT,
    ) -> None:
        if not said:
            return
        painter.setFont(font)
        painter.setPen(self._colour(colour_name))
        painter.drawText(rect, aligned, self._shortened(said, rect.width(), metrics))

    def _shortened(self, said: str, width: int, metrics: QFontMetrics) -> str:
        key = (said, width, id(metrics))
        shown = self._kept.get(key)
        if shown is None:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            one_line = said.replace("\n", " ") if "\n" in said else said
            shown = self._kept[key] = metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, width)
        return shown

    def _icon(self, painter: QPainter, rect: QRect, name: str, colour_name: str) -> QRect:
        """Paint an icon at the left of `rect`; the rest of it."""
        side = min(self._metrics.height(), rect.height())
        box = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)
        self._icons.paint(painter, box, name, colour_name)
        return rect.adjusted(side + GAP, 0, 0, 0)

    def _kind(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        assert look.row is not None
        family = look.row.family.value
        code, metrics = look.row.kind_code, self._strong_metrics
        icon = next((name for name in (look.row.kind, look.row.kind_icon) if name in self._icons.names), "")
        height = min(self._metrics.height() + 2, rect.height())
        side = height - 5
        width = GAP + (side + 4 if icon else 0) + metrics.horizontalAdvance("MM") + GAP
        chip = QRect(rect.left(), rect.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(f"{family}-light"))
        painter.drawRoundedRect(chip, RADIUS, RADIUS)
        inner = chip.adjusted(GAP, 0, -GAP, 0)
        if icon:
            box = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
            self._icons.paint(painter, box, icon, f"{family}-text")
            inner.adjust(side + 4, 0, 0, 0)
        painter.setFont(self._strong)
        painter.setPen(self._colour(f"{family}-text"))
        painter.drawText(inner, _CENTRE, code)
        self._words(painter, rect.adjusted(width + GAP, 0, 0, 0), look.text, "text", self._font, self._metrics)

    def _status(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        assert look.row is not None
        family, fill = look.row.family.value, FILLS[Status(look.row.status)]
        if fill in (Fill.QUIET, Fill.STRUCK):
            self._over(painter, rect, look, fill)
            return
        width = min(self._metrics.horizontalAdvance(look.text) + 2 * PAD, rect.width())
        height = min(self._metrics.height() + 2, rect.height())
        pill = QRectF(rect.left() + 0.5, rect.center().y() - height // 2 + 0.5, width - 1, height)
        pen = QPen(self._colour(f"{family}-outline"), 1)
        if fill is Fill.DASHED:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        grounds = {Fill.SOLID: f"{family}-solid", Fill.LIGHT: f"{family}-light"}
        painter.setBrush(self._colour(grounds[fill]) if fill in grounds else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, RADIUS, RADIUS)
        colour_name = f"{family}-on-solid" if fill is Fill.SOLID else f"{family}-text"
        inside = pill.toRect().adjusted(PAD - 1, 0, -PAD + 1, 0)
        self._words(painter, inside, look.text, colour_name, self._font, self._metrics)

    def _over(self, painter: QPainter, rect: QRect, look: CellLook, fill: Fill) -> None:
        font = QFont(self._font)
        font.setStrikeOut(fill is Fill.STRUCK)
        rect = self._icon(painter, rect, "check", "done") if fill is Fill.QUIET else rect.adjusted(PAD, 0, 0, 0)
        self._words(painter, rect, look.text, "text-muted", font, self._metrics)

    def _findings(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        assert look.row is not None
        if look.row.severity is None:
            return
        meaning = _MEANING[look.row.severity]
        rect = self._icon(painter, rect, meaning, meaning)
        self._words(painter, rect, look.text, meaning, self._font, self._metrics)

    def _coordination(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        assert look.row is not None
        if look.row.overdue:
            rect = self._icon(painter, rect, "clock", "blocks")
            self._words(painter, rect, look.text, "blocks", self._font, self._metrics)
        elif look.row.is_held:
            rect = self._icon(painter, rect, "warns", "warns")
            self._words(painter, rect, look.text, "warns", self._font, self._metrics)
        elif look.row.all_answered:
            rect = self._icon(painter, rect, "check", "done")
            self._words(painter, rect, look.text, "text-muted", self._font, self._metrics)
        else:
            indent = self._metrics.height() + GAP
            self._words(painter, rect.adjusted(indent, 0, 0, 0), look.text, "text", self._font, self._metrics)

    def _title(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        assert look.row is not None
        if look.is_guest:
            width = self._metrics.horizontalAdvance(self._guest_words) + 2 * GAP
            height = min(self._metrics.height() + 2, rect.height())
            tag = QRectF(rect.right() - width + 0.5, rect.center().y() - height // 2 + 0.5, width - 1, height)
            painter.setPen(self._colour("border"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tag, RADIUS, RADIUS)
            box = tag.toRect().adjusted(GAP - 1, 0, -GAP + 1, 0)
            self._words(painter, box, self._guest_words, "text-muted", self._font, self._metrics)
            rect = rect.adjusted(0, 0, -width - GAP, 0)
        colour_name = "text-muted" if look.row.status in _ENDED else "text"
        self._words(painter, rect, look.text, colour_name, self._font, self._metrics)

    def _dates(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        assert look.row is not None
        colour_name = "text-muted" if look.row.status in _ENDED else "text"
        if not look.row.is_certain:
            side = self._metrics.height() * 2 // 3
            swatch = QRectF(rect.left() + 0.5, rect.center().y() - side // 2 + 0.5, side, side)
            painter.setPen(self._colour("edge"))
            painter.setBrush(QBrush(self._colour("edge"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(swatch)
            rect = rect.adjusted(side + GAP, 0, 0, 0)
        self._words(painter, rect, look.text, colour_name, self._tabular, self._tabular_metrics)
