"""The calendar: a year, a month, some weeks or a day as a picture, or the same days as a list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.changes import Change
from app.gui.filtering.overlay_button import OverlayButton
from app.gui.screens.calendar.arranging import looked_at, parts_of
from app.gui.screens.calendar.commands import CALENDAR, away
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.gestures import CalendarGestures
from app.gui.screens.calendar.head import CalendarHead
from app.gui.screens.calendar.kept_day import KeptDay
from app.gui.screens.calendar.notes import empty_note, offered_periods, throughout_words
from app.gui.screens.calendar.pages import CalendarPages, PageContent
from app.gui.screens.calendar.picture import CalendarSource
from app.gui.screens.calendar.windows_side import WindowsSide
from app.gui.screens.calendar.words import period_words
from app.gui.widgets.spacing import column, hairline
from app.gui.workspace.print_view import PrintView
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar_place import FEWEST_WEEKS, MOST_WEEKS, CalendarPlace, Mode
from app.services.layouts.calendar_spans import drawn_span
from app.services.review.review import ReviewDelta


class CalendarScreen(QWidget):
    """Follows the shared filter, selection and day, and drives the selection. `arranged` when mode or weeks change."""

    arranged = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarScreen")
        self.setAccessibleName(self.tr("Calendar"))
        self._workspace = workspace
        self._place = CalendarPlace.at(date(2000, 1, 1))
        self._content = PageContent()
        self._is_stale = True
        self._drawn: object = None
        self._followed: str | None = None
        self.time = KeptDay(self)
        self._source = CalendarSource(workspace)
        texts = DayTexts(workspace)
        self._pages = CalendarPages(workspace, texts, self._source)
        windows = workspace.actions.action("calendar.windows")
        self._side = WindowsSide(workspace, texts, windows)
        self._head = CalendarHead(workspace.icons, OverlayButton(workspace), windows)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("calendarSplit")
        self._split.addWidget(self._pages)
        self._split.addWidget(self._side)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setMinimumHeight(1)
        layout = column(self, gap=0)
        layout.addWidget(self._head)
        layout.addWidget(hairline())
        layout.addWidget(self._split, 1)
        self._gestures = CalendarGestures(workspace, texts, self._pages, self._side.table, self)
        self.setFocusProxy(self._pages.grid)
        self._connect()
        self._bind()
        if workspace.document.is_open:
            self._on_replaced()
            self._on_day_changed()

    @property
    def place(self) -> CalendarPlace:
        """Which days are shown, and how."""
        return self._place

    def new_engagement(self) -> None:
        """Begin one on the days selected, where somebody selected any."""
        self._gestures.create()

    def copy(self) -> None:
        """Put the selected engagements on the clipboard, of a route its stops."""
        self._pages.travel.copy() if self._place.mode is Mode.TRAVEL else self._gestures.copy()

    def paste(self) -> None:
        """Put copies of what is on the clipboard on the day where the person is."""
        self._gestures.paste()

    def select_all(self) -> None:
        """Select what stands in the days shown."""
        self._workspace.view.select_many([each.id for each in self._pages.source.items(self._place.shown).placed])

    def step_back(self) -> None:
        """Show the month, the weeks or the year before."""
        self.turn(self._place.stepped(-1))

    def step_forward(self) -> None:
        """Show the month, the weeks or the year after."""
        self.turn(self._place.stepped(1))

    def show_twin(self) -> None:
        """Show the same days as a list, and back as a picture."""
        self._choose(self._place.picture if self._place.mode is Mode.AGENDA else Mode.AGENDA)

    def arrangement(self) -> Mapping[str, str]:
        """The mode and the number of weeks; the picture that an agenda lists."""
        return parts_of(self._place)

    def arrange(self, parts: Mapping[str, str]) -> None:
        """Show it as `arrangement` once said; what is not understood is left as it is."""
        self.turn(looked_at(self._place, parts))

    def print_view(self) -> PrintView:
        """The sheets of the months shown, the programme of who travels, or the planner of the year."""
        return self._pages.print_view(self._place)

    def turn(self, place: CalendarPlace) -> None:
        """Show other days, or the same in another way; what is on view already is not drawn again."""
        before, self._place = self._place, place
        if (before.mode, before.weeks) != (place.mode, place.weeks):
            self.setFocusProxy(self._pages.page_of(place.mode))
            self.arranged.emit()
        self._pages.be_at(place.day)
        if (before.mode, before.first, before.shown) != (place.mode, place.first, place.shown):
            self._mark_stale()
            if place.mode is Mode.AGENDA:
                self._pages.agenda.go_to_line(place.day)

    def go_to_day(self, day: date) -> None:
        """Be at a day, turning to it where it is not on view."""
        self.turn(self._place.going_to(day))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._workspace.actions.set_condition(CALENDAR)
        if self._is_stale:
            self._refresh()
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.fit(self.width())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._workspace.actions.set_condition(CALENDAR, away())

    def _connect(self) -> None:
        workspace, pages = self._workspace, self._pages
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.reviewed.connect(self._mark_stale)
        workspace.document.changed.connect(self._on_changed)
        workspace.view.shown_changed.connect(self._mark_stale)
        workspace.view.selection_changed.connect(self._follow)
        workspace.view.day_changed.connect(self._on_day_changed)
        workspace.overlays.changed.connect(self._mark_stale)
        workspace.themes.changed.connect(self._mark_stale)
        self._head.mode_chosen.connect(self._choose)
        self._head.weeks_chosen.connect(self._choose_weeks)
        self._head.stepped.connect(self._on_stepped)
        self._head.today_wanted.connect(workspace.actions.action("view.today").trigger)
        self._head.day_wanted.connect(partial(workspace.view.look_at_day, chosen=False))
        pages.grid.room_changed.connect(self._mark_stale)
        pages.grid.paged.connect(self._on_stepped)
        pages.grid.scrolled.connect(self._on_scrolled)
        pages.grid.day_moved.connect(self.go_to_day)
        pages.year.day_moved.connect(self.go_to_day)
        pages.day.paged.connect(self._on_stepped)
        pages.day.day_moved.connect(self.go_to_day)
        pages.year.month_opened.connect(self._on_month_opened)
        pages.agenda.day_entered.connect(self._on_agenda_day)
        pages.agenda.day_opened.connect(self._on_month_opened)
        self._gestures.placed.connect(self._on_placed)

    def _bind(self) -> None:
        actions = self._workspace.actions
        for mode in Mode:
            actions.bind(f"calendar.{mode.value}", partial(self._choose, mode))
        actions.bind("calendar.fewer-weeks", partial(self._more_weeks, -1))
        actions.bind("calendar.more-weeks", partial(self._more_weeks, 1))
        actions.bind("calendar.windows", self._side.wish)
        actions.set_condition(CALENDAR, away())

    def _choose(self, mode: Mode, _checked: bool = True) -> None:
        self.turn(self._place.in_mode(mode))
        self._pages.page_of(mode).setFocus()

    def _choose_weeks(self, weeks: int) -> None:
        self.turn(self._place.in_mode(Mode.WEEKS).of_weeks(weeks))

    def _more_weeks(self, more: int) -> None:
        self._choose_weeks(min(max(self._place.weeks + more, FEWEST_WEEKS), MOST_WEEKS))

    def _on_replaced(self) -> None:
        document = self._workspace.document
        self._followed = None
        if document.is_open:
            kept = self._place
            place = CalendarPlace.at(document.today, document.plan.settings.year_start)
            self._place = place.of_weeks(kept.weeks).in_mode(kept.picture).in_mode(kept.mode).turned_to(document.today)
            self._pages.grid.go_to(document.today)
        self._mark_stale()

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        if self._drawn is self._workspace.document.review:
            return
        if not self.isVisible() or self._pages.touched_by(change, delta, self._place.shown):
            self._mark_stale()

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
        self._drawn = document.review
        self._place = place = self._place.with_weeks_from(self._workspace.dates.preferences.first_weekday)
        self._pages.grid.is_writable = not document.read_only
        self._pages.show_selected(self._workspace.view.selected)
        self._content = self._pages.show_place(place)
        self._head.show_mode(place.mode, place.weeks)
        self._workspace.actions.action(f"calendar.{place.mode.value}").setChecked(True)
        self._head.show_period(period_words(place.period), offered_periods(place, document.plan.settings))
        self._head.show_windows(len(self._content.windows))
        self._side.show_ids(self._content.windows, writable=not document.read_only)
        self._show_note()

    def _show_note(self) -> None:
        content = self._content
        if content.throughout:
            said = throughout_words(self._workspace, content.throughout)
            self._head.show_note(said, self.tr("List"), partial(self._gestures.list_items, content.throughout))
        elif content.placed:
            self._head.show_note("")
        else:
            note = empty_note(self._workspace, self._place, len(content.windows))
            clear = self._workspace.actions.action("edit.clear-filters").trigger
            follow = partial(self.go_to_day, note.go_to) if note.go_to is not None else clear
            self._head.show_note(note.said, note.link, follow if note.link else None)

    def _on_stepped(self, steps: int) -> None:
        self.turn(self._place.stepped(steps))

    def _on_scrolled(self, steps: int) -> None:
        self.turn(self._place.scrolled(steps))

    def _on_day_changed(self) -> None:
        day = self._workspace.view.day
        if day is not None and self._workspace.document.is_open:
            self.stay_at(day)

    def stay_at(self, day: date) -> None:
        """Be at a day that was asked for after the selection: when next shown, the calendar stays there."""
        self._followed = self._workspace.view.current
        self.turn(self._place.turned_to(day))
        self._pages.agenda.go_to_line(day)

    def _on_agenda_day(self, day: date) -> None:
        self._place = self._place.going_to(day)

    def _on_month_opened(self, day: date) -> None:
        self.turn(self._place.in_mode(Mode.MONTH).turned_to(day))
        self._pages.grid.setFocus()

    def _on_placed(self, item_id: str) -> None:
        """Go along with what was moved, and stay at it."""
        item = self._workspace.document.plan.engagements.get(item_id)
        span = drawn_span(item.dates) if item is not None else None
        if span is None:
            return
        if not span.overlaps(self._place.shown) or self._place.day not in span:
            self.turn(self._place.going_to(span.first))
        self._pages.walked.go_to(self._place.day if self._place.day in span else span.first, item=item_id)

    def _follow(self) -> None:
        """Go along with the selection of another view, once."""
        if not self.isVisible():
            return
        view, plan, current = self._workspace.view, self._workspace.document, self._workspace.view.current
        if plan.is_open:  # Else what is drawn is still that of the plan that was left.
            self._pages.show_selected(view.selected)
        if current == self._followed or current is None or not plan.is_open:
            return
        self._followed = current
        item = plan.plan.engagements[current]
        span = drawn_span(item.dates) or item.dates.span
        if not span.overlaps(self._place.shown):
            self.go_to_day(span.first)
        self._side.table.show_selected(current)
        if not self._pages.agenda.hasFocus():
            self._pages.agenda.go_to_line(None, current)
