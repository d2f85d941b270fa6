"""What stands where in the main window: marking, menus, filter, rail, views, panel, findings, status."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMainWindow, QMenuBar, QSplitter, QStackedWidget, QWidget

from app.domain.plan import Plan
from app.gui.engaging.marking_days import lay_day_book
from app.gui.filtering.filter_bar import FilterBar
from app.gui.notices.status_line import StatusLine
from app.gui.plans.first_steps import FirstSteps
from app.gui.screens.engagement import EngagementPanel
from app.gui.screens.findings import FindingsPanel
from app.gui.screens.welcome import WelcomeScreen
from app.gui.shell.list_exports import ASKS, CONTACTS, COVERAGE_COUNTRIES, COVERAGE_REGIONS, DUE, FINDINGS, PEOPLE
from app.gui.shell.panes import focus_pane, step_pane
from app.gui.viewing.view_page import Screens, ViewPage
from app.gui.views import VIEWS, View
from app.gui.widgets.marking_banner import MarkingBanner
from app.gui.widgets.nav_rail import NavRail
from app.gui.widgets.notices import NoticeBar
from app.gui.widgets.spacing import column, row
from app.gui.widgets.yielding_page import YieldingPage, let_yield
from app.gui.workspace.abilities import (
    Deed,
    Lists,
    Prints,
    ShowsDocuments,
    country_at_hand,
    post_at_hand,
    shown_fewer,
    shown_fewer_by,
)
from app.gui.workspace.actions import ActionRegistry
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.listings.people import people_listing
from app.services.ports import ListExport
from app.services.review.review import Review


class Centre:
    """Makes the views and the parts beside them, and puts them into the window.

    `leading` stand at the beginning of the filter bar. `handed` has the view shown carry out a shared command,
    as far as it is able to.
    """

    def __init__(
        self,
        window: QMainWindow,
        workspace: Workspace,
        means: Means,
        leading: Sequence[QWidget],
        notices: NoticeBar,
        status: StatusLine,
    ) -> None:
        self._notices, self._status = notices, status
        lay_day_book(workspace)
        self.menus = QMenuBar()
        self.filter_bar = FilterBar(workspace, leading)
        self.welcome = WelcomeScreen(workspace)
        self.rail = NavRail(workspace.icons, QCoreApplication.translate("Centre", "Views"))
        self._places = {view.id: ViewPage(partial(view.make, workspace, means)) for view in VIEWS}
        self.screens = Screens(self._places)
        self.views = QStackedWidget()
        for view in VIEWS:
            self._add_view(view, workspace.actions)
        # Which view is shown first is only known with the plan.
        self.views.setCurrentIndex(self.views.addWidget(QWidget()))
        self.findings = FindingsPanel(workspace)
        self.first_steps = FirstSteps(workspace)
        self.panel = EngagementPanel(workspace, steps=self.first_steps)
        self._top, self._bottom = MarkingBanner(), MarkingBanner()
        shown = QWidget()
        self._below_views = column(shown, gap=0)
        self._below_views.addWidget(self.views, 1)
        self.middle = _splitter("middle", Qt.Orientation.Vertical, shown, self.findings)
        let_yield(shown, self.findings)
        self.across = _splitter("across", Qt.Orientation.Horizontal, self.middle, self.panel)
        self._work = self._make_work()
        self._pages = QStackedWidget()
        first = QWidget()
        self._below_welcome = column(first, gap=0)
        self._below_welcome.addWidget(self.welcome, 1)
        self._pages.addWidget(first)
        self._pages.addWidget(self._work)
        page = YieldingPage()
        whole = column(page, gap=0)
        whole.addWidget(self._pages, 1)
        whole.addWidget(status)
        whole.addWidget(self._bottom)
        self.show_work(is_open=False)
        window.setCentralWidget(page)
        head = QWidget()
        above = column(head, gap=0)
        above.addWidget(self._top)
        above.addWidget(self.menus)
        window.setMenuWidget(head)

    @property
    def view(self) -> str:
        """The id of the view shown; empty before the first one."""
        return next((each for each, page in self._places.items() if page is self.views.currentWidget()), "")

    @property
    def shown(self) -> QWidget | None:
        """The screen of the view shown."""
        return self.screens.get(self.view)

    @property
    def lists(self) -> Mapping[str, Callable[[Plan, Review], ListExport]]:
        """What makes each list that File ▸ Export hands out, by its command."""
        return {
            ASKS: partial(self._listing, "coordination"),
            CONTACTS: partial(self._listing, "contacts"),
            PEOPLE: _everybody,
            COVERAGE_REGIONS: partial(self._listing, "coverage", "region"),
            COVERAGE_COUNTRIES: partial(self._listing, "coverage", "country"),
            DUE: partial(self._listing, "due"),
            FINDINGS: self.findings.listing,
        }

    def _listing(self, view: str, *given: object) -> ListExport:
        screen = self.screens[view]
        assert isinstance(screen, Lists)
        return screen.listing(*given)

    def show_view(self, view: str) -> None:
        """Show one of VIEWS by its id."""
        screen = self.screens[view]
        self.views.setCurrentWidget(self._places[view])
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_view(self) -> None:
        """Give the focus to the view shown."""
        if (screen := self.shown) is not None:
            focus_pane(screen)

    def show_work(self, is_open: bool) -> None:
        """Show the views, or the page before any plan is open; the notices below what is shown.

        They take their room from the lower edge of the view: no row is covered, and what stands above it or beside
        it stays where it is.
        """
        (self._below_views if is_open else self._below_welcome).addWidget(self._notices)
        self._pages.setCurrentIndex(1 if is_open else 0)

    def show_marking(self, marking: str) -> None:
        """Show the plan's marking above and below all else."""
        for banner in (self._top, self._bottom):
            banner.set_marking(marking)

    def handed(self, ability: Callable[[object], Deed | None], otherwise: Deed) -> None:
        """Have the view shown do what a shared command asks for, or do `otherwise`."""
        (ability(self.shown) or otherwise)()

    def fewer(self) -> tuple[str, ...] | None:
        """The engagements that the view shown leaves of those that the filter lets through; None where that is all."""
        return shown_fewer(self.shown)

    def fewer_by(self) -> str:
        """The filters of columns by which it leaves the others out."""
        return shown_fewer_by(self.shown)

    def preview(self) -> None:
        """Show the document chosen last, or the one that shows what the view shown does (`print_view`)."""
        shown = self.shown
        if isinstance(shown, Prints):
            self._reports.show_seen(shown.print_view())
        else:
            self._reports.show_document("")

    def post_at_hand(self) -> str:
        """The post of the ask looked at in Coordination, where that is shown; empty for none."""
        return post_at_hand(self.shown)

    def country_at_hand(self) -> str:
        """The country where the keys are in the view shown; empty for none."""
        return country_at_hand(self.shown)

    def print_country(self, country: str) -> None:
        """Show the sheet of a country."""
        self._reports.show_country(country)

    def show_slips(self, recipient: str) -> None:
        """Show the change slip of one recipient, or of all."""
        self._reports.show_slips(recipient)

    def step_pane(self, step: int, focus: QWidget | None) -> str:
        """Go to the next pane, or with -1 to the one before; its name."""
        views = (self.filter_bar, self.rail, self.shown, self.panel, self.findings)
        panes = [self._notices, self.welcome, *views, self._status]
        return step_pane(panes, focus, step)

    @property
    def _reports(self) -> ShowsDocuments:
        reports = self.screens["reports"]
        assert isinstance(reports, ShowsDocuments)
        return reports

    def _add_view(self, view: View, actions: ActionRegistry) -> None:
        self.views.addWidget(self._places[view.id])
        self.rail.add(actions.action(f"view.{view.id}"), view.icon)
        actions.bind_later(view.commands, partial(self.screens.__getitem__, view.id))
        for condition in view.conditions:
            actions.set_condition(condition, view.away() if view.away is not None else "")

    def _make_work(self) -> QWidget:
        work = QWidget()
        layout = column(work, gap=0)
        layout.addWidget(self.filter_bar)
        below = row(gap=0)
        below.addWidget(self.rail)
        below.addWidget(self.across, 1)
        layout.addLayout(below, 1)
        return work


def _everybody(plan: Plan, _review: Review) -> ListExport:
    return people_listing(plan)


def _splitter(name: str, orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    """Two parts of which the first takes what room there is, and never vanishes."""
    splitter = QSplitter(orientation)
    splitter.setObjectName(name)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 1)
    splitter.setCollapsible(0, False)
    return splitter
