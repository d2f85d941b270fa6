"""The coordination screen: every ask with its due day and state, and the commands on asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QWidget

from app.domain.changes import Change
from app.domain.parties import OrganisationKind
from app.gui.asking import Asking
from app.gui.document import words
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.workspace import Workspace
from app.services.edits import asks as edits
from app.services.layouts.ask_book import AskBook, AskList, AskWish
from app.services.layouts.coordination import AskGroup
from app.services.titles import ORGANISATION_TITLES

OPEN, ALL = "open", "all"

_READ = frozenset(
    {"asks", "engagements", "posts", "organisations", "people", "countries", "ask_routes", "ask_types", "kinds"}
)


class CoordinationScreen(QWidget):
    """Follows the shared filter and the shared selection.

    The commands `ask.new`, `ask.answer` and `ask.overdue` of the whole window are bound here: they
    work on the selected asks where this screen has the focus, else on the engagement looked at.
    """

    HANDLES: frozenset[str] = frozenset()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coordinationScreen")
        self.setAccessibleName(self.tr("Coordination"))
        self._workspace = workspace
        self._asking = Asking(workspace, self)
        self._book: AskBook | None = None
        self._is_stale = True
        self._list = AskList(())
        self._table = AskTable(workspace)
        self._commands = self._make_commands()
        self._looks = Segments(self.tr("Which asks"))
        self._looks.add(ALL, self.tr("All"))
        self._looks.add(OPEN, self.tr("Only open"))
        self._ministry = FilterChip(workspace.icons, self.tr("Asked of"))
        self._ministry.setObjectName("ministryChip")
        self._ministry.set_options([Option(kind.value, words(said)) for kind, said in ORGANISATION_TITLES.items()])
        self._count = TextLabel(muted=True)
        self._count.setObjectName("askCount")
        self._nothing = EmptyState(workspace.icons, "messages", self.tr("Nothing waits for an answer."), " ")
        self._show_unasked = self._nothing.add_step(self.tr("Show them"), self._on_show_unasked)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._nothing)
        layout = column(self, gap=0)
        layout.addLayout(self._make_bar())
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self._table)
        self._connect()

    def show_overdue(self) -> None:
        """Open the group of overdue asks and go to its first row."""
        self._open_group(AskGroup.OVERDUE)

    def _open_group(self, group: AskGroup) -> None:
        self._table.closed.discard(group)
        self._refresh()
        self._table.go_to_group(group)
        self._table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _make_bar(self) -> QHBoxLayout:
        bar = row(gap=GRID)
        bar.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        bar.addWidget(self._looks)
        bar.addWidget(self._ministry)
        bar.addWidget(self._count)
        bar.addStretch(1)
        for action in (self._workspace.actions.action("ask.new"), *self._commands.values()):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("look", "chip")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            bar.addWidget(button)
        more = IconButton(self._workspace.icons, "more", self.tr("More commands on the selected asks"))
        more.setObjectName("askMore")
        more.clicked.connect(partial(self._open_menu, more))
        bar.addWidget(more)
        return bar

    def _make_commands(self) -> dict[str, QAction]:
        """The commands on the selected asks; single letters work only inside the list."""
        made: dict[str, QAction] = {}
        for name, title, keys, handler in (
            ("answer", self.tr("Record answer…"), "", self._on_answer),
            ("sent", self.tr("Mark sent"), "S", self._on_sent),
            ("remind", self.tr("Remind"), "R", self._on_remind),
        ):
            made[name] = self._make_command(name, title, keys, handler)
        self._withdraw = self._make_command("withdraw", self.tr("Withdraw"), "W", self._on_withdraw)
        self._delete = self._make_command("delete", self.tr("Delete"), "Del", self._on_delete)
        return made

    def _make_command(self, name: str, title: str, keys: str, handler: Callable[[], None]) -> QAction:
        action = QAction(title, self)
        action.setObjectName(f"ask-{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setToolTip(f"{title} ({keys})")
        action.triggered.connect(handler)
        self._table.addAction(action)
        return action

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.reviewed.connect(self._on_replaced)
        workspace.document.changed.connect(self._on_changed)
        workspace.view.shown_changed.connect(self._mark_stale)
        workspace.view.selection_changed.connect(self._on_selection_changed)
        workspace.themes.changed.connect(self._on_theme_changed)
        self._looks.chosen.connect(self._refresh)
        self._ministry.chosen.connect(self._refresh)
        self._table.opened.connect(self._on_opened)
        self._table.folded.connect(self._refresh)
        self._table.selectionModel().selectionChanged.connect(self._on_rows_selected)
        self._table.customContextMenuRequested.connect(self._on_menu)
        bind = workspace.actions.bind
        bind("ask.new", self._on_ask)
        bind("ask.answer", self._on_answer)
        bind("ask.overdue", self._on_overdue)

    def _on_replaced(self) -> None:
        self._book = None
        self._mark_stale()

    def _on_changed(self, change: Change, _delta: object) -> None:
        if not change.tables & _READ:
            return
        if self._book is not None:
            self._book.follow(self._workspace.document.plan, change)
        self._mark_stale()

    def _on_theme_changed(self) -> None:
        self._table.viewport().update()

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        document = self._workspace.document
        if not document.is_open:
            return
        self._is_stale = False
        if self._book is None:
            self._book = AskBook(document.plan, document.today)
        wish = AskWish(
            shown=frozenset(self._workspace.view.shown),
            ministries=frozenset(OrganisationKind(value) for value in self._ministry.selection),
            closed=frozenset(self._table.closed),
            without=(AskGroup.ANSWERED,) if self._looks.current == OPEN else (),
        )
        self._list = self._book.select(wish)
        self._table.show_list(self._list)
        self._show_counts()
        self._show_commands()

    def _show_counts(self) -> None:
        late, unasked = self._list.count(AskGroup.OVERDUE), self._list.count(AskGroup.UNASKED)
        said = self.tr("{count} open").format(count=self._list.waiting)
        if late:
            said = self.tr("{open}, {late} overdue").format(open=said, late=late)
        self._count.setText(said)
        empty = self._list.waiting == 0 and self._list.count(AskGroup.ANSWERED) == 0
        asked_for = unasked > 0 and AskGroup.UNASKED not in self._table.closed
        self._pages.setCurrentWidget(self._nothing if empty and not asked_for else self._table)
        if unasked == 0:
            sentence = self.tr("Every engagement to come has been asked about, as far as the filter shows.")
        elif unasked == 1:
            sentence = self.tr("1 engagement has not been asked about yet.")
        else:
            sentence = self.tr("{count} engagements have not been asked about yet.").format(count=unasked)
        self._nothing.set_text(self.tr("Nothing waits for an answer."), sentence)
        self._show_unasked.setVisible(unasked > 0)

    def _show_commands(self) -> None:
        """Enable what makes sense for the selected asks, and say why the rest does not."""
        document = self._workspace.document
        plan = document.plan if document.is_open else None
        chosen = [plan.asks[ask_id] for ask_id in self._table.asks if ask_id in plan.asks] if plan is not None else []
        free = not document.read_only
        self._commands["answer"].setEnabled(free and any(not ask.withdrawn for ask in chosen))
        self._commands["sent"].setEnabled(free and any(ask.is_open and ask.sent is None for ask in chosen))
        self._commands["remind"].setEnabled(free and any(ask.is_open and ask.sent is not None for ask in chosen))
        self._withdraw.setEnabled(free and any(ask.is_open for ask in chosen))
        self._delete.setEnabled(free and bool(chosen))

    def _on_rows_selected(self) -> None:
        self._show_commands()
        if self._table.hasFocus() and self._table.engagements:
            self._workspace.view.select(self._table.engagements)

    def _on_selection_changed(self) -> None:
        """Go along with another view's selection."""
        current = self._workspace.view.current
        if self._table.hasFocus() or current is None or current in self._table.engagements:
            return
        at = self._table.find_engagement(current)
        if at >= 0:
            self._table.select_rows([at], at)

    def _on_opened(self, at: int) -> None:
        engagement = self._table.engagement_at(at)
        if engagement:
            self._workspace.view.select((engagement,))
            self._workspace.actions.action("engagement.open").trigger()

    def _on_ask(self) -> None:
        chosen = self._table.engagements if self._table.hasFocus() else ()
        self._asking.ask(chosen or self._workspace.view.selected)

    def _on_answer(self) -> None:
        """Of the selected asks; elsewhere, of what is open about the engagement looked at."""
        plan, current = self._workspace.document.plan, self._workspace.view.current
        chosen = [ask_id for ask_id in self._table.asks if ask_id in plan.asks and not plan.asks[ask_id].withdrawn]
        if not chosen or not self.isVisible():
            waiting = plan.ids("ask_by_engagement", current) if current is not None else ()
            chosen = sorted(ask_id for ask_id in waiting if plan.asks[ask_id].is_open)
        self._asking.record(chosen)

    def _on_overdue(self) -> None:
        self._workspace.go_to("coordination")
        self.show_overdue()

    def _on_sent(self) -> None:
        today = self._workspace.document.today
        self._attempt(partial(edits.mark_sent, on=today))

    def _on_remind(self) -> None:
        self._attempt(edits.remind)

    def _on_withdraw(self) -> None:
        self._attempt(edits.withdraw)

    def _on_delete(self) -> None:
        self._attempt(edits.delete_asks)

    def _attempt(self, use_case: Callable[..., Change]) -> None:
        document = self._workspace.document
        chosen: Sequence[str] = self._table.asks
        if chosen:
            document.attempt(partial(use_case, document.plan, chosen))

    def _on_show_unasked(self) -> None:
        self._open_group(AskGroup.UNASKED)

    def _on_menu(self, point: QPoint) -> None:
        self._make_menu().popup(self._table.menu_place(point))

    def _open_menu(self, button: QWidget) -> None:
        self._make_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._workspace.actions.action("engagement.open"))
        menu.addAction(self._workspace.actions.action("ask.new"))
        menu.addSeparator()
        menu.addActions(list(self._commands.values()))
        menu.addSeparator()
        menu.addActions([self._withdraw, self._delete])
        return menu
