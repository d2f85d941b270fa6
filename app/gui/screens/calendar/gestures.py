"""What the gestures of the calendar lead to: edits, lists, menus and the selection of all views."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.spans import DateError
from app.gui.engaging.copying import Copying
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.edits import CalendarEdits
from app.gui.screens.calendar.listing import Listing
from app.gui.screens.calendar.pages import CalendarPages
from app.gui.screens.calendar.proposal import DayProposal
from app.gui.screens.calendar.window_list import WindowTable
from app.gui.screens.calendar.words import long_day
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar import PlacedItem
from app.services.layouts.calendar_items import items_in
from app.services.layouts.calendar_spans import span_of


class CalendarGestures(QObject):
    """Hears what the pages say; `placed(id)` when an engagement now stands elsewhere."""

    placed = Signal(str)

    def __init__(
        self, workspace: Workspace, texts: DayTexts, pages: CalendarPages, windows: WindowTable, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._texts = texts
        self._pages = pages
        self._windows = windows
        self._edits = CalendarEdits(workspace, self)
        self._edits.placed.connect(self.placed)
        self._edits.ghosted.connect(pages.grid.show_ghosts)
        for days in (pages.grid, pages.day):
            days.item_chosen.connect(self._on_chosen)
            days.item_opened.connect(self._on_opened)
            days.list_wanted.connect(self._on_list_wanted)
            days.due_wanted.connect(self._on_due_wanted)
            days.menu_wanted.connect(self._on_menu_wanted)
            days.create_wanted.connect(self._on_create_wanted)
            days.hovered.connect(self._edits.hover)
            days.proposed.connect(self._edits.carry_out)
            days.pushed.connect(self._on_pushed)
            days.carry_ended.connect(self._on_carry_ended)
            days.refused.connect(self._say_read_only)
            days.nothing_focused.connect(self._on_nothing_focused)
        pages.day.hour_wanted.connect(self._on_hour_wanted)
        self._copying = Copying(workspace, self)
        pages.year.list_wanted.connect(self._on_year_list_wanted)
        windows.carry_wanted.connect(self._on_carry_wanted)
        windows.dragged.connect(self._on_window_dragged)
        windows.dropped.connect(self._on_window_dropped)
        windows.drag_cancelled.connect(self._on_drag_cancelled)

    @property
    def listing(self) -> Listing:
        """The lists that open over the days."""
        return self._pages.listing

    def create(self) -> None:
        """Begin an engagement on the days selected; where none are, some time in the plan year."""
        if self._workspace.document.read_only:
            self._say_read_only()
            return
        self._edits.begin(self._pages.chosen)

    def _on_create_wanted(self) -> None:
        """Begin an engagement on the very days at which the person points."""
        if self._workspace.document.read_only:
            self._say_read_only()
            return
        self._edits.begin(self._pages.here[0])

    def _on_hour_wanted(self, hour: int) -> None:
        """Begin an engagement in an hour of the day, on the clock at home until a place is named."""
        if self._workspace.document.read_only:
            self._say_read_only()
            return
        self._edits.begin(self._pages.day.chosen_span, hour)

    def copy(self) -> None:
        """Put the selected engagements on the clipboard."""
        self._copying.copy()

    def paste(self) -> None:
        """Put copies on the day where the person is; at the very engagement that was copied they keep their days."""
        span, item = self._pages.here
        made = self._copying.paste(span.first, stays=partial(str.__eq__, item) if item else None)
        if made is not None:
            self.placed.emit(made)

    def _on_chosen(self, item_id: str, toggles: bool) -> None:
        view = self._workspace.view
        if not toggles:
            view.select((item_id,))
        elif item_id in view.selected:
            view.select(tuple(each for each in view.selected if each != item_id))
        else:
            view.select((item_id, *view.selected))

    def _on_opened(self, item_id: str) -> None:
        self._workspace.view.select((item_id,))
        self._workspace.actions.action("engagement.open").trigger()

    def _on_list_wanted(self, day: date) -> None:
        days = self._pages.walked
        self._open_list(day, days.place_of(day), days)

    def _on_year_list_wanted(self, day: date) -> None:
        self._open_list(day, self._pages.year.place_of(day), self._pages.year)

    def _open_list(self, day: date, point: QPoint, back_to: QWidget) -> None:
        """All of a day: overlays, engagements, what is due."""
        source, span = self._pages.source, span_of(day, day)
        plan = self._workspace.document.plan
        placed = sorted(items_in(plan, span, source.shown).placed, key=_by_length)
        entries = [self.listing.overlaid(each) for each in self._workspace.overlays.entries_on(span)]
        entries += [self.listing.engagement(source.bar(each.id)) for each in placed]
        entries += [self.listing.due(each, day) for each in source.due(span).get(day, ())]
        if not entries:
            self._workspace.say(self.tr("Nothing on {day}.").format(day=long_day(day)))
        self.listing.open(long_day(day), entries, point, back_to.setFocus)

    def list_items(self, ids: Sequence[str]) -> None:
        """Open a list of engagements."""
        page = self._pages.grid
        entries = [self.listing.engagement(self._pages.source.bar(each)) for each in ids]
        title = self.tr("All through these days")
        self.listing.open(title, entries, page.mapToGlobal(QPoint(0, 0)), page.setFocus)

    def _on_due_wanted(self, day: date) -> None:
        grid = self._pages.walked
        entries = [self.listing.due(each, day) for each in grid.picture.due.get(day, ())]
        title = self.tr("Due on {day}").format(day=long_day(day))
        self.listing.open(title, entries, grid.place_of(day), grid.setFocus)

    def _on_menu_wanted(self, point: QPoint) -> None:
        menu = QMenu(self._pages.walked)
        menu.setObjectName("calendarMenu")
        action = self._workspace.actions.action
        if self._pages.walked.focused:
            for name in ("engagement.open", "engagement.window", "engagement.move", "engagement.duplicate"):
                menu.addAction(action(name))
            menu.addSeparator()
            menu.addAction(action("engagement.delete"))
            menu.addSeparator()
            menu.addAction(action("edit.copy"))
        menu.addAction(action("edit.paste"))
        menu.addSeparator()
        menu.addAction(action("engagement.new"))
        menu.addAction(action("view.today"))
        menu.popup(point)

    def _on_pushed(self, proposal: DayProposal) -> None:
        self._edits.carry_out(proposal, in_series=True)

    def _on_nothing_focused(self) -> None:
        self._workspace.say(self.tr("Press Tab to go to an engagement of the day; then Ctrl and the arrows move it."))

    def _say_read_only(self) -> None:
        self._workspace.say(self.tr("This plan is open for reading only. Nothing was changed."))

    def _on_carry_wanted(self, item_id: str) -> None:
        if self._workspace.document.read_only:
            self._say_read_only()
            return
        if not self._pages.grid.isVisible():
            self._workspace.say(self.tr("Go to the month or the weeks first, where there are days to put it on."))
            return
        self._pages.grid.carry(item_id)
        self._workspace.say(self.tr("Choose a day with the arrows; Enter puts it there, Esc puts it back."))

    def _on_carry_ended(self, done: bool) -> None:
        if not done:
            self._windows.setFocus()
            self._workspace.say(self.tr("Put back. Nothing was changed."))

    def _on_window_dragged(self, item_id: str, point: QPoint) -> None:
        if self._workspace.document.read_only:
            return
        self._edits.hover(self._on_day_under(item_id, point), point)

    def _on_window_dropped(self, item_id: str, point: QPoint) -> None:
        if self._workspace.document.read_only:
            self._say_read_only()
            return
        proposal = self._on_day_under(item_id, point)
        if proposal is not None:
            self._edits.carry_out(proposal)
            self._pages.grid.setFocus()

    def _on_drag_cancelled(self) -> None:
        self._edits.hover(None, QPoint())

    def _on_day_under(self, item_id: str, point: QPoint) -> DayProposal | None:
        """What letting go at a point of the screen would do."""
        grid = self._pages.grid
        day = grid.day_at(grid.mapFromGlobal(point)) if grid.isVisible() else None
        if day is None:
            return None
        try:
            return DayProposal((item_id,), dates=self._texts.dates_on(item_id, day))
        except (DateError, KeyError):
            return None


def _by_length(item: PlacedItem) -> tuple[int, date, str]:
    """What is short is more of the day than what goes on for months."""
    return item.span.days, item.span.first, item.rank
