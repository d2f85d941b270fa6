"""The address of a shared plan, typed part by part or pasted whole."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.dialogs.password import password_field
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.workspace.document import words
from app.services.stores.address_reading import AddressRefused, address_of, read_address
from app.services.stores.plan_address import PlanAddress

USUAL_ENCRYPTION = "prefer"
"""What the driver does where an address says nothing."""


class AddressFields(FieldColumn):
    """Server, port, database, user, password and encryption, above them the whole address; `changed` by typing.

    A password in an address that was pasted goes to the field for it, where nobody reads along.
    """

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._options: dict[str, str] = {}
        self._secrets: dict[str, str] = {}
        self._length = 0
        self._whole = _field("wholeAddress", "postgresql://name@server:5432/database")
        self._server = _field("server", self.tr("Such as: plans.mod.example"))
        self._port = _field("port", "5432")
        self._database = _field("database")
        self._user = _field("user")
        self._password = password_field()
        self._encryption = ChoiceEditor(self._encryptions())
        self._encryption.setObjectName("encryption")
        self._encryption.show_value(USUAL_ENCRYPTION)
        hint = self.tr("Paste it here if you were given one: it fills the fields below.")
        self._whole_row = self.add(self.tr("Whole address"), self._whole, hint)
        self._server_row, self._port_row = self.add_pair(
            (self.tr("Server"), self._server), (self.tr("Port"), self._port)
        )
        self._database_row, _ = self.add_pair((self.tr("Database"), self._database), (self.tr("User"), self._user))
        self.add_pair((self.tr("Password"), self._password), (self.tr("Encryption"), self._encryption))
        self._whole.textEdited.connect(self._on_whole_edited)
        self._whole.editingFinished.connect(self._take_whole)
        for part in (self._server, self._port, self._database, self._user):
            part.textEdited.connect(self._on_part)
        self._password.textEdited.connect(self.changed)
        self._encryption.committed.connect(self._on_part)

    @property
    def address(self) -> PlanAddress | None:
        """The address that the fields make, the password included; None where they make none."""
        parts = {
            **self._options,
            **self._secrets,
            "host": self._server.text().strip(),
            "port": self._port.text().strip(),
            "dbname": self._database.text().strip(),
            "user": self._user.text().strip(),
            "password": self._password.text(),
        }
        encryption = str(self._encryption.currentData() or USUAL_ENCRYPTION)
        if encryption != USUAL_ENCRYPTION:
            parts["sslmode"] = encryption
        try:
            return address_of(parts)
        except AddressRefused:
            return None

    def show_address(self, address: PlanAddress) -> None:
        """Fill all fields; a password that is typed already stays where the address has none."""
        options, secrets = dict(address.options), dict(address.secrets)
        encryption = options.pop("sslmode", USUAL_ENCRYPTION)
        self._password.setText(secrets.pop("password", self._password.text()))
        self._options, self._secrets = options, secrets
        self._server.setText(",".join(each.host for each in address.servers))
        ports = dict.fromkeys(each.port for each in address.servers)
        self._port.setText(next(iter(ports), "") if len(ports) < 2 else ",".join(each.port for each in address.servers))
        self._database.setText(address.database)
        self._user.setText(address.user)
        self._encryption.set_choices(self._encryptions(encryption))
        self._encryption.show_value(encryption)
        self._show_whole(address)
        self._whole_row.set_warning("")
        self._warn_not()
        self.changed.emit()

    def find_missing(self) -> bool:
        """Whether something is missing or wrong; that is said beside the field, which gets the focus."""
        self._take_whole()
        self._warn_not()
        if self._whole_row.warning:
            self._whole.setFocus()
            return True
        if not self._server.text().strip():
            self._server_row.set_warning(self.tr("Name the server, or the folder of its socket."))
            self._server.setFocus()
            return True
        if not self._database.text().strip():
            self._database_row.set_warning(self.tr("Name the database that holds the plan."))
            self._database.setFocus()
            return True
        if self.address is None:
            self._port_row.set_warning(self.tr("Check server and port: a port is a number such as 5432."))
            self._port.setFocus()
            return True
        return False

    def focus_password(self) -> None:
        """Go where the password is typed."""
        self._password.setFocus()
        self._password.selectAll()

    def _on_whole_edited(self, text: str) -> None:
        # More than a letter at once was pasted; while somebody types, half an address must not be read.
        pasted = abs(len(text) - self._length) > 1
        self._length = len(text)
        self._whole_row.set_warning("")
        if pasted:
            self._take_whole()
        self.changed.emit()

    def _take_whole(self) -> None:
        if not self._whole.isModified() or not self._whole.text().strip():
            return
        try:
            self.show_address(read_address(self._whole.text()))
        except AddressRefused as refused:
            self._whole_row.set_warning(words(refused.what))

    def _on_part(self) -> None:
        self._warn_not()
        if (address := self.address) is not None:
            self._show_whole(address)
        self.changed.emit()

    def _show_whole(self, address: PlanAddress) -> None:
        with QSignalBlocker(self._whole):
            self._whole.setText(address.location)
        self._whole.setModified(False)
        self._length = len(address.location)

    def _warn_not(self) -> None:
        for each in (self._server_row, self._port_row, self._database_row):
            each.set_warning("")

    def _encryptions(self, besides: str = "") -> list[tuple[str, str]]:
        """The usual ways, and the one that an address names beside them."""
        usual = [
            ("prefer", self.tr("If the server offers it (prefer)")),
            ("require", self.tr("Always (require)")),
            ("verify-full", self.tr("Always, with a certificate that is checked (verify-full)")),
        ]
        return usual if besides in ("", *dict(usual)) else [*usual, (besides, besides)]


def _field(name: str, placeholder: str = "") -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setPlaceholderText(placeholder)
    return made
