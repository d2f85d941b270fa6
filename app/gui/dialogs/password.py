"""Asks for the password of a shared plan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look


class PasswordDialog(GrowingDialog):
    """Says for what it asks; `given(password, keep)`. Keeping it is offered where `can_keep`."""

    given = Signal(str, bool)

    def __init__(
        self, icons: Icons, said: str, *, refused: str = "", can_keep: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("passwordDialog")
        self.setWindowTitle(self.tr("Password of the shared plan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._password = password_field()
        self._keep = keep_box()
        self._keep.setVisible(can_keep)
        form = FieldColumn(icons)
        field = form.add(self.tr("Password"), self._password)
        field.set_warning(refused)
        form.add_widget(self._keep)
        self._go_on = QPushButton(self.tr("Open"))
        self._go_on.setObjectName("givePassword")
        set_look(self._go_on, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TextLabel(said, wraps=True))
        layout.addWidget(form)
        layout.addWidget(buttons)
        keep_wide(self, 60)
        self._password.textChanged.connect(self._show_state)
        self._show_state()
        self._password.setFocus()

    def _show_state(self) -> None:
        self._go_on.setEnabled(bool(self._password.text()))

    def _on_accepted(self) -> None:
        password, keep = self._password.text(), self._keep.isChecked()
        self.accept()
        self.given.emit(password, keep)


def password_field() -> QLineEdit:
    """A field in which nobody reads along, and which no input method learns from."""
    made = QLineEdit()
    made.setObjectName("password")
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def keep_box() -> QCheckBox:
    """Whether the system's keyring is to keep the password."""
    made = QCheckBox(QCoreApplication.translate("PasswordDialog", "&Keep the password in the system's keyring"))
    made.setObjectName("keepPassword")
    return made
