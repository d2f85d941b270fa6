"""The keys of undo and redo: those of the system, and those of the other offices that people come from."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

UNDO_KEYS = (QKeySequence.StandardKey.Undo,)
REDO_KEYS = (QKeySequence.StandardKey.Redo, "Ctrl+Y", "Ctrl+Shift+Z")
"""Redo by the habit of Windows and of Linux alike, whichever of them the program runs on."""


def is_undo_key(event: QEvent) -> bool:
    """Whether an event is a press of them, or asks whether somebody else than the window wants them."""
    return isinstance(event, QKeyEvent) and any(_is_press(event, each) for each in (*UNDO_KEYS, *REDO_KEYS))


def _is_press(event: QKeyEvent, key: QKeySequence.StandardKey | str) -> bool:
    if isinstance(key, str):
        return QKeySequence(event.keyCombination()) == QKeySequence(key)
    return event.matches(key)
