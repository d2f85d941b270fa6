"""The rest of a deployment called off: what that is, why, and who must be told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from app.domain.engagement import Engagement
from app.gui.dialogs.host_cells import copy_hosts, heads, host_cells
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.announce import announce
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.services.edits.deployments import HostToTell


class CancelRest(SteadyDialog):
    """Takes the legs that would be cancelled and the hosts of them; `agreed(str)` with the reason."""

    agreed = Signal(str)

    def __init__(
        self, icons: Icons, whole: str, legs: Sequence[Engagement], hosts: Sequence[HostToTell], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cancelRest")
        self.setWindowTitle(self.tr("Cancel the rest of a deployment"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hosts = tuple(hosts)
        self._reason = QLineEdit()
        self._reason.setObjectName("cancelReason")
        self._reason.textChanged.connect(self._show_state)
        fields = FieldColumn(icons)
        fields.add(self.tr("Why it is cancelled"), self._reason)
        widths = (16, 28, 28, 12, 30)
        specs = tuple(ColumnSpec(title, width, 1) for title, width in zip(heads(), widths, strict=True))
        self._table = KeyedTable(icons, self.tr("Hosts to tell"), specs)
        self._table.setObjectName("hostsToTell")
        self._table.show_rows(range(len(self._hosts)), self._row)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Cancel %n engagement(s)", "", len(legs)))
        self._ok.setProperty("look", "primary")
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Keep them"))
        copy = self._buttons.addButton(self.tr("Copy the hosts to tell"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyHosts")
        copy.setEnabled(bool(self._hosts))
        copy.clicked.connect(self._on_copy)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(whole))
        named = "; ".join(f"{each.title} ({told(each.dates)})" for each in legs)
        layout.addWidget(TextLabel(self.tr("Cancelled would be: {legs}.").format(legs=named), wraps=True))
        layout.addWidget(fields)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._buttons)
        self._show_state()
        self._reason.setFocus()
        open_at(self, 120, 30)

    def _row(self, key: int) -> QuietRow:
        return QuietRow(tuple(Cell(each or "–") for each in host_cells(self._hosts[key])))

    def _show_state(self) -> None:
        missing = not self._reason.text().strip()
        self._ok.setEnabled(not missing)
        self._ok.setAccessibleDescription(self.tr("Say why first.") if missing else "")

    def _on_copy(self) -> None:
        copy_hosts(self._hosts)
        announce(self, self.tr("Copied."))

    def _on_accepted(self) -> None:
        self.agreed.emit(self._reason.text())
        self.accept()
