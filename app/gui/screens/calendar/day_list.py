"""The list of a day that opens over the calendar, takes the focus and gives it back."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.spacing import GRID, HALF, column

WIDTH = 52
"""Average characters."""

MOST_ROWS = 9


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A line of the list: an engagement (`engagements`), an ask (`asks`), or something that only is there (``)."""

    table: str
    id: str
    cell: Cell


class DayList(QFrame):
    """`opened(DayEntry)` on Enter or a click; arrows walk, Esc goes back; `closed` when it is gone."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, icons: Icons, title: str, entries: Sequence[DayEntry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendarDayList")
        self.setProperty("look", "popup")
        self.setAccessibleName(title)
        self._entries = tuple(entries)
        label = TextLabel(title, strong=True, wraps=True)
        label.setContentsMargins(GRID, HALF, GRID, HALF)
        self._table = QuietTable(icons, title, (ColumnSpec(title, 30, 1),), lines=2)
        self._table.setObjectName("calendarDayTable")
        self._table.horizontalHeader().hide()
        self._table.rows.set_rows(range(len(entries)), self._build)
        self._table.opened.connect(self._on_opened)
        self._table.clicked.connect(self._on_clicked)
        layout = column(self, margin=HALF, gap=HALF)
        layout.addWidget(label)
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    @property
    def entries(self) -> tuple[DayEntry, ...]:
        """The lines, from the top."""
        return self._entries

    def show_at(self, point: QPoint, *, back_to: Callable[[], object]) -> None:
        """Open near a point of the screen, whole; `back_to` is called when it has closed."""
        rows = min(len(self._entries), MOST_ROWS)
        self._table.setFixedHeight(rows * self._table.verticalHeader().defaultSectionSize() + 2)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH)
        self.adjustSize()
        screen = self.screen().availableGeometry()
        place = QRect(point, self.sizeHint())
        place.moveLeft(max(min(place.left(), screen.right() - self.width()), screen.left()))
        place.moveTop(max(min(place.top(), screen.bottom() - place.height()), screen.top()))
        self.move(place.topLeft())
        self.closed.connect(back_to)
        self.show()
        self._table.select_rows([0], 0)
        self._table.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _build(self, key: Hashable) -> QuietRow:
        assert isinstance(key, int)
        return QuietRow((self._entries[key].cell,))

    def _on_clicked(self) -> None:
        self._on_opened(self._table.currentIndex().row())

    def _on_opened(self, at: int) -> None:
        entry = self._entries[at]
        self.close()
        self.opened.emit(entry)
