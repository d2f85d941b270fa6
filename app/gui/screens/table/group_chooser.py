"""By which column the rows of the table are grouped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.layouts.table_columns import PART_COLUMNS, PlanColumns, TableColumn

ID = Qt.ItemDataRole.UserRole


class GroupChooser(SteadyDialog):
    """The columns shown stand first, then the others; `chosen(column)`, or None for no groups."""

    chosen = Signal(object)

    def __init__(
        self, known: PlanColumns, shown: Sequence[TableColumn], grouped: TableColumn | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._known = known
        self.setObjectName("groupChooser")
        self.setWindowTitle(self.tr("Group rows by"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setObjectName("groupColumns")
        self._list.setAccessibleName(self.tr("Columns to group by"))
        self._add(self.tr("No groups"), "")
        closed_sets = (each for each in PART_COLUMNS if each.sort is not None and each.sort.facet)
        chosen = (grouped,) if grouped is not None else ()
        # Of what the parts hold, what makes few groups; the other columns are offered once they are shown.
        for each in dict.fromkeys((*shown, *known.all, *chosen, *closed_sets)):
            self._add(words(each.title), each.id)
        wanted = grouped.id if grouped is not None else ""
        ids = [str(self._list.item(at).data(ID)) for at in range(self._list.count())]
        self._list.setCurrentRow(ids.index(wanted))
        self._list.itemActivated.connect(self._on_accepted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TextLabel(self.tr("Letters go to a column that begins with them."), muted=True))
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        open_at(self, 44, 26)
        self._list.setFocus()

    def _add(self, title: str, column_id: str) -> None:
        item = QListWidgetItem(title)
        item.setData(ID, column_id)
        self._list.addItem(item)

    def _on_accepted(self) -> None:
        if not self.isVisible():
            return  # Enter in the list gives both the line and the dialog's own button.
        current = self._list.currentItem()
        self.accept()
        if current is not None:
            self.chosen.emit(self._known.by_id.get(str(current.data(ID))))
