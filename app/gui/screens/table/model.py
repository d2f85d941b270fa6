"""The Qt model of the table: ready rows by id, built when they are first shown."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.gui.workspace.document import words
from app.services.layouts.part_cells import why_without
from app.services.layouts.table import TableRow, cell, row
from app.services.layouts.table_columns import BY_ID, TableColumn
from app.services.layouts.table_rows import GroupHeading, TableLine
from app.services.review.review import Review

Index = QModelIndex | QPersistentModelIndex

LOOK = Qt.ItemDataRole.UserRole
"""The role that gives a `CellLook`: all that a delegate needs, in one call."""

FEW = 5
"""Rows that are looked for one by one; from then on the place of every one is worked out."""

_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _SELECTABLE | Qt.ItemFlag.ItemIsEditable
_HEAD_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class CellLook:
    """One cell as it is painted; `row` is None in the empty row at the end and in a heading. What `is_without` is of an
    engagement that cannot have what the column holds."""

    text: str
    column: TableColumn
    row: TableRow | None = None
    is_guest: bool = False
    heading: GroupHeading | None = None
    is_without: bool = False


class EngagementTableModel(QAbstractTableModel):
    """Rows of engagements and headings of groups, and an empty row below them where the plan may be edited.

    `write(row, column, typed)` is called with what was typed and says whether it was taken.
    """

    def __init__(self, write: Callable[[int, TableColumn, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._plan: Plan | None = None
        self._review: Review | None = None
        self._columns: tuple[TableColumn, ...] = ()
        self._lines: list[TableLine] = []
        self._headings: tuple[int, ...] = ()
        self._rows: dict[str, TableRow] = {}
        self._places: dict[str, int] | None = None
        self._asked = 0
        self._guests: frozenset[str] = frozenset()
        self._is_editable = False

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """The columns shown, in order."""
        return self._columns

    @property
    def lines(self) -> Sequence[TableLine]:
        """The rows: an engagement's id, or the heading of a group."""
        return self._lines

    @property
    def ids(self) -> Sequence[str]:
        """The engagements shown, in order."""
        if not self._headings:
            return cast("list[str]", self._lines)
        return [line for line in self._lines if isinstance(line, str)]

    @property
    def count(self) -> int:
        """How many engagements pass, those of closed groups too."""
        if not self._headings:
            return len(self._lines)
        return sum(line.count for line in self._lines if isinstance(line, GroupHeading))

    def id_at(self, at: int) -> str | None:
        """The engagement of a row; None in the empty one and in a heading."""
        line = self._lines[at] if 0 <= at < len(self._lines) else None
        return line if isinstance(line, str) else None

    def heading_at(self, at: int) -> GroupHeading | None:
        """The heading that a row is, if it is one."""
        line = self._lines[at] if 0 <= at < len(self._lines) else None
        return line if isinstance(line, GroupHeading) else None

    def heading_above(self, at: int) -> int | None:
        """The row of the heading of the group in which a row stands; of a heading its own."""
        place = bisect_right(self._headings, at)
        return self._headings[place - 1] if place and at >= 0 else None

    def number_of(self, at: int) -> int:
        """What number an engagement's row has: headings have none."""
        return at + 1 - bisect_left(self._headings, at)

    def targets(self, first: int, count: int | None = None) -> list[tuple[int, str]]:
        """The rows from `first` on that are engagements, with what they are; of `count` rows at most, or all."""
        rows = self._lines[first : None if count is None else first + count]
        return [(at, line) for at, line in enumerate(rows, first) if isinstance(line, str)]

    def row_of(self, item_id: str) -> int | None:
        """The row of an engagement, if it is shown."""
        if self._places is None and self._asked < FEW:
            self._asked += 1
            try:
                return self._lines.index(item_id)
            except ValueError:
                return None
        if self._places is None:
            self._places = {line: place for place, line in enumerate(self._lines) if isinstance(line, str)}
        return self._places.get(item_id)

    def column_of(self, column_id: str) -> int | None:
        """Where a column stands, if it is shown."""
        return next((place for place, column in enumerate(self._columns) if column.id == column_id), None)

    def set_columns(self, columns: tuple[TableColumn, ...]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    def show_rows(
        self,
        plan: Plan | None,
        review: Review | None,
        lines: Sequence[TableLine],
        guests: frozenset[str],
        *,
        editable: bool,
    ) -> None:
        """Show other rows, of this plan or another."""
        self.beginResetModel()
        if plan is not self._plan or review is not self._review:
            self._rows.clear()
        self._plan, self._review, self._guests, self._is_editable = plan, review, guests, editable
        self._lines, self._places, self._asked = list(lines), None, 0
        self._headings = tuple(at for at, line in enumerate(lines) if isinstance(line, GroupHeading))
        self.endResetModel()

    def follow(self, plan: Plan, review: Review, touched: frozenset[str] | None, guests: frozenset[str]) -> None:
        """Keep up with a change that made `plan`: forget the rows it touches (None: all) and repaint them."""
        changed = touched | (guests ^ self._guests) if touched is not None else None
        self._plan, self._review, self._guests = plan, review, guests
        if changed is None:
            self._rows.clear()
            self._repaint(0, len(self._lines) - 1)
            return
        for item_id in changed:
            self._rows.pop(item_id, None)
            at = self.row_of(item_id)
            if at is not None:
                self._repaint(at, at)

    def insert(self, at: int, item_id: str) -> None:
        """Put an engagement into a row of a table without headings."""
        self.beginInsertRows(QModelIndex(), at, at)
        self._lines.insert(at, item_id)
        self._places, self._asked = None, 0
        self.endInsertRows()

    def remove(self, item_id: str) -> None:
        """Take an engagement out of a table without headings."""
        at = self.row_of(item_id)
        if at is None:
            return
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._lines[at]
        self._places, self._asked = None, 0
        self._rows.pop(item_id, None)
        self.endRemoveRows()

    def look(self, at: int, column: TableColumn) -> CellLook:
        """One cell as it is painted."""
        if (heading := self.heading_at(at)) is not None:
            return CellLook(self._heading_words(heading), column, heading=heading)
        ready = self._row(at)
        if ready is None:
            hint = self.tr("Type here to add an engagement") if column.id == "title" else ""
            return CellLook(hint, column)
        assert self._plan is not None
        held = cell(self._plan, ready, column)
        said = words(held) if isinstance(held, Text) else held
        is_without = not said and self.why_without(at, column) is not None
        return CellLook(said, column, ready, ready.id in self._guests, is_without=is_without)

    def why_without(self, at: int, column: TableColumn) -> Text | None:
        """Why the engagement of a row, or one begun in the empty row, cannot have what the column holds."""
        if column.part is None or self._plan is None or self.heading_at(at) is not None:
            return None
        item_id = self.id_at(at)
        item = self._plan.engagements.get(item_id) if item_id is not None else None
        return why_without(self._plan, column.part, item)

    def rowCount(self, parent: Index | None = None) -> int:
        if (parent is not None and parent.isValid()) or self._plan is None:
            return 0
        return len(self._lines) + self._is_editable

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.heading_at(index.row()) is not None:
            return _SELECTABLE
        column = self._columns[index.column()]
        is_editable = self._is_editable and column.is_editable and self.why_without(index.row(), column) is None
        return _EDITABLE if is_editable else _SELECTABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return self.look(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole if (why := self.why_without(index.row(), column)) is not None:
                return words(why)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.EditRole:
                return self.look(index.row(), column).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible(index.row(), column)
            case Qt.ItemDataRole.TextAlignmentRole if column.is_number:
                return _ALIGNMENT
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self._write(index.row(), self._columns[index.column()], str(value))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role in _HEAD_ROLES:
                return words(self._columns[section].title)
            return None
        if orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.AccessibleTextRole:
            if (heading := self.heading_at(section)) is not None:
                return self._heading_words(heading)
            ready = self._row(section)
            return self.look(section, BY_ID["title"]).text if ready is not None else self.tr("New row")
        if orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            if section >= len(self._lines):
                return "+"
            return str(self.number_of(section)) if isinstance(self._lines[section], str) else ""
        return None

    def _accessible(self, at: int, column: TableColumn) -> str:
        look = self.look(at, column)
        if look.heading is not None:
            state = self.tr("expanded") if look.heading.is_open else self.tr("collapsed")
            return f"{look.text}, {state}"
        why = self.why_without(at, column) if look.is_without else None
        said = words(why) if why is not None else look.text or self.tr("empty")
        if look.is_guest and column.id == "title":
            said = self.tr("{title}, not in this filter").format(title=said)
        return f"{words(column.title)}: {said}"

    def _heading_words(self, heading: GroupHeading) -> str:
        title = words(heading.title) if isinstance(heading.title, Text) else heading.title
        return self.tr("{group} ({count})").format(group=title, count=heading.count)

    def _row(self, at: int) -> TableRow | None:
        item_id = self.id_at(at)
        if item_id is None or self._plan is None or self._review is None:
            return None
        ready = self._rows.get(item_id)
        if ready is None:
            item = self._plan.engagements.get(item_id)
            if item is None:
                return None
            ready = self._rows[item_id] = row(self._plan, self._review, item)
        return ready

    def _repaint(self, first: int, last: int) -> None:
        if first <= last and self._columns:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
