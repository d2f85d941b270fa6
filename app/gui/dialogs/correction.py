"""A correction for one contact: what they were told, what is so now, and where answers go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.gui.dialogs.outgoing_choices import chosen, language_picker, marking_picker
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, TitleLabel, window_title
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.workspace.document import words
from app.services.layouts.holders import HolderLine
from app.services.outgoing.recipients import Addressee, is_address

_MOST_SAID = 8
"""Engagements that are named; of more it says how many."""


@dataclass(frozen=True, slots=True)
class CorrectionOrder:
    """A correction that is to be written: where answers go, in which language it speaks, and the marking of its
    edition, empty for everything."""

    answers_to: str
    language: str
    marking: str = ""


class CorrectionDialog(GrowingDialog):
    """Hands over a CorrectionOrder with `made`; `answers_to` is where answers went last time."""

    made = Signal(object)

    def __init__(
        self,
        icons: Icons,
        plan: Plan,
        addressee: Addressee,
        lines: Sequence[HolderLine],
        answers_to: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("correctionDialog")
        self.setWindowTitle(window_title(self.tr("Correction")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answers_to = QLineEdit(answers_to)
        self._answers_to.setObjectName("correctionAnswersTo")
        self._answers_to.setPlaceholderText(self.tr("name@example.org"))
        self._language = language_picker()
        self._marking = marking_picker(plan, [plan.engagements[each.engagement] for each in lines if each.is_there])
        self._write = QPushButton(self.tr("Write correction…"))
        self._write.setObjectName("correctionWrite")
        set_look(self._write, look="primary")
        fields = FieldColumn(icons)
        fields.add(
            self.tr("Answers go to"),
            self._answers_to,
            self.tr("An address of yours; it is remembered on this computer."),
        )
        if self._marking is None:
            fields.add(self.tr("Language"), self._language)
        else:
            fields.add_pair((self.tr("Language"), self._language), (self.tr("Marking"), self._marking))
        buttons = QDialogButtonBox()
        buttons.addButton(self._write, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TitleLabel(addressee.post.title))
        layout.addWidget(TextLabel(addressee.mail.address, muted=True, wraps=True))
        told = [f"{each.title}: {words(each.now)}" for each in lines[:_MOST_SAID]]
        if len(lines) > _MOST_SAID:
            told.append(self.tr("and {count} more").format(count=len(lines) - _MOST_SAID))
        layout.addWidget(TextLabel("\n".join(told), wraps=True))
        layout.addWidget(fields)
        about = self.tr(
            "A mail draft with calendars, or calendars alone, a file for each engagement: what moved is updated in "
            "their calendar, what is called off is cancelled. Once it is written, it is noted that they were told."
        )
        layout.addWidget(TextLabel(about, muted=True, wraps=True))
        layout.addWidget(buttons)
        keep_wide(self, 66)
        self._answers_to.textChanged.connect(self._show_state)
        self._answers_to.setFocus()
        self._show_state()

    def _show_state(self) -> None:
        self._write.setEnabled(is_address(self._answers_to.text().strip()))

    def _on_accepted(self) -> None:
        self.made.emit(CorrectionOrder(self._answers_to.text().strip(), chosen(self._language), chosen(self._marking)))
        self.accept()
