"""What is done with rows of the timeline: their menus, hiding, planning what they lack, and lists behind numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from app.domain.spans import Dates, PlanDate, Precision
from app.gui.dialogs.plan_here import PlanHereDialog
from app.gui.screens.timeline.arranging import only_this, toggled
from app.gui.screens.timeline.menus import bar_menu, list_menu, row_menu
from app.gui.screens.timeline.stage import Cursor
from app.gui.screens.timeline.view import TimelineView
from app.gui.workspace.workspace import Workspace
from app.services.edits.engagements import add_engagement
from app.services.edits.planning import PlanHere, draft_of
from app.services.layouts.timeline import TimelineOptions, TimelineRow
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_tracks import MOST_LANES


class RowActions(QObject):
    """`options_wanted(TimelineOptions)` when the rows are to be arranged otherwise."""

    options_wanted = Signal(object)

    def __init__(self, workspace: Workspace, view: TimelineView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._view = workspace, view
        view.menu_wanted.connect(self._on_menu)
        view.plan_wanted.connect(self.plan_gap)
        view.listed.connect(self._on_listed)
        view.names.menu_wanted.connect(self._on_names_menu)
        for command, handler in (("hide-row", self.hide), ("show-rows", self.show_hidden), ("menu", self.open_menu)):
            workspace.actions.bind(f"timeline.{command}", handler)

    def open_menu(self) -> None:
        """Open the menu of the bar or the row where the keys are."""
        self._on_menu(self._view.walking.place())

    def open_menu_at(self, point: QPoint) -> None:
        """The same menu at a place of the screen."""
        view = self._view
        if view.cursor_bar is not None:
            bar_menu(self._workspace, view).popup(point)
        elif (row := view.row(view.cursor_row)) is not None:
            self._row_menu(row).popup(point)

    def country_at_hand(self) -> str:
        """The country whose row it is where the keys are; empty for another row, or that of the own nation."""
        row, own = self._view.row(self._view.cursor_row), self._workspace.document.plan.settings.own_nation
        return row.country if row is not None and not row.is_header and row.country != own else ""

    def hide(self) -> None:
        """Leave out the row or group where the keys are."""
        layout, key = self._view.layout_shown, self._view.cursor_row
        if layout is not None and key is not None:
            self.options_wanted.emit(replace(layout.options, hidden=layout.options.hidden | {key}))
            self._workspace.say(self.tr("The row is hidden. View ▸ Timeline ▸ Show hidden rows brings it back."))

    def show_hidden(self) -> None:
        """Show all rows again."""
        layout = self._view.layout_shown
        if layout is None:
            return
        if not layout.options.hidden:
            self._workspace.say(self.tr("No row is hidden."))
        self.options_wanted.emit(replace(layout.options, hidden=frozenset()))

    def plan_gap(self, key: RowKey) -> None:
        """Ask what to plan where a row has a gap."""
        row, document = self._view.row(key), self._workspace.document
        if row is None or row.gap is None or not row.gap.country or document.read_only:
            return
        dates = next_quarter(document.today)
        dialog = PlanHereDialog(self._workspace, [row.gap.country], dates)
        dialog.made.connect(self._on_planned)
        dialog.open()

    def _on_planned(self, wish: PlanHere) -> None:
        document = self._workspace.document
        draft = draft_of(document.plan, wish)
        if document.attempt(partial(add_engagement, document.plan, draft)):
            self._workspace.view.select((draft.id,))
            self._workspace.actions.action("engagement.open").trigger()

    def _on_menu(self, point: QPoint) -> None:
        self.open_menu_at(self._view.viewport().mapToGlobal(point))

    def _on_names_menu(self, key: RowKey, point: QPoint) -> None:
        self._view.set_cursor(Cursor(key))
        self.open_menu_at(point)

    def _row_menu(self, row: TimelineRow) -> QMenu:
        layout = self._view.layout_shown
        assert layout is not None
        options, workspace = layout.options, self._workspace
        only = only_this(layout.plan, row, options.grouping, workspace.view.filter)
        lanes = None
        if row.key in options.opened or (not row.is_header and row.lanes > MOST_LANES):
            title = self.tr("Fewer lanes") if row.key in options.opened else self.tr("Show all lanes")
            lanes = (title, partial(self._want, toggled(options, row.key)))
        return row_menu(
            workspace,
            self._view,
            row,
            new_here=self._begin_here,
            plan_gap=partial(self.plan_gap, row.key) if row.gap is not None and row.gap.country else None,
            page=workspace.actions.action("country.page") if self.country_at_hand() else None,
            only=only,
            toggle=partial(self._want, toggled(options, row.key)) if row.is_header else None,
            lanes=lanes,
            hide=self.hide,
            show_hidden=self.show_hidden if options.hidden else None,
        )

    def _begin_here(self) -> None:
        """Begin an engagement in the row whose menu it is, however the keys came to it."""
        if (cursor := self._view.stage.cursor) is not None:
            self._view.set_cursor(replace(cursor, came=False))
        self._workspace.actions.action("engagement.new").trigger()

    def _want(self, options: TimelineOptions) -> None:
        self.options_wanted.emit(options)

    def _on_listed(self, ids: Sequence[str], point: QPoint) -> None:
        layout, key = self._view.layout_shown, self._view.cursor_row
        if layout is None:
            return
        whole = None
        if key is not None and key not in layout.options.opened:
            whole = (self.tr("Show all lanes of the row"), partial(self._want, toggled(layout.options, key)))
        menu = list_menu(layout, ids, self._view, self._on_picked, whole)
        menu.popup(self._view.viewport().mapToGlobal(point))

    def _on_picked(self, engagement_id: str) -> None:
        key = self._view.cursor_row
        if key is not None:
            self._view.go_to(key, engagement_id)


def next_quarter(today: date) -> Dates:
    """The calendar quarter after the one in which a day lies: the first that can still be planned whole."""
    month = (today.month - 1) // 3 * 3 + 4
    year = today.year + (month > 12)
    point = PlanDate.months(year, (month - 1) % 12 + 1, 3, Precision.QUARTER)
    return Dates(point, point)
