"""The asks as a list or as a board: whichever is shown has the asks in hand."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.coordination.board import BoardView
from app.gui.workspace.workspace import Workspace
from app.services.layouts.coordination import AskGroup

LIST, BOARD = "list", "board"


class AskLooks(QStackedWidget):
    """What is selected is so in the look that is shown; another one takes it over when it comes.

    `opened(engagement id)`, `selected` when other asks are, `moved` when those selected are gone and the next one is
    instead, `menu_wanted(place)` for a place on the screen.
    """

    opened = Signal(str)
    selected = Signal()
    moved = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.board = AskTable(workspace), BoardView(workspace)
        self._look: AskTable | BoardView = self.table
        table, board = self.table, self.board
        for each in (table, board):
            self.addWidget(each)
            each.moved.connect(self.moved)
        table.opened.connect(lambda row: self._on_opened(table.engagement_at(row)))
        board.opened.connect(self._on_opened)
        table.selectionModel().selectionChanged.connect(self.selected)
        board.selected.connect(self.selected)
        table.customContextMenuRequested.connect(lambda point: self.menu_wanted.emit(table.menu_place(point)))
        board.menu_wanted.connect(self.menu_wanted)
        self.setFocusProxy(self.table)

    @property
    def shows_board(self) -> bool:
        """Whether the asks are cards."""
        return self._look is self.board

    @property
    def has_focus(self) -> bool:
        """Whether the keys are in the asks."""
        return self.board.current_cards.hasFocus() if self.shows_board else self.table.hasFocus()

    @property
    def is_walked(self) -> bool:
        """Whether a key that was pressed in the asks is being answered."""
        return self.table.is_walked or any(column.cards.is_walked for column in self.board.columns)

    @property
    def asks(self) -> tuple[str, ...]:
        """The ids of the selected asks."""
        return self._look.asks

    @property
    def current_ask(self) -> str:
        """The ask looked at; empty where there is none."""
        return self._look.current_ask

    @property
    def engagements(self) -> tuple[str, ...]:
        """The engagements of what is selected, that of the ask looked at first."""
        return self._look.engagements

    def choose(self, look: str) -> None:
        """Show the asks in another look; whoever calls shows them there and selects anew."""
        had_focus = self.has_focus
        self._look = self.board if look == BOARD else self.table
        self.setCurrentWidget(self._look)
        self.setFocusProxy(self._look)
        if had_focus:
            self._look.setFocus()

    def add_command(self, action: QAction) -> None:
        """Have the keys of a command work in both looks."""
        self.table.addAction(action)
        self.board.add_command(action)

    def select_all(self) -> None:
        """Select every row of the list, or every card of the column looked at."""
        self._look.select_all()

    def select_asks(self, ask_ids: Collection[str]) -> bool:
        """Select these asks and go to the first; False where none of them is shown."""
        return self._look.select_asks(ask_ids)

    def select_engagement(self, engagement_id: str) -> bool:
        """Select the first ask about an engagement; False where none is shown."""
        return self._look.select_engagement(engagement_id)

    def select_nothing(self) -> None:
        """Select no ask; the keys stay where they are."""
        (self.board.current_cards if self.shows_board else self.table).clearSelection()

    def paint_anew(self) -> None:
        """Paint everything again, in other colours."""
        for each in (self.table, *(column.cards for column in self.board.columns)):
            each.viewport().update()

    def go_to_group(self, group: AskGroup) -> None:
        """Go to the first ask of a group of the list; on the board to the first late one, or one not asked yet."""
        if not self.shows_board:
            self.table.go_to_group(group)
        else:
            self.board.go_to(group)

    def _on_opened(self, engagement_id: str) -> None:
        if engagement_id:
            self.opened.emit(engagement_id)
