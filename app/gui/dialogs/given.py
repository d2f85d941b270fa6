"""Noting to whom something was given: who has it, as what, in which file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from app.domain.handouts import HANDOUT_FORM_TITLES, HandoutForm
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import PlainComboBox, TextLabel, window_title
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.widgets.typed_choice import TypedChoice
from app.gui.workspace.document import words
from app.services.edits.handouts import Recipient, recipient_named
from app.services.layouts.holders import known_recipients


@dataclass(frozen=True, slots=True)
class GivenTo:
    """What was noted: who has it, as what it left, in which file, and a word on it."""

    recipient: Recipient
    form: HandoutForm
    file: str
    note: str


class GivenDialog(GrowingDialog):
    """Hands over GivenTo with `made`. `about` says what was given; what is known of it stands in the fields."""

    made = Signal(object)

    def __init__(
        self, icons: Icons, plan: Plan, about: str, form: HandoutForm, file: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("givenDialog")
        self.setWindowTitle(window_title(self.tr("Note as given")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._recipient = TypedChoice(keeps_any=True)
        self._recipient.setObjectName("givenRecipient")
        for each in known_recipients(plan):
            self._recipient.addItem(each.name, each.post)
        self._recipient.show_index(-1)
        self._form = PlainComboBox()
        self._form.setObjectName("givenForm")
        for each_form, title in HANDOUT_FORM_TITLES.items():
            self._form.addItem(words(title), each_form)
        self._form.setCurrentIndex(self._form.findData(form))
        self._file = QLineEdit(file)
        self._file.setObjectName("givenFile")
        self._note = QLineEdit()
        self._note.setObjectName("givenNote")
        fields = FieldColumn(icons)
        fields.add(self.tr("Who has it"), self._recipient, self.tr("A contact of the plan, or any name."))
        fields.add(self.tr("Given as"), self._form)
        fields.add(self.tr("File"), self._file)
        fields.add(self.tr("Note"), self._note)
        self._make = QPushButton(self.tr("Note"))
        self._make.setObjectName("givenMake")
        set_look(self._make, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._make, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TextLabel(about, wraps=True))
        layout.addWidget(fields)
        layout.addWidget(
            TextLabel(
                self.tr("When a date, a place or the status changes, Who holds what says who must be told."),
                muted=True,
                wraps=True,
            )
        )
        layout.addWidget(buttons)
        keep_wide(self, 60)
        self._recipient.line.textChanged.connect(self._show_state)
        self._recipient.setFocus()
        self._show_state()

    def choose(self, recipient: Recipient) -> None:
        """Take it as known who has it."""
        at = self._recipient.findData(recipient.post) if recipient.post else self._recipient.findText(recipient.name)
        self._recipient.show_index(at)
        self._recipient.setEnabled(False)
        self._form.setFocus()
        self._show_state()

    def _show_state(self) -> None:
        self._make.setEnabled(bool(self._recipient.line.text().strip()))

    def _on_accepted(self) -> None:
        typed = self._recipient.line.text().strip()
        if typed:
            at = self._recipient.findText(typed, Qt.MatchFlag.MatchFixedString)
            post = self._recipient.itemData(at) if at >= 0 else None
            recipient = Recipient(self._plan.posts[post].title, post) if post else recipient_named(self._plan, typed)
            form = HandoutForm(self._form.currentData())
            self.made.emit(GivenTo(recipient, form, self._file.text().strip(), self._note.text().strip()))
            self.accept()
