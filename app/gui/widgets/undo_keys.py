"""The keys of undo and redo, for boxes that leave them to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undo_key(event: QEvent) -> bool:
    """Whether an event is a press of them, or asks whether somebody else than the window wants them."""
    return isinstance(event, QKeyEvent) and any(event.matches(each) for each in _KEYS)
