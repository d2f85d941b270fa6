"""The command that adds a part to the engagement looked at: a menu of what engagements of its kind have."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.gui.engaging.part_editing import PartEditing
from app.gui.widgets.plain_text import capital, literal
from app.gui.widgets.typed_menu import TypedMenu
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.part_sections import fitting_parts


class PartMenu(QObject):
    """Opens in the middle of the window; letters and arrows choose, as in any menu."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._over = workspace.window
        self._editing = PartEditing(workspace, self._over)
        workspace.actions.bind("engagement.add-part", self.open)

    def open(self) -> None:
        """Offer the parts of the engagement looked at; those that are there already once lead to it."""
        item = self._workspace.document.plan.engagements.get(self._workspace.view.current or "")
        if item is None:
            return
        menu = TypedMenu(self._over)
        menu.setObjectName("partMenu")
        menu.setAccessibleName(self.tr("Add details to {title}").format(title=item.title))
        for record in fitting_parts(item.kind):
            action = menu.addAction(literal(capital(words(record.one))))
            action.setObjectName(record.name)
            action.triggered.connect(partial(self._editing.add, record.name, item.id))
        menu.open()
