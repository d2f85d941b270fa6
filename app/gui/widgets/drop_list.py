"""A list that drops from a button, with a search above it: what all such lists have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.announce import announce
from app.gui.widgets.drop_place import drop_place
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, HALF

LEAST_ROWS = 3
"""Rows for which there is room even where the list has fewer."""


class DropList(QFrame):
    """Opens with the cursor in its search; Esc or a click elsewhere closes it: `closed`.

    `find` is what the search says when it is empty, and its name. `rows` are shown without scrolling, `width` is
    in average characters.
    """

    closed = Signal()

    def __init__(
        self, icons: Icons, find: tuple[str, str], title: str, parent: QWidget, *, rows: int, width: int
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.setAccessibleName(title)
        self._rows, self._width = rows, width
        self._search = SearchBox(icons, *find)
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = TextLabel(muted=True, wraps=True, parent=self._list.viewport())
        self._none.setObjectName("nothingFound")
        self._none.setContentsMargins(GRID, HALF, GRID, HALF)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._none.hide()
        self._where_empty = ""
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)

    def show_below(self, anchor: QWidget) -> None:
        """Open at the lower edge of `anchor`, or above it where the screen ends."""
        rows = min(max(self._list.count(), LEAST_ROWS), self._rows)
        self._list.setFixedHeight(rows * self._row_height() + 2)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * self._width)
        self.adjustSize()
        self.setGeometry(drop_place(anchor, self.sizeHint().expandedTo(self.minimumSize())))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_hits()
        self._search.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _show_hits(self) -> None:
        """Say in the list that nothing in it is called as was typed, or what to do where nothing is in it at all."""
        typed = " ".join(self._search.text().split())
        hidden = (self._list.item(at).isHidden() for at in range(self._list.count()))
        is_empty = all(hidden) and bool(typed or self._where_empty)
        said = ""
        if is_empty:
            said = self.tr("Nothing here is called “{typed}”.").format(typed=typed) if typed else self._where_empty
        if said != self._none.text():
            self._none.setText(said)
            if said:
                announce(self._search, said)
        self._none.setGeometry(self._list.viewport().rect())
        self._none.setVisible(is_empty)

    def _row_height(self) -> int:
        return self.fontMetrics().height() + GRID
