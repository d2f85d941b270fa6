"""The table of engagements."""

from app.gui.screens.table.screen import TableScreen

__all__ = ["TableScreen"]
