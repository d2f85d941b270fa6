"""The engagement panel: one engagement with all its fields, asks and things to check."""

from app.gui.screens.engagement.panel import EngagementPanel

__all__ = ["EngagementPanel"]
