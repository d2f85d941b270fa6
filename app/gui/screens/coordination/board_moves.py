"""Moving cards of the board to another column: said before it is done, and done by the commands of the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.gui.screens.coordination.board import BoardView
from app.gui.widgets.plain_text import literal
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.ask_board import DEEDS, STAGE_TITLES, AskStage, AskStep, step_to


class BoardMoves(QObject):
    """`deeds` are the commands by the step that they are; each works on what is selected."""

    def __init__(
        self, workspace: Workspace, board: BoardView, deeds: Mapping[AskStep, Callable[[], object]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._board, self._deeds = workspace, board, deeds
        board.held_over.connect(self._on_held_over)
        board.wished.connect(self.move)

    def move(self, stage: AskStage) -> None:
        """Do what moving the chosen cards to a column means, or say why nothing is done."""
        if self._workspace.document.read_only:
            self._workspace.say(self.tr("This plan is open for reading only. Nothing was changed."))
            return
        step = self._step(stage)
        if step in DEEDS:
            self._deeds[step]()
        elif step is not AskStep.STAY:
            self._workspace.say(self._meant(step))

    def add_to(self, menu: QMenu) -> None:
        """Add the other columns to a menu; those to which the card cannot go are there, disabled, with the reason."""
        if not self._board.isVisible() or not self._board.engagements:
            return
        moves = menu.addMenu(self.tr("Move to"))
        moves.setObjectName("askMoves")
        moves.setToolTipsVisible(True)
        for stage in AskStage:
            step = self._step(stage)
            if step is AskStep.STAY:
                continue
            action = moves.addAction(literal(words(STAGE_TITLES[stage])))
            action.setObjectName(f"move-{stage.value}")
            action.setToolTip(self._meant(step))
            action.setEnabled(step in DEEDS and not self._workspace.document.read_only)
            action.triggered.connect(partial(self.move, stage))

    def _step(self, stage: AskStage) -> AskStep:
        """That of the card looked at; what the others cannot do with it, they are left out of."""
        plan = self._workspace.document.plan
        ask_id = self._board.current_ask
        if not ask_id and not self._board.engagements:
            return AskStep.STAY
        return step_to(plan, plan.asks.get(ask_id), stage)

    def _on_held_over(self, stage: AskStage) -> None:
        count = len(self._board.current_cards.chosen)
        name = words(STAGE_TITLES[stage])
        title = name if count == 1 else self.tr("{count} asks: {column}").format(count=count, column=name)
        self._board.say_meant(title, self._meant(self._step(stage)))

    def _meant(self, step: AskStep) -> str:
        match step:
            case AskStep.STAY:
                return self.tr("It stands here already.")
            case AskStep.ASK:
                return self.tr("Ask about this engagement…")
            case AskStep.SEND:
                return self.tr("Marks it as sent today.")
            case AskStep.SUPPLY:
                return self.tr("Notes that they were told more today.")
            case AskStep.WANT_MORE:
                return self.tr("Notes that they want to know more.")
            case AskStep.ANSWER:
                return self.tr("Asks you for their answer.")
            case AskStep.TICK:
                return self.tr("Lets you tick off what the answer depends on.")
            case AskStep.CLOSE:
                return self.tr("Closes it: nothing is left to do.")
            case AskStep.ASK_FIRST:
                return self.tr("Nobody has been asked yet. Ask first: move it to the column of what was sent.")
            case AskStep.SEND_FIRST:
                return self.tr("Only who was asked can want to know more. Nothing was changed. Mark it as sent first.")
            case AskStep.SENT_ALREADY:
                return self.tr("It was sent already. Nothing was changed. Undo that, or correct the ask with F2.")
            case AskStep.ANSWERED_ALREADY:
                return self.tr("It was answered already. Nothing was changed. Undo that, or correct the ask with F2.")
            case AskStep.TAKEN_BACK:
                return self.tr("It was withdrawn or replaced. Nothing was changed. Ask again instead.")
