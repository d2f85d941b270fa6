"""The page of a country: what opens it, and where its lines and its sheet lead."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.findings import Subject
from app.domain.tables import RECORDS
from app.gui.dialogs.country_page import CountryDialog
from app.gui.search.result_opening import Openers, ResultOpening
from app.gui.shell.window_layout import Centre
from app.gui.workspace.workspace import Workspace
from app.services.layouts.country_page import countries_with_pages

_IN_THE_WINDOW = frozenset({"countries", "engagements", "asks"})
"""Tables whose items are shown in the window, as are the parts of engagements; others stand in the lists."""


class CountryPages(QObject):
    """Shows the page of the country that is asked for: by its row, or by the engagement looked at."""

    def __init__(
        self,
        workspace: Workspace,
        openers: Openers,
        centre: Centre,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._centre = centre
        self._opening = ResultOpening(workspace, openers, self)
        self._dialog: CountryDialog | None = None
        workspace.actions.bind("country.page", self.show_at_hand)
        workspace.view.country_asked.connect(self.show)

    def show(self, country: str) -> None:
        """Show the page of a country, in the dialog that is open already if there is one."""
        dialog = self._dialog
        if dialog is None:
            dialog = self._dialog = CountryDialog(self._workspace, self._open, self._print)
            dialog.finished.connect(self._on_finished)
        dialog.show_country(country)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_at_hand(self) -> None:
        """Show that of the row or of the engagement looked at; without either, of the first there is one of."""
        plan = self._workspace.document.plan
        found = self._centre.country_at_hand() or self._of_engagement() or next(iter(countries_with_pages(plan)), "")
        if not found:
            self._workspace.say(self.tr("No country has a tier or an engagement yet. Give one a tier in Coverage."))
            return
        self.show(found)

    def _of_engagement(self) -> str:
        """The host of the engagement looked at, or else the first of the other nations."""
        view, plan = self._workspace.view, self._workspace.document.plan
        item = plan.engagements.get(view.current) if view.current is not None else None
        if item is None:
            return ""
        countries = (*((item.host,) if item.host else ()), *item.country_ids)
        return next((each for each in countries if each != plan.settings.own_nation), "")

    def _open(self, place: Subject) -> None:
        if place.table == "countries":
            self._workspace.go_to("coverage")
            self._workspace.view.look_at_place(place)
        else:
            self._opening.open(*place)
        if place.table in _IN_THE_WINDOW or RECORDS[place.table].part_of:
            self._workspace.window.activateWindow()

    def _print(self, country: str) -> None:
        if self._dialog is not None:
            self._dialog.close()  # It would stand before the preview.
        self._centre.print_country(country)
        self._workspace.window.activateWindow()

    def _on_finished(self) -> None:
        self._dialog = None
