"""By whom silence was broken, and on which day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, TitleLabel, window_title
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.services.edits.silence_rounds import asked_under


class SilenceBrokenDialog(GrowingDialog):
    """Hands over with `made` the post (an id) that broke silence, and the day; `post` is proposed."""

    made = Signal(str, object)

    def __init__(
        self, icons: Icons, plan: Plan, procedure: SilenceProcedure, post: str, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("silenceBroken")
        self.setWindowTitle(window_title(self.tr("Silence broken")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._by = ChoiceEditor((each, plan.posts[each].title) for each in asked_under(plan, procedure.id))
        self._by.setObjectName("silenceBrokenBy")
        self._by.show_value(post)
        self._on = DayEdit(today, today, needed=True)
        self._on.setObjectName("silenceBrokenOn")
        self._note = QPushButton(self.tr("Note"))
        self._note.setObjectName("silenceBrokenMake")
        set_look(self._note, look="primary")
        fields = FieldColumn(icons)
        fields.add(self.tr("Broken by"), self._by)
        self._on.speak_in(fields.add(self.tr("On"), self._on))
        buttons = QDialogButtonBox()
        buttons.addButton(self._note, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TitleLabel(procedure.title))
        until = self.tr("Runs out on {day}. One objection stops it for all.").format(day=told(procedure.expires))
        layout.addWidget(TextLabel(until, muted=True, wraps=True))
        layout.addWidget(fields)
        layout.addWidget(buttons)
        keep_wide(self, 60)
        self._on.changed.connect(self._show_state)
        self._by.setFocus()
        self._show_state()

    def _show_state(self) -> None:
        self._note.setEnabled(self._on.day is not None)

    def _on_accepted(self) -> None:
        if self._on.day is not None:
            self.made.emit(str(self._by.currentData() or ""), self._on.day)
            self.accept()
