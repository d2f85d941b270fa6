"""The commands that open what the plan's lists, figures and regions are edited in."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.dialogs.reference_data import ReferenceDataDialog
from app.gui.dialogs.regions import RegionsDialog
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.records.dialog import ListsDialog
from app.gui.workspace import Workspace


class ReferenceEditing(QObject):
    """Opens each of the dialogs beside the window, once."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.actions.bind("tools.lists", self.show_lists)
        workspace.actions.bind("tools.regions", self.show_regions)
        workspace.actions.bind("tools.reference", self.show_reference)

    def show_lists(self) -> None:
        """Show the lists."""
        self._show(ListsDialog)

    def show_regions(self) -> None:
        """Show the region schemes."""
        self._show(RegionsDialog)

    def show_reference(self) -> None:
        """Show lead times and norms."""
        self._show(ReferenceDataDialog)

    def _show(self, kind: type[ListsDialog] | type[RegionsDialog] | type[ReferenceDataDialog]) -> None:
        """Bring the dialog that is open to the front, or open one."""
        # One that was closed a moment ago is still to be freed.
        open_ones = (each for each in self._workspace.window.findChildren(kind) if each.isVisible())
        dialog: StandingDialog | None = next(open_ones, None)
        if dialog is None:
            dialog = kind(self._workspace)
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()
