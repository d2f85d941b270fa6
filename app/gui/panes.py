"""F6: from one pane of the window to the next, by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def step_pane(panes: Sequence[QWidget | None], focus: QWidget | None, step: int) -> str:
    """Move the focus to the visible pane `step` further on, and return that pane's name."""
    shown = [pane for pane in panes if pane is not None and pane.isVisible()]
    if not shown:
        return ""
    inside = [at for at, pane in enumerate(shown) if focus is not None and (pane is focus or pane.isAncestorOf(focus))]
    pane = shown[((inside[0] if inside else -step) + step) % len(shown)]
    _first_focusable(pane).setFocus(Qt.FocusReason.TabFocusReason)
    return pane.accessibleName()


def _first_focusable(pane: QWidget) -> QWidget:
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus or pane.focusProxy() is not None:
        return pane
    for child in pane.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return child
    return pane
