"""F6: from one pane of the window to the next, by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def step_pane(panes: Sequence[QWidget | None], focus: QWidget | None, step: int) -> str:
    """Move the focus to the visible pane `step` further on, and return that pane's name.

    Panes in which nothing takes the focus, such as a bar without messages, are passed over.
    """
    shown = [pane for pane in panes if pane is not None and pane.isVisible() and _takes_focus(_first_focusable(pane))]
    if not shown:
        return ""
    inside = [at for at, pane in enumerate(shown) if focus is not None and (pane is focus or pane.isAncestorOf(focus))]
    pane = shown[((inside[0] if inside else -step) + step) % len(shown)]
    _first_focusable(pane).setFocus(Qt.FocusReason.TabFocusReason)
    return pane.accessibleName()


def focus_pane(pane: QWidget) -> None:
    """Give the focus to a pane: to its usual place, or to the first one where that is not seen."""
    pane.setFocus(Qt.FocusReason.OtherFocusReason)
    if (focus := pane.window().focusWidget()) is None or not (pane is focus or pane.isAncestorOf(focus)):
        _first_focusable(pane).setFocus(Qt.FocusReason.OtherFocusReason)


def _first_focusable(pane: QWidget) -> QWidget:
    """Where the focus was in the pane the last time, else its first place for it."""
    last = pane.focusWidget()
    if last is not None and last is not pane and last.isVisible() and last.isEnabled():
        return last
    # In a plan that is empty, a view shows its first steps instead of what has its focus otherwise.
    if (proxy := pane.focusProxy()) is not None and proxy.isVisible():
        return _first_focusable(proxy)
    if proxy is None and pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return pane
    return next((child for child in pane.findChildren(QWidget) if _takes_focus(child)), pane)


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
