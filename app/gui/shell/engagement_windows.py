"""Engagements in windows of their own, several at a time for comparing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.engagement import Engagement
from app.gui.screens.engagement import EngagementPanel
from app.gui.widgets.marking_banner import MarkingBanner
from app.gui.widgets.plain_text import window_title
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import column
from app.gui.workspace.workspace import Workspace
from app.services.texts.marked_outputs import output_marking


class EngagementWindows(QObject):
    """Opens the engagement looked at in a window, and closes windows whose engagement or plan is gone."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._windows: dict[str, QWidget] = {}
        workspace.actions.bind("engagement.window", self.open_current)
        workspace.document.replaced.connect(self._close_all)
        workspace.document.changed.connect(self._on_changed)

    def open_current(self) -> None:
        """Open the engagement looked at, or bring its window to the front."""
        current = self._workspace.view.current
        if current is None:
            return
        window = self._windows.get(current)
        if window is None:
            window = self._windows[current] = self._make(current)
        window.show()
        window.raise_()
        window.activateWindow()

    def unread(self) -> tuple[str, ...]:
        """What was typed in these windows, was not understood and is in no plan."""
        panels = (window.findChild(EngagementPanel) for window in self._windows.values())
        return tuple(said for panel in panels if isinstance(panel, EngagementPanel) for said in panel.unread())

    def _make(self, engagement_id: str) -> QWidget:
        window = QWidget(self._workspace.window, Qt.WindowType.Window)
        window.setObjectName("engagementWindow")
        whole = column(window, gap=0)
        whole.addWidget(MarkingBanner())
        whole.addWidget(EngagementPanel(self._workspace, engagement_id), 1)
        whole.addWidget(MarkingBanner())
        self._show_head(window, self._workspace.document.plan.engagements[engagement_id])
        QShortcut(QKeySequence(Qt.Key.Key_Escape), window, window.close)
        # The keys that close the plan in its window close what lies before it here, and never the plan behind.
        closing = QShortcut(window)
        closing.setKeys(self._workspace.actions.action("file.close").shortcuts())
        closing.activated.connect(window.close)
        open_at(window, 60, 40)
        return window

    def _show_head(self, window: QWidget, item: Engagement) -> None:
        """What the engagement is called, and how it and its parts are marked."""
        window.setWindowTitle(window_title(item.title))
        marking = output_marking(self._workspace.document.plan, (item,))
        for banner in window.findChildren(MarkingBanner):
            banner.set_marking(marking)

    def _on_changed(self) -> None:
        engagements = self._workspace.document.plan.engagements
        for engagement_id, window in list(self._windows.items()):
            item = engagements.get(engagement_id)
            if item is None:
                self._forget(engagement_id)
            else:
                self._show_head(window, item)

    def _close_all(self) -> None:
        for engagement_id in list(self._windows):
            self._forget(engagement_id)

    def _forget(self, engagement_id: str) -> None:
        window = self._windows.pop(engagement_id)
        window.close()
        window.deleteLater()
