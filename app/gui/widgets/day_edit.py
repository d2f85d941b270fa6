"""One day, typed as people write days, with what was understood said back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.spans import DateError
from app.domain.wording_values import days_count
from app.gui.look.dates import date_preferences, date_reading
from app.gui.look.languages import told
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FormRow
from app.services.dates.reading import read_dates


class DayEdit(QLineEdit):
    """Reads “4 dec”, “+2w”, “2026-12-04”. `changed` comes when another day, or trouble, has been typed.

    An empty field is no day; `needed` makes that a trouble. `begins` is where its month opens while it is empty.
    """

    changed = Signal()

    def __init__(self, today: date, day: date | None = None, *, needed: bool = False,
                 begins: Callable[[], date | None] | None = None, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._today = today
        self._needed = needed
        self._day: date | None = None
        self._trouble = ""
        self._field: FormRow | None = None
        self.setPlaceholderText(self.tr("4 dec, +2w"))
        DayPicking(self, begins=begins)
        self.textChanged.connect(self._on_text_changed)
        self.set_day(day)

    @property
    def day(self) -> date | None:
        """The day that was understood."""
        return self._day

    @property
    def trouble(self) -> str:
        """Why the text is not a day; empty when all is well."""
        return self._trouble

    @property
    def echo(self) -> str:
        """The day in full, with how far away it is."""
        if self._day is None:
            return ""
        days = (self._day - self._today).days
        said = told(self._day, "weekday")
        if days == 0:
            return self.tr("{day}, today").format(day=said)
        if days > 0:
            return self.tr("{day}, in {days}").format(day=said, days=told(days_count(days)))
        return self.tr("{day}, {days} ago").format(day=said, days=told(days_count(-days)))

    def set_day(self, day: date | None) -> None:
        """Show a day; None empties the field."""
        self.setText(date_preferences().typed_day(day) if day is not None else "")
        self._read()

    def speak_in(self, field: FormRow) -> None:
        """Say what was understood, and what was not, below the field."""
        self._field = field
        self._say()

    def _on_text_changed(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        self._day, self._trouble = None, ""
        text = self.text().strip()
        if text:
            try:
                dates = read_dates(text, date_reading(self._today))
                if dates.day_count == 1:
                    self._day = dates.earliest
                else:
                    self._trouble = self.tr("Type one day, for example 4 dec or +2w.")
            except DateError:
                self._trouble = self.tr("“{text}” was not understood. Type for example 4 dec or +2w.").format(text=text)
        elif self._needed:
            self._trouble = self.tr("A day is needed, for example today or +2w.")
        self._say()

    def _say(self) -> None:
        if self._field is not None:
            self._field.set_echo(self.echo)
            self._field.set_warning(self._trouble)
