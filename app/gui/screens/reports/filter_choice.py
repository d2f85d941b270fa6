"""Whether a document holds only what the filter of the window shows."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from app.gui.workspace.workspace import Workspace


class FilterChoice(QCheckBox):
    """Says how much the filter shows of how much there is; hidden where it shows all."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._view = workspace.document, workspace.view
        self.setObjectName("onlyFiltered")
        for signal in (self._document.replaced, self._document.changed, self._view.shown_changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        shown = len(self._view.shown)
        whole = len(self._document.plan.engagements) if self._document.is_open else 0
        said = self.tr("Only what the filter shows ({shown} of {whole})")
        self.setText(said.format(shown=shown, whole=whole))
        self.setVisible(shown < whole)
