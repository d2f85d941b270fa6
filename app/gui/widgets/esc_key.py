"""Whose the Esc key is: of the field in which something is typed, or of the dialog around it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget


def is_left_by_esc(window: QWidget) -> bool:
    """Whether it is a dialog that does nothing until a button is pressed, and that can be cancelled.

    There Esc cancels, whatever is half typed. In a window that writes at once Esc takes back what is typed first.
    """
    boxes = window.findChildren(QDialogButtonBox) if isinstance(window, QDialog) else ()
    return any(box.button(QDialogButtonBox.StandardButton.Cancel) is not None for box in boxes)
