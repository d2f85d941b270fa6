"""Living with a finding by name, reason and date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from app.domain.findings import Finding
from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.plain_text import TextLabel, TitleLabel, window_title
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, HALF, column, set_look
from app.gui.workspace.document import beforehand, words
from app.services.edits.refusals import EditRefused
from app.services.edits.waivers import waive


@dataclass(frozen=True, slots=True)
class WaiverTerms:
    """Who lives with a finding, why, and until when; None until it is lifted."""

    who: str
    reason: str
    until: date | None = None


class WaiveDialog(GrowingDialog):
    """Hands over WaiverTerms with `made`. Only for findings whose rule can be waived: the caller sees to that."""

    made = Signal(object)

    def __init__(self, icons: Icons, finding: Finding, who: str, as_of: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiveDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(window_title(self.tr("Waive {rule}").format(rule=finding.rule)))
        self._finding = finding
        self._as_of = as_of
        self._who = HeadEdit(who)
        self._who.setObjectName("waiveWho")
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("waiveReason")
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        self._until = DayEdit(as_of)
        self._until.setObjectName("waiveUntil")
        form = FieldColumn(icons)
        form.add(self.tr("Who answers for it"), self._who)
        form.add(self.tr("Why it can be lived with"), self._reason)
        until = form.add(self.tr("Until (inclusive)"), self._until, self.tr("Empty: until the waiver is lifted."))
        self._until.speak_in(until)
        self._say = TextLabel(muted=True, wraps=True)
        self._waive = QPushButton(self.tr("Waive"))
        self._waive.setObjectName("waiveMake")
        set_look(self._waive, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._waive, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID + HALF)
        layout.addWidget(TitleLabel(words(finding.title)))
        layout.addWidget(TextLabel(words(finding.why), muted=True, wraps=True))
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(self._say)
        layout.addWidget(buttons)
        keep_wide(self, 64)
        for changed in (self._who.textChanged, self._reason.textChanged, self._until.changed):
            changed.connect(self._show_state)
        (self._reason if who else self._who).setFocus()
        self._show_state()

    def _terms(self) -> WaiverTerms:
        return WaiverTerms(self._who.text().strip(), self._reason.toPlainText().strip(), self._until.day)

    def _trouble(self) -> str:
        """Why this cannot be waived so; the use case has the last word."""
        if self._until.trouble:
            return self._until.trouble
        terms = self._terms()
        try:
            waive(self._finding, terms.who, terms.reason, terms.until, self._as_of)
        except EditRefused as refusal:
            return beforehand(refusal.reason)
        return ""

    def _show_state(self) -> None:
        trouble = self._trouble()
        self._waive.setEnabled(not trouble)
        self._waive.setAccessibleDescription(trouble)
        # What is wrong with the day stands below it, and only there.
        self._say.setText("" if self._until.trouble else trouble)

    def _on_accepted(self) -> None:
        if not self._trouble():
            self.made.emit(self._terms())
            self.accept()
