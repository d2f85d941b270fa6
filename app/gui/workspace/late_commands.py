"""Commands whose handler is made only when somebody gives one of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QAction


class LateCommands(QObject):
    """Holds the place of handlers until they are there, and lets the command that called for them go on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: dict[str, QMetaObject.Connection] = {}
        self._given: QAction | None = None

    def __contains__(self, action_id: str) -> bool:
        return action_id in self._held

    def hold(self, action: QAction, make: Callable[[], object]) -> None:
        """Call `make` when the command is given; it is to say through `take` who handles it from then on."""
        self._held[action.objectName()] = action.triggered.connect(partial(self._on_given, action, make))

    def take(self, action_id: str, handler: Callable[[], object] | Callable[[bool], object]) -> None:
        """The command has a handler now."""
        if (held := self._held.pop(action_id, None)) is not None:
            QObject.disconnect(held)
        if self._given is not None and action_id == self._given.objectName():
            # Qt tells only those who listened when the command was given.
            self._given.triggered.connect(handler)

    def _on_given(self, action: QAction, make: Callable[[], object]) -> None:
        # A handler takes the state or does not, as it likes; only an action that is triggered tells either kind.
        self._given = stand_in = QAction(self, checkable=True, checked=not action.isChecked())
        stand_in.setObjectName(action.objectName())
        try:
            make()
        finally:
            self._given = None
        stand_in.trigger()
        stand_in.deleteLater()
