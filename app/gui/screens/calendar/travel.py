"""The travel view: one traveller's engagements as a route, in a strip of the year and in words."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.changes import Change
from app.domain.months import add_months
from app.domain.spans import FIRST_YEAR, LAST_YEAR, DaySpan
from app.domain.tables import named_with
from app.gui.screens.calendar.travel_picker import TravellerPicker
from app.gui.screens.calendar.travel_rows import MonthKey, RouteRows, route_keys
from app.gui.screens.calendar.travel_strip import TravelStrip
from app.gui.widgets import clipboard
from app.gui.widgets.announce import announce
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.workspace.document import words
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.layouts.travel import Route, travel_route
from app.services.layouts.travel_words import route_words
from app.services.layouts.travellers import travellers
from app.services.review.review import ReviewDelta

LOWEST = 20
"""Lines of text that must fit into the view for the strip to be shown above the table."""

_TABLES = named_with("engagements", "settings", "waivers", "commitments")


class TravelPage(QWidget):
    """Follows the plan, the selection and the filter: what the filter hides is still on the way, and says so.

    `show_period` says which days; a period within one plan year shows the whole of that year, for
    the days between two journeys are read over months.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("travelPage")
        self.setAccessibleName(self.tr("Travel"))
        self._workspace = workspace
        self._wanted: DaySpan | None = None
        self._route: Route | None = None
        self._rows: RouteRows | None = None
        self._is_stale = True
        self._following = False
        self._closed: frozenset[Hashable] = frozenset()
        self.picker = TravellerPicker()
        self.picker.picked.connect(self._on_picked)
        label = TextLabel(self.tr("Route of"))
        label.setBuddy(self.picker)
        self._sums = TextLabel(wraps=True)
        self._sums.setObjectName("travelSums")
        self.strip = TravelStrip(workspace.icons)
        self.strip.stop_chosen.connect(self._on_stop_chosen)
        self.table = KeyedTable(
            workspace.icons,
            self.tr("Route"),
            (
                ColumnSpec(self.tr("Dates"), 22, 2, whole=True),
                ColumnSpec(self.tr("Engagement"), 28, 4),
                ColumnSpec(self.tr("Where, and the clock there"), 24, 3),
                ColumnSpec(self.tr("Before it"), 15, 1),
                ColumnSpec(self.tr("Know on these days"), 20, 3),
            ),
        )
        self.table.setObjectName("travelTable")
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.table.toggled.connect(self._on_toggled)
        self.table.installEventFilter(self)
        self.table.add_command("travelOpen", self.tr("Open"), self._open)
        self.table.add_command("travelCopy", self.tr("Copy"), self.copy)
        self._empty = EmptyState(workspace.icons, "route", "", "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        head = QWidget()
        inside = column(head, gap=GRID)
        inside.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        first = row()
        first.addWidget(label)
        first.addWidget(self.picker)
        first.addSpacing(GRID)
        first.addWidget(self._sums, 1)
        inside.addLayout(first)
        inside.addWidget(self.strip)
        layout = column(self, gap=0)
        layout.addWidget(head)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)
        document, view = workspace.document, workspace.view
        document.replaced.connect(self._mark_stale)
        document.reviewed.connect(self._mark_stale)
        document.changed.connect(self._on_changed)
        view.shown_changed.connect(self._mark_stale)
        view.selection_changed.connect(self._on_selection_changed)
        workspace.themes.changed.connect(self._mark_stale)

    @property
    def person(self) -> str:
        """The id of the person whose route it is, empty without one."""
        traveller = self.picker.current
        return traveller.id if traveller is not None and traveller.table == "people" else ""

    @property
    def route(self) -> Route | None:
        """The route shown."""
        return self._route

    def show_period(self, span: DaySpan) -> None:
        """Show the route of these days, or of the plan year around them."""
        if span != self._wanted:
            self._wanted = span
            self._mark_stale()

    def copy(self) -> None:
        """Put the selected stops, or all, on the clipboard as text and as a table."""
        if self._rows is None or self._route is None:
            return
        keys = [key for key in self.table.selected_keys if not isinstance(key, MonthKey)]
        if len(keys) < 2:  # One is selected by being looked at: who copies wants the route.
            keys = [stop.engagement for stop in self._route.stops]
        heads = (
            self.tr("Dates"),
            self.tr("Time"),
            self.tr("Engagement"),
            self.tr("Where"),
            self.tr("Time zone"),
            self.tr("Clock"),
            self.tr("Before it"),
            self.tr("Know on these days"),
        )
        block = [self._rows.texts(key) for key in keys]
        clipboard.put(block, heads)
        self._workspace.say(self.tr("%n stop(s) copied.", "", len(block)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copying is the table's own here: the window's would ask the calendar, which has bars and no words."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.copy()
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The strip says nothing that the table does not: in a low window the table has its room."""
        low = self.height() < self.fontMetrics().height() * LOWEST
        self.strip.setVisible(self._route is not None and not low)

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        if change.tables & _TABLES or not delta.is_empty:
            self._mark_stale()

    def _on_picked(self) -> None:
        self._mark_stale()
        announce(self, self._sums.text())

    @begun_anew
    def _refresh(self) -> None:
        document = self._workspace.document
        self._is_stale = False
        if not document.is_open:
            self._route = self._rows = None
            return
        plan, review = document.plan, document.review
        self.picker.show_travellers(travellers(plan))
        traveller = self.picker.current
        wanted = self._wanted or DaySpan(document.today, document.today + timedelta(days=1))
        period = _plan_years(wanted, plan.settings.year_start)
        if traveller is None:
            self._route = self._rows = None
            self._show_empty()
            return
        route = travel_route(plan, traveller, period, review.facts.calendars, review.of_engagement)
        hidden = frozenset(stop.engagement for stop in route.stops) - frozenset(self._workspace.view.shown)
        self._route, self._rows = route, RouteRows(plan, route, hidden, self._closed)
        self._sums.setText(" · ".join(words(said) for said in route_words(route)))
        self.strip.show_route(plan, route, document.today)
        self.strip.setAccessibleName(f"{self.tr('Strip of the year')}: {self._sums.text()}")
        keys = route_keys(route, self._closed)
        self._following = True
        self.table.show_rows(keys, self._rows.row, [at for at, key in enumerate(keys) if isinstance(key, MonthKey)])
        if not isinstance(self.table.current_key, str):
            coming = (stop.engagement for stop in route.stops if stop.span.end > document.today)
            self.table.choose(next(coming, keys[-1] if keys else None))
        if self._workspace.view.current not in keys:
            # Where one is in the table is not yet what one looks at in the whole window.
            self.table.select_rows([], self.table.currentIndex().row())
        self._following = False
        self._show_empty()
        self._on_selection_changed()

    def _show_empty(self) -> None:
        route = self._route
        self._share_room()
        if route is not None and route.stops:
            self._pages.setCurrentWidget(self.table)
            return
        self._pages.setCurrentWidget(self._empty)
        if route is None:
            self._sums.setText("")
            self._empty.set_text(
                self.tr("Nobody travels yet"),
                self.tr("Name a principal in an engagement, and the route is drawn up here by itself."),
            )
            return
        self._empty.set_text(
            self.tr("No engagements in this year"),
            self.tr("Whoever is chosen above is named in no engagement of these months. Step to another year."),
        )

    def _on_selection_changed(self) -> None:
        selected = frozenset(self._workspace.view.selected)
        self.strip.show_selected(selected)
        current = self._workspace.view.current
        if current is not None and self._rows is not None and current != self.table.current_key:
            self._following = True
            self.table.choose(current)
            self._following = False

    def _on_chosen(self) -> None:
        if self._following:
            return
        chosen = [key for key in (self.table.current_key, *self.table.selected_keys) if isinstance(key, str)]
        if chosen:
            self._workspace.view.select(chosen)

    def _on_toggled(self, at: int) -> None:
        heading = self.table.rows.keys[at]
        self._closed ^= {heading}
        self._refresh()
        self.table.setCurrentIndex(self.table.rows.index(self.table.rows.keys.index(heading), 0))

    def _on_stop_chosen(self, engagement: str) -> None:
        self.table.choose(engagement)
        self.table.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_opened(self, at: int) -> None:
        key: Hashable = self.table.rows.keys[at]
        if isinstance(key, str):
            self._workspace.view.select((key,))
            self._open()

    def _open(self) -> None:
        self._workspace.actions.action("engagement.open").trigger()


def _plan_years(span: DaySpan, year_start: int) -> DaySpan:
    """The whole plan years that the span touches."""
    first = span.first.replace(day=1)
    first = add_months(first, -((first.month - year_start) % 12))
    end = first
    while end < span.end and end.year < LAST_YEAR:
        end = add_months(end, 12)
    return DaySpan(max(first, date(FIRST_YEAR, 1, 1)), max(end, add_months(first, 1)))
