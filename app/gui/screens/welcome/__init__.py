"""The first page: three ways to begin, and the plans opened lately."""

from app.gui.screens.welcome.screen import WelcomeScreen

__all__ = ["WelcomeScreen"]
