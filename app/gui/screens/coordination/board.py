"""The board of the coordination screen: asks as cards, a column for each step of their life."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.gui.screens.coordination.card_list import CardList
from app.gui.screens.coordination.cells import card_cells
from app.gui.screens.coordination.stage_column import StageColumn
from app.gui.widgets.drag_bubble import BubbleText, DragBubble
from app.gui.widgets.quiet_rows import QuietRow
from app.gui.widgets.spacing import hairline, row
from app.gui.workspace.workspace import Workspace
from app.services.layouts.ask_board import AskStage, StageLines
from app.services.layouts.ask_book import AskBookLine
from app.services.layouts.coordination import AskGroup, ask_row, group_of, unasked_row


class BoardView(QScrollArea):
    """One column has the cards that are chosen; the others have none.

    `opened(engagement id)` on Enter or a double click; `selected` when other cards are; `moved` when all that were are
    gone and the next one is instead; `held_over(column)` while the chosen cards are dragged, and `wished(column)` when
    they are to go there, by keys or by the mouse; `menu_wanted(place)` for a place on the screen.
    """

    opened = Signal(str)
    selected = Signal()
    moved = Signal()
    held_over = Signal(object)
    wished = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askBoard")
        self.setAccessibleName(self.tr("Board of asks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._workspace, self._document = workspace, workspace.document
        self.columns = tuple(StageColumn(workspace, stage) for stage in AskStage)
        self._at = 0
        self._is_quiet = False
        self._bubble: DragBubble | None = None
        inside = QWidget()
        layout = row(inside, gap=0)
        for at, each in enumerate(self.columns):
            if at:
                layout.addWidget(hairline(Qt.Orientation.Vertical))
            layout.addWidget(each, 1)
            self._connect(at, each.cards)
        self.setWidget(inside)
        self._enter(0)

    @property
    def asks(self) -> tuple[str, ...]:
        """The ids of the selected asks."""
        return tuple(line.ask for line in self._cards.chosen if line.ask)

    @property
    def current_ask(self) -> str:
        """The ask looked at; empty where there is none."""
        looked_at = self._cards.looked_at
        return looked_at.ask if looked_at is not None and looked_at.ask else next(iter(self.asks), "")

    @property
    def engagements(self) -> tuple[str, ...]:
        """The engagements of the selected cards, that of the one looked at first."""
        chosen = [line.engagement for line in self._cards.chosen]
        if (looked_at := self._cards.looked_at) is not None:
            chosen.insert(0, looked_at.engagement)
        return tuple(dict.fromkeys(chosen))

    @property
    def current_cards(self) -> CardList:
        """The column that has the chosen cards."""
        return self._cards

    def add_command(self, action: QAction) -> None:
        """Have the keys of a command work in every column."""
        for each in self.columns:
            each.cards.addAction(action)

    def select_all(self) -> None:
        """Select every card of the column looked at."""
        self._cards.select_all()

    def show_columns(self, found: Sequence[StageLines], nothing: str = "") -> None:
        """Show another state; what was selected stays selected, in whichever column it stands now.

        `nothing` is said below the heads of empty columns.
        """
        looked_at, place = self._cards.looked_at, self._cards.currentIndex().row()
        chosen = {(line.ask, line.engagement) for line in self._cards.chosen}
        had_focus = self._cards.hasFocus()
        plan, today = self._document.plan, self._document.today

        def build(key: Hashable) -> QuietRow:
            assert isinstance(key, AskBookLine)
            if key.ask:
                return card_cells(ask_row(plan, plan.asks[key.ask], today))
            return card_cells(unasked_row(plan, plan.engagements[key.engagement]))

        self._is_quiet = True
        for each, lines in zip(self.columns, found, strict=True):
            each.show_lines(lines, nothing)
            each.cards.show_lines(lines.lines, build)
        is_gone = not self._select_again(chosen, looked_at, place)
        self._is_quiet = False
        if had_focus and not self._cards.hasFocus():
            self._cards.setFocus()
        self.selected.emit()
        if is_gone and chosen:
            self.moved.emit()

    def go_to(self, group: AskGroup) -> None:
        """Go to the first card of a group of the list."""
        plan, today = self._document.plan, self._document.today
        self._find(lambda line: (group_of(plan, plan.asks[line.ask], today) if line.ask else AskGroup.UNASKED) is group)

    def select_engagement(self, engagement_id: str) -> bool:
        """Go to the first card of an engagement; False where there is none."""
        return self._find(lambda line: line.engagement == engagement_id)

    def select_asks(self, ask_ids: Collection[str]) -> bool:
        """Select these asks, as far as they stand in the column of the first one; False where none is shown."""
        wanted = frozenset(ask_ids)
        for at, each in enumerate(self.columns):
            places = [place for place, line in enumerate(each.cards.lines) if line.ask in wanted]
            if places:
                self._choose(at, places, places[0])
                return True
        return False

    def stage_beside(self, step: int) -> AskStage | None:
        """The column so many further on than the one looked at; None beyond the last."""
        at = self._at + step
        return self.columns[at].stage if 0 <= at < len(self.columns) else None

    def say_meant(self, title: str, meant: str) -> None:
        """Say beside the pointer what a drop would do."""
        if self._bubble is None:
            self._bubble = DragBubble(self._workspace.icons, self.window())
        self._bubble.show_text(BubbleText(title, meant))

    @property
    def _cards(self) -> CardList:
        return self.columns[self._at].cards

    def _connect(self, at: int, cards: CardList) -> None:
        cards.opened.connect(partial(self._on_opened, cards))
        cards.walked.connect(self._on_walked)
        cards.shifted.connect(self._on_shifted)
        cards.dragged.connect(self._on_dragged)
        cards.dropped.connect(self._on_dropped)
        cards.let_go.connect(self._end_drag)
        cards.entered.connect(partial(self._on_entered, at))
        cards.selectionModel().selectionChanged.connect(partial(self._on_selected, at))
        cards.customContextMenuRequested.connect(lambda point: self.menu_wanted.emit(cards.menu_place(point)))

    def _enter(self, at: int) -> None:
        """Make a column the one that is looked at: Tab leads there and past the others."""
        self._at = at
        for place, each in enumerate(self.columns):
            is_here = place == at
            each.cards.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_here else Qt.FocusPolicy.ClickFocus)
            if not is_here:
                each.cards.clearSelection()
        self.setFocusProxy(self._cards)

    def _find(self, fits: Callable[[AskBookLine], bool]) -> bool:
        """Go to the first card that fits; False where none does."""
        for at, each in enumerate(self.columns):
            place = next((n for n, line in enumerate(each.cards.lines) if fits(line)), -1)
            if place >= 0:
                self._choose(at, [place], place)
                return True
        return False

    def _choose(self, at: int, places: Sequence[int], current: int) -> None:
        had_focus, before = self._cards.hasFocus(), self._is_quiet
        self._is_quiet = True
        self._enter(at)
        self._cards.select_rows(places, current)
        self._is_quiet = before
        self.ensureWidgetVisible(self.columns[at], 0, 0)
        if had_focus:
            self._cards.setFocus()
        if not before:
            self.selected.emit()

    def _select_again(self, chosen: set[tuple[str, str]], looked_at: AskBookLine | None, place: int) -> bool:
        """Bring the selection back to where its cards stand now; False where the next card was taken instead."""
        if looked_at is not None:
            current = (looked_at.ask, looked_at.engagement)
            for at, each in enumerate(self.columns):
                found = {(line.ask, line.engagement): n for n, line in enumerate(each.cards.lines)}
                if current in found:
                    self._choose(at, [n for key, n in found.items() if key in chosen], found[current])
                    return True
        ways = sorted(range(len(self.columns)), key=lambda at: abs(at - self._at))
        filled = next((at for at in ways if self.columns[at].cards.lines), None)
        if filled is None:
            return False
        count = len(self.columns[filled].cards.lines)
        current_place = min(max(place, 0), count - 1)
        self._choose(filled, [current_place] if chosen else [], current_place)
        return False

    def _on_entered(self, at: int) -> None:
        if at != self._at:
            self._enter(at)
            self.selected.emit()

    def _on_selected(self, at: int, *_selections: object) -> None:
        if self._is_quiet:
            return
        if at == self._at:
            self.selected.emit()

    def _on_opened(self, cards: CardList, place: int) -> None:
        self.opened.emit(cards.lines[place].engagement)

    def _on_walked(self, step: int) -> None:
        """To the card beside this one, in the next column that has any."""
        at, height = self._at + step, self._cards.visualRect(self._cards.currentIndex()).center().y()
        while 0 <= at < len(self.columns):
            cards = self.columns[at].cards
            if cards.lines:
                place = cards.rowAt(max(height, 0))
                place = place if place >= 0 else len(cards.lines) - 1
                self._choose(at, [place], place)
                return
            at += step

    def _on_shifted(self, step: int) -> None:
        if (stage := self.stage_beside(step)) is not None:
            self.wished.emit(stage)

    def _under(self, point: QPoint) -> StageColumn | None:
        """The column at a place of the screen."""
        inside = self.viewport().rect().contains(self.viewport().mapFromGlobal(point))
        here = (each for each in self.columns if each.rect().contains(each.mapFromGlobal(point)))
        return next(here, None) if inside else None

    def _on_dragged(self, point: QPoint) -> None:
        under = self._under(point)
        for each in self.columns:
            each.set_target(each is under and each is not self.columns[self._at])
        if under is None:
            if self._bubble is not None:
                self._bubble.vanish()
            return
        self.ensureWidgetVisible(under, 0, 0)
        self.held_over.emit(under.stage)
        if self._bubble is not None:
            self._bubble.place(point)

    def _on_dropped(self, point: QPoint) -> None:
        under = self._under(point)
        self._end_drag()
        if under is not None and under is not self.columns[self._at]:
            self.wished.emit(under.stage)

    def _end_drag(self) -> None:
        for each in self.columns:
            each.set_target(False)
        if self._bubble is not None:
            self._bubble.vanish()
