"""Keys of a command that is not possible now: why, instead of silence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.gui.workspace.actions import ActionRegistry
from app.gui.workspace.key_sequences import portable


class RefusedKeys(QObject):
    """Says why a command is not possible when its keys come to the window and nothing in it has taken them."""

    def __init__(self, window: QWidget, actions: ActionRegistry, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._actions, self._say = actions, say
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a command that is possible never come as far as this."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            owner = self._actions.owner_of(portable(QKeySequence(event.keyCombination())))
            if owner is not None and (entry := self._actions.entry(owner)).reason and not entry.enabled:
                self._say(f"{entry.title.rstrip('…')}: {entry.reason}")
        return super().eventFilter(watched, event)
