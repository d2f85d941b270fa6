"""Whom a sheet of asks is for, and which of them are in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording_values import Count
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.services.answers.addressees import AskedParty, waiting_asks


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """Some engagements to choose by: what they are called, and their ids (None: all)."""

    title: str
    ids: tuple[str, ...] | None


class AskSheetDialog(GrowingDialog):
    """`chosen(AskedParty, tuple)`: for whom, and about which engagements (None: all)."""

    chosen = Signal(object, object)

    def __init__(
        self,
        icons: Icons,
        plan: Plan,
        parties: Sequence[AskedParty],
        first: str,
        choices: Sequence[SheetChoice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("askSheet")
        self.setWindowTitle(self.tr("Sheet to be filled in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._parties = {party.id: party for party in parties}
        self._choices = tuple(choices)
        self._whom = ChoiceEditor([(party.id, party.title) for party in parties])
        self._whom.setObjectName("askSheetWhom")
        self._which = ChoiceEditor([(str(at), choice.title) for at, choice in enumerate(choices)])
        self._which.setObjectName("askSheetWhich")
        self._whom.show_value(first if first in self._parties else next(iter(self._parties)))
        self._which.show_value(str(len(choices) - 1))
        self._count = TextLabel(wraps=True)
        self._count.setObjectName("askSheetCount")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Save sheet…"))
        set_look(self._ok, look="primary")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        form = FieldColumn(icons)
        form.add(self.tr("For whom"), self._whom)
        form.add(self.tr("Asks about"), self._which)
        layout = column(self, margin=2 * GRID, gap=GRID)
        note = self.tr(
            "A workbook with a column for the answers, for those who have no Entente. What comes back is taken in with "
            "Coordinate, Take in answers."
        )
        layout.addWidget(TextLabel(note, muted=True, wraps=True))
        layout.addWidget(form)
        layout.addWidget(self._count)
        layout.addWidget(buttons)
        keep_wide(self, 70)
        for field in (self._whom, self._which):
            field.committed.connect(self._show_count)
        self._show_count()

    @property
    def _ids(self) -> tuple[str, ...] | None:
        return self._choices[int(str(self._which.currentData()))].ids

    @property
    def _party(self) -> AskedParty:
        return self._parties[str(self._whom.currentData())]

    def _show_count(self) -> None:
        count = len(waiting_asks(self._plan, self._party.posts, self._ids))
        said = self.tr("{asks} without an answer in it.").format(asks=told(Count(count, "ask", "asks")))
        self._count.setText(said if count else self.tr("Nothing in it: choose others."))
        self._ok.setEnabled(bool(count))

    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(self._party, self._ids)
