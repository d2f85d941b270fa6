"""The lines above the calendar: how it is looked at, which days, and what to know about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.calendar.head_parts import ModeChoice, WindowsToggle
from app.gui.widgets.drop_button import DropButton, Stepper
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import ElidedLabel
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.widgets.typed_menu import TypedMenu
from app.services.layouts.calendar_place import FEWEST_WEEKS, MOST_WEEKS, Mode


class CalendarHead(QWidget):
    """`mode_chosen(Mode)`, `weeks_chosen(int)`, `stepped(-1 | 1)`, `today_wanted`, `day_wanted(date)`."""

    mode_chosen = Signal(object)
    weeks_chosen = Signal(int)
    stepped = Signal(int)
    today_wanted = Signal()
    day_wanted = Signal(object)

    def __init__(self, icons: Icons, overlays: DropButton, windows: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[str, date, bool], ...] = ()
        self._weeks = 4
        self._modes = ModeChoice()
        self._modes.mode_chosen.connect(self.mode_chosen)
        self._count = DropButton(icons)
        self._count.setObjectName("calendarWeeks")
        self._count.opened.connect(self._on_count_opened)
        self._stepper = Stepper(icons, self.tr("Days shown"))
        self._stepper.setObjectName("calendarPeriod")
        self._stepper.stepped.connect(self.stepped)
        self._stepper.opened.connect(self._on_opened)
        today = QPushButton(self.tr("Today"))
        today.setObjectName("calendarToday")
        today.setToolTip(self.tr("Go to today (Ctrl+T)"))
        today.clicked.connect(self.today_wanted)
        flow = ScrollingLine(icons)
        # What comes and goes with the way of looking stands behind what stays.
        for part in (self._modes, self._stepper, today, self._count):
            flow.addWidget(part)
        flow.add_spring()
        self._windows = WindowsToggle(windows)
        flow.addWidget(overlays)
        flow.addWidget(self._windows)
        self._note = ElidedLabel()
        self._note.setProperty("look", "muted")
        self._note.setObjectName("calendarNote")
        self._link = LinkButton("")
        self._link.setObjectName("calendarNoteLink")
        self._link.clicked.connect(self._on_link)
        self._follow: Callable[[], object] | None = None
        self._below = QWidget()
        below = row(self._below)
        below.addWidget(self._note)
        below.addWidget(self._link)
        below.addStretch(1)
        layout = column(self, gap=HALF)
        layout.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        layout.addWidget(flow)
        layout.addWidget(self._below)
        self.show_note("")

    @property
    def title(self) -> str:
        """The days shown, in words."""
        return self._stepper.button.text()

    @property
    def note(self) -> str:
        """What is said below."""
        return self._note.text()

    def show_mode(self, mode: Mode, weeks: int) -> None:
        """Show how the calendar is looked at."""
        self._modes.show_mode(mode)
        self._weeks = weeks
        self._count.setText(self.tr("%n week(s)", "", weeks))
        self._count.setVisible(mode is Mode.WEEKS)

    def show_period(self, title: str, offered: Sequence[tuple[str, date, bool]]) -> None:
        """Name the days shown; `offered` are others to go to, with their first day, and whether it is this one."""
        self._stepper.set_text(title, (each for each, _day, _is_this in offered))
        self._offered = tuple(offered)

    def show_windows(self, count: int) -> None:
        """Say how many wait for a day."""
        self._windows.show_count(count)

    def show_note(self, said: str, link: str = "", follow: Callable[[], object] | None = None) -> None:
        """Say something of the days, with a way on; empty takes the line away."""
        self._note.setText(said)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self._follow = follow
        self._below.setVisible(bool(said))

    def _on_link(self) -> None:
        if self._follow is not None:
            self._follow()

    def _on_count_opened(self) -> None:
        menu = TypedMenu(self)
        menu.setAccessibleName(self.tr("Weeks"))
        self._offer_weeks(menu)
        self._count.show_menu(menu)

    def _offer_weeks(self, menu: QMenu) -> None:
        for weeks in range(FEWEST_WEEKS, MOST_WEEKS + 1):
            action = menu.addAction(self.tr("%n week(s)", "", weeks))
            action.setCheckable(True)
            action.setChecked(weeks == self._weeks)
            action.triggered.connect(partial(self._pick_weeks, weeks))

    def _pick_weeks(self, weeks: int, _checked: bool = False) -> None:
        self.weeks_chosen.emit(weeks)

    def _on_opened(self) -> None:
        menu = TypedMenu(self)
        menu.setObjectName("calendarPeriods")
        menu.setAccessibleName(self.tr("Days shown"))
        for title, day, is_this in self._offered:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(is_this)
            action.triggered.connect(partial(self._pick_day, day))
        if not self._count.isHidden():
            # The button of its own is out of sight in a narrow window.
            menu.addSeparator()
            self._offer_weeks(menu.addMenu(self.tr("Number of weeks")))
        self._stepper.button.show_menu(menu)

    def _pick_day(self, day: date, _checked: bool = False) -> None:
        self.day_wanted.emit(day)
