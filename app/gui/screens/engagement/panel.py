"""The panel at the right: what the current engagement is, what to check, and every field of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.own_sorts import OWN_FIELDS
from app.domain.tables import PARTS, named_with
from app.domain.wording import Text
from app.gui.engaging.file_drops import FileDrops
from app.gui.plans.first_steps import FirstSteps
from app.gui.screens.engagement.ask_section import AskSection
from app.gui.screens.engagement.form import EngagementForm
from app.gui.screens.engagement.header import PanelHeader
from app.gui.screens.engagement.page import panel_page
from app.gui.screens.engagement.part_section import PartSections
from app.gui.screens.engagement.section_links import SectionLink, SectionLinks
from app.gui.screens.engagement.several import SeveralPage
from app.gui.screens.engagement.within_section import WithinSection
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.review.review import ReviewDelta

NARROWEST = 32
"""Average characters; with larger letters the panel is wider."""

_WITHIN, _ASKS, _MORE, _OWN = "within", "asks", "more", "own"
"""Sections that are not of one table of parts."""

_READ = named_with("engagements", "asks", "posts", "waivers", "settings", "weekends", *(part.name for part in PARTS))
"""What the panel says something of: working days of the host go by its weekends."""


class EngagementPanel(QWidget):
    """Shows the engagement that is selected, or one fixed engagement when given its id.

    Each field is written when it is left; nothing blocks a draft. `left` on Esc that no field needs.
    Where no engagement is selected, it shows the first `steps` of the plan, as long as they are wanted.
    """

    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        fixed: str | None = None,
        parent: QWidget | None = None,
        *,
        steps: FirstSteps | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("engagementPanel")
        self.setAccessibleName(self.tr("Engagement"))
        self._workspace = workspace
        self._fixed = fixed
        self._shown: str | None = None
        self._stale = True
        self._leaving = False
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            workspace.icons, "pencil", self.tr("No engagement selected"),
            self.tr("Select one in a view to see and edit it here, or plan a new one."),
        )  # fmt: skip
        self._empty.add_step(self.tr("New engagement"), workspace.actions.action("engagement.new").trigger)
        self._form = EngagementForm(workspace, self)
        self._links = SectionLinks()
        self._links.wanted.connect(self.show_section)
        self._header = PanelHeader(workspace, self._form.title, self._links)
        self._begun = TextLabel(
            self.tr("Not in the plan yet: the first thing you say of it adds it. Esc leaves no trace."), wraps=True
        )
        self._begun.setObjectName("notInThePlanYet")
        self._add_begun = LinkButton(self.tr("Add it as it stands"))
        self._add_begun.setObjectName("addBegun")
        self._add_begun.clicked.connect(self._form.add_begun)
        self._within = WithinSection(workspace, is_beside=fixed is not None)
        self._within.opened.connect(self.focus_page)
        self._asks = AskSection(workspace)
        self._parts = PartSections(workspace)
        self._parts.within_wanted.connect(self._within.begin)
        self._parts.settled.connect(self.show_part)
        self._history = LinkButton(self.tr("History…"))
        self._history.clicked.connect(workspace.actions.action("engagement.history").trigger)
        self._stack.addWidget(self._empty)
        form, extent = self._form, (self._within, self._parts, self._asks)
        self._page = panel_page(
            (self._header, self._begun, self._add_begun, form.essentials, *extent, form.more), self._history
        )
        self._page.left.connect(self._on_left)
        self._page.heightened.connect(lambda height: self._header.set_room(height // 3))
        self._stack.addWidget(self._page)
        self._several_page = SeveralPage(workspace)
        self._several_page.left.connect(self.left)
        self._stack.addWidget(self._several_page)
        self._steps = steps
        if steps is not None:
            self._stack.addWidget(steps)
            steps.left.connect(self.left)
            steps.wanted_changed.connect(self._refresh)
            steps.progressed.connect(self._show_way_to_steps)
            self._stack.currentChanged.connect(self._show_way_to_steps)
        # Below all else: what is edited comes first, and the steps are not lost while something is selected.
        self._to_steps = LinkButton()
        self._to_steps.setObjectName("toFirstSteps")
        self._to_steps.clicked.connect(workspace.actions.action("help.first-steps").trigger)
        self._to_steps.hide()
        whole = column(self, gap=0)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._to_steps)
        FileDrops(workspace, self, lambda: self._shown)
        self._fit()
        document = workspace.document
        document.replaced.connect(self._on_replaced)
        document.changed.connect(self._on_changed)
        document.reviewed.connect(self._refresh)
        if fixed is None:
            workspace.view.selection_changed.connect(self._refresh)
        # Keys give commands without leaving the field that is typed in.
        workspace.actions.given.connect(self.commit)
        self._refresh()

    def focus_page(self) -> None:
        """Show the head of the engagement and take the focus, where a stray key edits nothing."""
        (self._several_page if self._several() else self._page).focus_top()

    def focus_title(self) -> None:
        """Put the cursor into the title, all of it selected, ready to be typed over: for one just made."""
        self._form.focus_title()

    def focus_field(self, name: str) -> None:
        """Bring a field of the engagement that is shown into sight, with the cursor in it."""
        self._page.ensureWidgetVisible(self._form.focus_field(name))

    def show_ask(self, ask_id: str) -> None:
        """Bring an ask of the engagement that is shown into sight, with the focus on it."""
        if (entry := self._asks.entry(ask_id)) is not None:
            entry.point_out()
            self._page.ensureWidgetVisible(entry)

    def show_part(self, table: str, part_id: str) -> None:
        """Bring a part of the engagement that is shown into sight, with the focus on it."""
        if (entry := self._parts.point_out(table, part_id)) is not None:
            self._page.ensureWidgetVisible(entry)

    def show_section(self, name: str) -> None:
        """Show the panel from the beginning of a section on, with the focus in it; nothing happens where it is not."""
        own = {_WITHIN: self._within, _ASKS: self._asks, _MORE: self._form.more, _OWN: self._form.own.column}
        around = own.get(name) or self._parts.section(name)
        if around is not None:
            self._page.show_from(around)

    def focus_sections(self) -> None:
        """Go to the row of links to the sections; to the head where there is none."""
        self._page.focus_top()
        if self._links.isVisible():
            self._links.focus_first()

    def commit(self) -> None:
        """Write what is half typed, as leaving its field would."""
        self._form.commit()

    def unread(self) -> tuple[str, ...]:
        """What was typed here, was not understood and is in no plan, each with its field and its engagement."""
        document, drafts = self._workspace.document, self._workspace.view.part_drafts
        kept = drafts.told(document.plan) if document.is_open and self._fixed is None else ()
        return (*self._form.unread, *map(words, kept))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * NARROWEST)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _item(self) -> Engagement | None:
        document, view = self._workspace.document, self._workspace.view
        if not document.is_open:
            return None
        if self._fixed is None and view.draft is not None:
            return view.draft
        wanted = self._fixed if self._fixed is not None else view.current
        return document.plan.engagements.get(wanted) if wanted is not None else None

    def _several(self) -> tuple[Engagement, ...]:
        """The engagements that are selected, where they are more than one."""
        document, view = self._workspace.document, self._workspace.view
        if self._fixed is not None or not document.is_open or len(view.selected) < 2:
            return ()
        there = document.plan.engagements
        found = tuple(there[each] for each in view.selected if each in there)
        return found if len(found) > 1 else ()

    def _on_left(self) -> None:
        if self._fixed is None and self._workspace.view.draft is not None:
            # Nothing was said of what was begun: it leaves no trace.
            self._form.forget()
            self._shown = None
            self._workspace.view.drop_draft()
            # Where the view has nothing to go to, a stray key must not edit what was looked at before.
            self.focus_page()
        self.left.emit()

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        item = self._item()
        shown = {each.id for each in (*self._several(), item) if each is not None}
        said = (each for finding in (*delta.appeared, *delta.vanished) for each in finding.engagements)
        if change.tables & _READ or not shown.isdisjoint(said):
            self._refresh()

    def _on_replaced(self) -> None:
        self._shown = None
        document = self._workspace.document
        self._form.set_read_only(document.is_open and document.read_only)
        self._refresh()

    def _refresh(self) -> None:
        self._stale = not self.isVisible()
        if self._leaving or (self._stale and self.parent() is not None):
            return
        item = None if (several := self._several()) else self._item()
        if self._shown is not None and (item is None or item.id != self._shown):
            self._leave()
            several = self._several()
            item = None if several else self._item()
        if several:
            self._several_page.show_engagements(several)
            self._stack.setCurrentWidget(self._several_page)
            return
        if item is None:
            steps = self._steps if self._steps is not None and self._steps.is_wanted else None
            self._stack.setCurrentWidget(steps or self._empty)
            return
        if item.id != self._shown:
            self._form.show_other(item)
            self._shown = item.id
            self._show_around(item)
            self._page.forget_place()
        else:
            with self._page.unmoved():
                self._form.show_engagement(item)
                self._show_around(item)
        self._stack.setCurrentWidget(self._page)

    def _show_around(self, item: Engagement) -> None:
        """What is said beside the fields."""
        self._page.setAccessibleName(item.title or self.tr("Engagement without a title"))
        self._header.show_engagement(item)
        is_begun = item.id not in self._workspace.document.plan.engagements
        self._begun.setVisible(is_begun)
        self._add_begun.setVisible(is_begun and item.parent is not None)
        for part in (self._links, self._asks, self._parts, self._history):
            part.setVisible(not is_begun)
        if is_begun:
            self._within.hide()
        else:
            self._asks.show_engagement(item)
            self._within.show_engagement(item)
            self._parts.show_engagement(item, offers_within=not self._within.is_wanted)
            self._links.show_sections(self._sections())

    def _sections(self) -> tuple[SectionLink, ...]:
        within, asks = self._within, self._asks
        of_within = (SectionLink(_WITHIN, within.title, within.count),) if within.is_wanted else ()
        own = (SectionLink(_OWN, words(Text(OWN_FIELDS))),) if self._form.own.column is not None else ()
        others = SectionLink(_ASKS, asks.title, asks.count), SectionLink(_MORE, self._form.title_of_more)
        return (*of_within, *own, *self._parts.links, *others)

    def _show_way_to_steps(self) -> None:
        """A line that leads back to the first steps, while something else stands in their place."""
        steps = self._steps
        is_wanted = steps is not None and steps.is_wanted and self._stack.currentWidget() is not steps
        self._to_steps.setVisible(is_wanted)
        if steps is not None and is_wanted:
            self._to_steps.setText(self.tr("First steps: {progress}").format(progress=steps.progress))

    def _leave(self) -> None:
        # Writing what is half typed brings us here again: it must not show another one before all is written.
        self._leaving = True
        try:
            self._form.leave()
        finally:
            self._leaving = False
            self._shown = None
