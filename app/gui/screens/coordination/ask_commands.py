"""The commands on the selected asks: what each does, when it makes sense, and the menu of them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.domain.answered_for import outdated_for
from app.domain.changes import Change
from app.domain.consents import conditions_of
from app.gui.engaging.asking import Asking
from app.gui.engaging.conditions_dialog import ConditionsDialog
from app.gui.engaging.silencing import Silencing
from app.gui.screens.coordination.ask_looks import AskLooks
from app.gui.screens.coordination.board_moves import BoardMoves
from app.gui.widgets import clipboard
from app.gui.workspace.workspace import Workspace
from app.services.edits import ask_life as life
from app.services.edits import asks as edits
from app.services.edits.asking_again import ask_again, note_still_good
from app.services.layouts.ask_board import AskStep


class AskCommands(QObject):
    """Work on what is selected in the list or on the board; single letters work only inside them."""

    def __init__(self, workspace: Workspace, looks: AskLooks, asking: Asking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._looks = looks
        self._asking = asking
        self._answer = self._make("answer", self.tr("Record answer…"), "", self.record)
        self._sent = self._make("sent", self.tr("Mark sent"), "S", self._on_sent)
        self._remind = self._make("remind", self.tr("Remind"), "R", partial(self._attempt, edits.remind))
        self._acknowledge = self._make("acknowledge", self.tr("They have it"), "A", self._on_day(life.acknowledge))
        self._more = self._make("more", self.tr("They want to know more"), "M", self._on_day(life.want_more))
        self._supply = self._make("supply", self.tr("They were told more"), "I", self._on_day(life.supply))
        self._close = self._make("close", self.tr("Close"), "C", self._on_day(life.close_asks))
        self._tick = self._make("conditions", self.tr("Conditions…"), "T", self._on_conditions)
        self._silencing = Silencing(workspace, self)
        self._correct = self._make("correct", self.tr("Correct ask…"), "F2", self.correct)
        self._again = self._make("again", self.tr("Ask again"), "", self._on_again)
        self._holds = self._make("holds", self.tr("The answer still holds"), "", self._on_holds)
        self._withdraw = self._make("withdraw", self.tr("Withdraw"), "W", partial(self._attempt, edits.withdraw))
        self._moves = BoardMoves(workspace, looks.board, self._deeds(), self)
        self._delete = self._make("delete", self.tr("Delete"), "Del", partial(self._attempt, edits.delete_asks))

    @property
    def foremost(self) -> tuple[QAction, ...]:
        """Those that deserve a button."""
        return self._answer, self._sent, self._remind

    def record(self, said: str = "") -> None:
        """Record one answer to the selected asks that are not withdrawn; `said` are its words, where known."""
        plan = self._workspace.document.plan
        asks = (plan.asks[ask_id] for ask_id in self._looks.asks if ask_id in plan.asks)
        self._asking.record([ask.id for ask in asks if not ask.withdrawn], said)

    def record_at_hand(self) -> None:
        """Record an answer to the selected asks; without focus in the list, to what is open about the engagement
        looked at."""
        self._record_at_hand("")

    def _record_at_hand(self, said: str) -> None:
        if self._looks.has_focus and self._looks.asks:
            self.record(said)
            return
        self._asking.record(self._at_hand(), said)

    def paste(self) -> None:
        """Record an answer with the text on the clipboard as its words."""
        said = clipboard.held().strip()
        if not said:
            self._workspace.say(self.tr("The clipboard holds no text."))
            return
        self._record_at_hand(said)

    def start_silence(self) -> None:
        """Start a silence procedure for the asks at hand."""
        self._silencing.start(self._at_hand())

    def note_broken(self) -> None:
        """Note by whom silence on the asks at hand was broken, whoever is looked at first."""
        asks, plan = self._at_hand(), self._workspace.document.plan
        looked_at = plan.asks.get(self._looks.current_ask)
        self._silencing.note_broken(asks, looked_at.post if looked_at is not None and looked_at.id in asks else "")

    def correct(self) -> None:
        """Correct the ask looked at."""
        if (chosen := self._looks.current_ask) in self._workspace.document.plan.asks:
            self._asking.correct(chosen)

    def refresh(self) -> None:
        """Enable what makes sense for the selected asks."""
        document = self._workspace.document
        plan = document.plan if document.is_open else None
        chosen = [plan.asks[ask_id] for ask_id in self._looks.asks if ask_id in plan.asks] if plan is not None else []
        free = not document.read_only
        self._answer.setEnabled(free and any(not ask.withdrawn for ask in chosen))
        self._sent.setEnabled(free and any(ask.is_open and ask.sent is None for ask in chosen))
        self._remind.setEnabled(free and any(ask.is_open and ask.sent is not None for ask in chosen))
        waiting = [ask for ask in chosen if ask.is_open and ask.sent is not None]
        self._acknowledge.setEnabled(free and any(ask.acknowledged is None for ask in waiting))
        self._more.setEnabled(free and any(not ask.waits_for_us for ask in waiting))
        self._supply.setEnabled(free and any(ask.is_open and ask.waits_for_us for ask in chosen))
        self._close.setEnabled(free and any(life.can_be_closed(ask) for ask in chosen))
        self._tick.setEnabled(plan is not None and any(conditions_of(plan, ask) for ask in chosen))
        self._correct.setEnabled(free and bool(self._looks.current_ask))
        outdated = plan is not None and any(outdated_for(plan, ask) is not None for ask in chosen)
        for each in (self._again, self._holds):
            each.setEnabled(free and outdated)
        self._withdraw.setEnabled(free and any(ask.is_open for ask in chosen))
        self._delete.setEnabled(free and bool(chosen))

    def pop_up(self, place: QPoint) -> None:
        """Open the menu of all commands at a place of the screen."""
        menu = QMenu(self._looks)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._workspace.actions.action("engagement.open"))
        menu.addAction(self._workspace.actions.action("ask.new"))
        menu.addSeparator()
        self._moves.add_to(menu)
        menu.addActions(list(self.foremost))
        menu.addSeparator()
        menu.addActions([self._acknowledge, self._more, self._supply, self._tick, self._close])
        menu.addActions([self._again, self._holds])
        menu.addSeparator()
        for each in ("ask.silence", "ask.silence-broken"):
            menu.addAction(self._workspace.actions.action(each))
        menu.addSeparator()
        menu.addActions([self._correct, self._withdraw, self._delete])
        menu.addSeparator()
        for each in ("ask.mail", "ask.letter", "ask.clearance-form", "ask.sheet"):
            menu.addAction(self._workspace.actions.action(each))
        menu.addSeparator()
        for each in ("ask.paste-answer", "ask.take-in"):
            menu.addAction(self._workspace.actions.action(each))
        menu.addSeparator()
        for each in ("report.coordination-sheet", "report.call-list", "file.export-asks"):
            menu.addAction(self._workspace.actions.action(each))
        menu.popup(place)

    def _deeds(self) -> dict[AskStep, Callable[[], object]]:
        """What each move of a card does: the same as a command does."""
        return {
            AskStep.ASK: lambda: self._asking.ask(self._looks.engagements),
            AskStep.SEND: self._on_sent,
            AskStep.SUPPLY: self._on_day(life.supply),
            AskStep.WANT_MORE: self._on_day(life.want_more),
            AskStep.ANSWER: self.record,
            AskStep.TICK: self._on_conditions,
            AskStep.CLOSE: self._on_day(life.close_asks),
        }

    def _make(self, name: str, title: str, keys: str, handler: Callable[[], None]) -> QAction:
        action = QAction(title, self)
        action.setObjectName(f"ask-{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setToolTip(f"{title} ({keys})")
        action.triggered.connect(lambda: handler())
        self._looks.add_command(action)
        return action

    def _at_hand(self) -> Sequence[str]:
        """The selected asks; without focus in the list, what is open about the engagement looked at."""
        plan, current = self._workspace.document.plan, self._workspace.view.current
        if self._looks.has_focus and self._looks.asks:
            return self._looks.asks
        waiting = plan.ids("ask_by_engagement", current) if current is not None else ()
        return sorted(ask_id for ask_id in waiting if plan.asks[ask_id].is_open)

    def _on_day(self, use_case: Callable[..., Change]) -> Callable[[], None]:
        """A step that is noted with the day of today."""
        return lambda: self._attempt(partial(use_case, on=self._workspace.document.today))

    def _on_conditions(self) -> None:
        plan = self._workspace.document.plan
        chosen = [each for each in self._looks.asks if each in plan.asks and conditions_of(plan, plan.asks[each])]
        if chosen:
            ConditionsDialog(self._workspace, chosen, self._workspace.window).open()

    def _on_again(self) -> None:
        facts = self._workspace.document.review.facts
        self._attempt_outdated(partial(ask_again, facts=facts))

    def _on_holds(self) -> None:
        self._attempt_outdated(partial(note_still_good, as_of=self._workspace.document.today))

    def _attempt_outdated(self, use_case: Callable[..., Change]) -> None:
        """Of those selected only what was answered for something else."""
        document = self._workspace.document
        plan = document.plan
        chosen = [each for each in self._looks.asks if each in plan.asks and outdated_for(plan, plan.asks[each])]
        document.attempt(partial(use_case, plan, chosen))

    def _on_sent(self) -> None:
        self._attempt(partial(edits.mark_sent, on=self._workspace.document.today))

    def _attempt(self, use_case: Callable[..., Change]) -> None:
        document = self._workspace.document
        chosen: Sequence[str] = self._looks.asks
        if chosen:
            document.attempt(partial(use_case, document.plan, chosen))
