"""The line above the matrix: the plan year, the legend, and what narrows the figures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.coverage.legend import legend_entries
from app.gui.widgets.drop_button import Stepper
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.widgets.typed_menu import TypedMenu

YEARS_AROUND = 3


class CoverageBar(QWidget):
    """`year_chosen(year)`, `plan_wanted`, `priorities_wanted`, `gaps_toggled`, `days_toggled`, `filter_unwanted`,
    `absent_wanted`."""

    year_chosen = Signal(int)
    plan_wanted = Signal()
    priorities_wanted = Signal()
    gaps_toggled = Signal()
    days_toggled = Signal()
    filter_unwanted = Signal()
    absent_wanted = Signal()

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
        self._clear = LinkButton(self.tr("Show all"))
        self._clear.clicked.connect(self.filter_unwanted)
        self._absent = TextLabel(wraps=True)
        self._absent.setObjectName("coverageAbsent")
        self._offer = LinkButton("")
        self._offer.setObjectName("coverageOffer")
        self._offer.clicked.connect(self.absent_wanted)
        self._priorities = QPushButton(self.tr("Priorities…"))
        self._priorities.setObjectName("coveragePriorities")
        self._priorities.clicked.connect(self.priorities_wanted)
        self._plan = QPushButton(self.tr("Plan here…"))
        self._plan.setObjectName("coveragePlan")
        self._plan.setToolTip(self.tr("Plan an engagement in the country and the period of the cell (Ctrl+N)"))
        self._plan.clicked.connect(self.plan_wanted)
        self._gaps = QCheckBox(self.tr("Only gaps"))
        self._gaps.setObjectName("coverageGaps")
        self._gaps.setToolTip(
            self.tr("Only what has a gap, today or foretold: short of a norm of its tier, or of its weight")
        )
        self._gaps.toggled.connect(self.gaps_toggled)
        self._days = QCheckBox(self.tr("Days at start"))
        self._days.setObjectName("coverageDays")
        self._days.setToolTip(self.tr("Show all days of an engagement where it starts, not where they fall"))
        self._days.toggled.connect(self.days_toggled)
        flow = ScrollingLine(icons)
        for part in (self._stepper, *legend_entries(icons)):
            flow.addWidget(part)
        flow.add_spring()
        for part in (self._days, self._gaps, self._plan, self._priorities):
            flow.addWidget(part)
        self._below = QWidget()
        below = row(self._below)
        below.addWidget(self._note, 1)
        below.addWidget(self._clear)
        self._missing = QWidget()
        missing = row(self._missing)
        missing.addWidget(self._absent, 1)
        missing.addWidget(self._offer)
        self._missing.hide()
        layout = column(self, gap=HALF)
        layout.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        layout.addWidget(flow)
        layout.addWidget(self._missing)
        layout.addWidget(self._below)

    @property
    def note(self) -> str:
        """What is said below the legend."""
        return self._note.text()

    @property
    def only_gaps(self) -> bool:
        """Whether only the lines with a gap are wanted."""
        return self._gaps.isChecked()

    @property
    def days_at_start(self) -> bool:
        """Whether days are wanted where their engagement starts."""
        return self._days.isChecked()

    def show_all_lines(self) -> None:
        """Turn “Only gaps” off."""
        self._gaps.setChecked(False)

    def show_year(self, year: int, titles: dict[int, str]) -> None:
        """Show the plan year; `titles` are the years that can be chosen."""
        self._year, self._titles = year, titles
        said = self.tr("Plan year {year}")
        shown = said.format(year=titles.get(year, str(year)))
        self._stepper.set_text(shown, (said.format(year=title) for title in titles.values()))

    def show_note(self, said: str, narrowed: bool) -> None:
        """Say what narrows the figures, or what is missing; empty takes the line away."""
        self._note.setText(said)
        self._clear.setVisible(narrowed)
        self._below.setVisible(bool(said))

    def show_absent(self, said: str, offer: str) -> None:
        """Say that what was looked for has no row, and offer what there is of it; empty takes the line away."""
        self._absent.setText(said)
        self._offer.setText(offer)
        self._offer.setAccessibleName(offer)
        self._offer.setVisible(bool(offer))
        self._missing.setVisible(bool(said))

    def set_writable(self, writable: bool) -> None:
        """Whether anything can be planned and priorities can be changed."""
        self._plan.setEnabled(writable)
        self._priorities.setEnabled(writable)

    def _on_stepped(self, step: int) -> None:
        self.year_chosen.emit(self._year + step)

    def _on_opened(self) -> None:
        menu = TypedMenu(self)
        for year, title in sorted(self._titles.items()):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(year == self._year)
            action.setData(year)
        menu.triggered.connect(self._on_year_picked)
        self._stepper.button.show_menu(menu)

    def _on_year_picked(self, action: QAction) -> None:
        self.year_chosen.emit(int(action.data()))
