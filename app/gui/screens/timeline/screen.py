"""The timeline screen: the view, its twin, the line above them, and what keeps them in step with the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.spans import DaySpan
from app.gui.engaging.beginning import begin_anywhere
from app.gui.engaging.copying import Copying
from app.gui.screens.timeline.arranging import DAYS, all_closed, options_of, parts_of, regrouped, toggled
from app.gui.screens.timeline.bar import TimelineBar
from app.gui.screens.timeline.commands import TIMELINE, away
from app.gui.screens.timeline.dragging import TimelineGestures
from app.gui.screens.timeline.in_sight import held_rows, is_same_but_filtered, put_back, show_hit
from app.gui.screens.timeline.keeping import LayoutKeeper
from app.gui.screens.timeline.pages import TimelinePages
from app.gui.screens.timeline.pasting import paste_here, row_copied_from
from app.gui.screens.timeline.row_actions import RowActions
from app.gui.screens.timeline.stage import Cursor
from app.gui.screens.timeline.steering import Steering
from app.gui.screens.timeline.tips import said_at
from app.gui.screens.timeline.twin import TimelineTwin
from app.gui.screens.timeline.type_ahead import TypeAhead
from app.gui.screens.timeline.view import TimelineView
from app.gui.widgets.spacing import column, hairline
from app.gui.workspace.document import words
from app.gui.workspace.print_view import PrintView
from app.gui.workspace.workspace import Workspace
from app.services.layouts.time_scale import days_label
from app.services.layouts.timeline import RowsShown, Timeline, TimelineOptions
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_words import empty_words


class TimelineScreen(QWidget):
    """See screens.md §3.1. Follows the shared filter, selection and day, and drives the selection.

    `arranged` when it is grouped by something else, shows other rows or more or less time.
    """

    arranged = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineScreen")
        self.setAccessibleName(self.tr("Timeline"))
        self._workspace = workspace
        self._keeper = LayoutKeeper(workspace, self.isVisible, self._show_bar, self)
        self._as_table = False
        self._day: date | None = None
        self._period: DaySpan | None = None
        self._shown_bar: object = None
        self._said_days = self._words = ""
        self._bar = TimelineBar(workspace.icons, self._keeper.groupings)
        self._view = TimelineView(workspace.icons)
        self._twin = TimelineTwin(workspace.icons, self.tr("Timeline as a table"))
        self._pages = TimelinePages(workspace, self._view, self._twin)
        self._gestures = TimelineGestures(workspace, self._view, self)
        self._view.set_gestures(self._gestures)
        self._view.say_tips(partial(said_at, self._view))
        self._typing = TypeAhead(self._view)
        self.time = self._steering = Steering(workspace, self._view, self)
        self._rows = RowActions(workspace, self._view, self)
        self._copying = Copying(workspace, self)
        layout = column(self, gap=0)
        layout.addWidget(self._bar)
        layout.addWidget(hairline())
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self._view)
        self._connect()
        self._bind()
        if workspace.document.is_open:
            self._on_replaced()
            self._on_filter_changed()
            self._on_day_changed()

    @property
    def view(self) -> TimelineView:
        """The picture."""
        return self._view

    @property
    def layout_shown(self) -> Timeline | None:
        """The rows and bars as they are shown."""
        return self._keeper.layout

    @property
    def options(self) -> TimelineOptions:
        """How it is arranged."""
        return self._keeper.options

    def print_view(self) -> PrintView:
        """The document that shows the days seen, grouped as they are here."""
        return PrintView("timeline", self._view.scale.visible, self.options.grouping)

    def country_at_hand(self) -> str:
        """The country whose row it is where the keys are."""
        return self._rows.country_at_hand()

    def new_engagement(self) -> None:
        """Begin one in the row and on the day that somebody chose; where nobody did, without either."""
        if not self._gestures.new_here():
            begin_anywhere(self._workspace)

    def copy(self) -> None:
        """Put the selected engagements on the clipboard."""
        self._stand_as_twin()
        self._copying.copy(*row_copied_from(self._view))

    def paste(self) -> None:
        """Put copies of what is on the clipboard in the row and on the day where the keys are."""
        self._stand_as_twin()
        paste_here(self._workspace, self._copying, self._gestures, self._view)

    def select_all(self) -> None:
        """Select everything that the filter shows."""
        self._workspace.view.select_many(self._workspace.view.shown)

    def show_twin(self) -> None:
        """Show the table, or the picture again."""
        self._set_twin(not self._as_table)
        (self._twin if self._as_table else self._view).setFocus()

    def arrangement(self) -> Mapping[str, str]:
        """Grouping, rows and how much time is seen."""
        return parts_of(self.options, self._view.scale.days)

    def arrange(self, parts: Mapping[str, str]) -> None:
        """Show it as `arrangement` once said; what is not understood stays as it is."""
        self.set_options(options_of(self._keeper.groupings(), parts, self.options))
        if parts.get(DAYS, "").isdecimal() and int(parts[DAYS]):
            self._steering.show_days(int(parts[DAYS]))

    def set_options(self, options: TimelineOptions) -> None:
        """Arrange the rows in another way."""
        before = self.options
        if before == options:
            return
        self._keeper.set_options(options)
        self._show_bar()
        if (before.grouping, before.rows) != (options.grouping, options.rows):
            self.arranged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pages.shows_twin or not self._typing.key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._workspace.actions.set_condition(TIMELINE)
        self._keeper.refresh()
        self._follow_selection()
        self._follow_day()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._workspace.actions.set_condition(TIMELINE, away())

    def _connect(self) -> None:
        workspace, view = self._workspace, self._view
        workspace.document.replaced.connect(self._on_replaced)
        self._keeper.laid_out.connect(self._on_laid_out)
        workspace.view.filter_changed.connect(self._on_filter_changed)
        workspace.view.selection_changed.connect(self._follow_selection)
        workspace.view.day_changed.connect(self._on_day_changed)
        workspace.themes.changed.connect(view.repaint_all)
        view.chosen.connect(workspace.view.select)
        view.opened.connect(workspace.actions.action("engagement.open").trigger)
        view.row_toggled.connect(self._on_row_toggled)
        view.scale_changed.connect(self._on_scale_changed)
        self._rows.options_wanted.connect(self._on_options_wanted)
        self._twin.chosen.connect(workspace.view.select)
        self._twin.opened.connect(self._on_twin_opened)
        self._twin.customContextMenuRequested.connect(self._on_twin_menu)
        bar = self._bar
        bar.grouped.connect(self._on_grouped)
        bar.rows_chosen.connect(self._on_rows_chosen)
        bar.zoomed.connect(view.zoom)
        bar.span_chosen.connect(self._steering.show_days)
        bar.fitted.connect(self._steering.fit)
        bar.today_wanted.connect(workspace.actions.action("view.today").trigger)
        bar.twin_toggled.connect(self._set_twin)

    def _bind(self) -> None:
        self._workspace.actions.bind("timeline.open-groups", self._open_groups)
        self._workspace.actions.bind("timeline.close-groups", self._close_groups)

    def _on_replaced(self) -> None:
        self._day = self._period = None
        document = self._workspace.document
        if document.is_open:
            self._steering.begin()
        self._view.forget_places()

    def _on_laid_out(self, layout: Timeline) -> None:
        document, view = self._workspace.document, self._workspace.view
        has_rows = bool(layout.shown)
        why = "" if has_rows else words(empty_words(document.plan, view.filter))
        is_filtered = bool(document.plan.engagements)
        self._pages.show_page(has_rows=has_rows, is_filtered=is_filtered, as_table=self._as_table, why=why)
        self.setFocusProxy(self._twin if self._pages.shows_twin else self._view)
        self._view.show_settings(document.plan.settings)
        held = held_rows(self._view) if is_same_but_filtered(self._view.layout_shown, layout) else []
        self._view.set_layout(layout, document.today, view.guests)
        put_back(self._view, held)
        if self._pages.shows_twin:
            self._twin.show_layout(layout, view.selected)
        self._show_bar()

    def _on_filter_changed(self) -> None:
        """Another period is shown whole, words are found; other filters leave the days as they are."""
        period = self._workspace.view.filter.period
        if period != self._period and period is not None:
            self._view.begin_with(period.first, period.end)
        self._period = period
        words_before, self._words = self._words, self._workspace.view.filter.words.strip()
        if self._words and self._words != words_before and self.isVisible() and self._keeper.is_current:
            show_hit(self._view)

    def _follow_selection(self) -> None:
        if self.isVisible() and self._keeper.is_current:
            self._view.set_selected(self._workspace.view.selected)
            if self._pages.shows_twin:
                self._twin.show_selected(self._workspace.view.selected)

    def _on_day_changed(self) -> None:
        self._day = self._workspace.view.day
        if self.isVisible():
            self._follow_day()

    def _follow_day(self) -> None:
        """Go to a day that was asked for, once: whoever scrolls on stays there."""
        day, self._day = self._day, None
        if day is not None:
            self._view.look_at(day)

    def _on_options_wanted(self, options: TimelineOptions) -> None:
        """Take what was wanted of a row, but never which rows there are: a search may show fewer for a while."""
        self.set_options(replace(options, rows=self.options.rows))

    def _on_row_toggled(self, key: RowKey) -> None:
        self.set_options(toggled(self.options, key))

    def _on_grouped(self, grouping: str) -> None:
        self.set_options(regrouped(self.options, grouping))

    def _on_rows_chosen(self, rows: str) -> None:
        self.set_options(replace(self.options, rows=RowsShown(rows)))

    def _open_groups(self) -> None:
        self.set_options(replace(self.options, closed=frozenset()))

    def _close_groups(self) -> None:
        if self._keeper.layout is not None:
            self.set_options(replace(self.options, closed=all_closed(self._keeper.layout)))

    def _on_scale_changed(self) -> None:
        days = self._view.scale.days
        said = words(days_label(days))
        if said != self._said_days:
            self._said_days = said
            self._bar.show_days(days)
            self.arranged.emit()

    def _show_bar(self) -> None:
        title = words(self._keeper.groupings()[self.options.grouping].title)
        if (shown := (self.options, self._view.scale.days, title)) != self._shown_bar:
            self._shown_bar = shown
            self._bar.show_arrangement(self.options.grouping, self.options.rows)
            self._bar.show_days(self._view.scale.days)
            self._view.show_first_column(title)

    def _set_twin(self, on: bool) -> None:
        self._as_table = on
        self._bar.show_twin(on)
        if self._keeper.layout is not None and self._keeper.is_current:
            self._on_laid_out(self._keeper.layout)

    def _on_twin_opened(self, _row: int) -> None:
        place = self._twin.current_place
        if place is not None and place[1]:
            self._workspace.actions.action("engagement.open").trigger()

    def _on_twin_menu(self, point: QPoint) -> None:
        if self._stand_as_twin():
            self._rows.open_menu_at(self._twin.menu_place(point))

    def _stand_as_twin(self) -> bool:
        """Be in the picture where the person is in its table, if that is seen; whether they are anywhere in it."""
        place = self._twin.current_place if self._pages.shows_twin else None
        if place is not None:
            self._view.set_cursor(Cursor(place[0], place[1] or None))
        return place is not None
