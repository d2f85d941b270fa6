"""What is due: where the morning begins."""

from app.gui.screens.due.screen import DueScreen

__all__ = ["DueScreen"]
