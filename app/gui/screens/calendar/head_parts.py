"""Parts of the line above the calendar that can be said in less room, and what makes them do so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID
from app.services.layouts.calendar_place import Mode


class ModeChoice(QObject):
    """The ways of looking, side by side, or in a list below one button; `chosen(Mode)`."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = {
            Mode.YEAR: self.tr("Year"),
            Mode.MONTH: self.tr("Month"),
            Mode.WEEKS: self.tr("Weeks"),
            Mode.DAY: self.tr("Day"),
            Mode.AGENDA: self.tr("Agenda"),
            Mode.TRAVEL: self.tr("Travel"),
        }
        self._mode = Mode.YEAR
        self._row = Segments(self.tr("Way of looking"))
        self._row.setObjectName("calendarModes")
        for mode, title in self._titles.items():
            self._row.add(mode.value, title)
        self._row.chosen.connect(self._on_chosen)
        self._drop = DropButton(icons)
        self._drop.setObjectName("calendarModeList")
        self._drop.opened.connect(self._on_opened)
        self._drop.hide()

    @property
    def parts(self) -> tuple[QWidget, QWidget]:
        """The row and the button, of which one is seen."""
        return self._row, self._drop

    def show_mode(self, mode: Mode) -> None:
        """Show which one is on."""
        self._mode = mode
        self._row.choose(mode.value)
        self._drop.setText(self._titles[mode])
        self._drop.setAccessibleName(self.tr("Way of looking: {mode}").format(mode=self._titles[mode]))

    def set_terse(self, terse: bool) -> None:
        """Be one button only."""
        self._row.setVisible(not terse)
        self._drop.setVisible(terse)

    def _on_chosen(self, mode: str) -> None:
        self.chosen.emit(Mode(mode))

    def _on_opened(self) -> None:
        menu = QMenu(self._drop)
        menu.setObjectName("calendarModeMenu")
        menu.setAccessibleName(self.tr("Way of looking"))
        for mode, title in self._titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(mode is self._mode)
            action.triggered.connect(partial(self._pick, mode))
        self._drop.show_menu(menu)

    def _pick(self, mode: Mode, _checked: bool = False) -> None:
        self.chosen.emit(mode)


class WindowsToggle(QToolButton):
    """Shows and hides the list of what waits for a day, and says how many do."""

    def __init__(self, icons: Icons, windows: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._tip, self._count, self._is_terse = icons, windows.toolTip(), 0, False
        self.setObjectName("calendarWindowsToggle")
        self.setProperty("look", "segment")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setChecked(windows.isChecked())
        self.clicked.connect(windows.trigger)
        windows.toggled.connect(self.setChecked)

    def show_count(self, count: int) -> None:
        """Say how many wait for a day."""
        self._count = count
        self._say()
        self.setVisible(count > 0 or self.isChecked())

    def set_terse(self, terse: bool) -> None:
        """Show an icon and the number alone; the tooltip then has the words."""
        self._is_terse = terse
        self._say()

    def _say(self) -> None:
        said = self.tr("%n without a day", "", self._count)
        self.setAccessibleName(said)
        self.setText(str(self._count) if self._is_terse else said)
        self.setToolTip(f"{said}\n{self._tip}" if self._is_terse else self._tip)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonTextOnly
        if self._is_terse:
            self.setIcon(self._icons.icon("calendar-event", "text"))
        self.setToolButtonStyle(beside if self._is_terse else alone)


class HeadFit:
    """Says what stands in a line in less room, part by part, until it fits: first what stands at the far end.

    `modes` come last; nothing is shown or hidden in order to be measured, for it may hold the focus.
    """

    def __init__(
        self, parts: Sequence[QWidget], overlays: DropButton, windows: WindowsToggle, modes: ModeChoice
    ) -> None:
        self._parts, self._overlays, self._windows, self._modes = parts, overlays, windows, modes
        self._terse = 0
        self._needed: tuple[int, ...] = ()

    def measure_anew(self) -> None:
        """Something says other words, or in other letters."""
        self._needed = ()

    def fit(self, room: int) -> None:
        """Use as few short forms as fit into so many pixels."""
        if not self._needed:
            self._needed = self._measured()
        fitting = (at for at, wide in enumerate(self._needed) if wide <= room)
        terse = next(fitting, len(self._needed) - 1)
        if terse != self._terse:
            self._terse = terse
            self._overlays.set_terse(terse > 0)
            self._windows.set_terse(terse > 1)
            self._modes.set_terse(terse > 2)

    def _measured(self) -> tuple[int, ...]:
        """The width of the whole line with none, one, two and all parts in short."""
        row, drop = self._modes.parts
        seen = [part for part in self._parts if not part.isHidden()]
        changing = (self._overlays, self._windows, row, drop)
        wide = sum(part.sizeHint().width() + GRID for part in seen if part not in changing) - GRID
        pairs = [_widths(self._overlays, self._terse > 0)]
        pairs.append(_widths(self._windows, self._terse > 1) if self._windows in seen else (-GRID, -GRID))
        pairs.append((row.sizeHint().width(), drop.sizeHint().width()))
        full = wide + sum(pair[0] + GRID for pair in pairs)
        saved = [sum(pair[0] - pair[1] for pair in pairs[:count]) for count in range(len(pairs) + 1)]
        return tuple(full - each for each in saved)


def _widths(part: DropButton | WindowsToggle, is_terse: bool) -> tuple[int, int]:
    """How wide a button would be with all its words, and in short."""
    part.set_terse(False)
    full = part.sizeHint().width()
    part.set_terse(True)
    short = part.sizeHint().width()
    part.set_terse(is_terse)
    return full, short
