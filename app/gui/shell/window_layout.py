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
from app.gui.screens.contacts import ContactsScreen
from app.gui.screens.coordination import CoordinationScreen
from app.gui.screens.coverage import CoverageScreen
from app.gui.screens.due import DueScreen
from app.gui.screens.engagement import EngagementPanel
from app.gui.screens.findings import FindingsPanel
from app.gui.screens.reports import ReportsScreen
from app.gui.screens.welcome import WelcomeScreen
from app.gui.shell.list_exports import ASKS, CONTACTS, COVERAGE_COUNTRIES, COVERAGE_REGIONS, DUE, FINDINGS, PEOPLE
from app.gui.shell.panes import focus_pane, step_pane
from app.gui.views import VIEWS
from app.gui.widgets.marking_banner import MarkingBanner
from app.gui.widgets.nav_rail import NavRail
from app.gui.widgets.notices import NoticeBar
from app.gui.widgets.spacing import column, row
from app.gui.widgets.yielding_page import YieldingPage, let_yield
from app.gui.workspace.abilities import Deed, Prints, country_at_hand, shown_fewer, shown_fewer_by
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
        self.screens: dict[str, QWidget] = {}
        self.views = QStackedWidget()
        for view in VIEWS:
            self.screens[view.id] = view.make(workspace, means)
            self.views.addWidget(self.screens[view.id])
            self.rail.add(workspace.actions.action(f"view.{view.id}"), view.icon)
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
        """The id of the view shown."""
        return next(each for each, screen in self.screens.items() if screen is self.views.currentWidget())

    @property
    def lists(self) -> Mapping[str, Callable[[Plan, Review], ListExport]]:
        """What makes each list that File ▸ Export hands out, by its command."""
        asks, contacts, coverage = (self.screens[each] for each in ("coordination", "contacts", "coverage"))
        due = self.screens["due"]
        assert isinstance(asks, CoordinationScreen)
        assert isinstance(contacts, ContactsScreen)
        assert isinstance(coverage, CoverageScreen)
        assert isinstance(due, DueScreen)
        return {
            ASKS: asks.listing,
            CONTACTS: contacts.listing,
            PEOPLE: _everybody,
            COVERAGE_REGIONS: partial(coverage.listing, "region"),
            COVERAGE_COUNTRIES: partial(coverage.listing, "country"),
            DUE: due.listing,
            FINDINGS: self.findings.listing,
        }

    def show_view(self, view: str) -> None:
        """Show one of VIEWS by its id."""
        self.views.setCurrentWidget(self.screens[view])
        self.screens[view].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_view(self) -> None:
        """Give the focus to the view shown."""
        focus_pane(self.screens[self.view])

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
        (ability(self.views.currentWidget()) or otherwise)()

    def fewer(self) -> tuple[str, ...] | None:
        """The engagements that the view shown leaves of those that the filter lets through; None where that is all."""
        return shown_fewer(self.views.currentWidget())

    def fewer_by(self) -> str:
        """The filters of columns by which it leaves the others out."""
        return shown_fewer_by(self.views.currentWidget())

    def preview(self) -> None:
        """Show the document chosen last, or the one that shows what the view shown does (`print_view`)."""
        shown, reports = self.views.currentWidget(), self.screens["reports"]
        assert isinstance(reports, ReportsScreen)
        if isinstance(shown, Prints):
            reports.show_seen(shown.print_view())
        else:
            reports.show_document("")

    def post_at_hand(self) -> str:
        """The post of the ask looked at in Coordination, where that is shown; empty for none."""
        asks = self.screens["coordination"]
        assert isinstance(asks, CoordinationScreen)
        return asks.post_at_hand() if asks.isVisible() else ""

    def country_at_hand(self) -> str:
        """The country where the keys are in the view shown; empty for none."""
        return country_at_hand(self.views.currentWidget())

    def print_country(self, country: str) -> None:
        """Show the sheet of a country."""
        reports = self.screens["reports"]
        assert isinstance(reports, ReportsScreen)
        reports.show_country(country)

    def step_pane(self, step: int, focus: QWidget | None) -> str:
        """Go to the next pane, or with -1 to the one before; its name."""
        views = (self.filter_bar, self.rail, self.views.currentWidget(), self.panel, self.findings)
        panes = [self._notices, self.welcome, *views, self._status]
        return step_pane(panes, focus, step)

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
