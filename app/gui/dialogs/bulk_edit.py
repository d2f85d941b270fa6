"""One field of many engagements at once, or a shift of their dates, with old and new shown before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QStackedWidget, QTableView, QWidget

from app.domain.changes import change
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.gui.dialogs.proposal_list import COLUMN, ROW, ProposalModel, proposal_view
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FormRow
from app.gui.widgets.names_completer import NamesCompleter
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row, set_look
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.edits.refusals import EditRefused
from app.services.layouts.cell_proposals import CellProposal
from app.services.layouts.table_columns import TableColumn

_NOTHING = change(text("nothing"), ())

SHIFT = "shift"
"""Stands in the list of fields for moving the dates."""


@dataclass(frozen=True, slots=True)
class BulkWish:
    """What to do with all of them: `typed` into a column, or, without one, a shift by `days`."""

    column: TableColumn | None
    typed: str = ""
    days: int = 0


class BulkEdit(SteadyDialog):
    """Takes the columns that can be set and a way to work out what a wish comes to; `agreed(Proposal)`.

    `choices(column)` gives what can be chosen, as it is typed and as it is said, `offered(column)` names to complete,
    `terms(column)` other words by which choices are found, by what is typed.
    """

    agreed = Signal(object)

    def __init__(
        self,
        icons: Icons,
        count: int,
        columns: Sequence[TableColumn],
        choices: Callable[[TableColumn], Sequence[tuple[str, str]]],
        offered: Callable[[TableColumn], Sequence[str]],
        terms: Callable[[TableColumn], Mapping[str, str]],
        work_out: Callable[[BulkWish], CellProposal],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bulkEdit")
        self.setWindowTitle(self.tr("Bulk edit"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons = icons
        self._count = count
        self._columns = {column.id: column for column in columns}
        self._choices = choices
        self._offered = offered
        self._terms = terms
        self._work_out = work_out
        self._proposal: CellProposal | None = None
        self._field = Picker()
        self._field.setObjectName("bulkField")
        for each in columns:
            self._field.addItem(words(each.title), each.id)
        self._field.addItem(self.tr("Shift the dates by days"), SHIFT)
        self._value = QLineEdit()
        self._value.setObjectName("bulkValue")
        self._days = DayPicking(self._value, spans=True)
        self._choice = Picker()
        self._choice.setObjectName("bulkChoice")
        self._entry = QStackedWidget()
        self._entry.addWidget(self._value)
        self._entry.addWidget(self._choice)
        self._said = TextLabel(wraps=True)
        self._said.setObjectName("bulkSummary")
        self._model = ProposalModel(icons, self)
        self._lay_out()
        self._field.currentIndexChanged.connect(self._on_field_chosen)
        self._value.textEdited.connect(self._refresh)
        self._value.editingFinished.connect(self._write_out)
        self._choice.activated.connect(self._refresh)
        self._on_field_chosen()

    @property
    def summary(self) -> str:
        """The sentence above the list."""
        return self._said.text()

    def _lay_out(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._field.setMinimumHeight(self._entry.sizeHint().height())
        fields = row(gap=2 * GRID)
        self._value_row = FormRow(self._icons, self.tr("New value"), self._entry)
        fields.addWidget(FormRow(self._icons, self.tr("Field"), self._field), 1)
        fields.addWidget(self._value_row, 2)
        self._value.setAccessibleName(self.tr("New value"))
        self._choice.setAccessibleName(self.tr("New value"))
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self._engagements(self._count)))
        layout.addLayout(fields)
        layout.addWidget(self._said)
        layout.addWidget(self._list(), 1)
        layout.addWidget(self._buttons)
        open_at(self, 120, 28)

    def _list(self) -> QTableView:
        view = proposal_view(self._icons, self._model, self.tr("Old and new values"))
        # All are of the one field chosen above, and not in the order of the table's rows.
        for place in (ROW, COLUMN):
            view.hideColumn(place)
        return view

    def _column(self) -> TableColumn | None:
        return self._columns.get(str(self._field.currentData()))

    def _on_field_chosen(self) -> None:
        chosen = self._column()
        is_choice = chosen is not None and chosen.is_choice
        self._entry.setCurrentWidget(self._choice if is_choice else self._value)
        self._value.clear()
        self._choice.clear()
        self._days.offer(on=chosen is not None and chosen.is_dated, spans=chosen is not None and chosen.id == "dates")
        if chosen is not None and is_choice:
            for typed, said in (*self._choices(chosen), *(() if chosen.must_hold else (("", ""),))):
                self._choice.addItem(said, typed)
            self._choice.set_terms(partial(self._terms, chosen))
            self._choice.setCurrentIndex(-1)
        else:
            names = self._offered(chosen) if chosen is not None else ()
            self._value.setPlaceholderText(self._hint(chosen, names))
            self._value.setCompleter(NamesCompleter(names, several=True, parent=self._value, by_click=True))
        self._refresh()

    def _hint(self, chosen: TableColumn | None, names: Sequence[str]) -> str:
        if chosen is None or chosen.sort is None:
            return self.tr("+7 or -3")
        if names and chosen.is_list:
            return "; ".join(names[:2])
        return words(chosen.sort.hinting)

    def _wish(self) -> BulkWish | None:
        chosen = self._column()
        if chosen is None:
            typed = self._value.text().strip().replace("−", "-")
            days = typed.removeprefix("+")
            return BulkWish(None, days=int(days)) if days.removeprefix("-").isdecimal() and len(days) < 6 else None
        if chosen.is_choice:
            return BulkWish(chosen, str(self._choice.currentData())) if self._choice.currentIndex() >= 0 else None
        untouched = not self._value.text().strip() and not self._value.isModified()
        return None if untouched else BulkWish(chosen, self._value.text())

    def _write_out(self) -> None:
        """Write out the names that are meant where the field is left with a text that nothing can be given."""
        completer, proposal = self._value.completer(), self._proposal
        if isinstance(completer, NamesCompleter) and proposal is not None and proposal.refused and not proposal.changed:
            self._value.setText(completer.completed(self._value.text()))
            self._refresh()

    def _refresh(self) -> None:
        wish = self._wish()
        self._proposal = None
        refusal = None
        if wish is not None:
            try:
                self._proposal = self._work_out(wish)
            except EditRefused as refused:
                refusal = refused.reason
        self._show(refusal)

    def _show(self, refusal: Text | None) -> None:
        proposal = self._proposal or CellProposal((), _NOTHING)
        changed, refused = len(proposal.changed), len(proposal.refused)
        said = self.tr("Choose a new value.")
        if self._proposal is not None:
            said = self.tr("{count} of {total} will change").format(count=changed, total=self._count)
        if refused:
            said = self.tr("{changed}, {count} refused").format(changed=said, count=refused)
        said = " · ".join((said, *map(words, proposal.along)))
        self._said.setText(words(refusal) if refusal is not None else said)
        set_look(self._said, meaning=Meaning.BLOCKS.value if refused or refusal is not None else "")
        self._model.show_proposal(proposal)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self._engagements(changed))
        ok.setEnabled(changed > 0)

    def _engagements(self, count: int) -> str:
        if count == 1:
            return self.tr("Change 1 engagement")
        return self.tr("Change {count} engagements").format(count=count)

    def _on_accepted(self) -> None:
        if self._proposal is not None:
            self.agreed.emit(self._proposal)
            self.accept()
