"""The findings panel: live, sorted by weight, each with the way to mend it or to live with it."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from app.domain.changes import Change
from app.domain.plan import Plan
from app.gui.look.languages import told
from app.gui.screens.findings.cells import columns, finding_cells
from app.gui.screens.findings.finding_places import go_to_finding
from app.gui.screens.findings.head import FindingsHead
from app.gui.screens.findings.listing import shown_findings
from app.gui.screens.findings.waiving import Waiving
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import QuietRow
from app.gui.widgets.quiet_table import QuietTable
from app.gui.widgets.spacing import GRID, column, hairline
from app.gui.widgets.yielding_page import LEAST_PART
from app.gui.workspace.document import words
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.layouts.finding_book import FindingBook
from app.services.layouts.findings import FindingLine, FindingList, FindingWish
from app.services.ports import ListExport
from app.services.review.review import Review, ReviewDelta

USUAL_HEIGHT = 190
"""Pixels of the panel when its list is opened for the first time."""

UNBOUNDED = 16_777_215
"""Qt's own largest size of a widget (QWIDGETSIZE_MAX), which PySide does not hand out."""

PAST_NOT_CLOSED = "C34"
"""The rule whose findings are mended by a form of their own."""


class FindingsPanel(QWidget):
    """Follows the review finding by finding; those of the engagement looked at stand first, on a tint.

    Folded, it is the line of counts alone: so much of it needs a person's eye always. `fold_wanted`
    when its button is pressed.
    """

    fold_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findingsPanel")
        self.setAccessibleName(self.tr("Findings"))
        self._workspace = workspace
        self._book: FindingBook | None = None
        self._list = FindingList((), (), 0)
        self._is_stale = True
        self._is_folded = False
        self._open_height = 0
        self._waiving = Waiving(workspace, self)
        self._head = FindingsHead(workspace.icons)
        self._table = QuietTable(workspace.icons, self.tr("Findings"), columns(), lines=2)
        self._table.setObjectName("findingsTable")
        self._waive = self._command("finding-waive", self.tr("Waive…"), "W", self._on_waive)
        self._lift = self._command("finding-lift", self.tr("Lift waiver"), "L", self._on_lift)
        self._close = self._command("finding-close", self.tr("Close past engagements…"), "C", self._on_close)
        self._nothing = TextLabel(muted=True, wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(GRID, GRID, GRID, GRID)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._nothing)
        layout = column(self, gap=0)
        layout.addWidget(hairline())
        layout.addWidget(self._head)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self._table)
        self._connect()
        self._on_reviewed()

    @property
    def current(self) -> FindingLine | None:
        """The finding of the current row."""
        row = self._table.currentIndex().row()
        return self._list.lines[row] if 0 <= row < len(self._list.lines) else None

    def listing(self, plan: Plan, review: Review) -> ListExport:
        """What the panel shows of the findings of a plan, or an edition of it, for a file."""
        return shown_findings(self._workspace, plan, review, self._head)

    def set_folded(self, folded: bool) -> None:
        """Show the counts alone, or the list below them in the height it had before."""
        if folded == self._is_folded:
            return
        if folded:
            self._open_height = self.height()
        self._is_folded = folded
        self._pages.setVisible(not folded)
        self._head.show_folded(folded)
        self.setFocusProxy(self._head.fold if folded else self._table)
        self._fit()
        if not folded:
            self._share(self._open_height or USUAL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Folded, be as high as the counts."""
        if self._is_folded:
            height = self._head.sizeHint().height() + 1
            if height != self.maximumHeight():
                self.setFixedHeight(height)
                self._share(height)
        else:
            self.setMinimumHeight(LEAST_PART.height())
            self.setMaximumHeight(UNBOUNDED)

    def _share(self, height: int) -> None:
        """Take so much of the room, and leave the rest to the view above."""
        above = self.parentWidget()
        if isinstance(above, QSplitter):
            above.setSizes([max(above.height() - height, 0), height])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _command(self, name: str, title: str, keys: str, handler: Callable[[], None]) -> QAction:
        action = QAction(title, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(handler)
        self._table.addAction(action)
        return action

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.document.replaced.connect(self._on_reviewed)
        workspace.document.reviewed.connect(self._on_reviewed)
        workspace.document.changed.connect(self._on_changed)
        workspace.view.shown_changed.connect(self._on_shown_changed)
        # Another filter may show the same engagements, or none like the one before, and yet speak of other countries.
        workspace.view.filter_changed.connect(self._on_shown_changed)
        workspace.view.selection_changed.connect(self._mark_stale)
        workspace.themes.changed.connect(self._on_theme_changed)
        self._head.fold_wanted.connect(self.fold_wanted)
        self._head.changed.connect(self._refresh)
        self._head.waive_wanted.connect(self._on_waive)
        self._head.lift_wanted.connect(self._on_lift)
        self._table.opened.connect(self._on_opened)
        self._table.current_changed.connect(self._show_commands)
        self._table.customContextMenuRequested.connect(self._on_menu)

    def _on_reviewed(self) -> None:
        document = self._workspace.document
        self._book = None
        if document.is_open:
            self._book = FindingBook(document.plan, document.review.findings(), document.today)
        self._mark_stale()

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        review = self._workspace.document.review
        if self._book is not None:
            self._book.follow(self._workspace.document.plan, delta, waivers="waivers" in change.tables)
        engagements = (item.id for item in change.items if item.table == "engagements")
        # Most edits are of engagements about which nothing is listed: then all stays as it is.
        is_listed = self._head.filtered or any(review.of_engagement(item_id) for item_id in engagements)
        if is_listed or not delta.is_empty or "waivers" in change.tables:
            self._mark_stale()

    def _on_shown_changed(self) -> None:
        if self._head.filtered:
            self._mark_stale()

    def _on_theme_changed(self) -> None:
        self._table.viewport().update()

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    @begun_anew
    def _refresh(self) -> None:
        document, view = self._workspace.document, self._workspace.view
        if not document.is_open or self._book is None:
            return
        self._is_stale = False
        wish = FindingWish(
            severities=self._head.severities,
            with_waived=self._head.with_waived,
            filter=view.filter if self._head.filtered else None,
            shown=view.shown if self._head.filtered else (),
            first=frozenset(view.selected),
            rules=self._head.rules,
        )
        before = self.current
        row, bar = self._table.currentIndex(), self._table.verticalScrollBar()
        stood = self._table.visualRect(row) if row.isValid() else QRect()
        is_seen, scrolled, place = self._table.viewport().rect().intersects(stood), bar.value(), row.row()
        review = document.review
        self._list = self._book.select(wish, (each for one in view.selected for each in review.of_engagement(one)))
        plan, first, lines = document.plan, wish.first, self._list.lines
        titles = {rule.id: words(rule.title) for rule in document.review.rules}

        def build(key: Hashable) -> QuietRow:
            line = lines[int(str(key))]
            rule_title = titles.get(line.finding.rule, "")
            return finding_cells(plan, line, rule_title, not first.isdisjoint(line.finding.engagements))

        self._table.rows.set_lines(len(lines), build)
        self._head.show_counts(self._list, titles, told(document.today), checked=review.is_whole)
        self._go_back_to(before, place)
        now = self._table.visualRect(self._table.currentIndex())
        # Whoever reads on finds the finding where it stood in sight, and the list as far down where it did not.
        bar.setValue(bar.value() + now.top() - stood.top() if is_seen and now.isValid() else scrolled)
        self._show_empty()
        self._show_commands()

    def _go_back_to(self, before: FindingLine | None, place: int) -> None:
        """Keep the finding current; where it is gone, the one that took its place."""
        if before is None or not self._list.lines:
            return
        wanted, lines = before.finding, self._list.lines
        near = lines[place].finding if 0 <= place < len(lines) else None
        if near == wanted:
            at = place
        else:
            # An edit may have it say another number, and leave it the same finding.
            keys = [at for at, line in enumerate(lines) if line.finding.key == wanted.key]
            alike = [at for at in keys if lines[at].finding.rule == wanted.rule]
            same = next((at for at in alike if lines[at].finding == wanted), next(iter(alike), None))
            at = min(place, len(lines) - 1) if same is None else same
        self._table.select_rows([at], at)

    def _show_empty(self) -> None:
        self._pages.setCurrentWidget(self._table if self._list.lines else self._nothing)
        hidden = sum(count for _, count in self._list.counts) + self._list.waived
        if not self._workspace.document.review.is_whole:
            self._nothing.setText(self.tr("This plan is not checked yet. What is found will stand here."))
        elif self._head.rules and not hidden:
            self._nothing.setText(self.tr("The rules chosen above find nothing wrong now. Choose others, or none."))
        elif hidden:
            self._nothing.setText(self.tr("All findings are hidden. Turn one of the counts above on to see them."))
        elif self._head.filtered:
            self._nothing.setText(self.tr("No rule finds anything wrong with what the filter shows."))
        else:
            self._nothing.setText(self.tr("No rule finds anything wrong with this plan as it stands today."))

    def _show_commands(self) -> None:
        line = self.current
        if self._workspace.document.read_only:
            waive_no = lift_no = self.tr("This plan is open for reading only.")
        elif line is None:
            waive_no = lift_no = self.tr("Select a finding first.")
        elif line.waiver is not None:
            waive_no, lift_no = self.tr("This finding is waived already."), ""
        else:
            waive_no, lift_no = self._waiving.why_not(line.finding), self.tr("This finding is not waived.")
        self._head.set_commands(waive_no, lift_no)
        self._lift.setEnabled(not lift_no)
        self._close.setEnabled(line is not None and line.finding.rule == PAST_NOT_CLOSED)

    def _on_opened(self, at: int) -> None:
        go_to_finding(self._workspace, self._list.lines[at].finding)

    def _on_waive(self) -> None:
        if self.current is not None:
            self._waiving.waive(self.current)

    def _on_lift(self) -> None:
        if self.current is not None:
            self._waiving.lift(self.current)

    def _on_close(self) -> None:
        """Close what the finding names: it is chosen in the form."""
        if self.current is not None:
            self._workspace.view.select(self.current.finding.engagements)
            self._workspace.actions.action("engagement.close-past").trigger()

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._close, self._waive, self._lift])
        menu.addSeparator()
        menu.addAction(self._workspace.actions.action("file.export-findings"))
        menu.popup(self._table.menu_place(point))
