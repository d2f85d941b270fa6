"""The timeline: engagements as bars in rows under a line of days."""

from app.gui.screens.timeline.screen import TimelineScreen

__all__ = ["TimelineScreen"]
