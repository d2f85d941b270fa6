"""The period in view: all time, a plan year, a quarter, or any dates as typed; with a step to either side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QWidget

from app.domain.not_understood import NotUnderstood
from app.domain.settings import PlanSettings
from app.domain.spans import DateError, DaySpan
from app.gui.look.dates import date_reading
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.drop_button import Stepper
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.widgets.typed_menu import TypedMenu
from app.gui.workspace.document import PlanDocument, words
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.filtering.periods import period_title, plan_quarter, plan_year, stepped

FIELD_WIDTH = 34
"""Average characters of the field for custom dates."""


class PeriodPicker(Stepper):
    """Shows a period and lets another be picked: `picked(DaySpan | None)`, None for all time."""

    picked = Signal(object)

    def __init__(self, icons: Icons, document: PlanDocument, parent: QWidget | None = None) -> None:
        super().__init__(icons, QCoreApplication.translate("PeriodPicker", "Period"), parent)
        self._document = document
        self._period: DaySpan | None = None
        self._menu: QMenu | None = None
        self._entry: PeriodEntry | None = None
        self.stepped.connect(self.step)
        self.opened.connect(self.open_menu)
        self.show_period(None)

    @property
    def menu(self) -> QMenu | None:
        """The list of periods while it is open."""
        return self._menu

    @property
    def entry(self) -> PeriodEntry | None:
        """The field for custom dates while it is open."""
        return self._entry

    def show_period(self, period: DaySpan | None) -> None:
        """Show a period from outside; emits nothing."""
        self._period = period
        if self._document.is_open:
            self.set_text(words(period_title(period, self._document.plan.settings)))
        else:
            self.set_text(self.tr("All time"))
        self.button.set_active(period is not None)
        self.set_steps(back=period is not None, forward=period is not None)

    def step(self, direction: int) -> None:
        """Go to the period before (-1) or after (1); from all time to this plan year."""
        if not self._document.is_open:
            return
        settings, today = self._document.plan.settings, self._document.today
        self._pick(plan_year(settings, today) if self._period is None else stepped(self._period, direction))

    def open_menu(self) -> None:
        """Open the list of periods below the button."""
        if not self._document.is_open:
            return
        menu = TypedMenu(self)
        menu.setObjectName("periods")
        menu.setAccessibleName(self.tr("Period"))
        self._add(menu, self.tr("All time"), None)
        menu.addSeparator()
        for said, period in self._offered(self._document.plan.settings):
            self._add(menu, said, period)
        menu.addSeparator()
        custom = menu.addAction(self.tr("Other dates…"))
        custom.setObjectName("custom")
        custom.triggered.connect(self.open_entry)
        menu.aboutToHide.connect(self._on_menu_hidden)
        self._menu = menu
        self.button.show_menu(menu)

    def open_entry(self) -> None:
        """Open the field for dates of one's own below the button."""
        self._entry = PeriodEntry(date_reading(self._document.today, self._document.plan.settings.year_start), self)
        self._entry.taken.connect(self._pick)
        self._entry.destroyed.connect(self._on_entry_gone)
        self._entry.show_below(self.button)

    def _offered(self, settings: PlanSettings) -> list[tuple[str, DaySpan]]:
        today = self._document.today
        offered = []
        for title, make, ahead in (
            (self.tr("Last plan year"), plan_year, -1),
            (self.tr("This plan year"), plan_year, 0),
            (self.tr("Next plan year"), plan_year, 1),
            (self.tr("This quarter"), plan_quarter, 0),
            (self.tr("Next quarter"), plan_quarter, 1),
        ):
            period = make(settings, today, ahead)
            name = words(period_title(period, settings))
            offered.append((f"{title}\t{name}", period))
        return offered

    def _add(self, menu: QMenu, said: str, period: DaySpan | None) -> QAction:
        action = menu.addAction(said)
        action.setCheckable(True)
        action.setChecked(period == self._period)
        action.triggered.connect(partial(self._pick, period))
        return action

    def _pick(self, period: DaySpan | None, _checked: bool = False) -> None:
        self.show_period(period)
        announce(self, self.button.accessibleName())
        self.picked.emit(period)

    def _on_menu_hidden(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = None

    def _on_entry_gone(self) -> None:
        self._entry = None


class PeriodEntry(QFrame):
    """A field below the picker: dates as typed, with what was understood; `taken(DaySpan)` on Enter."""

    taken = Signal(object)

    def __init__(self, reading: DateReading, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.setObjectName("periodEntry")
        self._reading = reading
        self._period: DaySpan | None = None
        self._field = QLineEdit()
        self._field.setObjectName("periodField")
        self._field.setAccessibleName(self.tr("Dates of the period"))
        self._field.setPlaceholderText(self.tr("mar 27 – jun 27"))
        self._field.setMinimumWidth(self.fontMetrics().averageCharWidth() * FIELD_WIDTH)
        self._field.textEdited.connect(self._on_edited)
        DayPicking(self._field, spans=True)
        self._echo = TextLabel(self.tr("Type dates, then Enter"), muted=True, wraps=True)
        layout = column(self, margin=GRID)
        layout.addWidget(self._field)
        layout.addWidget(self._echo)

    @property
    def echo(self) -> str:
        """What the line below the field says."""
        return self._echo.text()

    def show_below(self, anchor: QWidget) -> None:
        """Open at the lower edge of `anchor`, ready to type."""
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))
        self.show()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._period is not None:
            self.taken.emit(self._period)
            self.close()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _on_edited(self, typed: str) -> None:
        try:
            self._period = read_dates(typed, self._reading).span
        except DateError as error:
            self._period = None
            self._say(words(NotUnderstood.because(error).reason), Meaning.WARNS)
            return
        self._say(told(self._period), Meaning.NEUTRAL)

    def _say(self, said: str, meaning: Meaning) -> None:
        self._echo.setText(said)
        set_look(self._echo, meaning=meaning.value)
