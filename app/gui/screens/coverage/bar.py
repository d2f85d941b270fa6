"""The line above the matrix: the plan year, the legend, and what narrows the figures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.icons import Icons
from app.gui.screens.coverage.legend import Legend
from app.gui.widgets.drop_button import Stepper
from app.gui.widgets.headings import link_button
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row

YEARS_AROUND = 3


class CoverageBar(QWidget):
    """`year_chosen(year)`, `priorities_wanted`, `filter_unwanted`."""

    year_chosen = Signal(int)
    priorities_wanted = Signal()
    filter_unwanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = 0
        self._titles: dict[int, str] = {}
        self._stepper = Stepper(icons, self.tr("Plan year"))
        self._stepper.setObjectName("coverageYear")
        self._stepper.stepped.connect(self._on_stepped)
        self._stepper.opened.connect(self._on_opened)
        self._note = TextLabel(muted=True, wraps=True)
        self._note.setObjectName("coverageNote")
        self._clear = link_button(self.tr("Show all"))
        self._clear.clicked.connect(self.filter_unwanted)
        self._priorities = QPushButton(self.tr("Priorities…"))
        self._priorities.setObjectName("coveragePriorities")
        self._priorities.clicked.connect(self.priorities_wanted)
        top = row(gap=2 * GRID)
        top.addWidget(self._stepper)
        top.addWidget(Legend(icons))
        top.addStretch(1)
        top.addWidget(self._priorities)
        self._below = QWidget()
        below = row(self._below)
        below.addWidget(self._note, 1)
        below.addWidget(self._clear)
        layout = column(self, gap=HALF)
        layout.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        layout.addLayout(top)
        layout.addWidget(self._below)

    @property
    def note(self) -> str:
        """What is said below the legend."""
        return self._note.text()

    def show_year(self, year: int, titles: dict[int, str]) -> None:
        """Show the plan year; `titles` are the years that can be chosen."""
        self._year, self._titles = year, titles
        self._stepper.set_text(self.tr("Plan year {year}").format(year=titles.get(year, str(year))))

    def show_note(self, said: str, narrowed: bool) -> None:
        """Say what narrows the figures, or what is missing; empty takes the line away."""
        self._note.setText(said)
        self._clear.setVisible(narrowed)
        self._below.setVisible(bool(said))

    def set_writable(self, writable: bool) -> None:
        """Whether priorities can be changed."""
        self._priorities.setEnabled(writable)

    def _on_stepped(self, step: int) -> None:
        self.year_chosen.emit(self._year + step)

    def _on_opened(self) -> None:
        menu = QMenu(self)
        for year, title in sorted(self._titles.items()):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(year == self._year)
            action.setData(year)
        menu.triggered.connect(self._on_year_picked)
        button = self._stepper.button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_year_picked(self, action: QAction) -> None:
        self.year_chosen.emit(int(action.data()))
