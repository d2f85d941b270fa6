"""The days of a document: a plan year, or a week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.spans import DaySpan
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.day_book import book_of
from app.gui.widgets.day_popup import DayPopup
from app.gui.widgets.drop_button import Stepper
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.typed_menu import TypedMenu
from app.services.reports.weeks import weeks_around

_HALF_A_YEAR = 26
"""Weeks, in which every way of telling one comes: in a month, in two, and in two years."""


class DaysChoice(QWidget):
    """`year_wanted(year)` and `day_wanted(day)`, of which the week is wanted, by steps and from what opens."""

    year_wanted = Signal(int)
    day_wanted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = self._least = 0
        self._years: Mapping[int, str] = {}
        self._week: DaySpan | None = None
        self._for_year = Stepper(icons, self.tr("Plan year"))
        self._for_year.setObjectName("reportYear")
        self._for_week = Stepper(icons, self.tr("Week"))
        self._for_week.setObjectName("reportWeek")
        self._headings = (SectionHeading(self.tr("Plan year")), SectionHeading(self.tr("Week")))
        layout = column(self, gap=GRID)
        for part in (*self._headings, self._for_year, self._for_week):
            layout.addWidget(part)
        self._for_year.stepped.connect(self._on_year_stepped)
        self._for_year.opened.connect(self._open_years)
        self._for_week.stepped.connect(self._on_week_stepped)
        self._for_week.opened.connect(self._open_month)
        self._for_week.button.installEventFilter(self)

    @property
    def year(self) -> int:
        """The calendar year in which the plan year begins."""
        return self._year

    @property
    def week(self) -> DaySpan | None:
        """The week, once a plan is open."""
        return self._week

    def show_year(self, year: int, titles: Mapping[int, str]) -> None:
        """The plan year; `titles` are how the plan names it and those that can be chosen."""
        self._year, self._years = year, titles
        self._for_year.set_text(titles[year], titles.values())

    def show_week(self, week: DaySpan) -> None:
        """The week of a document that has one."""
        self._week = week
        self._for_week.set_text(told(week), map(told, weeks_around(week, _HALF_A_YEAR)))

    def show_form(self, *, weekly: bool, enabled: bool) -> None:
        """Whether the document is of a week, and whether another can be chosen."""
        for part, of_week in zip(self._headings, (False, True), strict=True):
            part.setVisible(weekly is of_week)
        self._for_year.setVisible(not weekly)
        self._for_week.setVisible(weekly)
        for stepper in (self._for_year, self._for_week):
            stepper.setEnabled(enabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F4 opens the month, as in every field of days."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F4:
            self._open_month()
            return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide for a plan year as for a week, so that nothing beside it moves when the other is asked for."""
        hint = super().minimumSizeHint()
        if not self._least and self._week is not None:
            # Once, and not with every step: what is out of sight may not move what is seen.
            self._least = max(part.minimumSizeHint().width() for part in (self._for_year, self._for_week))
        return QSize(max(hint.width(), self._least), hint.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._least = 0
            self.updateGeometry()

    def _on_year_stepped(self, step: int) -> None:
        self.year_wanted.emit(self._year + step)

    def _on_week_stepped(self, step: int) -> None:
        if self._week is not None:
            self.day_wanted.emit(weeks_around(self._week, 1)[1 + step].first)

    def _open_years(self) -> None:
        menu = TypedMenu(self)
        menu.setObjectName("reportYears")
        menu.setAccessibleName(self.tr("Plan year"))
        for year, title in sorted(self._years.items()):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(year == self._year)
            action.triggered.connect(partial(self._pick_year, year))
        self._for_year.button.show_menu(menu)

    def _pick_year(self, year: int, _checked: bool = False) -> None:
        self.year_wanted.emit(year)

    def _open_month(self) -> None:
        book = book_of(self)
        today = book.today() if book is not None else None
        if book is None or today is None or self._week is None:
            return
        day = today if self._week.first <= today <= self._week.last else self._week.first
        popup = DayPopup(
            book.icons, today, day, partial(book.marks, "", ""), book.named(""), self._for_week.button, weekly=True
        )  # fmt: skip
        popup.picked.connect(self._on_picked)
        popup.show_below(self._for_week.button)

    def _on_picked(self, day: date, _last: date) -> None:
        self.day_wanted.emit(day)
        self._for_week.button.setFocus(Qt.FocusReason.OtherFocusReason)
