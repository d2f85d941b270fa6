"""A day typed as one speaks it, with what was understood below."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from app.domain.not_understood import NotUnderstood
from app.domain.spans import DateError
from app.gui.look.dates import date_reading
from app.gui.look.languages import told
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.services.dates.reading import read_dates


class GoToDateDialog(GrowingDialog):
    """`chosen(date)`: the first day of what was typed. The plan year begins in the month `year_start`."""

    chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None, *, year_start: int = 1) -> None:
        super().__init__(parent)
        self.setObjectName("goToDate")
        self.setWindowTitle(self.tr("Go to date"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today = today
        self._year_start = year_start
        self._day: date | None = None
        label = TextLabel(self.tr("Date, such as 12 mar, wk 14, Q2 27, today or +2w"))
        self._field = QLineEdit()
        self._field.setObjectName("wantedDate")
        self._field.setAccessibleName(self.tr("Date"))
        self._field.textChanged.connect(self._on_typed)
        DayPicking(self._field)
        label.setBuddy(self._field)
        self._echo = TextLabel(muted=True, wraps=True)
        self._echo.setObjectName("dateEcho")
        self._echo.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self._echo.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._go = box.button(QDialogButtonBox.StandardButton.Ok)
        self._go.setText(self.tr("Go"))
        self._go.setProperty("look", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        for part in (label, self._field, self._echo, box):
            layout.addWidget(part)
        self.resize(self.fontMetrics().averageCharWidth() * 52, self.sizeHint().height())
        self._on_typed("")

    def _on_typed(self, typed: str) -> None:
        self._day = None
        said = self.tr("Today is {day}.").format(day=told(self._today, "weekday"))
        if typed.strip():
            try:
                self._day = read_dates(typed, date_reading(self._today, self._year_start)).earliest
                said = self.tr("Go to {day}, week {week}.").format(
                    day=told(self._day, "weekday"), week=self._day.isocalendar().week
                )
            except DateError as error:
                said = words(NotUnderstood.because(error).reason)
        self._echo.setText(said)
        self._go.setEnabled(self._day is not None)

    def _on_accepted(self) -> None:
        if self._day is not None:
            day = self._day
            self.accept()
            self.chosen.emit(day)
