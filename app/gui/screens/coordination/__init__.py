"""Who has been asked about what, and who has not answered."""

from app.gui.screens.coordination.screen import CoordinationScreen

__all__ = ["CoordinationScreen"]
