"""The screen “What is due”: milestones, answers, reviews and waivers by week, of all or of oneself."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.changes import Change
from app.domain.plan import Plan
from app.domain.tables import named_with
from app.gui.engaging.asking import Asking
from app.gui.look.dates import date_preferences
from app.gui.screens.due.bar import DueBar
from app.gui.screens.due.due_commands import DueCommands
from app.gui.screens.due.due_table import DueTable
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.spacing import column
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.due.due_item import DueItem
from app.services.filtering.filter_titles import filter_titles
from app.services.layouts.due import DUE_READS, DueGroup, DueWish, Me, Whose, due_items, group_of_due, me_of
from app.services.listings.due import due_listing
from app.services.ports import ListExport
from app.services.review.review import Review

_READ = DUE_READS | named_with("engagements", "milestones")


class DueScreen(QWidget):
    """Follows the shared filter; a row that is selected is looked at in the other views too."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dueScreen")
        self.setAccessibleName(self.tr("What is due"))
        self._workspace = workspace
        self._is_stale = True
        self._is_together = False
        self._table = DueTable(workspace)
        self._commands = DueCommands(workspace, self._table, Asking(workspace, self), self._me, self)
        self._bar = DueBar(workspace.icons, workspace.settings, self._commands.foremost)
        self._nothing = EmptyState(workspace.icons, "check", self.tr("Nothing is due."), " ")
        self._choose_me = self._nothing.add_step(self.tr("Choose who you are"), self._bar.choose_me)
        self._choose_me.setObjectName("dueChooseMe")
        self._show_all = self._nothing.add_step(self.tr("Show what is due of all"), self._on_show_all)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._nothing)
        layout = column(self, gap=0)
        layout.addWidget(self._bar)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self._table)
        self._connect()

    def select_all(self) -> None:
        """Select every row of the list."""
        self._table.select_all()

    def copy(self) -> None:
        """Copy the selected rows."""
        self._commands.copy()

    def paste(self) -> None:
        """Nothing is pasted here."""
        self._workspace.say(self.tr("Nothing is pasted into this list. Nothing was changed."))

    def listing(self, plan: Plan, _review: Review) -> ListExport:
        """What is due in a plan, or an edition of it, as the list shows it, of closed groups too, for a file."""
        document, view = self._workspace.document, self._workspace.view
        items = due_items(plan, document.today, self._wish(plan))
        weekday = date_preferences().first_weekday
        return due_listing(plan, items, document.today, weekday, self._bar.said, filter_titles(plan, view.filter))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()
        self._follow_selection()

    def _connect(self) -> None:
        workspace, table = self._workspace, self._table
        workspace.document.replaced.connect(self._mark_stale)
        workspace.document.reviewed.connect(self._mark_stale)
        workspace.document.changed.connect(self._on_changed)
        workspace.view.shown_changed.connect(self._mark_stale)
        workspace.view.selection_changed.connect(self._follow_selection)
        workspace.dates.changed.connect(self._mark_stale)
        workspace.settings.changed.connect(self._mark_stale)
        workspace.themes.changed.connect(self._on_theme_changed)
        self._bar.changed.connect(self._refresh)
        table.opened.connect(self._on_opened)
        table.folded.connect(self._refresh)
        table.chosen.connect(self._on_chosen)
        table.customContextMenuRequested.connect(self._on_menu)

    def _on_changed(self, change: Change, _delta: object) -> None:
        if change.tables & _READ:
            self._mark_stale()

    def _on_theme_changed(self) -> None:
        self._table.viewport().update()

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
        self._bar.show_people(plan)
        items = due_items(plan, today, self._wish(plan))
        current = self._workspace.view.current
        was_here = self._table.hasFocus() and any(each.engagement == current for each in self._table.chosen_items)
        self._is_together = True
        self._table.show_items(items, date_preferences().first_weekday)
        self._is_together = False
        if was_here:
            self._on_chosen()  # What was looked at may be done and gone: the panel goes on to the next one.
        self._follow_selection()
        self._show_counts(items)
        self._commands.refresh()

    def _show_counts(self, items: list[DueItem]) -> None:
        today = self._workspace.document.today
        groups = [group_of_due(item.day, today) for item in items]
        late, now = groups.count(DueGroup.OVERDUE), groups.count(DueGroup.TODAY)
        self._bar.set_count(self.tr("{now} due today, {late} overdue").format(now=f"{now:,}", late=f"{late:,}"))
        self._pages.setCurrentWidget(self._table if items else self._nothing)
        is_narrow = self._bar.whose is not Whose.ALL
        is_nobody = is_narrow and not self._me().is_known
        title = self.tr("Nothing is due.")
        if is_nobody:
            title = self.tr("Nobody is chosen as yourself.")
            said = self.tr("Whose things to do are yours? Choose your name, and what waits for you stands here.")
        elif is_narrow and not self._me().people:
            title = self.tr("Nothing is due for {name}.").format(name=self._bar.name)
            said = self.tr("Nobody in this plan is called so. If you stand in it under another name, choose that one.")
        elif is_narrow:
            said = self.tr("Nothing waits for {name}, as far as the filter shows.").format(name=self._bar.name)
        else:
            said = self.tr(
                "Milestones are made when an engagement is planned; they stand here by their days, with the answers "
                "of ministries, actions, the review days of what is postponed, and waivers that end."
            )
        self._nothing.set_text(title, said)
        self._choose_me.setVisible(is_narrow and not self._me().people)
        self._show_all.setVisible(is_narrow)

    def _wish(self, plan: Plan) -> DueWish:
        shown = frozenset(self._workspace.view.shown)
        return DueWish(self._bar.whose, me_of(plan, self._bar.name), shown, date_preferences().first_weekday)

    def _me(self) -> Me:
        return me_of(self._workspace.document.plan, self._bar.name)

    def _on_chosen(self) -> None:
        self._commands.refresh()
        if self._table.hasFocus() and not self._is_together:
            wanted = tuple(dict.fromkeys(item.engagement for item in self._table.chosen_items if item.engagement))
            if wanted and self._workspace.view.current not in wanted:
                self._workspace.view.select(wanted)

    def _follow_selection(self) -> None:
        """Point at what the panel shows, or at nothing; with the keys in the list, its row stays while nothing is
        looked at."""
        current = self._workspace.view.current
        if self.isVisible() and not self._is_together and not (current is None and self._table.hasFocus()):
            self._is_together = True
            self._table.point_at(current)
            self._is_together = False

    def _on_opened(self, row: int) -> None:
        if (item := self._table.item_at(row)) is not None:
            self._commands.open(item)

    def _on_show_all(self) -> None:
        self._bar.show_all()
        self._refresh()

    def _on_menu(self, point: QPoint) -> None:
        self._commands.pop_up(self._table.menu_place(point))
