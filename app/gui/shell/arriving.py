"""Where one is in a plan that has just been opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.gui.navigation.places import Places
from app.gui.views import VIEWS
from app.gui.workspace.workspace import Workspace

FIRST_VIEW = "timeline"
"""Where one begins in a plan that was never looked at here."""


class Arriving(QObject):
    """Shows where the plan was left, in the view in which the person wants to begin."""

    def __init__(
        self, workspace: Workspace, places: Places, go_to: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._places = places
        self._go_to = go_to

    def arrive(self) -> None:
        """A plan is in the window."""
        # History may reach back ten years: begin at what comes next. Before the view is shown, which begins there then.
        document, view = self._workspace.document, self._workspace.view
        today, engagements = document.today, document.plan.engagements
        coming = (item_id for item_id in view.shown if engagements[item_id].dates.earliest >= today)
        if (first := next(coming, None)) is not None:
            view.select((first,))
        self._go_to(FIRST_VIEW)
        self._places.restore()
        wanted = self._workspace.settings.settings.start_view
        # Settings may name a view that this version does not have: then the last one stays.
        if wanted in {each.id for each in VIEWS}:
            self._go_to(wanted)
            self._places.ways.begin()
