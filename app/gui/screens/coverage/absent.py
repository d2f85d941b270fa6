"""A country or region that was looked for and has no line in the matrix: said so, with what there is of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject

from app.domain.findings import Subject
from app.domain.item_names import country_name
from app.gui.screens.coverage.bar import CoverageBar
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter


class Absent(QObject):
    """Says it in the bar, and leaves no other line looking as if it were the one."""

    def __init__(self, workspace: Workspace, bar: CoverageBar, view: MatrixView, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bar = bar
        self._view = view
        self._country = ""
        workspace.document.replaced.connect(self.forget)
        bar.absent_wanted.connect(self._on_wanted)

    def forget(self) -> None:
        """What was looked for is there, or nothing is looked for any more."""
        self._bar.show_absent("", "")

    def show(self, place: Subject, year: str) -> None:
        """The place has no line in the matrix of that plan year."""
        self._view.setCurrentIndex(QModelIndex())
        plan = self._workspace.document.plan
        if place.table == "countries" and place.id in plan.countries:
            self._country = place.id
            items = len(plan.ids("engagement_by_country", place.id))
            offer = self.tr("Show its %n engagement(s) on the timeline", "", items) if items else ""
            said = self._words(place.id, items).format(country=country_name(plan, place.id), year=year)
        else:
            said, offer = self.tr("What was looked for has no row here."), ""
        self._bar.show_absent(said, offer)
        self._workspace.say(said)

    def _words(self, country: str, items: int) -> str:
        if country == self._workspace.document.plan.settings.own_nation:
            return self.tr("{country} is the own nation, which has no row here.")
        if items:
            return self.tr("{country} has no row here: it has no tier, and nothing with it counts in {year}.")
        return self.tr("{country} has no row here: it has no tier and no engagements.")

    def _on_wanted(self) -> None:
        self._workspace.view.set_filter(PlanFilter(countries=frozenset({self._country})))
        self._workspace.go_to("timeline")
