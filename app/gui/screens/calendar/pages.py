"""The pages of the calendar, of which one is seen: weeks, a day, a year, an agenda."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.milestones import Milestone
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.gui.screens.calendar.agenda import Agenda
from app.gui.screens.calendar.day_grid import DayGrid
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.listing import Listing
from app.gui.screens.calendar.picture import CalendarSource
from app.gui.screens.calendar.travel import TravelPage
from app.gui.screens.calendar.walked_days import WalkedDays
from app.gui.screens.calendar.week_grid import WeekGrid
from app.gui.screens.calendar.year_grid import YearGrid, YearPicture
from app.gui.workspace.print_view import PrintView
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar_agenda import AgendaSort
from app.services.layouts.calendar_items import count_month, own_weekends, year_months
from app.services.layouts.calendar_place import CalendarPlace, Mode
from app.services.layouts.calendar_spans import span_of
from app.services.review.review import ReviewDelta

_ALWAYS = frozenset({"settings", "kinds", "countries", "weekends", "periods", "waivers", "posts"})
"""Tables of which any change may show in a calendar."""


@dataclass(frozen=True, slots=True)
class PageContent:
    """What the page seen holds: how many engagements stand in its period, and which may fall into its days,
    and which have no bar because they go on all `throughout`."""

    placed: int = 0
    windows: tuple[str, ...] = ()
    throughout: tuple[str, ...] = ()


class CalendarPages(QStackedWidget):
    """Draws what a place shows; `grid`, `day`, `year` and `agenda` speak for themselves."""

    def __init__(
        self, workspace: Workspace, texts: DayTexts, source: CalendarSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.source = source
        self.listing = Listing(workspace, texts, self)
        self.grid = WeekGrid(workspace.icons, texts)
        self.year = YearGrid(workspace.icons)
        self.day = DayGrid(workspace.icons, texts)
        self.agenda = Agenda(workspace, source, texts, self.listing)
        self._around_year, self._around_grid = _scrolled(self.year), _scrolled(self.grid)
        self.travel = TravelPage(workspace)
        for page in (self._around_grid, self._around_year, self.day, self.agenda, self.travel):
            self.addWidget(page)
        self._is_chosen = False
        for days in (self.grid, self.day):
            days.day_moved.connect(self._choose)
            days.item_chosen.connect(self._choose)
        self.year.day_moved.connect(self._choose)
        self.agenda.day_entered.connect(self._choose)
        workspace.view.day_changed.connect(self._on_day_named)
        workspace.document.replaced.connect(self._forget_choice)

    @property
    def walked(self) -> WalkedDays:
        """The days that can be walked and selected: the one day where it is seen, else the weeks."""
        return self.day if self.day.isVisible() else self.grid

    @property
    def here(self) -> tuple[DaySpan, str]:
        """The days selected where the person is, and the engagement at which they are, if at one."""
        if self.year.isVisible():
            return span_of(self.year.day, self.year.day), ""
        line = self.agenda.current_line if self.agenda.isVisible() else None
        if line is None:
            return self.walked.chosen_span, self.walked.focused
        day = line.day or self.walked.day
        return span_of(day, day), line.id if line.sort is AgendaSort.ENGAGEMENT else ""

    @property
    def chosen(self) -> DaySpan | None:
        """The days that somebody selected; None where the person is at a day only because its month was turned to.

        The one day that a page shows by itself is selected by that.
        """
        return self.here[0] if self._is_chosen or self.day.isVisible() else None

    def print_view(self, place: CalendarPlace) -> PrintView:
        """The document that shows the same as the picture of a place."""
        if place.mode is Mode.TRAVEL and self.travel.person:
            return PrintView("principal-week", place.period, person=self.travel.person)
        return PrintView("year-planner" if place.is_of_year else "calendar", place.period)

    def page_of(self, mode: Mode) -> WeekGrid | YearGrid | DayGrid | Agenda | TravelPage:
        """What shows a mode."""
        if mode is Mode.DAY:
            return self.day
        if mode is Mode.YEAR:
            return self.year
        if mode is Mode.TRAVEL:
            return self.travel
        return self.agenda if mode is Mode.AGENDA else self.grid

    def be_at(self, day: date) -> None:
        """Be at a day where the person is not at it already; a day that was only turned to nobody has selected."""
        if day not in (self.grid.day, self.year.day, self.day.day):
            view = self._workspace.view
            self._is_chosen = view.is_day_chosen and view.day == day
        if self.grid.day != day:
            self.grid.go_to(day)
        if self.year.day != day:
            self.year.go_to(day)
        if self.day.day != day:
            self.day.go_to(day)
        for area, box in ((self._around_grid, self.grid.box_of(day)), (self._around_year, self.year.frame.day(day))):
            if box is not None:
                area.ensureVisible(box.center().x(), box.center().y(), box.width(), box.height())

    def show_selected(self, ids: Collection[str]) -> None:
        """Ring the engagements that all views have selected."""
        for days in (self.grid, self.day):
            days.show_selected(ids)

    def show_place(self, place: CalendarPlace) -> PageContent:
        """Show what a place shows, as it is now."""
        # A widget's own focusWidget is the last that had the focus in it; who types elsewhere must not lose it.
        typed_in = QApplication.focusWidget()
        had_focus = typed_in is not None and self.isAncestorOf(typed_in)
        page = self.page_of(place.mode)
        around: dict[QWidget, QWidget] = {self.year: self._around_year, self.grid: self._around_grid}
        self.setCurrentWidget(around.get(page, page))
        if had_focus and not page.hasFocus():
            page.setFocus()
        if place.mode is Mode.YEAR:
            return self._show_year(place)
        if place.mode is Mode.DAY:
            return self._show_day(place)
        if place.mode is Mode.AGENDA:
            return self._show_agenda(place)
        if place.mode is Mode.TRAVEL:
            return self._show_travel(place)
        return self._show_weeks(place)

    def touched_by(self, change: Change, delta: ReviewDelta, span: DaySpan) -> bool:
        """Whether a change may show in these days."""
        if change.tables & _ALWAYS:
            return True
        shown = self.source.shown
        plan = self._workspace.document.plan
        ids = set()
        for item in change.items:
            for value in (item.before, item.after):
                if isinstance(value, Engagement) and value.dates.span.overlaps(span):
                    return True
                if isinstance(value, Ask):
                    ids.add(value.engagement)
                    if value.due is not None and value.due in span:
                        return True
                if isinstance(value, Milestone):
                    ids.add(value.engagement)
                    if value.planned is not None and value.planned in span:
                        return True
        for finding in (*delta.appeared, *delta.vanished):
            ids.update(finding.engagements)
        there = (
            plan.engagements[each] for each in ids if each in plan.engagements and (shown is None or each in shown)
        )
        return any(item.dates.span.overlaps(span) for item in there)

    def _choose(self, *_where: object) -> None:
        self._is_chosen = True

    def _forget_choice(self) -> None:
        self._is_chosen = False

    def _on_day_named(self) -> None:
        if self._workspace.view.is_day_chosen:
            self._choose()

    def _show_weeks(self, place: CalendarPlace) -> PageContent:
        span = place.shown
        items = self.source.items(span)
        if self.grid.weeks != span.days // 7:
            self.grid.show_weeks(span.days // 7)
        frame, period = self.grid.frame, place.period
        picture = self.source.picture(items, span, period, frame.lanes, leaves_line=not frame.counts_in_head)
        month = (place.first.year, place.first.month) if place.mode is Mode.MONTH else None
        self.grid.show_picture(picture, month)
        placed = sum(1 for each in items.placed if each.span.overlaps(period))
        return PageContent(placed, items.windows, picture.throughout)

    def _show_year(self, place: CalendarPlace) -> PageContent:
        plan, shown, span = self._workspace.document.plan, self.source.shown, place.period
        months = year_months(span.first)
        counted = [count_month(plan, month, shown) for month in months]
        self.year.show_picture(
            YearPicture(
                months=months,
                counts={day: count for each in counted for day, count in each.days.items()},
                marks={day: count - each.throughout for each in counted for day, count in each.days.items()},
                totals=tuple(each.total for each in counted),
                due=self.source.due(span),
                weekends=own_weekends(plan),
                today=self._workspace.document.today,
            )
        )
        return PageContent(sum(each.total for each in counted), self.source.items(span).windows)

    def _show_day(self, place: CalendarPlace) -> PageContent:
        items = self.source.items(place.period)
        self.day.show_picture(self.source.day_picture(items, place.first))
        return PageContent(len(items.placed), items.windows)

    def _show_travel(self, place: CalendarPlace) -> PageContent:
        self.travel.show_period(place.period)
        # The route says by itself where it has nothing.
        return PageContent(placed=1)

    def _show_agenda(self, place: CalendarPlace) -> PageContent:
        items = self.source.items(place.period)
        self.agenda.show_span(place.period, items)
        return PageContent(len(items.placed), items.windows)


def _scrolled(page: QWidget) -> QScrollArea:
    """A page that is scrolled where large letters need more room than there is."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
