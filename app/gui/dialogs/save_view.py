"""Asking under which name, and for whom, what is shown is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QPushButton, QRadioButton, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, HALF, column, set_look
from app.gui.workspace.document import beforehand
from app.services.edits.refusals import EditRefused
from app.services.edits.saved_views import LONGEST


@dataclass(frozen=True, slots=True)
class ViewName:
    """The name, whether all who work on the plan see it, and whether its period moves with today."""

    title: str
    shared: bool
    moves: bool


class SaveViewDialog(GrowingDialog):
    """Hands over a ViewName with `made`; `check(title, shared)` refuses a name in words (EditRefused).

    `moving` names the period that is shown, where it is one that moves with today; `locked` says why
    the plan takes no view, where it does not.
    """

    made = Signal(object)

    def __init__(
        self,
        icons: Icons,
        check: Callable[[str, bool], str],
        *,
        name: str = "",
        moving: str = "",
        locked: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("saveViewDialog")
        self.setWindowTitle(self.tr("Save view as"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check = check
        self._name = QLineEdit(name)
        self._name.setObjectName("viewName")
        self._name.setMaxLength(LONGEST)
        self._name.selectAll()
        self._mine = QRadioButton(self.tr("Only me: one of &my views, in any plan"))
        self._mine.setObjectName("forMe")
        self._mine.setChecked(True)
        self._shared = QRadioButton(self.tr("All who work on this &plan: it is kept in the plan"))
        self._shared.setObjectName("forPlan")
        self._shared.setEnabled(not locked)
        self._moves = QCheckBox(self.tr("The period moves &with today: {period}").format(period=moving))
        self._moves.setObjectName("periodMoves")
        self._moves.setChecked(bool(moving))
        self._moves.setVisible(bool(moving))
        form = FieldColumn(icons)
        self._row = form.add(self.tr("Name"), self._name, self.tr("Filter, view and its arrangement are kept."))
        choices = QWidget()
        whose = column(choices, gap=HALF)
        whose.addWidget(TextLabel(self.tr("Who sees it"), muted=True))
        whose.addWidget(self._mine)
        whose.addWidget(self._shared)
        if locked:
            whose.addWidget(TextLabel(locked, muted=True, wraps=True))
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("saveView")
        set_look(self._save, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(form)
        layout.addWidget(choices)
        layout.addWidget(self._moves)
        layout.addWidget(buttons)
        keep_wide(self, 56)
        self._name.textChanged.connect(self._show_state)
        self._shared.toggled.connect(self._show_state)
        self._show_state()
        self._name.setFocus()

    def _trouble(self) -> str:
        try:
            self._check(self._name.text(), self._shared.isChecked())
        except EditRefused as refusal:
            return beforehand(refusal.reason)
        return ""

    def _show_state(self) -> None:
        trouble = self._trouble()
        # An empty field is where one begins, not a mistake.
        self._row.set_warning(trouble if self._name.text().strip() else "")
        self._save.setEnabled(not trouble)
        self._save.setAccessibleDescription(trouble)

    def _on_accepted(self) -> None:
        if not self._trouble():
            self.made.emit(ViewName(self._name.text(), self._shared.isChecked(), self._moves.isChecked()))
            self.accept()
