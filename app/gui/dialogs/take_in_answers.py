"""What came back from a ministry, before it is taken in: each answer with its ask, and what has to be decided."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from app.domain.asks import Verdict
from app.domain.plan import Plan
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.answers.asked_facts import ANSWERS, answer_title
from app.services.answers.deciding import Decision, decision_trouble, first_decision
from app.services.answers.intake import OUTCOME_TITLES, Intake, Uptake
from app.services.answers.taking_in import headline

_TONES: Mapping[Uptake, str] = MappingProxyType(
    {
        Uptake.NEW: "done",
        Uptake.CHANGED: "warns",
        Uptake.OPEN: "warns",
        Uptake.SAME: "text-muted",
        Uptake.REFUSED: "blocks",
    }
)
_ICONS: Mapping[Uptake, str] = MappingProxyType({Uptake.OPEN: "warns", Uptake.REFUSED: "blocks"})


class TakeInAnswers(SteadyDialog):
    """Takes what came back; `agreed(tuple)` with the asks and the answers that are ticked."""

    agreed = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("takeInAnswers")
        self.setWindowTitle(self.tr("Take in answers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._intake = intake
        self._decisions = [first_decision(line) for line in intake.lines]
        self._table = self._make_table(icons)
        self._verdict = ChoiceEditor()
        self._verdict.setObjectName("cameBackVerdict")
        self._verdict.set_choices([(verdict.value, words(answer_title(verdict))) for verdict, _ in ANSWERS])
        self._conditions = _area(self, 2, "cameBackConditions")
        self._said = _area(self, 4, "cameBackWords")
        self._said.setReadOnly(True)
        self._say = TextLabel(muted=True, wraps=True)
        self._say.setObjectName("takeInTrouble")
        fields = FieldColumn(icons)
        fields.add_pair((self.tr("Answer"), self._verdict), (self.tr("Conditions, one a line"), self._conditions))
        fields.add(self.tr("What they said, word for word"), self._said)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        set_look(self._ok, look="primary")
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(intake.file))
        head = TextLabel(f"{words(headline(intake))}.", wraps=True)
        head.setObjectName("takeInHeadline")
        layout.addWidget(head)
        note = self.tr(
            "Tick with Space what is taken in. Nothing is changed before; all of it is one step and can be undone."
        )
        layout.addWidget(TextLabel(note, muted=True, wraps=True))
        layout.addWidget(self._table, 1)
        layout.addWidget(self._say)
        layout.addWidget(fields)
        layout.addWidget(self._buttons)
        self._table.chosen.connect(self._show_fields)
        self._verdict.committed.connect(self._on_verdict)
        self._conditions.textChanged.connect(self._on_conditions)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._show_rows()
        first = next((at for at, each in enumerate(self._decisions) if each.line.outcome is Uptake.OPEN), 0)
        if self._decisions:
            self._table.select_rows([first], first)
        self._show_fields()
        self._table.setFocus()
        open_at(self, 140, 40)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What is decided of each line now."""
        return tuple(self._decisions)

    def toggle(self) -> None:
        """Tick the selected lines, or, where all of them are ticked, none."""
        chosen = [at for at in self._table.selected_keys if self._decisions[at].can_be_taken]
        on = not all(self._decisions[at].is_taken for at in chosen)
        for at in chosen:
            self._decisions[at] = replace(self._decisions[at], is_taken=on)
        self._show_rows()

    def _make_table(self, icons: Icons) -> KeyedTable:
        columns = (
            ColumnSpec(self.tr("Take in"), 9, 0, whole=True),
            ColumnSpec(self.tr("Where"), 12, 0, whole=True),
            ColumnSpec(self.tr("Ask"), 34, 3),
            ColumnSpec(self.tr("Answer"), 24, 1),
            ColumnSpec(self.tr("To see"), 34, 3),
        )
        table = KeyedTable(icons, self.tr("Answers that came back"), columns, lines=2)
        table.setObjectName("cameBackTable")
        table.add_command("cameBackTake", self.tr("Take in or leave out"), self.toggle, "Space")
        table.opened.connect(lambda _at: self.toggle())
        return table

    def _show_rows(self) -> None:
        self._table.show_rows(range(len(self._decisions)), self._row)
        self._show_state()

    def _row(self, key: Hashable) -> QuietRow:
        assert isinstance(key, int)
        decision = self._decisions[key]
        line = decision.line
        outcome = words(OUTCOME_TITLES[line.outcome])
        tone, icon = _TONES[line.outcome], _ICONS.get(line.outcome, "")
        title, _, rest = line.named.partition(" · ")
        said = words(answer_title(decision.verdict)) if decision.verdict is not None else line.said or "–"
        who = line.answer.by if line.answer is not None else ""
        told = [*line.notes, *([line.reason] if line.reason is not None and decision.verdict is line.verdict else [])]
        return QuietRow(
            (
                self._tick(decision),
                Cell(words(line.where)),
                Cell(rest or title, title if rest else "", strong=True),
                Cell(said, who),
                Cell(outcome, "; ".join(words(each) for each in told), tone=tone, icon=icon),
            )
        )

    def _tick(self, decision: Decision) -> Cell:
        if not decision.can_be_taken:
            return Cell("–", tone="text-muted")
        if decision_trouble(self._plan, decision) is not None:
            return Cell(self.tr("yes, but"), tone="blocks", icon="blocks")
        return Cell(self.tr("✓ yes"), strong=True) if decision.is_taken else Cell(self.tr("no"), tone="text-muted")

    def _current(self) -> int | None:
        key = self._table.current_key
        return key if isinstance(key, int) else None

    def _show_fields(self) -> None:
        at = self._current()
        decision = self._decisions[at] if at is not None else None
        can_be = decision is not None and decision.can_be_taken
        for field in (self._verdict, self._conditions):
            field.setEnabled(can_be)
            field.blockSignals(True)
        verdict = decision.verdict if decision is not None else None
        self._verdict.show_value(verdict.value if verdict is not None else "")
        conditions = decision.conditions if decision is not None else ""
        if self._conditions.toPlainText() != conditions:
            self._conditions.setPlainText(conditions)
        for field in (self._verdict, self._conditions):
            field.blockSignals(False)
        answer = decision.line.answer if decision is not None else None
        self._said.setPlainText(answer.text if answer is not None else self._intake.text)
        self._show_state()

    def _show_state(self) -> None:
        troubles = [decision_trouble(self._plan, each) for each in self._decisions]
        first = next(((at, found) for at, found in enumerate(troubles) if found is not None), None)
        taken = sum(each.is_taken for each in self._decisions)
        self._ok.setEnabled(bool(taken) and first is None)
        one, many = self.tr("Take in 1 answer"), self.tr("Take in {count} answers")
        self._ok.setText(one if taken == 1 else many.format(count=taken))
        said = ""
        if first is not None:
            where, found = words(self._decisions[first[0]].line.where), words(first[1])
            said = self.tr("{where}: {trouble}").format(where=where, trouble=found)
        self._ok.setAccessibleDescription(said)
        at = self._current()
        if not said and at is not None:
            # A row has room for the beginning of it alone.
            line = self._decisions[at].line
            said = "; ".join(words(each) for each in (*line.notes, *([line.reason] if line.reason is not None else [])))
        self._say.setText(said)

    def _on_verdict(self, chosen: object) -> None:
        """Say what the selected lines answer; saying so ticks them."""
        verdict = Verdict(str(chosen))
        for at in self._table.selected_keys:
            if self._decisions[at].can_be_taken:
                self._decisions[at] = replace(self._decisions[at], verdict=verdict, is_taken=True)
        self._show_rows()

    def _on_conditions(self) -> None:
        at = self._current()
        if at is not None and self._decisions[at].can_be_taken:
            self._decisions[at] = replace(self._decisions[at], conditions=self._conditions.toPlainText())
            self._show_rows()

    def _on_accepted(self) -> None:
        taken = tuple(
            (each.line.ask, each.answer) for each in self.decisions if each.is_taken and each.answer is not None
        )
        self.accept()
        self.agreed.emit(taken)


def _area(parent: QWidget, lines: int, name: str) -> QPlainTextEdit:
    area = QPlainTextEdit()
    area.setObjectName(name)
    area.setTabChangesFocus(True)
    area.setFixedHeight(parent.fontMetrics().lineSpacing() * lines + 2 * GRID)
    return area
