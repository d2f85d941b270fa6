"""What a pasted block would change, shown before it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QWidget

from app.gui.dialogs.proposal_list import ProposalModel, proposal_view
from app.gui.look.icons import Icons
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.layouts.cell_proposals import CellProposal


class PastePreview(SteadyDialog):
    """Takes what a paste of `rows` rows comes to; `agreed(Proposal)` when the person takes it.

    `again(True)` works out the same paste with the suggestions taken.
    """

    agreed = Signal(object)

    def __init__(
        self, icons: Icons, rows: int, proposal: CellProposal, again: Callable[[bool], CellProposal], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pastePreview")
        self.setWindowTitle(self.tr("Paste"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._again = again
        self._rows = rows
        self._proposal = proposal
        self._title = TitleLabel()
        self._title.setObjectName("pasteSummary")
        self._cells = TextLabel(wraps=True)
        self._cells.setObjectName("pasteCells")
        self._model = ProposalModel(icons, self)
        self._hints = QCheckBox()
        self._hints.setObjectName("takeSuggestions")
        count = sum(1 for each in proposal.refused if each.suggestion)
        self._hints.setText(
            self.tr("Take the suggestion")
            if count == 1
            else self.tr("Take the {count} suggestions").format(count=count)
        )
        self._hints.setVisible(count > 0)
        self._hints.toggled.connect(self._on_toggled)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._cells)
        layout.addWidget(TextLabel(self.tr("It is one step: Undo takes all of it back."), muted=True))
        layout.addWidget(proposal_view(icons, self._model, self.tr("Cells that would change")), 1)
        layout.addWidget(self._hints)
        layout.addWidget(self._buttons)
        open_at(self, 130, 30)
        self._show()

    @property
    def summary(self) -> str:
        """The two sentences at the top, of rows and of cells."""
        return f"{self._title.text()} {self._cells.text()}"

    def _show(self) -> None:
        proposal = self._proposal
        changed, refused = len(proposal.changed), len(proposal.refused)
        same = self._rows - proposal.rows - proposal.rows_refused
        of_rows = (
            (self.tr("{count} added"), proposal.made),
            (self.tr("{count} changed"), proposal.rows - proposal.made),
            (self.tr("{count} refused"), proposal.rows_refused),
            (self.tr("{count} as before"), same),
        )
        said = self.tr("1 row") if self._rows == 1 else self.tr("{count} rows").format(count=f"{self._rows:,}")
        self._title.setText(f"{said}: {_counted(of_rows)}.")
        cells = changed + refused
        said = self.tr("1 cell") if cells == 1 else self.tr("{count} cells").format(count=f"{cells:,}")
        of_cells = ((self.tr("{count} to be written"), changed), (self.tr("{count} refused"), refused))
        along = "".join(f" {words(each)}." for each in proposal.along)
        self._cells.setText(f"{said}: {_counted(of_cells)}.{along}")
        self._model.show_proposal(proposal)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Paste without the refused") if refused else self.tr("Paste"))
        ok.setEnabled(changed > 0)

    def _on_toggled(self, taken: bool) -> None:
        self._proposal = self._again(taken)
        self._show()

    def _on_accepted(self) -> None:
        self.agreed.emit(self._proposal)
        self.accept()


def _counted(parts: Sequence[tuple[str, int]]) -> str:
    """The parts that there are, with their numbers."""
    return ", ".join(said.format(count=f"{number:,}") for said, number in parts if number)
