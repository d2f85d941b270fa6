"""The commands that open what the plan's lists, figures and regions are edited in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from app.gui.dialogs.holders import HoldersDialog
from app.gui.dialogs.people_kept import PeopleKeptDialog
from app.gui.dialogs.reference_data import ReferenceDataDialog
from app.gui.dialogs.regions import RegionsDialog
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.dialogs.uniting import UnitingDialog
from app.gui.records.dialog import ListsDialog
from app.gui.shell.corrections import Corrections
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace

_Dialog = TypeVar("_Dialog", bound=StandingDialog)


class ReferenceEditing(QObject):
    """Opens each of the dialogs beside the window, once."""

    def __init__(self, workspace: Workspace, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shipped = means.shipped
        self._corrections = Corrections(workspace, means, self)
        workspace.actions.bind("tools.lists", self.show_lists)
        workspace.actions.bind("tools.own-fields", self.show_own_fields)
        workspace.actions.bind("tools.regions", self.show_regions)
        workspace.actions.bind("tools.unite", self.show_duplicates)
        workspace.actions.bind("tools.people-kept", self.show_people_kept)
        workspace.actions.bind("handouts.holders", self.show_holders)
        workspace.actions.bind("tools.reference", self.show_reference)

    def show_lists(self) -> None:
        """Show the lists."""
        self._show(ListsDialog, partial(ListsDialog, self._workspace, self._shipped))

    def show_list(self, table: str) -> None:
        """Show one of the lists, ready for an entry."""
        dialog = self._show(ListsDialog, partial(ListsDialog, self._workspace, self._shipped))
        dialog.show_list(table)
        dialog.focus_list()

    def show_own_fields(self) -> None:
        """Show the plan's own fields of engagements, ready for one more."""
        self.show_list("own_fields")

    def show_item(self, table: str, item_id: str) -> None:
        """Show one item in its list."""
        self._show(ListsDialog, partial(ListsDialog, self._workspace, self._shipped)).show_item(table, item_id)

    def show_duplicates(self) -> None:
        """Show what may be there twice among the contacts."""
        self._show(UnitingDialog, partial(UnitingDialog, self._workspace))

    def show_people_kept(self) -> None:
        """Show what is kept of whom."""
        self._show(PeopleKeptDialog, partial(PeopleKeptDialog, self._workspace))

    def show_holders(self) -> None:
        """Show who holds what."""
        self._show(HoldersDialog, partial(HoldersDialog, self._workspace, self._corrections.ask))

    def show_regions(self) -> None:
        """Show the region schemes."""
        self._show(RegionsDialog, partial(RegionsDialog, self._workspace))

    def show_reference(self) -> None:
        """Show lead times and norms."""
        self._show(ReferenceDataDialog, partial(ReferenceDataDialog, self._workspace))

    def _show(self, kind: type[_Dialog], make: Callable[[], _Dialog]) -> _Dialog:
        """Bring the dialog that is open to the front, or open one."""
        # One that was closed a moment ago is still to be freed.
        open_ones = (each for each in self._workspace.window.findChildren(kind) if each.isVisible())
        dialog: _Dialog | None = next(open_ones, None)
        if dialog is None:
            dialog = make()
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog
