"""The coverage screen: the matrix of one plan year, and what stands behind its cells."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.domain.changes import Change
from app.domain.plan import Plan
from app.gui.screens.coverage.absent import Absent
from app.gui.screens.coverage.bar import YEARS_AROUND, CoverageBar
from app.gui.screens.coverage.bearing import bears_on_figures
from app.gui.screens.coverage.cell_list import CellList
from app.gui.screens.coverage.cell_menu import CellMenu
from app.gui.screens.coverage.edits import CoverageEdits
from app.gui.screens.coverage.listing import matrix_listing
from app.gui.screens.coverage.matrix_model import NAME, TIER
from app.gui.screens.coverage.matrix_note import matrix_note
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.screens.coverage.pointed import Pointed
from app.gui.screens.coverage.shown_year import ShownYear
from app.gui.widgets.spacing import column
from app.gui.workspace.document import words
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.coverage.cells import CoverageMatrix
from app.services.coverage.matrix import YearWalk, count, walk_year
from app.services.coverage.records import RowUnit
from app.services.filtering.periods import year_at_hand
from app.services.layouts.coverage import (
    CoverageLine,
    LineKind,
    column_heads,
    column_titles,
    coverage_lines,
    late_contacts,
    spoken,
)
from app.services.ports import ListExport
from app.services.review.review import Review

_LINES = {"countries": LineKind.COUNTRY, "regions": LineKind.REGION}

_WIDE = 150
"""Average characters from which the list of a cell stands beside the matrix, not below it."""


class CoverageScreen(QWidget):
    """Figures follow the shared filter but for its period: the plan year chosen here rules."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverageScreen")
        self.setAccessibleName(self.tr("Coverage"))
        self._workspace = workspace
        self._matrix: CoverageMatrix | None = None
        self._walked: YearWalk | None = None
        self._counted: frozenset[str] | None = None
        self.time = ShownYear(self._mark_stale)
        self._closed: set[str] = set()
        self._listed: tuple[LineKind, str, int] | None = None
        self._is_stale = True
        self._edits = CoverageEdits(workspace, self)
        self._pointed = Pointed(workspace, self)
        self._bar = CoverageBar(workspace.icons)
        self._view = MatrixView(workspace.icons)
        self._absent = Absent(workspace, self._bar, self._view, self)
        self._list = CellList(workspace)
        self._list.hide()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._view)
        self._split.addWidget(self._list)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setChildrenCollapsible(False)
        layout = column(self, gap=0)
        layout.addWidget(self._bar)
        layout.addWidget(self._split, 1)
        self.setFocusProxy(self._view)
        self._connect()

    def new_engagement(self) -> None:
        """Plan one in the country and the period of the current cell."""
        line = self._view.line
        if self._matrix is not None and line is not None:
            self._edits.plan_in(self._matrix, line, self._view.part)

    def listing(self, by: RowUnit, plan: Plan, review: Review) -> ListExport:
        """The figures that a plan, or an edition of it, has in the plan year shown, for a file."""
        at_start = self._bar.days_at_start
        return matrix_listing(self._workspace, plan, review, by, self.time.value, self._ids(), days_at_start=at_start)

    def country_at_hand(self) -> str:
        """The country of the current line."""
        line = self._view.line
        return line.id if line is not None and line.kind is LineKind.COUNTRY else ""

    def show_year(self, year: int) -> None:
        """Show another plan year, named by the calendar year in which it begins."""
        self.time.value = year
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()
        self._go_to_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _WIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._split.orientation():
            self._split.setOrientation(orientation)
            self._share_room()

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.reviewed.connect(self._mark_stale)
        workspace.document.changed.connect(self._on_changed)
        workspace.view.shown_changed.connect(self._mark_stale)
        self._pointed.changed.connect(self._go_to_place)
        workspace.themes.changed.connect(self._view.viewport().update)
        self._bar.year_chosen.connect(self.show_year)
        self._bar.plan_wanted.connect(self.new_engagement)
        self._bar.gaps_toggled.connect(self._on_gaps_toggled)
        self._bar.days_toggled.connect(self._refresh)
        self._view.customContextMenuRequested.connect(self._on_menu)
        self._bar.priorities_wanted.connect(self._edits.ask_for_priorities)
        self._bar.filter_unwanted.connect(workspace.actions.action("edit.clear-filters").trigger)
        self._view.cell_opened.connect(self._on_cell_opened)
        self._view.region_toggled.connect(self._on_region_toggled)
        self._view.matrix.tier_given.connect(self._edits.give_tier)
        self._view.matrix.weight_given.connect(self._edits.give_weight)
        self._list.closed.connect(self._on_list_closed)

    def _on_replaced(self) -> None:
        self.time.value = None
        self._closed = set()
        self._on_list_closed()
        self._mark_stale()

    def _on_changed(self, change: Change, _delta: object) -> None:
        if any(bears_on_figures(item) for item in change.items):
            self._mark_stale()
        elif "engagements" in change.tables and self._walked is not None:
            self._walked = replace(self._walked, plan=self._workspace.document.plan)
            self._show_list()

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    @begun_anew
    def _refresh(self) -> None:
        document = self._workspace.document
        if not document.is_open:
            return
        self._is_stale = False
        plan, today = document.plan, document.today
        year = self.time.value = self.time.value or year_at_hand(plan, today)
        ids = self._ids()
        walked, at_start = self._walked, self._bar.days_at_start
        if walked is None or walked.plan is not plan or walked.asked != (year, today, at_start):
            walked = self._walked = walk_year(plan, year, today, days_at_start=at_start)
            self._matrix = None
        if self._matrix is None or self._counted != ids:
            self._matrix, self._counted = count(walked, ids), ids
        years = range(year - YEARS_AROUND, year + YEARS_AROUND + 1)
        titles = {each: plan.settings.year_title(each) for each in years}
        self._bar.show_year(year, titles)
        self._bar.set_writable(not document.read_only)
        self._view.matrix.editable = not document.read_only
        self._show_lines()
        self._show_note()
        self._show_list()

    def _ids(self) -> frozenset[str] | None:
        """The engagements that the figures count: the filter without its period, None for all."""
        wanted = self._workspace.view.filter.with_(period=None)
        if wanted.is_empty:
            return None
        return frozenset(self._workspace.view.would_show(wanted)) | self._workspace.view.guests

    def _show_lines(self) -> None:
        """Show the lines again, with the same cell current."""
        assert self._matrix is not None
        line, at = self._view.line, self._view.currentIndex().column()
        document = self._workspace.document
        late = late_contacts(document.review.findings())
        lines = coverage_lines(document.plan, self._matrix, self._closed, late, only_gaps=self._bar.only_gaps)
        parts = [words(title) for title in column_titles(self._matrix)]
        heads = [(words(head), words(below)) for head, below in column_heads(self._matrix)]
        with self._view.kept():
            self._view.matrix.set_lines(lines, parts, heads)
            if line is None or not self._view.go_to(line.kind, line.id, at):
                self._view.setCurrentIndex(self._view.matrix.index(0, NAME))

    def _show_note(self) -> None:
        assert self._matrix is not None
        said = matrix_note(self._workspace, self._matrix, only_gaps=self._bar.only_gaps)
        self._bar.show_note(said, self._matrix.filtered)

    def _on_cell_opened(self) -> None:
        line, part = self._view.line, self._view.part
        if line is None:
            return
        self._listed = (line.kind, line.id, len(line.cells) - 1 if part is None else part)
        self._show_list()
        if self._list.isHidden():
            self._list.show()
            self._share_room()
        self._list.setFocus()

    def _share_room(self) -> None:
        """Give the list of a cell what it needs, and the matrix the rest."""
        across = self._split.orientation() == Qt.Orientation.Horizontal
        whole = self._split.width() if across else self._split.height()
        wanted = self.fontMetrics().averageCharWidth() * 52 if across else whole * 2 // 5
        self._split.setSizes([whole - wanted, wanted])

    def _show_list(self) -> None:
        """List what stands behind the cell that was opened, as it is now."""
        if self._listed is None:
            return
        kind, line_id, part = self._listed
        row = self._view.matrix.find(kind, line_id)
        if row < 0 or part >= len(self._view.matrix.lines[row].cells):
            self._on_list_closed()
            return
        line = self._view.matrix.lines[row]
        tally = line.cells[part]
        title = self._cell_title(line, part)
        self._list.show_cell(title, (*tally.ids, *tally.going_on, *tally.draft_ids), words(spoken(tally)))

    def _cell_title(self, line: CoverageLine, part: int) -> str:
        model = self._view.matrix
        column_title = model.title(TIER + 1 + part)
        if TIER + 1 + part == model.year_column and self._matrix is not None:
            column_title = self._matrix.year_title
        return f"{words(line.title)}, {column_title}"

    def _on_list_closed(self) -> None:
        had_focus = self._list.isAncestorOf(QApplication.focusWidget() or self)
        self._listed = None
        self._list.hide()
        if had_focus:
            self._view.setFocus()

    def _on_region_toggled(self, region: str) -> None:
        self._closed.symmetric_difference_update({region})
        if self._matrix is not None:
            self._show_lines()

    def _on_gaps_toggled(self) -> None:
        if self._matrix is not None:
            self._show_lines()
            self._show_note()
            self._show_list()

    def _on_menu(self, point: QPoint) -> None:
        menu = CellMenu(self._view, self._on_cell_opened, self.new_engagement)
        action = self._workspace.actions.action
        menu.offer_page(action("country.page"))
        menu.add_ways_out([action("file.export-coverage-regions"), action("file.export-coverage-countries")])
        menu.open_at(point)

    def _go_to_place(self) -> None:
        """Go to the country or region that another view points at, once."""
        if self._matrix is None or not self.isVisible():
            return
        places, line = self._pointed.take(), self._view.line
        is_there = self._list.hasFocus() or (line is not None and any(place.id == line.id for place in places))
        if is_there and not self._pointed.is_exact:
            return  # The selected engagement is of the line looked at, or of the list of its cell.
        for place in places[:1]:
            region = self._workspace.document.plan.region_of(place.id)
            if place.table == "countries" and region is not None and region.id in self._closed:
                self._on_region_toggled(region.id)
            if place.table in _LINES and not self._go_to_line(_LINES[place.table], place.id) and self._pointed.is_exact:
                self._absent.show(place, self._matrix.year_title)

    def _go_to_line(self, kind: LineKind, line_id: str) -> bool:
        """Go to the state of a line, which “Only gaps” may have left out; False where there is no such line."""
        self._absent.forget()
        column_at = self._view.matrix.state_column
        if not self._view.go_to(kind, line_id, column_at) and self._bar.only_gaps:
            self._bar.show_all_lines()
        return self._view.go_to(kind, line_id, column_at)
