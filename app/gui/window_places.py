"""Where the window was, and how its parts shared the room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from app.gui.settings import Settings

USUAL_SIZE = (1366, 768)
PANEL_WIDTH = 380
FINDINGS_HEIGHT = 190


def restore_places(window: QMainWindow, across: QSplitter, middle: QSplitter, settings: Settings) -> None:
    """Put the window where it was last time; Qt itself brings it back from a screen that is gone."""
    if not (settings.window_geometry and window.restoreGeometry(QByteArray(settings.window_geometry))):
        window.resize(*USUAL_SIZE)
    if not (settings.window_state and across.restoreState(QByteArray(settings.window_state))):
        across.setSizes([USUAL_SIZE[0] - PANEL_WIDTH, PANEL_WIDTH])
    middle.setSizes([USUAL_SIZE[1] - FINDINGS_HEIGHT, FINDINGS_HEIGHT])
