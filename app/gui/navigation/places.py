"""Where one is in the window: the view shown, saved views, back and forward, and where a plan was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.filtering.filter_views import ViewCombo, WayButtons
from app.gui.navigation.last_places import LastPlaces
from app.gui.navigation.mouse_ways import MouseWays
from app.gui.navigation.view_keeping import ViewKeeping
from app.gui.navigation.wayfinding import Wayfinding
from app.gui.viewing.saved_views import SavedViews
from app.gui.viewing.shown_view import ShownView
from app.gui.workspace.workspace import Workspace


class Places(QObject):
    """Puts these parts together; `leading` are the widgets that belong at the beginning of the filter bar.

    `now` counts seconds from anywhere.
    """

    def __init__(self, workspace: Workspace, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = ShownView(workspace, self)
        self.ways = Wayfinding(workspace, self._stage, now, self)
        self.saved = SavedViews(workspace, self._stage, self)
        # After the way itself listens: a step is noted before its name may change.
        self.ways.follow(self.saved)
        self._keeping = ViewKeeping(workspace, self.saved, self)
        self._last = LastPlaces(workspace, self._stage, self.ways, self.saved, self)
        self.leading: tuple[QWidget, ...] = (WayButtons(workspace), ViewCombo(workspace, self.saved))
        button = Qt.MouseButton
        self._mouse = MouseWays(
            workspace.window, {button.BackButton: self.ways.back, button.ForwardButton: self.ways.forward}
        )

    def set_screens(self, screens: Mapping[str, QWidget], views: QStackedWidget) -> None:
        """Follow these views, of which `views` shows one."""
        self._stage.set_screens(screens, views)

    def restore(self) -> None:
        """Go where the plan that was just opened was left."""
        self._last.restore()
