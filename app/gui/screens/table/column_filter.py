"""What one column of the table lets through: words, days or figures typed, and choices ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.widgets.check_delegate import CheckDelegate
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, window_title
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, HALF, column, set_look
from app.gui.workspace.document import words
from app.services.edits.refusals import EditRefused
from app.services.filtering.facets import FacetChoice
from app.services.layouts.table_columns import TableColumn
from app.services.layouts.table_filters import ColumnFilter

ID = Qt.ItemDataRole.UserRole

_LONGEST = 100


class ColumnFilterDialog(GrowingDialog):
    """Hands over a ColumnFilter with `made`, an empty one where everything is to be shown again.

    `choices` are what can be ticked, with counts; `check` refuses in words what was typed (EditRefused).
    """

    made = Signal(object)

    def __init__(
        self,
        icons: Icons,
        of: TableColumn,
        now: ColumnFilter,
        choices: Sequence[FacetChoice],
        check: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("columnFilter")
        self.setWindowTitle(window_title(self.tr("Filter by {column}").format(column=words(of.title))))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = of
        self._check = check
        self._typed = QLineEdit(now.typed)
        self._typed.setObjectName("filterTyped")
        self._typed.setMaxLength(_LONGEST)
        self._typed.setClearButtonEnabled(True)
        self._typed.selectAll()
        form = FieldColumn(icons)
        title, hint = self._words_of_line()
        self._row = form.add(title, self._typed, hint)
        self._list = QListWidget()
        self._list.setObjectName("filterChoices")
        self._list.setAccessibleName(self.tr("Choices"))
        self._list.setItemDelegate(CheckDelegate(icons, self._list))
        self._list.itemClicked.connect(self._on_clicked)
        for each in choices:
            self._add(each, now.parts)
        self._show = QPushButton(self.tr("Filter"))
        self._show.setObjectName("filterRows")
        set_look(self._show, look="primary")
        clear = QPushButton(self.tr("Show all"))
        clear.setObjectName("showAll")
        clear.clicked.connect(self._on_cleared)
        buttons = QDialogButtonBox()
        buttons.addButton(self._show, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(clear, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(form)
        if choices:
            below = column(gap=HALF)
            below.addWidget(TextLabel(self.tr("Only these; without a tick, all. Space ticks."), muted=True))
            below.addWidget(self._list, 1)
            layout.addLayout(below, 1)
            open_at(self, 56, 28)
        else:
            self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        layout.addWidget(buttons)
        self._show.setDefault(True)
        order = (self._typed, *((self._list,) if choices else ()), self._show, clear)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._typed.textChanged.connect(self._show_state)
        (self._list if choices and not now.typed else self._typed).setFocus()
        self._show_state()

    def _words_of_line(self) -> tuple[str, str]:
        if self._column.is_dated:
            title, hint = self.tr("Days"), self.tr("Such as March 2027, 3-5 mar 27, Q2, >= 1 jun 27.")
        elif self._column.is_number:
            title, hint = self.tr("Figure"), self.tr("Such as 5, 3-10, >20.")
        else:
            title, hint = self.tr("Contains"), self.tr("All of these words, in any order.")
        if not self._column.must_hold:
            hint = f"{hint} {self.tr('= alone finds empty cells, * filled ones.')}"
        return title, hint

    def _add(self, choice: FacetChoice, ticked: frozenset[str]) -> None:
        title = words(choice.title) if isinstance(choice.title, Text) else choice.title
        item = QListWidgetItem(self.tr("{choice} ({count})").format(choice=title, count=choice.count))
        item.setData(ID, choice.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if choice.id in ticked else Qt.CheckState.Unchecked)
        self._list.addItem(item)
        if self._list.count() == 1:
            self._list.setCurrentItem(item)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _show_state(self) -> None:
        trouble = self._trouble()
        self._row.set_warning(trouble)
        self._show.setEnabled(not trouble)
        self._show.setAccessibleDescription(trouble)

    def _trouble(self) -> str:
        try:
            self._check(self._typed.text())
        except EditRefused as refusal:
            return words(refusal.reason)
        return ""

    def _ticked(self) -> frozenset[str]:
        items = (self._list.item(at) for at in range(self._list.count()))
        return frozenset(str(each.data(ID)) for each in items if each.checkState() == Qt.CheckState.Checked)

    def _on_cleared(self) -> None:
        self.accept()
        self.made.emit(ColumnFilter(self._column.id))

    def _on_accepted(self) -> None:
        if not self._trouble():
            wanted = ColumnFilter(self._column.id, self._typed.text().strip(), self._ticked())
            self.accept()
            self.made.emit(wanted)
