"""Documents: chosen, compiled, seen as the very file, printed and saved."""

from app.gui.screens.reports.screen import ReportsScreen

__all__ = ["ReportsScreen"]
