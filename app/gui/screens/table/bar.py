"""The line above the table: how the rows are laid out, what the columns leave out, and whether that is still so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.announce import announce
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import ElidedLabel
from app.gui.widgets.spacing import GRID, HALF, row


class TableBar(QWidget):
    """`columns_wanted`, `bulk_wanted`, `group_wanted` on its buttons, `clear_wanted`, `again_wanted` on its links."""

    columns_wanted = Signal()
    bulk_wanted = Signal()
    group_wanted = Signal()
    clear_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, icons: Icons, clear: QAction, again: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tableBar")
        self._order = ElidedLabel()
        self._order.setObjectName("sortOrder")
        self._order.setProperty("look", "muted")
        self._filters = ElidedLabel()
        self._filters.setObjectName("columnFilters")
        self._clear = _link(clear, self.tr("Clear"), "clearColumnFilters")
        self._clear.setAccessibleName(self.tr("Clear column filters"))
        self._clear.clicked.connect(self.clear_wanted)
        self._astray = ElidedLabel()
        self._astray.setObjectName("rowsAstray")
        self._again = _link(again, self.tr("Sort again"), "sortAgain")
        self._again.setText(self._with_keys(again, self.tr("Sort again")))
        self._again.clicked.connect(self.again_wanted)
        self._filtering = _together(IconLabel(icons, "filter", "accent"), self._filters, self._clear)
        self._straying = _together(IconLabel(icons, "informs", "informs"), self._astray, self._again)
        self._bulk = _button(self.tr("Bulk edit…"), "bulkEditButton")
        group, columns = _button(self.tr("Group…"), "groupRows"), _button(self.tr("Columns…"), "chooseColumns")
        self._bulk.clicked.connect(self.bulk_wanted)
        group.clicked.connect(self.group_wanted)
        columns.clicked.connect(self.columns_wanted)
        # One line always: a notice that comes after an edit must not push the rows from under the hand.
        layout = row(self, gap=2 * GRID)
        layout.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        # Where there is little room, the order gives way first: the heads say it too.
        self._order.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout.addWidget(self._order, 1)
        layout.addWidget(self._filtering)
        layout.addWidget(self._straying)
        layout.addWidget(_together(self._bulk, group, columns, gap=GRID))
        self.show_filters("", 0, 0)
        self.show_astray(0)

    @staticmethod
    def _with_keys(action: QAction, title: str) -> str:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{title} ({keys})" if keys else title

    def show_order(self, said: str) -> None:
        """By what the rows are sorted and grouped."""
        self._order.setText(said)

    def show_filters(self, said: str, shown: int, of: int) -> None:
        """What the columns let through, and how many rows of how many; empty words where that is everything."""
        if said:
            several = self.tr("{shown} of {count} rows: {filters}")
            whole = self.tr("{shown} of 1 row: {filters}") if of == 1 else several
            self._filters.setText(whole.format(filters=said, shown=shown, count=of))
        self._filtering.setVisible(bool(said))

    def show_astray(self, count: int) -> None:
        """How many edited rows stand where they would not be put now."""
        several = self.tr("{count} rows you edited stand where they were").format(count=count)
        said = self.tr("1 row you edited stands where it was") if count == 1 else several
        if count and (self._straying.isHidden() or said != self._astray.text()):
            announce(self, said)
        self._astray.setText(said)
        self._straying.setVisible(count > 0)

    def let_edit(self, on: bool) -> None:
        """Whether there is anything that may be edited."""
        self._bulk.setEnabled(on)


def _link(action: QAction, title: str, name: str) -> LinkButton:
    link = LinkButton(title)
    link.setObjectName(name)
    link.setToolTip(action.toolTip())
    return link


def _button(title: str, name: str) -> QPushButton:
    button = QPushButton(title)
    button.setObjectName(name)
    return button


def _together(*parts: QWidget, gap: int = HALF) -> QWidget:
    """Parts that stand in one line."""
    group = QWidget()
    layout = row(group, gap=gap)
    for part in parts:
        layout.addWidget(part)
    return group
