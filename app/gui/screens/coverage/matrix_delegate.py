"""Paints the cells of the matrix, and edits tiers and weights in place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.screens.coverage.cell_signs import (
    SIGN_ICONS,
    drafts_words,
    draw_sign,
    piece_width,
    pieces,
    shown_days,
    sign_side,
    year_words,
)
from app.gui.screens.coverage.matrix_model import LINE, NAME, TIER, MatrixModel
from app.gui.screens.coverage.name_lines import name_lines
from app.gui.widgets.picker import Picker
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words
from app.services.coverage.cells import Tally
from app.services.layouts.coverage import CoverageLine, LineKind
from app.services.texts.signs import PlanSign

Index = QModelIndex | QPersistentModelIndex

TIERS = ("1", "2", "3", "4", "X", "")
_TONES = {"neutral": "text-muted"}
_State = QStyle.StateFlag


class MatrixDelegate(QStyledItemDelegate):
    """Colours come from the theme at the moment of painting; every colour has a symbol or a word beside it.

    `is_writing` while a value is handed over, which shows the matrix anew before its editor is closed.
    """

    def __init__(self, icons: Icons, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._model = model
        self.is_writing = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, CoverageLine):
            return
        painter.save()
        self._ground(painter, option, line)
        inside = option.rect.adjusted(GRID, 0, -GRID, 0)
        column = index.column()
        part = self._model.part_of(column)
        heavy = line.kind in (LineKind.REGION, LineKind.TOTAL)
        if column == NAME:
            self._name(painter, option, inside, line)
        elif part is not None and part < len(line.cells) - 1:
            self._tally(painter, option, inside, line.cells[part])
        elif part is not None:
            self._year(painter, option, inside, line.cells[part])
        elif column == self._model.state_column:
            self._state(painter, option, inside, line)
        elif column == self._model.contact_column:
            self._contact(painter, option, inside, line)
        else:
            tone = "text" if heavy else "text-muted"
            self._words(painter, option, inside, self._model.text(line, column), option.font, tone)
        if option.state & _State.State_HasFocus:
            painter.setPen(QPen(self._icons.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, line: CoverageLine) -> None:
        theme = self._icons.theme
        if option.state & _State.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        elif line.kind in (LineKind.REGION, LineKind.TOTAL):
            painter.fillRect(option.rect, theme.colour("raised"))
        rect = option.rect
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))

    def _name(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, line: CoverageLine) -> None:
        side = option.fontMetrics.height()
        text = words(line.title)
        if line.kind is LineKind.REGION:
            mark = QRect(inside.left(), inside.top(), side, inside.height())
            name = "chevron-down" if line.is_open else "chevron-right"
            self._icons.paint(painter, QStyle.visualRect(option.direction, option.rect, mark), name, "text-muted")
        rest = inside.adjusted(side + HALF, 0, 0, 0) if line.kind is not LineKind.TOTAL else inside
        heavy = line.kind in (LineKind.REGION, LineKind.TOTAL)
        font = fonts.strong(option.font) if heavy else option.font
        lines = name_lines(text, QFontMetrics(font), rest.width()) if line.kind is LineKind.REGION else (text,)
        high, top = option.fontMetrics.height(), rest.center().y() - len(lines) * option.fontMetrics.height() // 2 + 1
        for at, part in enumerate(lines):
            self._words(painter, option, QRect(rest.left(), top + at * high, rest.width(), high), part, font, "text")

    def _contact(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, line: CoverageLine) -> None:
        """The last contact, an empty circle behind it where the next one is planned; of a region, its share of days."""
        if line.share is not None:
            self._words(painter, option, inside.adjusted(0, 0, GRID, 0), words(line.share), option.font, "text-muted")
        if line.contact is None:
            return
        text = words(line.contact)
        self._words(painter, option, inside, text, option.font, "blocks" if line.contact_late else "text")
        x = inside.left() + option.fontMetrics.horizontalAdvance(text) + HALF + 2
        if line.contact_next is not None and x + option.fontMetrics.ascent() <= inside.right() + GRID:
            self._sign(painter, option, inside, x, PlanSign.PLANNED)

    def _tally(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, tally: Tally) -> None:
        if not (tally.live or tally.days):
            self._words(painter, option, inside, drafts_words(tally), option.font, "text-muted")
            return
        x, metrics = inside.left(), option.fontMetrics
        for sign, number in pieces(tally):
            self._sign(painter, option, inside, x, sign)
            if number:
                room = QRect(x + sign_side(metrics) + 3, inside.top(), inside.width(), inside.height())
                self._words(painter, option, room, number, option.font, "text")
            x += piece_width(metrics, number)
        rest = inside.adjusted(x + HALF - inside.left(), 0, 0, 0)
        self._words(painter, option, rest, shown_days(tally, metrics, rest.width()), option.font, "text")

    def _sign(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, x: int, sign: PlanSign) -> None:
        side = sign_side(option.fontMetrics)
        place = QRect(x, inside.center().y() - side // 2 + 1, side, side)
        draw_sign(painter, self._icons, QRectF(QStyle.visualRect(option.direction, option.rect, place)), sign)

    def _year(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, tally: Tally) -> None:
        self._words(painter, option, inside, year_words(tally), fonts.strong(option.font), "text")

    def _state(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, line: CoverageLine) -> None:
        if line.standing is None:
            return
        tone = _TONES.get(line.meaning, line.meaning)
        sign = line.standing.state.sign
        if sign is not None:
            side = option.fontMetrics.height() * 4 // 5
            mark = QRect(inside.left(), inside.top(), side, inside.height())
            self._icons.paint(painter, QStyle.visualRect(option.direction, option.rect, mark), SIGN_ICONS[sign], tone)
            inside = inside.adjusted(side + HALF, 0, 0, 0)
        font = option.font if line.meaning == "neutral" else fonts.strong(option.font)
        self._words(painter, option, inside, words(line.standing.word), font, tone)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, font: QFont, tone: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._icons.theme.colour(tone))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        place = QStyle.visualRect(option.direction, option.rect, rect)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, int(side), shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = index.data(LINE)
        if index.column() == TIER and isinstance(line, CoverageLine) and line.kind is LineKind.REGION:
            spin = QDoubleSpinBox(parent)
            spin.setObjectName("weightEditor")
            spin.setRange(-1, 100)
            spin.setDecimals(0)
            spin.setSuffix(" %")
            spin.setSpecialValueText(self.tr("none"))
            spin.setAccessibleName(self.tr("Weight of {region}").format(region=words(line.title)))
            return spin
        combo = Picker(parent)
        combo.setObjectName("tierEditor")
        for tier in TIERS:
            combo.addItem(tier or self.tr("none"), tier)
        combo.setAccessibleName(self.tr("Tier of {country}").format(country=words(line.title)))
        combo.activated.connect(self._on_activated)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QDoubleSpinBox):
            editor.setValue(float(value) if value else -1)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
            editor.setFocus()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        self.is_writing = True
        try:
            if isinstance(editor, QDoubleSpinBox):
                editor.interpretText()
                model.setData(index, None if editor.value() < 0 else editor.value())
            elif isinstance(editor, QComboBox):
                model.setData(index, editor.currentData())
        finally:
            self.is_writing = False

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        width = max(option.rect.width(), editor.sizeHint().width())
        editor.setGeometry(QRect(option.rect.topLeft(), editor.sizeHint()).adjusted(0, 0, 0, 0))
        editor.resize(width, option.rect.height())

    def _on_activated(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
