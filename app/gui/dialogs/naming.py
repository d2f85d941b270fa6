"""Asking for a name, with what is wrong about it said while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import window_title
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.workspace.document import beforehand
from app.services.edits.refusals import EditRefused


class NameDialog(GrowingDialog):
    """Hands over the name with `made`; `trial` is the edit that would be made with it, and refuses in words."""

    made = Signal(str)

    def __init__(
        self,
        icons: Icons,
        title: str,
        action: str,
        name: str,
        trial: Callable[[str], object],
        parent: QWidget | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nameDialog")
        self.setWindowTitle(window_title(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._trial = trial
        self._first = name
        self._name = QLineEdit(name)
        self._name.setObjectName("newName")
        self._name.setMaxLength(100)
        self._name.selectAll()
        form = FieldColumn(icons)
        self._row = form.add(self.tr("Name"), self._name, hint)
        self._give = QPushButton(action)
        self._give.setObjectName("giveName")
        set_look(self._give, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._give, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(form)
        layout.addWidget(buttons)
        keep_wide(self, 56)
        self._name.textChanged.connect(self._show_state)
        self._show_state()

    def _trouble(self) -> str:
        try:
            self._trial(self._name.text())
        except EditRefused as refusal:
            return beforehand(refusal.reason)
        return ""

    def _show_state(self) -> None:
        trouble = self._trouble()
        # An empty field or the old name is where one begins, not a mistake.
        begun = self._name.text().strip() and self._name.text() != self._first
        self._row.set_warning(trouble if begun else "")
        self._give.setEnabled(not trouble)
        self._give.setAccessibleDescription(trouble)

    def _on_accepted(self) -> None:
        if not self._trouble():
            self.made.emit(self._name.text())
            self.accept()
