"""The coordination screen: every ask with its due day and state, and the commands on asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.plan import Plan
from app.domain.tables import named_with
from app.gui.engaging.asking import Asking
from app.gui.screens.coordination.ask_commands import AskCommands
from app.gui.screens.coordination.ask_looks import BOARD, LIST, AskLooks
from app.gui.screens.coordination.bar import CoordinationBar
from app.gui.screens.coordination.nothing_waits import NothingWaits
from app.gui.screens.coordination.row_following import RowFollowing
from app.gui.screens.coordination.window_asks import WindowAsks
from app.gui.widgets.spacing import column
from app.gui.workspace.print_view import PrintView
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.filtering.filter_titles import filter_titles
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.ask_board import AskBoard
from app.services.layouts.ask_book import AskBook, AskList, AskWish
from app.services.layouts.coordination import AskGroup, group_of
from app.services.listings.asks import asks_listing
from app.services.ports import ListExport
from app.services.review.review import Review

MOST_MADE = 200
"""Asks made in one change that are selected afterwards; more came from a file, not from a person."""

_READ = named_with("asks", "ask_conditions", "engagements", "posts", "ask_routes", "ask_types", "absences", "tenures",
                    "silence_procedures")  # fmt: skip


class CoordinationScreen(QWidget):
    """Follows the shared filter and the shared selection. Asks stand in a list, or as cards on a board."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coordinationScreen")
        self.setAccessibleName(self.tr("Coordination"))
        self._workspace = workspace
        self._asking = Asking(workspace, self)
        self._book: AskBook | None = None
        self._board: AskBoard | None = None
        self._is_stale = True
        self._list = AskList(())
        self._looks = AskLooks(workspace)
        self._table = self._looks.table
        self._made: tuple[str, ...] = ()
        self._looked_at: tuple[str, ...] = ()
        self._follows = True
        self._following = RowFollowing(workspace, self._looks, self)
        self._commands = AskCommands(workspace, self._looks, self._asking, self)
        actions = (workspace.actions.action("ask.new"), *self._commands.foremost)
        self._bar = CoordinationBar(workspace.icons, actions)
        self._nothing = NothingWaits(workspace.icons, self._on_show_unasked)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._looks)
        self._pages.addWidget(self._nothing)
        layout = column(self, gap=0)
        layout.addWidget(self._bar)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self._looks)
        self._connect()
        self._show_look(workspace.settings.settings.ask_look)

    def show_overdue(self) -> None:
        """Open the group of overdue asks and go to its first row."""
        self._open_group(AskGroup.OVERDUE)

    def select_all(self) -> None:
        """Select every row of the list, or every card of the column looked at."""
        self._looks.select_all()

    def show_twin(self) -> None:
        """Show the list as a board, or the board as a list."""
        self._bar.set_look(LIST if self._looks.shows_board else BOARD)
        self._on_look()

    def post_at_hand(self) -> str:
        """The post of the ask looked at, where that is of the engagement looked at; empty for none."""
        ask = self._workspace.document.plan.asks.get(self._looks.current_ask)
        return ask.post if ask is not None and ask.engagement == self._workspace.view.current else ""

    def listing(self, plan: Plan, _review: Review) -> ListExport:
        """The asks of a plan, or an edition of it, that the list shows, those of closed groups too, for a file."""
        today, view, bar = self._workspace.document.today, self._workspace.view, self._bar
        wish = AskWish(frozenset(view.shown), bar.ministries, without=(AskGroup.ANSWERED,) if bar.only_open else ())
        found = AskBook(plan, today).select(wish)
        ids = (line.ask for group in found.groups for line in group.lines if line.ask)
        filtered = (*filter_titles(plan, view.filter), *bar.said)
        return asks_listing(plan, ids, today, filtered)

    def print_view(self) -> PrintView:
        """The coordination sheet of the post whose ask is looked at, or of all who have not answered."""
        ask = self._workspace.document.plan.asks.get(self._looks.current_ask)
        return PrintView("coordination-sheet", asked=ask.post if ask is not None else "")

    def _open_group(self, group: AskGroup) -> None:
        self._table.closed.discard(group)
        self._refresh()
        self._looks.go_to_group(group)
        self._looks.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            # What the window looks at stays: only rows that go under the eyes of a person are followed.
            with self._following.held():
                self._refresh()
        self._on_selection_changed()

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.reviewed.connect(self._on_replaced)
        workspace.document.changed.connect(self._on_changed)
        workspace.view.shown_changed.connect(self._mark_stale)
        workspace.view.selection_changed.connect(self._on_selection_changed)
        workspace.themes.changed.connect(self._on_theme_changed)
        workspace.view.place_changed.connect(self._on_place_changed)
        self._bar.changed.connect(self._refresh)
        self._bar.look_chosen.connect(self._on_look)
        self._bar.menu_wanted.connect(self._commands.pop_up)
        self._looks.opened.connect(self._on_opened)
        self._table.folded.connect(self._refresh)
        self._looks.moved.connect(self._on_moved)
        self._looks.selected.connect(self._on_rows_selected)
        self._looks.menu_wanted.connect(self._commands.pop_up)
        WindowAsks(workspace, self._looks, self._commands, self._asking, self.show_overdue, self)

    def _on_replaced(self) -> None:
        self._following.forget()
        self._book = self._board = None
        self._mark_stale()

    def _on_changed(self, change: Change, _delta: object) -> None:
        if not change.tables & _READ:
            return
        if self._book is not None:
            self._book.follow(self._workspace.document.plan, change)
        if self._board is not None:
            self._board.follow(self._workspace.document.plan, change)
        if self.isVisible():
            self._made = _made_in(change)
        self._mark_stale()

    def _on_theme_changed(self) -> None:
        self._looks.paint_anew()

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
        if self._book is None:
            self._book = AskBook(document.plan, document.today)
        if self._board is None:
            self._board = AskBoard(self._book, document.plan)
        wish = AskWish(
            shown=frozenset(self._workspace.view.shown),
            ministries=self._bar.ministries,
            closed=frozenset(self._table.closed),
            without=(AskGroup.ANSWERED,) if self._bar.only_open else (),
        )
        self._list = self._book.select(wish)
        current = self._workspace.view.current
        self._follows = current is None or current in self._looks.engagements
        if self._looks.shows_board:
            left_out = self.tr("Left out: only open asks are shown.") if self._bar.only_open else ""
            self._looks.board.show_columns(self._board.select(wish), left_out)
        else:
            self._table.show_list(self._list)
        made, self._made = self._made, ()
        if made:
            self._go_to_asks(made)
        elif not self._looks.engagements:
            # Where nothing was shown for a while, what was looked at then is so again.
            asks = document.plan.asks
            again = [each for each in self._looked_at if each in asks and current in (None, asks[each].engagement)]
            self._select_quietly(again, current or "")
        else:
            self._on_selection_changed()
        self._show_counts()
        self._commands.refresh()

    def _show_counts(self) -> None:
        late, unasked = self._list.count(AskGroup.OVERDUE), self._list.count(AskGroup.UNASKED)
        said = self.tr("{count} open").format(count=self._list.waiting)
        if late:
            said = self.tr("{open}, {late} overdue").format(open=said, late=late)
        self._bar.set_count(said)
        empty = self._list.waiting == 0 and self._list.count(AskGroup.ANSWERED) == 0
        asked_for = unasked > 0 and (self._looks.shows_board or AskGroup.UNASKED not in self._table.closed)
        self._pages.setCurrentWidget(self._nothing if empty and not asked_for else self._looks)
        self._nothing.tell(unasked)

    def _on_rows_selected(self) -> None:
        self._commands.refresh()
        self._looked_at = self._looks.asks or self._looked_at
        self._following.follow_selected()

    def _on_moved(self) -> None:
        """What was selected is gone from the list: the panel goes on to the row that took its place."""
        if self.isVisible() and self._follows and not self._made:
            self._following.follow()

    def _go_to_asks(self, ask_ids: Sequence[str]) -> None:
        """Select asks that are in the list or in a closed group of it, and have the window look at them."""
        plan, today = self._workspace.document.plan, self._workspace.document.today
        there = [ask_id for ask_id in ask_ids if ask_id in plan.asks]
        shut = {group_of(plan, plan.asks[ask_id], today) for ask_id in there} & self._table.closed
        if shut:
            self._table.closed -= shut
            self._refresh()
        if self._looks.select_asks(there) and self.isVisible():
            self._following.follow()

    def _on_place_changed(self) -> None:
        """Show one ask that another part of the window points at, whatever hides it here."""
        place, document = self._workspace.view.place, self._workspace.document
        if place is None or place.table != "asks" or place.id not in document.plan.asks or not self.isVisible():
            return
        view = self._workspace.view
        if document.plan.asks[place.id].engagement not in view.shown:
            view.set_filter(PlanFilter())
        self._go_to_asks((place.id,))
        if place.id not in self._looks.asks:
            self._bar.show_all()
            self._refresh()
            self._go_to_asks((place.id,))
        self._looks.setFocus()

    def _on_selection_changed(self) -> None:
        """Go along with another view's selection."""
        current = self._workspace.view.current
        if self._following.is_held:
            return
        self._following.forget()
        if current is not None and current not in self._looks.engagements:
            self._select_quietly((), current)

    def _on_opened(self, engagement_id: str) -> None:
        self._workspace.view.select((engagement_id,))
        self._workspace.actions.action("engagement.open").trigger()

    def _on_look(self) -> None:
        self._workspace.settings.change(ask_look=self._bar.look)
        self._show_look(self._bar.look)

    def _show_look(self, look: str) -> None:
        """Show the asks in a look; what is selected stays so."""
        chosen = self._looks.asks
        self._bar.set_look(look)
        self._looks.choose(look)
        with self._following.held():
            self._mark_stale()
            self._select_quietly(chosen, self._workspace.view.current or "")

    def _select_quietly(self, ask_ids: Sequence[str], engagement_id: str) -> None:
        """Select these asks, or the first about an engagement, without having the window look at them."""
        with self._following.held():
            if not self._looks.select_asks(ask_ids) and not self._looks.select_engagement(engagement_id):
                self._looks.select_nothing()  # Nothing else may look as if the panel showed it.

    def _on_show_unasked(self) -> None:
        self._open_group(AskGroup.UNASKED)


def _made_in(change: Change) -> tuple[str, ...]:
    """The asks that a change makes, as far as a person made them."""
    made = tuple(item.id for item in change.items if item.before is None and isinstance(item.after, Ask))
    return made if len(made) <= MOST_MADE else ()
