"""What is in the main window: marking, menus, filter, rail, views, panel, findings, status."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QMenuBar, QSplitter, QStackedWidget, QWidget

from app.gui import commands
from app.gui.actions import ActionRegistry
from app.gui.badges import Badges
from app.gui.conditions import Conditions
from app.gui.document import PlanDocument
from app.gui.editing import Editing
from app.gui.engagement_windows import EngagementWindows
from app.gui.filter_bar import FilterBar
from app.gui.handing_out import HandingOut
from app.gui.help import Help
from app.gui.icons import Icons
from app.gui.main_window import MainWindow
from app.gui.means import Means
from app.gui.notifying import Notifying
from app.gui.overlays import OverlayBook
from app.gui.panes import step_pane
from app.gui.plan_opening import PlanOpening
from app.gui.prompts import Prompts
from app.gui.recent_menu import RecentMenu
from app.gui.reference_editing import ReferenceEditing
from app.gui.screens.engagement import EngagementPanel
from app.gui.screens.findings import FindingsPanel
from app.gui.screens.welcome import WelcomeScreen
from app.gui.settings import SettingsStore
from app.gui.sides import Sides
from app.gui.status_line import StatusLine
from app.gui.tasks import Tasks
from app.gui.taste import Taste
from app.gui.theme import Themes
from app.gui.timekeeping import Timekeeping
from app.gui.view_state import ViewState
from app.gui.views import VIEWS
from app.gui.widgets.marking_banner import MarkingBanner
from app.gui.widgets.nav_rail import NavRail
from app.gui.widgets.notices import NoticeBar
from app.gui.widgets.spacing import column, row
from app.gui.widgets.yielding_page import YieldingPage, let_yield
from app.gui.window_places import restore_places
from app.gui.workspace import Workspace


class Interior(QObject):
    """Puts the parts in their places in a window and hands each what it needs."""

    def __init__(
        self,
        window: MainWindow,
        means: Means,
        settings: SettingsStore,
        themes: Themes,
        icons: Icons,
        tasks: Tasks,
        prompts: type[Prompts] = Prompts,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._document = PlanDocument(self)
        self._view = ViewState(self._document, self)
        self._actions = ActionRegistry(window, icons)
        self._actions.add(commands.COMMANDS)
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
            overlays=OverlayBook(self._document, settings, tasks, means.stores, means.exchange, means.markings, self),
            settings=settings,
            places=means.places,
            say=self._status.say,
            go_to=self.go_to,
        )
        self.opening = PlanOpening(self.workspace, means, self)
        self._editing = Editing(self.workspace, self)
        self._handing_out = HandingOut(self.workspace, means, self._notices, self)
        self._notifying = Notifying(self.workspace, self._notices, self.opening, self._status, self)
        self._conditions = Conditions(self.workspace, self)
        self._timekeeping = Timekeeping(self.workspace, self.opening, means.clock, self)
        self._taste = Taste(self.workspace, self)
        self._windows = EngagementWindows(self.workspace, self)
        self._reference = ReferenceEditing(self.workspace, self)
        self._help = Help(self.workspace, means, self)
        self._rail = NavRail(icons, self.tr("Views"))
        self._screens: dict[str, QWidget] = {}
        self._build(means, icons)
        self._sides = Sides(self._actions, self._panel, self._findings, self)
        self._badges = Badges(self.workspace, self._rail, self)
        self._bind()
        files = self._actions.fill(self._menus)[(commands.FILE,)]
        self._recent = RecentMenu(self.workspace, self.opening, QMenu(files), self)
        files.insertMenu(self._actions.action("file.open-sample"), self._recent.menu)
        self._document.replaced.connect(self._on_replaced)
        self._document.changed.connect(self._on_changed)
        self._view.selection_changed.connect(self._conditions.refresh)
        restore_places(self._across, self._middle, settings.settings)
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
        self._views.setCurrentWidget(self._screens[view])
        self._sides.show_for(view)
        self._filter_bar.setVisible(view != "contacts")
        self._screens[view].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, means: Means, icons: Icons) -> None:
        self._top, self._bottom = MarkingBanner(), MarkingBanner()
        self._menus = QMenuBar()
        self._filter_bar = FilterBar(self.workspace)
        self._views = QStackedWidget()
        self._welcome = WelcomeScreen(self.workspace)
        for view in VIEWS:
            self._screens[view.id] = view.make(self.workspace, means)
            self._views.addWidget(self._screens[view.id])
            self._rail.add(self._actions.action(f"view.{view.id}"), view.icon)
        self._findings = FindingsPanel(self.workspace)
        self._panel = EngagementPanel(self.workspace)
        self._middle = QSplitter(Qt.Orientation.Vertical)
        self._middle.setObjectName("middle")
        self._middle.addWidget(self._views)
        self._middle.addWidget(self._findings)
        self._middle.setStretchFactor(0, 1)
        self._middle.setCollapsible(0, False)
        let_yield(self._views, self._findings)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setObjectName("across")
        self._across.addWidget(self._middle)
        self._across.addWidget(self._panel)
        self._across.setStretchFactor(0, 1)
        self._across.setCollapsible(0, False)
        self._work = QWidget()
        work = column(self._work, gap=0)
        work.addWidget(self._filter_bar)
        below = row(gap=0)
        below.addWidget(self._rail)
        below.addWidget(self._across, 1)
        work.addLayout(below, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(self._work)
        centre = YieldingPage()
        whole = column(centre, gap=0)
        whole.addWidget(self._notices)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self._status)
        whole.addWidget(self._bottom)
        self._window.setCentralWidget(centre)
        head = QWidget()
        above = column(head, gap=0)
        above.addWidget(self._top)
        above.addWidget(self._menus)
        self._window.setMenuWidget(head)

    def _bind(self) -> None:
        bind = self._actions.bind
        opening, editing = self.opening, self._editing
        for view in VIEWS:
            bind(f"view.{view.id}", partial(self.go_to, view.id))
        for action_id, handler in (
            ("file.new", opening.new_plan),
            ("file.open", opening.ask_for_plan),
            ("file.open-read-only", opening.ask_read_only),
            ("file.open-sample", opening.open_sample),
            ("file.save-copy", partial(opening.copies.save_copy, None)),
            ("file.backups", opening.copies.show_backups),
            ("file.close", opening.close_plan),
            ("file.exit", self._window.close),
            ("edit.find", partial(self._hand_to_screen, "focus_search", self._filter_bar.focus_search)),
            ("edit.clear-filters", self._filter_bar.clear),
            ("edit.copy", partial(self._hand_to_screen, "copy", self._do_nothing)),
            ("edit.paste", partial(self._hand_to_screen, "paste", self._do_nothing)),
            ("view.next-pane", partial(self._step_pane, 1)),
            ("view.previous-pane", partial(self._step_pane, -1)),
            ("engagement.new", partial(self._hand_to_screen, "new_engagement", editing.new)),
            ("engagement.open", self._show_panel),
            ("engagement.delete", partial(self._hand_to_screen, "delete_selected", editing.delete)),
            ("period.back", partial(self._hand_to_screen, "step_back", partial(self._filter_bar.period.step, -1))),
            ("period.forward", partial(self._hand_to_screen, "step_forward", partial(self._filter_bar.period.step, 1))),
            ("tools.check", self._check),
        ):
            bind(action_id, handler)
        self._welcome.chosen.connect(self._on_welcome)
        self._welcome.recent_chosen.connect(self.opening.open)
        self.opening.opened.connect(self._on_opened)
        self.opening.leaving.watch(self._panel.unread)

    def _hand_to_screen(self, method: str, otherwise: Callable[[], object]) -> None:
        screen = self._views.currentWidget()
        handled: frozenset[str] = getattr(screen, "HANDLES", frozenset())
        (getattr(screen, method) if method in handled else otherwise)()

    def _do_nothing(self) -> None:
        self._status.say(self.tr("This view has nothing to copy or paste."))

    def _show_panel(self) -> None:
        if self._sides.is_whole:
            self.go_to("table")
        self._sides.show_panel()
        self._panel.focus_title()

    def _check(self) -> None:
        self._sides.show_findings()
        self.opening.review_again()

    def _step_pane(self, step: int) -> None:
        panes = [self._filter_bar, self._rail, self._views.currentWidget(), self._panel, self._findings]
        self._status.say(step_pane(panes, self._window.focusWidget(), step))

    def _on_welcome(self, choice: str) -> None:
        if choice == "sample":
            self.opening.open_sample()
        elif choice == "new":
            self.opening.new_plan()
        else:
            self._handing_out.import_into_new(self.opening)

    def _on_opened(self) -> None:
        self.go_to("table")
        # History may reach back ten years: begin at what comes next.
        today, engagements = self._document.today, self._document.plan.engagements
        coming = (item_id for item_id in self._view.shown if engagements[item_id].dates.earliest >= today)
        if (first := next(coming, None)) is not None:
            self._view.select((first,))

    def _on_replaced(self) -> None:
        is_open = self._document.is_open
        self._pages.setCurrentWidget(self._work if is_open else self._welcome)
        if not is_open:
            self._welcome.show_recent(self._settings.settings.recent_files)
        self._show_identity()
        self._conditions.refresh()

    def _on_changed(self, change: object, _delta: object) -> None:
        self._show_identity()
        self._conditions.refresh()

    def _show_identity(self) -> None:
        settings = self._document.plan.settings if self._document.is_open else None
        marking = settings.marking if settings is not None else ""
        for banner in (self._top, self._bottom):
            banner.set_marking(marking)
        self._window.setWindowTitle(settings.title if settings is not None else "")

    def leave(self) -> bool:
        """Keep the window's place, end the lanes, let go of the plan; False where a person must be asked first."""
        window = self._window
        if self.opening.leaving.asks_first(window.close):
            return False
        places = {"window_geometry": window.saveGeometry().data(), "window_state": self._across.saveState().data()}
        self._settings.change(**places)
        self._tasks.shut_down()
        if self._document.is_open:
            self._document.close()
        return True
