"""The calendar: a year, a month, some weeks, or a list by day."""

from app.gui.screens.calendar.screen import CalendarScreen

__all__ = ["CalendarScreen"]
