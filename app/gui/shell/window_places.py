"""How the parts of the window shared the room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from app.gui.shell.main_window import USUAL_SIZE
from app.gui.workspace.settings import Settings

PANEL_WIDTH = 380
FINDINGS_HEIGHT = 190


def restore_places(across: QSplitter, middle: QSplitter, settings: Settings) -> None:
    """Share the room as it was shared last time."""
    if not (settings.window_state and across.restoreState(QByteArray(settings.window_state))):
        across.setSizes([USUAL_SIZE[0] - PANEL_WIDTH, PANEL_WIDTH])
    middle.setSizes([USUAL_SIZE[1] - FINDINGS_HEIGHT, FINDINGS_HEIGHT])
