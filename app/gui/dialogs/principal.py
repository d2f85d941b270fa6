"""Making a principal of one's own in the middle of naming them, or correcting one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.domain.identity import new_id
from app.domain.levels import LEVEL_WORDS
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.workspace.document import beforehand, words
from app.services.edits.principals import save_principal
from app.services.edits.refusals import EditRefused


class PrincipalDialog(GrowingDialog):
    """Hands over a Person with `made`; nothing is written to the plan here.

    `person` is who is corrected, None for somebody new, of whom `name` may be known already.
    """

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, name: str = "", person: Person | None = None,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("principalDialog")
        self.setWindowTitle(self.tr("New principal") if person is None else self.tr("Principal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._before = person if person is not None else Person(new_id(), name, is_principal=True)
        self._lines = {
            field: HeadEdit(str(getattr(self._before, field))) for field in ("name", "rank", "email", "telephone")
        }
        self._level = ChoiceEditor((("", "–"), *((level, words(said)) for level, said in LEVEL_WORDS.items())))
        self._level.show_value(self._before.level)
        self._level.setObjectName("principal-level")
        form = FieldColumn(icons)
        form.add(_title("name"), self._lines["name"], self.tr("A name, or an office such as “Chief of Defence”."))
        form.add_pair((_title("rank"), self._lines["rank"]), (_title("level"), self._level))
        form.add_pair((_title("email"), self._lines["email"]), (_title("telephone"), self._lines["telephone"]))
        self._say = TextLabel(muted=True, wraps=True)
        buttons = QDialogButtonBox()
        self._make = QPushButton(self.tr("Make principal") if person is None else self.tr("Save"))
        self._make.setObjectName("principalMake")
        set_look(self._make, look="primary")
        buttons.addButton(self._make, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(self._say)
        layout.addWidget(buttons)
        keep_wide(self, 64)
        for field, line in self._lines.items():
            line.setObjectName(f"principal-{field}")
            line.textChanged.connect(self._show_state)
        self._show_state()
        # Who has typed the name goes on with the rank.
        self._lines["rank" if self._before.name else "name"].setFocus()

    def _person(self) -> Person:
        typed = {field: " ".join(line.text().split()) for field, line in self._lines.items()}
        person: Any = self._before
        made: Person = replace(person, level=str(self._level.currentData() or ""), is_principal=True, **typed)
        return made

    def _show_state(self) -> None:
        trouble = ""
        try:
            save_principal(self._plan, self._person())
        except EditRefused as refusal:
            trouble = beforehand(refusal.reason)
        self._make.setEnabled(not trouble)
        self._make.setAccessibleDescription(trouble)
        self._say.setText(trouble)
        self._say.setVisible(bool(trouble))

    def _on_accepted(self) -> None:
        if self._make.isEnabled():
            self.made.emit(self._person())
            self.accept()


def _title(name: str) -> str:
    return words(record_of(Person)[name].title)
