"""The clearance form of a host for one engagement: which, what is missing, and until when it can be sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.domain.clearance_forms import ClearanceForm
from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.gui.dialogs.outgoing_choices import (
    add_choices,
    chosen,
    column_about,
    language_picker,
    marking_picker,
    writing_buttons,
)
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel, window_title
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import set_look
from app.gui.workspace.document import words
from app.services.reports.clearance_form import FilledForm


@dataclass(frozen=True, slots=True)
class FormOrder:
    """A form that is to be printed: its name, and whether as the working copy."""

    form: str
    is_working: bool
    marking: str
    language: str


class ClearanceFormDialog(GrowingDialog):
    """Hands over a FormOrder with `made`. `offered` are hosts with forms, those that they want first; `filled` fills
    the form of a name."""

    made = Signal(object)

    def __init__(
        self,
        icons: Icons,
        plan: Plan,
        item: Engagement,
        offered: Sequence[tuple[str, ClearanceForm]],
        filled: Callable[[str], FilledForm],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clearanceForm")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(window_title(self.tr("Clearance form for {what}").format(what=item.title)))
        self._filled = filled
        self._form = Picker()
        self._form.setObjectName("formName")
        for host, form in offered:
            self._form.addItem(f"{form.title} · {country_name(plan, host)}", form.id)
        self._working = QCheckBox(self.tr("Working copy, with what is missing and until when it can be sent"))
        self._working.setObjectName("formWorking")
        self._working.setChecked(True)
        self._language = language_picker()
        self._marking = marking_picker(plan, (item,))
        self._until = TextLabel(wraps=True)
        self._until.setObjectName("formUntil")
        self._missing = TextLabel(wraps=True)
        self._missing.setObjectName("formMissing")
        self._hand = TextLabel(muted=True, wraps=True)
        self._note = TextLabel(muted=True, wraps=True)
        write = QPushButton(self.tr("Save as PDF…"))
        write.setObjectName("formWrite")
        fields = FieldColumn(icons)
        fields.add(self.tr("Form"), self._form)
        add_choices(fields, self._language, self._marking)
        for part in (self._until, self._missing, self._hand, self._note, self._working):
            fields.add_widget(part)
        layout = column_about(self, plan, item)
        layout.addWidget(fields, 1)
        layout.addWidget(writing_buttons(self, write, self._on_accepted))
        self._form.activated.connect(self._show_state)
        open_at(self, 100, 24)
        self._show_state()

    def _show_state(self) -> None:
        filled = self._filled(chosen(self._form))
        self._until.setText(words(filled.sent_until))
        set_look(self._until, meaning="warns" if filled.is_late else "")
        if filled.missing:
            said = self.tr("Missing: {fields}").format(fields="; ".join(filled.missing))
        else:
            said = self.tr("Nothing that is required is missing.")
        self._missing.setText(said)
        set_look(self._missing, meaning="warns" if filled.missing else "")
        by_hand = self.tr("To be filled in by hand: {fields}").format(fields="; ".join(filled.by_hand))
        self._hand.setText(by_hand if filled.by_hand else "")
        self._hand.setVisible(bool(filled.by_hand))
        self._note.setText(filled.note)
        self._note.setVisible(bool(filled.note))

    def _on_accepted(self) -> None:
        self.accept()
        order = FormOrder(chosen(self._form), self._working.isChecked(), chosen(self._marking), chosen(self._language))
        self.made.emit(order)
