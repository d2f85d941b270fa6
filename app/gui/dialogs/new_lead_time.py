"""Adding a lead time: for which host, which kind, how long, by whose word."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.domain.identity import new_id
from app.domain.kinds import LeadTime
from app.domain.plan import Plan
from app.gui.dialogs.lead_time_fields import LeadTimeFields
from app.gui.look.icons import Icons
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.workspace.document import beforehand
from app.services.edits.reference import add_lead_time
from app.services.edits.refusals import EditRefused


class NewLeadTimeDialog(GrowingDialog):
    """Hands over the LeadTime with `made`; begins with the values of `like`."""

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, today: date, like: LeadTime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newLeadTimeDialog")
        self.setWindowTitle(self.tr("New lead time"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._id = new_id()
        self._fields = LeadTimeFields(icons, plan, today)
        self._fields.show_lead(like, anew=True)
        self._trouble = TextLabel(muted=True, wraps=True)
        self._add = QPushButton(self.tr("Add lead time"))
        self._add.setObjectName("addLeadTime")
        set_look(self._add, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(self._fields)
        layout.addStretch(1)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self._trouble.setMinimumHeight(2 * metrics.lineSpacing())
        keep_wide(self, 64)
        self._fields.edited.connect(self._show_state)
        self._show_state()
        self.resize(self.minimumWidth(), layout.totalHeightForWidth(self.minimumWidth()))

    def _lead(self) -> tuple[LeadTime | None, str]:
        """What was typed, and what is wrong about it."""
        lead = self._fields.lead(self._id)
        if lead is None:
            return None, self.tr("Still missing: the number of days.")
        try:
            add_lead_time(self._plan, lead)
        except EditRefused as refusal:
            return None, beforehand(refusal.reason)
        return lead, ""

    def _show_state(self) -> None:
        lead, trouble = self._lead()
        self._trouble.setText(trouble)
        self._add.setEnabled(lead is not None)
        self._add.setAccessibleDescription(trouble)

    def _on_accepted(self) -> None:
        lead, _ = self._lead()
        if lead is not None:
            self.made.emit(lead)
            self.accept()
