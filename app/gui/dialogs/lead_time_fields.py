"""The fields of one lead time, for the card beside the list and for a new one."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.clearance import ANY_HOST
from app.domain.kinds import RELATION_TITLES, UNIT_TITLES, DayUnit, LeadTime
from app.domain.natural_order import by_name
from app.domain.plan import Plan
from app.gui.dialogs.number_editor import NumberEditor
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.look.icons import Icons
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.services.edits.reference import ROUTINE


class LeadTimeFields(QWidget):
    """`given(field, value)` when a field was left with another value, `edited` at every keystroke."""

    given = Signal(str, object)
    edited = Signal()

    def __init__(self, icons: Icons, plan: Plan, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._checked_on: date | None = None
        countries = sorted(plan.countries.values(), key=lambda each: by_name(each.name))
        kinds = sorted(plan.kinds.values(), key=lambda each: (each.position, each.id))
        any_host = (ANY_HOST, self.tr("Any host"))
        self._choices = {
            "host": ChoiceEditor((any_host, *((each.id, each.name) for each in countries))),
            "kind": ChoiceEditor((each.id, each.title) for each in kinds),
            "unit": ChoiceEditor((unit.value, words(said)) for unit, said in UNIT_TITLES.items()),
            "relation": ChoiceEditor((key, words(said)) for key, said in RELATION_TITLES.items()),
        }
        self._texts = {"case": LineEditor(), "source": LineEditor(), "note": LineEditor()}
        self._days = NumberEditor()
        self._checked = DayEdit(today)
        self._today_button = QPushButton(self.tr("Checked today"))
        self._today_button.setObjectName("checkedToday")
        self._lay_out(icons)
        for name, choice in self._choices.items():
            choice.setObjectName(f"lead-{name}")
            choice.committed.connect(partial(self._on_given, name))
        for name, line in self._texts.items():
            line.setObjectName(f"lead-{name}")
            line.committed.connect(partial(self._on_given, name))
            line.textChanged.connect(self.edited)
        self._days.setObjectName("lead-days")
        self._days.given.connect(self._on_days)
        self._days.misread.connect(self._on_misread)
        self._days.textChanged.connect(self.edited)
        self._days.reverted.connect(partial(self._days_row.set_warning, ""))
        self._checked.setObjectName("lead-checked")
        self._checked.editingFinished.connect(self._on_checked)
        self._checked.changed.connect(self.edited)
        self.setFocusProxy(self._days)
        self._today_button.clicked.connect(self._on_today)

    def show_lead(self, lead: LeadTime, *, anew: bool) -> None:
        """Show a lead time; `anew` when it is another one, and what was typed for the last one is forgotten."""
        for name, choice in self._choices.items():
            choice.show_value(str(getattr(lead, name)))
        for name, line in self._texts.items():
            value = getattr(lead, name)
            shown = "" if (name, value) == ("case", ROUTINE) else value
            (line.show_anew if anew else line.show_value)(shown)
        (self._days.show_number_anew if anew else self._days.show_number)(lead.days)
        if not self._days.is_held:
            self._days_row.set_warning("")
        self._checked_on = _day(lead.checked)
        if anew or not self._checked.hasFocus():
            self._checked.set_day(self._checked_on)

    def lead(self, lead_id: str) -> LeadTime | None:
        """What the fields say now; None where they do not make a lead time."""
        if self._days.number is None or self._checked.trouble:
            return None
        return LeadTime(
            id=lead_id,
            host=self._choice("host"),
            kind=self._choice("kind"),
            case=self._texts["case"].text().strip() or ROUTINE,
            days=self._days.number,
            unit=DayUnit(self._choice("unit") or DayUnit.CALENDAR),
            relation=self._choice("relation") or "any",
            source=self._texts["source"].text().strip(),
            checked=self._checked.day.isoformat() if self._checked.day is not None else "",
            note=self._texts["note"].text().strip(),
        )

    def lock(self, locked: bool) -> None:
        """Let nothing be changed."""
        for editor in (*self._choices.values(), *self._texts.values(), self._days, self._checked, self._today_button):
            editor.setEnabled(not locked)

    def _lay_out(self, icons: Icons) -> None:
        form = FieldColumn(icons)
        form.add(self.tr("Host"), self._choices["host"])
        form.add(self.tr("Kind of engagement"), self._choices["kind"])
        hint = self.tr("Empty: the everyday case, which findings go by.")
        form.add(self.tr("Special case"), self._texts["case"], hint)
        days = (self.tr("To be asked before the start"), self._days)
        self._days_row, _ = form.add_pair(days, (self.tr("Counted in"), self._choices["unit"]))
        form.add(self.tr("Holds for"), self._choices["relation"])
        form.add(self.tr("Source"), self._texts["source"])
        checked = (self.tr("Source last checked"), self._checked)
        checked_row, _ = form.add_pair(checked, ("", self._today_button))
        self._checked.speak_in(checked_row)
        form.add(self.tr("Note"), self._texts["note"])
        column(self, gap=GRID).addWidget(form)

    def _choice(self, name: str) -> str:
        return str(self._choices[name].currentData() or "")

    def _on_given(self, name: str, value: object) -> None:
        self.edited.emit()
        self.given.emit(name, DayUnit(str(value)) if name == "unit" else value)

    def _on_days(self, number: int | None) -> None:
        if number is None:
            self._on_misread("")
            return
        self._days_row.set_warning("")
        self.given.emit("days", number)

    def _on_misread(self, _text: str) -> None:
        self._days_row.set_warning(self.tr("Type a number of days."))

    def _on_checked(self) -> None:
        if not self._checked.trouble and self._checked.day != self._checked_on:
            self._checked_on = self._checked.day
            self.given.emit("checked", self._checked_on.isoformat() if self._checked_on is not None else "")

    def _on_today(self) -> None:
        self._checked.set_day(self._today)
        self._on_checked()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
