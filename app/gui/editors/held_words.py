"""What is typed into an editor of a cell, held against what the cell holds, also where that changes meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.gui.editors.echo_line import EchoLine, Understood
from app.gui.widgets.announce import announce


class HeldWords:
    """The part that the editors of a cell share; it stands behind the Qt class, whose `text` it takes.

    `echoes`: whether the line beside it says what was understood while somebody types.
    """

    filled: Any
    """A signal: `filled(Step)` when it is filled in, `filled(None)` where it is left for something else."""

    _before = ""
    _remark = ""

    def hold_by(self, check: Callable[[str], Understood], echo: EchoLine, *, echoes: bool = False) -> None:
        """Take up the work: what is typed is held against `check`, and `echo` says what it comes to."""
        self._check = check
        self._echo = echo
        self._echoes = echoes

    def text(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    def begin(self, text: str) -> None:
        """Show the cell's own text."""
        raise NotImplementedError

    @property
    def is_changed(self) -> bool:
        """Whether something else than the cell's own text stands in it."""
        return self.text() != self._before

    @property
    def understood(self) -> Understood:
        """What the text comes to as it stands."""
        return self._check(self.text())

    @property
    def is_held(self) -> bool:
        """Whether something was typed that cannot be taken."""
        return self.is_changed and not self.understood.is_taken

    def write_out(self) -> None:
        """Write out what was typed short, where only one thing can be meant; nothing where a cell has no names."""

    def take(self) -> None:
        """Fill the cell in as leaving it by the mouse would; what cannot be taken stays as it is typed."""
        self.write_out()
        if self.is_changed and not self.is_held:
            self.filled.emit(None)

    def say_why(self) -> None:
        """Say beside it why the text cannot be taken."""
        understood = self.understood
        self._say(understood)
        announce(self._widget(), understood.said, urgent=True)

    def overtake(self, text: str) -> None:
        """Know that the cell holds another text now; what is typed stays, and the line beside it says so."""
        if text == self._before:
            return
        if not self.is_changed:
            self.begin(text)
            return
        self._before = text
        self._remark = self._echo.remark(text) if self.is_changed else ""
        self._say_beside()
        if self._remark:
            announce(self._widget(), self._remark)

    def _say_beside(self) -> None:
        """Say beside it what there is to say of the text as it stands."""
        if self._remark and self.is_changed:
            self._say(Understood(True, self._remark))
        elif self._echoes and self.is_changed:
            self._say(self.understood)
        else:
            self._echo.hide()

    def _say(self, understood: Understood) -> None:
        self._echo.say(understood, self._widget().geometry())

    def _widget(self) -> QWidget:
        assert isinstance(self, QWidget)
        return self
