"""What works in the main window: its commands, and what keeps its parts in step with the plan."""

from __future__ import annotations

from functools import partial
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.domain.changes import Change
from app.gui.engaging.editing import Editing
from app.gui.engaging.moving import Moving
from app.gui.engaging.part_menu import PartMenu
from app.gui.look.icons import Icons
from app.gui.look.theme import Themes
from app.gui.navigation.places import Places
from app.gui.notices.notifying import Notifying
from app.gui.notices.reading_notices import ReadingNotices
from app.gui.notices.sharing_notices import SharingNotices
from app.gui.notices.status_line import StatusLine
from app.gui.palette.palette import Palette
from app.gui.plans.edit_here import EditHere
from app.gui.plans.leaving_out import LeavingOut
from app.gui.plans.plan_opening import PlanOpening
from app.gui.plans.plan_place import PlanPlace
from app.gui.plans.recent_menu import RecentMenu
from app.gui.search.result_opening import Openers
from app.gui.search.search_results import SearchResults
from app.gui.sharing.kept_locations import clean_locations
from app.gui.sharing.shared_opening import SharedOpening
from app.gui.sharing.sharing import Rhythm, Sharing
from app.gui.sharing.sharing_words import SharingWords
from app.gui.sharing.waiting_edits import WaitingEdits
from app.gui.shell.arriving import Arriving
from app.gui.shell.backup_keeping import BackupKeeping
from app.gui.shell.badges import Badges
from app.gui.shell.engagement_windows import EngagementWindows
from app.gui.shell.going_out import GoingOut
from app.gui.shell.handing_out import HandingOut
from app.gui.shell.held_cells import held_cells, take_cells
from app.gui.shell.late_parts import LateParts
from app.gui.shell.list_exports import ListExports
from app.gui.shell.main_window import MainWindow
from app.gui.shell.pages_beside import PagesBeside
from app.gui.shell.personal_settings import Taste
from app.gui.shell.registry_commands import all_commands
from app.gui.shell.side_panels import Sides
from app.gui.shell.step_places import StepPlaces
from app.gui.shell.timekeeping import Timekeeping
from app.gui.shell.view_commands import ViewCommands
from app.gui.shell.window_head import WindowHead
from app.gui.shell.window_layout import Centre
from app.gui.shell.window_places import restore_places
from app.gui.views import VIEWS
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace import commands
from app.gui.workspace.actions import ActionRegistry
from app.gui.workspace.conditions import Conditions
from app.gui.workspace.date_look import DateLook
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.overlays import OverlayBook
from app.gui.workspace.prompts import Prompts
from app.gui.workspace.refused_keys import RefusedKeys
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Control, Tasks
from app.gui.workspace.view_state import ViewState
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.store_ports import PlanStore

THERE, AWAY = 10_000, 1_000
"""Milliseconds for which the server of a shared plan is waited for when the window closes."""


class Interior(QObject):
    """Makes the parts of a window and hands each what it needs; `Centre` puts them in their places."""

    def __init__(
        self,
        window: MainWindow,
        means: Means,
        settings: SettingsStore,
        themes: Themes,
        icons: Icons,
        tasks: Tasks,
        prompts: type[Prompts] = Prompts,
        rhythm: Rhythm | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        clean_locations(settings)
        self._document = PlanDocument(self, self._let_go)
        self._view = ViewState(self._document, self)
        self._actions = ActionRegistry(window, icons)
        self._actions.add(all_commands(VIEWS, means.exchange.formats, means.documents))
        self._made: str | None = None
        self._status = StatusLine(self._document, self._view, tasks)
        self._notices = NoticeBar(icons)
        self.workspace = Workspace(
            window=window,
            document=self._document,
            view=self._view,
            actions=self._actions,
            icons=icons,
            themes=themes,
            prompts=prompts(window),
            tasks=tasks,
            overlays=OverlayBook(self._document, settings, tasks, means.stores, means.exchange, self),
            settings=settings,
            dates=DateLook(settings, self),
            places=means.places,
            staff_words=means.staff_words,
            say=self._status.say,
            notify=self._notices.post,
            go_to=self.go_to,
        )
        RefusedKeys(window, self._actions, self._status.say)
        self.opening = PlanOpening(self.workspace, means, self)
        self._shared = SharedOpening(self.workspace, means, self.opening, self)
        self.sharing = Sharing(self.workspace, means.clock, rhythm, self)
        self._editing = Editing(self.workspace, self)
        self._parts = PartMenu(self.workspace, self)
        self._handing_out = HandingOut(self.workspace, means, self._notices, self)
        self._late = LateParts(self.workspace, means, self._notices, self)
        self._place = PlanPlace(self.workspace, means, self.opening, self)
        self._notifying = Notifying(
            self.workspace, self._notices, self._place, self.opening, self.sharing, self._status, self
        )
        # Behind what takes away the notices of the plan before: it asks about the one that is opened.
        self._moving = Moving(self.workspace, self._notices, self)
        said = SharingWords(means.clock, self)
        self._waiting = WaitingEdits(self.workspace, self.sharing, said, self._notifying.retry, self)
        self._telling = SharingNotices(
            self.workspace, self.sharing, said, self._waiting, self._place.ways_on, self._notices, self._status, self
        )
        self._edit_here = EditHere(self.workspace, self.opening, self)
        self._reading = ReadingNotices(self.workspace, self.sharing, self._edit_here, self._notices, self)
        self._leaving_out = LeavingOut(self.workspace, self._notices, self.opening.copies, self)
        self._conditions = Conditions(self.workspace, self)
        self._timekeeping = Timekeeping(self.workspace, self.opening, means.clock, self)
        self._backups = BackupKeeping(self.workspace, means.backup_places, self._notices, self)
        self._taste = Taste(self.workspace, means.backup_places, self)
        self._windows = EngagementWindows(self.workspace, self)
        late = self._late
        self._palette = Palette(self.workspace, means.kind_words, late.help_pages, late.show_help, late.show_list, self)
        self._places = Places(self.workspace, monotonic, self)
        self._centre = Centre(window, self.workspace, means, self._places.leading, self._notices, self._status)
        self._head = WindowHead(self.workspace, self._centre.show_marking, self)
        self._places.set_screens(self._centre.screens, self._centre.views)
        panel = self._centre.panel
        openers = Openers(panel.show_ask, panel.show_part, self._places.saved.open, self._late.show_item)
        self._results = SearchResults(self.workspace, self._centre.filter_bar.search, openers, self)
        self._pages = PagesBeside(self.workspace, openers, self._centre, self)
        self._sides = Sides(self._actions, settings, self._centre.panel, self._centre.findings, self)
        self._commands = ViewCommands(self.workspace, self._centre, self._editing, self._late.import_clipboard, self)
        self._handing_out.narrow_by(self._centre.fewer, self._centre.fewer_by)
        self._going_out = GoingOut(self.workspace, means, self._notices, self._centre.post_at_hand, self)
        self._exports = ListExports(self.workspace, means, self._notices, self._centre.lists, self)
        self._steps = StepPlaces(self.workspace, self._centre.first_steps, self._late, self._sides, self)
        self._arriving = Arriving(self.workspace, self._places, self.go_to, self)
        self._badges = Badges(self.workspace, self._centre.rail, self)
        self._bind()
        files = self._actions.fill(self._centre.menus)[(commands.FILE,)]
        self._recent = RecentMenu(self.workspace, self.opening, QMenu(files), self)
        files.insertMenu(self._actions.action("file.open-sample"), self._recent.menu)
        self._document.replaced.connect(self._on_replaced)
        self._document.changed.connect(self._on_changed)
        restore_places(self._centre.across, self._centre.middle, settings.settings)
        window.ask_before_closing(self.leave)
        self._on_replaced()

    @property
    def notifying(self) -> Notifying:
        """What speaks for the window."""
        return self._notifying

    @property
    def notices(self) -> NoticeBar:
        """Where messages that stay are shown."""
        return self._notices

    def go_to(self, view: str, _checked: bool = True) -> None:
        """Show one of VIEWS by its id."""
        self._actions.action(f"view.{view}").setChecked(True)
        if view != self._centre.view:
            # What was said of the view before would be read as said of this one.
            self._status.say("")
        self._sides.show_for(view)
        self._centre.show_view(view)

    def _bind(self) -> None:
        bind = self._actions.bind
        opening, centre = self.opening, self._centre
        for view in VIEWS:
            bind(f"view.{view.id}", partial(self.go_to, view.id))
        for action_id, handler in (
            ("file.new", opening.new_plan),
            ("file.open", opening.ask_for_plan),
            ("file.open-shared", self._shared.ask),
            ("file.open-read-only", opening.ask_read_only),
            ("file.open-sample", opening.open_sample),
            ("file.save-copy", partial(opening.copies.save_copy, None)),
            ("file.backups", opening.copies.show_backups),
            ("file.close", opening.close_plan),
            ("file.exit", self._window.close),
            ("edit.clear-filters", centre.filter_bar.clear),
            ("view.next-pane", partial(self._step_pane, 1)),
            ("view.previous-pane", partial(self._step_pane, -1)),
            ("engagement.open", self._show_panel),
            ("view.today", lambda: self.workspace.view.look_at_day(self._document.today)),
            ("report.preview", centre.preview),
            ("tools.check", self._check),
        ):
            bind(action_id, handler)
        self._centre.filter_bar.search.left.connect(self._centre.focus_view)
        self._centre.panel.left.connect(self._centre.focus_view)
        self._view.draft_begun.connect(self._show_panel)
        self._view.slips_asked.connect(self._centre.show_slips)
        self._centre.welcome.chosen.connect(self._on_welcome)
        self._centre.welcome.recent_chosen.connect(self.opening.open)
        self.opening.opened.connect(self._arriving.arrive)
        self.opening.began.connect(self._centre.welcome.wait)
        self.opening.ended.connect(self._centre.welcome.rest)
        self.workspace.actions.given.connect(partial(take_cells, self._window))
        self.opening.leaving.watch(
            lambda: (*self._centre.panel.unread(), *self._windows.unread(), *held_cells(self.workspace.window)),
            lambda: self.sharing.stuck,
        )

    def _show_panel(self) -> None:
        if self._sides.is_whole:
            self.go_to("table")
        self._sides.show_panel()
        # Only what was made just now waits for its title; anything else is looked at, and a stray key must not hurt.
        made, self._made = self._made, None
        is_new = self._view.draft is not None or (made is not None and made == self._view.current)
        (self._centre.panel.focus_title if is_new else self._centre.panel.focus_page)()

    def _check(self) -> None:
        self._sides.show_findings()
        self.opening.review_again()

    def _step_pane(self, step: int) -> None:
        self._status.say(self._centre.step_pane(step, self._window.focusWidget()))

    def _on_welcome(self, choice: str) -> None:
        begin = {
            "sample": partial(self.opening.open_sample),
            "new": partial(self.opening.new_plan),
            "open": partial(self.opening.ask_for_plan),
            "shared": partial(self._shared.ask),
            "import": partial(self._late.import_into_new, self.opening),
        }
        begin[choice]()

    def _on_replaced(self) -> None:
        is_open = self._document.is_open
        self._centre.show_work(is_open)
        if not is_open:
            self._centre.welcome.rest()
            self._centre.welcome.show_recent(self._settings.settings.recent_files)
        self._conditions.refresh()

    def _on_changed(self, change: Change, _delta: object) -> None:
        made = [item.id for item in change.items if item.table == "engagements" and item.before is None]
        self._made = made[0] if len(made) == 1 and not change.reverts and self._document.is_making else None
        self._conditions.refresh()

    def leave(self) -> bool:
        """Keep the window's place, end the lanes, let go of the plan; False where a person must be asked first."""
        window = self._window
        if self.opening.leaving.asks_first(window.close):
            return False
        state = self._centre.across.saveState().data()
        self._settings.change(window_geometry=window.saveGeometry().data(), window_state=state)
        if self._document.is_open and self._document.editor.store.is_shared:
            # What is still to be said to the server is said in the lane; one that is away is not waited for.
            is_away = self.sharing.standing.since is not None
            self._document.close()
            self._tasks.shut_down(AWAY if is_away else THERE)
            return True
        self._tasks.shut_down()
        if self._document.is_open:
            self._document.close()
        return True

    def _let_go(self, store: PlanStore) -> None:
        if store.is_shared:
            self._tasks.storage.start(partial(_close, store))
        else:
            store.close()


def _close(store: PlanStore, _control: Control) -> None:
    store.close()
