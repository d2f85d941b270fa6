"""Which countries and regions are engaged how often, against what is wanted of them."""

from app.gui.screens.coverage.screen import CoverageScreen

__all__ = ["CoverageScreen"]
