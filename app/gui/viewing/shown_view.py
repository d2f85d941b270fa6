"""Which view is shown and how it is arranged: what saved views and the history of places have in common."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.viewing.view_page import Screens
from app.gui.widgets.plain_text import unmarked
from app.gui.workspace.abilities import Arranges, KeepsTime
from app.gui.workspace.workspace import Workspace
from app.services.saved_views import Shown, as_mapping, as_parts


class ShownView(QObject):
    """`moved` when another view is shown, `arranged` when the one shown is arranged in another way."""

    moved = Signal()
    arranged = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._screens: Mapping[str, QWidget] = {}
        self._view = ""
        self._followed: set[str] = set()
        self._left: dict[str, str] = {}

    def set_screens(self, screens: Mapping[str, QWidget], views: QStackedWidget) -> None:
        """Follow these views, of which `views` shows one."""
        self._screens = screens
        if isinstance(screens, Screens):
            screens.when_made(self._on_made)
        views.currentChanged.connect(self._on_current)
        self._on_current(views.currentIndex())

    @property
    def view(self) -> str:
        """The id of the view shown."""
        return self._view

    def title(self, view: str) -> str:
        """What a view is called; its id where there is none."""
        if view not in self._screens:
            return view
        return unmarked(self._workspace.actions.action(f"view.{view}").text())

    def shown(self) -> Shown:
        """What the window shows now."""
        screen = self._screens.get(self._view)
        arranged: Mapping[str, str] = screen.arrangement() if isinstance(screen, Arranges) else {}
        return Shown(self._view, self._workspace.view.filter, as_parts(arranged))

    def show(self, wanted: Shown) -> None:
        """Show something else; a view that does not exist is passed over, none named means the one shown."""
        self._workspace.view.set_filter(wanted.filter)
        if wanted.view in self._screens and wanted.view != self._view:
            self._workspace.go_to(wanted.view)
        screen = self._screens.get(self._view)
        if wanted.arrangement and wanted.view == self._view and isinstance(screen, Arranges):
            screen.arrange(as_mapping(wanted.arrangement))

    def times(self) -> Mapping[str, str]:
        """The stretch of time that each view shows which has one of its own; of one that nobody went to, that at which
        it was left before."""
        shown = {view: screen.time.kept() for view, screen in self._there().items() if isinstance(screen, KeepsTime)}
        return {**self._left, **shown}

    def bring_back(self, times: Mapping[str, str]) -> None:
        """Let the views show what `times` once said, each from when somebody goes there."""
        there = self._there()
        self._left = {view: time for view, time in times.items() if view in self._screens and view not in there}
        for view, screen in there.items():
            if isinstance(screen, KeepsTime) and view in times:
                screen.time.bring_back(times[view])

    def _there(self) -> Mapping[str, QWidget]:
        """The screens that are made by now."""
        return self._screens.made if isinstance(self._screens, Screens) else self._screens

    def _on_made(self, view: str, screen: QWidget) -> None:
        left = self._left.pop(view, "")
        if left and isinstance(screen, KeepsTime):
            screen.time.bring_back(left)

    def _on_current(self, at: int) -> None:
        views = list(self._screens)
        if 0 <= at < len(views):
            self._view = views[at]
            self._follow(self._view)
            self.moved.emit()

    def _follow(self, view: str) -> None:
        """Hear of other arrangements of a screen, from when it is first shown."""
        screen = self._screens[view]
        if view not in self._followed and isinstance(screen, Arranges):
            screen.arranged.connect(self._on_arranged)
        self._followed.add(view)

    def _on_arranged(self) -> None:
        if self.sender() is self._screens.get(self._view):
            self.arranged.emit()
