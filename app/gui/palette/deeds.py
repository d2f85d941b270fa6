"""What the palette does with a country, a contact, an engagement, a day or a typed line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.spans import Dates
from app.gui.workspace.workspace import Workspace
from app.services.edits.drafting import begun_in_country
from app.services.edits.engagements import add_engagement

DAY_VIEWS = ("timeline", "calendar")
"""The views that can show a day, the one preferred first."""


class PaletteDeeds(QObject):
    """Each goes where it can be seen; what is made is one change and one undo."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def show_country(self, country: str) -> None:
        """Filter to one country, and leave the other parts of the filter."""
        view = self._workspace.view
        view.set_filter(view.filter.with_(countries=frozenset({country})))
        count = len(view.shown)
        self._workspace.say(self.tr("%n engagement(s) are shown.", "", count))

    def show_country_page(self, country: str) -> None:
        """Show the country's page."""
        self._workspace.view.country_asked.emit(country)

    def show_coverage(self, country: str) -> None:
        """Go to the country's line in the matrix."""
        self._workspace.go_to("coverage")
        self._workspace.view.look_at_place(Subject("countries", country))

    def plan_in_country(self, country: str) -> None:
        """Begin an idea with the country in the panel."""
        document = self._workspace.document
        draft = begun_in_country(document.plan, document.today, self.tr("New engagement"), country)
        self._workspace.view.begin_draft(draft)

    def show_contact(self, post: str) -> None:
        """Go to a post among the contacts."""
        self._workspace.go_to("contacts")
        self._workspace.view.look_at_place(Subject("posts", post))

    def show_engagement(self, engagement: str) -> None:
        """Look at an engagement in the panel."""
        view = self._workspace.view
        view.select((engagement,))
        self._workspace.actions.action("engagement.open").trigger()
        if engagement not in set(view.shown):
            self._workspace.say(self.tr("The filter hides it in the views; the panel shows it."))

    def show_day(self, day: date) -> None:
        """Go to a day in the view that is shown, or in the first that can show days."""
        workspace = self._workspace
        shown = [each for each in DAY_VIEWS if f"view.{each}" in {entry.id for entry in workspace.actions.entries()}]
        if shown and not any(workspace.actions.action(f"view.{each}").isChecked() for each in shown):
            workspace.go_to(shown[0])
        workspace.view.look_at_day(day)

    def plan_on_day(self, day: date) -> None:
        """Begin an idea on that day in the panel."""
        document = self._workspace.document
        draft = begun_in_country(document.plan, document.today, self.tr("New engagement"), None)
        self._workspace.view.begin_draft(replace(draft, dates=Dates.days(day, day)))

    def create(self, draft: Engagement) -> None:
        """Add an engagement, select it and open the panel."""
        document, view = self._workspace.document, self._workspace.view
        if document.attempt(partial(add_engagement, document.plan, draft)):
            view.select((draft.id,))
            self._workspace.actions.action("engagement.open").trigger()
