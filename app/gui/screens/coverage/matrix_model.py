"""The matrix as a table model of ready lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.priorities import SUSPENDED
from app.gui.workspace.document import words
from app.services.layouts.coverage import CoverageLine, LineKind, spoken

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole
"""The CoverageLine of a row."""

NAME, TIER = 0, 1
_NOWHERE = QModelIndex()
_EDITABLE = (LineKind.REGION, LineKind.COUNTRY)


class MatrixModel(QAbstractTableModel):
    """Columns: name, tier or weight, the parts of the year, the year, target, last high level or share of days, state.

    `tier_given(country, tier)` and `weight_given(region, per cent or None)` come when a cell was edited.
    """

    tier_given = Signal(str, str)
    weight_given = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CoverageLine, ...] = ()
        self._titles: tuple[str, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._parts = 0
        self.editable = False

    @property
    def lines(self) -> tuple[CoverageLine, ...]:
        return self._lines

    @property
    def year_column(self) -> int:
        """The column of the whole year; the parts of the year stand before it."""
        return TIER + 1 + self._parts

    @property
    def target_column(self) -> int:
        return self.year_column + 1

    @property
    def contact_column(self) -> int:
        return self.year_column + 2

    @property
    def state_column(self) -> int:
        return self.year_column + 3

    def set_lines(self, lines: Sequence[CoverageLine], parts: Sequence[str], heads: Sequence[tuple[str, str]]) -> None:
        """Show these lines; `parts` are the titles of the parts of the year, `heads` these in two lines."""
        titles = (
            self.tr("Region ▸ country"),
            self.tr("Tier"),
            *parts,
            self.tr("Year"),
            self.tr("Target"),
            self.tr("Last high level, or share of days"),
            self.tr("State"),
        )
        self.beginResetModel()
        self._lines, self._titles, self._parts = tuple(lines), titles, len(parts)
        self._heads = tuple("\n".join(filter(None, head)) for head in heads)
        self.endResetModel()

    def part_of(self, column: int) -> int | None:
        """Which cell of a line stands in a column: the parts of the year, then the year; None elsewhere."""
        at = column - TIER - 1
        return at if 0 <= at <= self._parts else None

    def find(self, kind: LineKind, line_id: str) -> int:
        """The row of a region or a country, or -1."""
        for row, line in enumerate(self._lines):
            if line.kind is kind and line.id == line_id:
                return row
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.editable and index.column() == TIER and self._lines[index.row()].kind in _EDITABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, index.column())
        if role == Qt.ItemDataRole.EditRole and index.column() == TIER:
            return line.tier.removesuffix(" %")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row(), index.column())
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self._lines[index.row()]
        if role != Qt.ItemDataRole.EditRole or index.column() != TIER:
            return False
        if line.kind is LineKind.COUNTRY:
            self.tier_given.emit(line.id, str(value))
        elif line.kind is LineKind.REGION:
            self.weight_given.emit(line.id, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            part = self.part_of(section)
            if part is not None and part < self._parts:
                return self._heads[part]
            if section == NAME:
                return self.tr("Region ▸\ncountry")
            return self.tr("High level\nor share") if section == self.contact_column else self._titles[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._titles[section]
        return None

    def title(self, section: int) -> str:
        """The title of a column in one line."""
        return self._titles[section]

    def text(self, line: CoverageLine, column: int) -> str:
        """The words of a cell; those of a part of the year are what is spoken."""
        part = self.part_of(column)
        if part is not None:
            return words(spoken(line.cells[part]))
        if column == NAME:
            return words(line.title)
        if column == TIER:
            return line.tier
        if column == self.target_column:
            return "" if line.target is None else words(line.target)
        if column == self.contact_column and line.kind is LineKind.REGION:
            return words(line.share) if line.share is not None else ""
        if column == self.contact_column:
            return "; ".join(words(part) for part in (line.contact, line.contact_next) if part is not None)
        return words(line.standing.word) if line.standing is not None else ""

    def spoken(self, row: int, column: int) -> str:
        """`Kenya, Q2 Oct–Dec: 1 planned, 3 days`."""
        line = self._lines[row]
        name = words(line.title)
        text = self.text(line, column)
        if column != NAME:
            if column == TIER and line.kind is LineKind.REGION:
                return self.tr("{name}, weight: {text}").format(name=name, text=text or self.tr("none"))
            if column == TIER and text == SUSPENDED:
                text = self.tr("X, suspended")
            return f"{name}, {self._titles[column]}: {text or self.tr('none')}"
        if line.kind is not LineKind.REGION:
            return name
        state = self.tr("expanded") if line.is_open else self.tr("collapsed")
        return f"{name}, {state}"
