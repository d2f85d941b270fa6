"""The main window itself: painted at once, empty but for what is being done, and filled by an `Interior` then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from app.gui.widgets.plain_text import TextLabel
from app.gui.workspace.settings import Settings

USUAL_SIZE = (1366, 768)
"""Pixels in which all parts of the window stand beside each other."""

SHARE = 0.9
"""How much of a screen the window takes when it opens for the first time."""


class MainWindow(QMainWindow):
    """Knows its place on the screen, and whom to ask before it closes.

    `painted` comes once, after it was seen for the first time: whatever takes long begins then.
    """

    painted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._was_painted = False
        self._may_close: Callable[[], bool] = _always
        self._waiting = TextLabel(muted=True)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(self._waiting)
        # Qt brings it back from a screen that is gone, makes it fit, and refuses where the screen is quite another.
        if not (settings.window_geometry and self.restoreGeometry(QByteArray(settings.window_geometry))):
            self._take_room(self.screen().availableGeometry())

    def say_waiting(self, text: str) -> None:
        """Say in the empty window what is being done."""
        self._waiting.setText(text)

    def _take_room(self, there: QRect) -> None:
        """Open large in the middle of a screen; on one that is no larger than the window needs, take all of it."""
        size = QSize(round(there.width() * SHARE), round(there.height() * SHARE))
        self.setGeometry(QRect(there.topLeft() + _half(there.size() - size), size))
        # Only the desktop knows how high its title bar is: maximised, both of them fit.
        if size.width() < USUAL_SIZE[0] or size.height() < USUAL_SIZE[1]:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Have `may_close` called before the window closes; False keeps it open."""
        self._may_close = may_close

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Once all of this frame is on the screen.
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()


def _half(size: QSize) -> QPoint:
    return QPoint(size.width() // 2, size.height() // 2)


def _always() -> bool:
    return True
