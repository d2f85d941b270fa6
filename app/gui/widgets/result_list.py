"""A list that drops down under a search box: groups of results with the matched words strong, and things to do."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.result_delegate import LINE, ResultDelegate, ResultLine
from app.gui.widgets.spacing import GRID, HALF, column

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

MOST_HEIGHT = 0.7
"""Part of the window's height below the box that the list takes at most."""


class ResultList(QFrame):
    """Belongs to the window of `box` and lies over it; takes the keys only after Down, by `enter`.

    `chosen(key)` on Enter or a click, `left()` when Up leaves it at the top, `shut()` on Esc.
    """

    chosen = Signal(object)
    left = Signal()
    shut = Signal()

    def __init__(self, icons: Icons, box: QWidget, name: str) -> None:
        super().__init__(box.window())
        self._box = box
        self.setObjectName("searchResults")
        self.setProperty("look", "popup")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view = _View(self)
        self._view.setObjectName("searchResultList")
        self._view.setAccessibleName(name)
        self._model = _Lines(self._view)
        self._view.setModel(self._model)
        self._view.setItemDelegate(ResultDelegate(icons, self._view))
        column(self, margin=HALF).addWidget(self._view)
        self._view.clicked.connect(self._on_clicked)
        self._view.entered_key.connect(self._on_entered)
        self._view.left.connect(self.left)
        self._view.shut.connect(self.shut)
        self.hide()

    @property
    def lines(self) -> tuple[ResultLine, ...]:
        """What is listed."""
        return self._model.lines

    @property
    def view(self) -> QListView:
        """The list itself."""
        return self._view

    def set_lines(self, lines: Sequence[ResultLine]) -> None:
        """Show these lines below the box; the one chosen before stays so, where it is still there."""
        current = self._view.currentIndex().data(LINE)
        self._model.set_lines(tuple(lines))
        if isinstance(current, ResultLine) and self._view.hasFocus():
            self._go_to(next((at for at, line in enumerate(lines) if line.key == current.key), self._first()))
        self.place()
        self.show()
        self.raise_()

    def enter(self) -> bool:
        """Take the keys, at the first line that can be chosen; False where there is none."""
        first = self._first()
        if first < 0:
            return False
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to(first)
        return True

    def first_key(self) -> Hashable | None:
        """The first line that is a result, rather than a deed."""
        return next((line.key for line in self.lines if line.key is not None and not line.is_deed), None)

    def has_focus(self) -> bool:
        """Whether keys go here."""
        return self._view.hasFocus()

    def place(self) -> None:
        """Lie below the box, as wide as reads well and as high as needed, inside the window."""
        window, box = self._box.window(), self._box
        under = box.mapTo(window, QPoint(0, box.height() + HALF))
        width = min(max(box.width(), self.fontMetrics().averageCharWidth() * 76), window.width() - 2 * GRID)
        delegate = self._view.itemDelegate()
        option = QStyleOptionViewItem()
        option.font, option.fontMetrics = self.font(), self.fontMetrics()
        rows = sum(delegate.sizeHint(option, self._model.index(at, 0)).height() for at in range(self._model.rowCount()))
        room = int((window.height() - under.y()) * MOST_HEIGHT)
        end = box.mapTo(window, QPoint(box.width(), 0)).x()
        left = under.x() if box.layoutDirection() == Qt.LayoutDirection.RightToLeft else end - width
        left = max(GRID, min(left, window.width() - width - GRID))
        self.setGeometry(QRect(left, under.y(), width, min(rows + 2 * HALF + 2, max(room, 6 * GRID))))

    def _first(self) -> int:
        return next((at for at, line in enumerate(self.lines) if line.key is not None), -1)

    def _go_to(self, at: int) -> None:
        if at >= 0:
            self._view.setCurrentIndex(self._model.index(at, 0))
            if at <= 1:
                self._view.scrollToTop()

    def _on_clicked(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, ResultLine) and line.key is not None:
            self.chosen.emit(line.key)

    def _on_entered(self) -> None:
        self._on_clicked(self._view.currentIndex())


class _View(QListView):
    entered_key = Signal()
    left = Signal()
    shut = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # A click must not take the keys from the box before it is carried out.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_key.emit()
        elif key == Qt.Key.Key_Escape:
            self.shut.emit()
        elif key == Qt.Key.Key_Up and self._is_at_top():
            self.left.emit()
        elif (
            event.text() and event.text().isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            # Who types on goes on with the search.
            self.left.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_at_top(self) -> bool:
        model = self.model()
        return not any(model.flags(model.index(at, 0)) for at in range(self.currentIndex().row()))


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[ResultLine, ...] = ()

    def set_lines(self, lines: tuple[ResultLine, ...]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == _Role.DisplayRole:
            return line.text
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            parting = ", " if role == _Role.AccessibleTextRole else "\n"
            return parting.join(part for part in (line.text, line.remark, line.below, line.passage) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.lines[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
