"""What a pasted block would change, shown before it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QWidget

from app.gui.dialogs.proposal_list import ProposalModel, proposal_view
from app.gui.icons import Icons
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column
from app.services.layouts.table_edits import Proposal


class PastePreview(QDialog):
    """Takes what a paste comes to; `agreed(Proposal)` when the person takes it.

    `again(True)` works out the same paste with the suggestions taken.
    """

    agreed = Signal(object)

    def __init__(self, icons: Icons, proposal: Proposal, again: Callable[[bool], Proposal], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pastePreview")
        self.setWindowTitle(self.tr("Paste"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._again = again
        self._proposal = proposal
        self._title = TitleLabel()
        self._title.setObjectName("pasteSummary")
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
        layout.addWidget(TextLabel(self.tr("It is one step: Undo takes all of it back."), muted=True))
        layout.addWidget(proposal_view(icons, self._model, self.tr("Cells that would change")), 1)
        layout.addWidget(self._hints)
        layout.addWidget(self._buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 130, metrics.height() * 30)
        self._show()

    @property
    def summary(self) -> str:
        """The sentence at the top."""
        return self._title.text()

    def _show(self) -> None:
        proposal = self._proposal
        changed, refused = len(proposal.changed), len(proposal.refused)
        said = [
            self.tr("1 cell will change")
            if changed == 1
            else self.tr("{count} cells will change").format(count=changed)
        ]
        if proposal.made:
            said.append(self.tr("{count} engagements are added").format(count=proposal.made))
        if refused:
            said.append(self.tr("{count} refused").format(count=refused))
        self._title.setText(", ".join(said))
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
