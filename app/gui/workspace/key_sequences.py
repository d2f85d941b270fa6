"""What the keys of a command are to Qt."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

Shortcut = str | QKeySequence.StandardKey


def sequences(shortcuts: Iterable[Shortcut]) -> list[QKeySequence]:
    """The keys that a command is made with, each once; without keys of their own that hardly any keyboard has."""
    found: list[QKeySequence] = []
    for shortcut in shortcuts:
        if isinstance(shortcut, str):
            found.append(QKeySequence(shortcut, QKeySequence.SequenceFormat.PortableText))
        else:
            found.extend(each for each in QKeySequence.keyBindings(shortcut) if not _on_special_key(each))
    return list({portable(each): each for each in found}.values())


def portable(sequence: QKeySequence) -> str:
    """The keys as they are kept and compared."""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _on_special_key(sequence: QKeySequence) -> bool:
    """Whether the keys are a key of its own ("Undo", "Open") that hardly any keyboard has."""
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide's stub leaves it out.
    return combination.keyboardModifiers() == Qt.KeyboardModifier.NoModifier and combination.key() >= Qt.Key.Key_Back
