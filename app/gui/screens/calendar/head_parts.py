"""Parts of the line above the calendar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from app.gui.widgets.segments import Segments
from app.services.layouts.calendar_place import Mode


class ModeChoice(Segments):
    """The ways of looking, side by side; `mode_chosen(Mode)`."""

    mode_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ModeChoice", "Way of looking"), parent)
        self.setObjectName("calendarModes")
        titles = {
            Mode.YEAR: self.tr("Year"),
            Mode.MONTH: self.tr("Month"),
            Mode.WEEKS: self.tr("Weeks"),
            Mode.DAY: self.tr("Day"),
            Mode.AGENDA: self.tr("Agenda"),
            Mode.TRAVEL: self.tr("Travel"),
        }
        for mode, title in titles.items():
            self.add(mode.value, title)
        self.chosen.connect(self._on_chosen)

    def show_mode(self, mode: Mode) -> None:
        """Show which one is on."""
        self.choose(mode.value)

    def _on_chosen(self, mode: str) -> None:
        self.mode_chosen.emit(Mode(mode))


class WindowsToggle(QToolButton):
    """Shows and hides the list of what waits for a day, and says how many do."""

    def __init__(self, windows: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarWindowsToggle")
        self.setProperty("look", "segment")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setChecked(windows.isChecked())
        self.setToolTip(windows.toolTip())
        self.clicked.connect(windows.trigger)
        windows.toggled.connect(self.setChecked)

    def show_count(self, count: int) -> None:
        """Say how many wait for a day."""
        said = self.tr("%n without a day", "", count)
        self.setAccessibleName(said)
        self.setText(said)
        self.setVisible(count > 0 or self.isChecked())
