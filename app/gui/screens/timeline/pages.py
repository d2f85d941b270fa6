"""The timeline, its table, or what is said where there is nothing to show."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.widgets.empty_state import EmptyState
from app.gui.workspace.workspace import Workspace


class TimelinePages(QStackedWidget):
    """Shows the view, its twin, the invitation of an empty plan, or the way out of a filter that hides everything."""

    def __init__(self, workspace: Workspace, view: QWidget, twin: QWidget) -> None:
        super().__init__()
        self._view, self._twin = view, twin
        actions, icons = workspace.actions, workspace.icons
        new, bring_in = actions.action("engagement.new").trigger, actions.action("file.import").trigger
        explained = self.tr("Press Ctrl+N to plan the first engagement, or bring in a spreadsheet.")
        self._no_rows = EmptyState(icons, "timeline", self.tr("No engagements yet"), explained)
        self._no_rows.setObjectName("timelineNoRows")
        self._no_rows.add_step(self.tr("New engagement"), new)
        self._no_rows.add_step(self.tr("Import…"), bring_in)
        self._no_hits = EmptyState(icons, "filter", self.tr("Nothing to show"), "")
        self._no_hits.setObjectName("timelineNoHits")
        self._no_hits.add_step(self.tr("Clear filters"), actions.action("edit.clear-filters").trigger)
        self._no_hits.add_step(self.tr("New engagement"), new)
        self._no_hits.add_step(self.tr("Import…"), bring_in)
        for page in (view, twin, self._no_rows, self._no_hits):
            self.addWidget(page)

    @property
    def shows_twin(self) -> bool:
        """Whether the table is there."""
        return self.currentWidget() is self._twin

    def show_page(self, *, has_rows: bool, is_filtered: bool, as_table: bool, why: str) -> None:
        """Show what fits; `why` says why nothing is shown."""
        if has_rows:
            self.setCurrentWidget(self._twin if as_table else self._view)
        elif is_filtered:
            self._no_hits.set_text(self.tr("Nothing to show"), why)
            self.setCurrentWidget(self._no_hits)
        else:
            self.setCurrentWidget(self._no_rows)
