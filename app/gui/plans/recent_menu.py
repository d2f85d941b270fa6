"""File ▸ Recent: the plans opened lately."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.gui.plans.plan_opening import PlanOpening
from app.gui.widgets.plain_text import literal
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.stores.locations import plan_name


class RecentMenu(QObject):
    """Fills a menu each time it is about to be shown."""

    def __init__(self, workspace: Workspace, opening: PlanOpening, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._opening = opening
        self._menu = menu
        menu.setTitle(self.tr("Re&cent"))
        menu.setObjectName("recentMenu")
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    @property
    def menu(self) -> QMenu:
        """The menu."""
        return self._menu

    def _fill(self) -> None:
        self._menu.clear()
        for number, location in enumerate(self._workspace.settings.settings.recent_files, 1):
            name = words(plan_name(location))
            action = self._menu.addAction(f"&{number} {literal(name)}" if number < 10 else literal(name))
            action.setToolTip(location)
            action.triggered.connect(partial(self._opening.open, location))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("No plans yet")).setEnabled(False)
