"""Confirming without the consents that are lacking: who answers for it, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, HALF, column, set_look


class WaiveConsentsDialog(GrowingDialog):
    """`made(who, reason)`, neither of them empty."""

    made = Signal(str, str)

    def __init__(self, icons: Icons, count: int, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiveConsentsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Confirm without an answer"))
        self._who = HeadEdit(who)
        self._who.setObjectName("consentWho")
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("consentReason")
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        form = FieldColumn(icons)
        form.add(self.tr("Who answers for it"), self._who)
        form.add(self.tr("Why it goes on without"), self._reason)
        self._confirm = QPushButton(self.tr("Confirm"))
        self._confirm.setObjectName("consentWaive")
        set_look(self._confirm, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID + HALF)
        layout.addWidget(TitleLabel(self.tr("%n consent(s) missing", "", count)))
        said = self.tr(
            "Who waives them and why is kept with the plan: in the list of waivers, on the plan in print, and in the "
            "check before an issue."
        )
        layout.addWidget(TextLabel(said, muted=True, wraps=True))
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        keep_wide(self, 64)
        self._who.textChanged.connect(self._show_state)
        self._reason.textChanged.connect(self._show_state)
        (self._reason if who else self._who).setFocus()
        self._show_state()

    def _show_state(self) -> None:
        ready = bool(self._who.text().strip() and self._reason.toPlainText().strip())
        self._confirm.setEnabled(ready)
        self._confirm.setAccessibleDescription("" if ready else self.tr("Give a name and a reason."))

    def _on_accepted(self) -> None:
        if self._confirm.isEnabled():
            self.made.emit(self._who.text().strip(), self._reason.toPlainText().strip())
            self.accept()
