"""Rows of a quiet table: ready cells, and the model that builds each row when it is first looked at."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.value_classes import dataclass
from app.gui.widgets.row_runs import runs_of

Index = QModelIndex | QPersistentModelIndex

CELL = Qt.ItemDataRole.UserRole
"""The Cell itself, for the delegate."""
ROW = Qt.ItemDataRole.UserRole + 1
"""The Row that holds it."""

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: a line of text, a quieter line below, an icon before. `tone` is a colour of the theme.

    `wraps` spreads the text over both lines; `struck` draws a line through it; a `number` stands at the right.
    `whole` is what both lines stand for, where the cell has room for a short form only: the tip has it.
    """

    text: str = ""
    remark: str = ""
    tone: str = "text"
    icon: str = ""
    strong: bool = False
    wraps: bool = False
    struck: bool = False
    number: bool = False
    whole: str = ""

    @property
    def spoken(self) -> str:
        """Both lines and what they stand for, as a screen reader says them."""
        return ". ".join(dict.fromkeys(part for part in (self.text, self.remark, *self.whole.split("\n")) if part))


@dataclass(frozen=True, slots=True)
class QuietRow:
    """Ready cells. A heading has one cell that spans the row, and is open or closed."""

    cells: tuple[Cell, ...]
    heading: bool = False
    is_open: bool = True
    tinted: bool = False


EMPTY = Cell()


_FEW = 0.1
"""The part of a list that may come or go for the rest to count as the same rows."""

_IN_SIGHT = 100
"""Rows that were built, up to which it is looked which of them have changed: more were built to be measured."""


class RowsModel(QAbstractTableModel):
    """Holds keys in order; `build` makes the Row of a key when it is asked for the first time."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._keys: tuple[Hashable, ...] = ()
        self._build: Callable[[Hashable], QuietRow] | None = None
        self._rows: dict[int, QuietRow] = {}
        self._headings: tuple[int, ...] = ()

    @property
    def headings(self) -> tuple[int, ...]:
        """The places of the headings."""
        return self._headings

    @property
    def keys(self) -> tuple[Hashable, ...]:
        return self._keys

    def set_rows(
        self, keys: Iterable[Hashable], build: Callable[[Hashable], QuietRow], headings: Iterable[int] = ()
    ) -> None:
        """Show these rows, of which those at the places `headings` span the width; nothing built before is kept.

        Where they are the same rows as before, selection and place stay as they are.
        """
        wanted, places = tuple(keys), tuple(headings)
        if wanted == self._keys and places == self._headings and wanted:
            before, self._build, self._rows = self._rows, build, {}
            # To paint all anew that is in sight is felt in every edit; what was never built was never in sight.
            for first, last in runs_of(self._changed(before)) if len(before) <= _IN_SIGHT else ((0, len(wanted) - 1),):
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))
            return
        self.beginResetModel()
        self._keys, self._build, self._headings = wanted, build, places
        self._rows = {}
        self.endResetModel()

    def set_lines(self, count: int, build: Callable[[Hashable], QuietRow]) -> None:
        """Show so many rows whose keys are their places.

        Where a few more or fewer stand there than before, the rest counts as the same rows: to measure all anew would
        be felt in every edit.
        """
        before = len(self._keys)
        wanted = tuple(range(count))
        is_alike = self._keys == tuple(range(before)) and not self._headings
        if not count or not is_alike or count == before or abs(count - before) > _FEW * before:
            self.set_rows(wanted, build)
            return
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
        else:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
        self._keys, self._build, self._rows = wanted, build, {}
        if count > before:
            self.endInsertRows()
        else:
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self._titles) - 1))

    def _changed(self, before: Mapping[int, QuietRow]) -> list[int]:
        """The places of the rows that are others than they were before."""
        return [at for at, row in before.items() if self.row(at) != row]

    def title(self, column: int) -> str:
        """The title of a column."""
        return self._titles[column]

    def row(self, at: int) -> QuietRow:
        """The row at that place."""
        found = self._rows.get(at)
        if found is None:
            assert self._build is not None
            found = self._rows[at] = self._build(self._keys[at])
        return found

    def cell(self, at: int, column: int) -> Cell:
        """One cell; those that a heading spans are empty."""
        cells = self.row(at).cells
        return cells[column] if column < len(cells) else EMPTY

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role == ROW:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # The tip is the whole title, of which there may be room for some words only.
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._titles[section]
        return None

    def _spoken(self, index: Index) -> str:
        row, cell = self.row(index.row()), self.cell(index.row(), index.column())
        if row.heading and index.column() == 0:
            state = self.tr("expanded") if row.is_open else self.tr("collapsed")
            return f"{cell.spoken}, {state}"
        # A cell without a name would be left out by those who listen, and its column with it.
        return cell.spoken or self.tr("empty")
