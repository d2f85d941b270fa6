"""The commands on asks that the whole window has: about what is in hand here, else the engagement looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.findings import Subject
from app.gui.engaging.asking import Asking
from app.gui.screens.coordination.ask_commands import AskCommands
from app.gui.screens.coordination.ask_looks import AskLooks
from app.gui.workspace.workspace import Workspace
from app.services.layouts.engagement import ask_lines


class WindowAsks(QObject):
    """Binds `ask.new`, `ask.answer`, `ask.correct` and their like; they work on the selected asks where these have the
    focus. `show_overdue` goes to the first late one."""

    def __init__(
        self,
        workspace: Workspace,
        looks: AskLooks,
        commands: AskCommands,
        asking: Asking,
        show_overdue: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._looks, self._commands, self._asking = workspace, looks, commands, asking
        self._show_overdue = show_overdue
        bind = workspace.actions.bind
        bind("ask.new", self._on_ask)
        bind("ask.answer", commands.record_at_hand)
        bind("ask.paste-answer", commands.paste)
        bind("ask.correct", self._on_correct)
        bind("ask.silence", commands.start_silence)
        bind("ask.silence-broken", commands.note_broken)
        bind("ask.overdue", self._on_overdue)

    def _on_ask(self) -> None:
        chosen = self._looks.engagements if self._looks.has_focus else ()
        self._asking.ask(chosen or self._workspace.view.selected)

    def _on_correct(self) -> None:
        """The ask looked at; without focus in the asks, the one about the engagement looked at.

        Where there are several, they are selected here, to choose one of them.
        """
        if self._looks.has_focus and self._looks.current_ask:
            self._commands.correct()
            return
        plan, view = self._workspace.document.plan, self._workspace.view
        item = plan.engagements.get(view.current or "")
        found = ask_lines(plan, item, self._workspace.document.today) if item is not None else ()
        if len(found) == 1:
            self._asking.correct(found[0].id)
            return
        self._workspace.go_to("coordination")
        if found:
            view.look_at_place(Subject("asks", found[0].id))
        self._workspace.say(self.tr("Go to the ask to correct, and press F2."))

    def _on_overdue(self) -> None:
        self._workspace.go_to("coordination")
        self._show_overdue()
