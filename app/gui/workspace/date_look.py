"""Dates as the personal settings want them, in force at once."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.figured_days import ISO, YEAR_FIRST, Figures
from app.gui.look.dates import date_preferences, use_dates
from app.gui.workspace.settings import Settings, SettingsStore
from app.services.dates.date_preferences import MONDAY, SATURDAY, SUNDAY, DatePreferences

_SIGNS = "/.-"
"""Signs between figures that typed dates are read with."""

_FIRST_WEEKDAYS = {"monday": MONDAY, "saturday": SATURDAY, "sunday": SUNDAY}


class DateLook(QObject):
    """Hands the settings to the window; `changed` when days are to be shown anew."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        use_dates(preferences_of(settings.settings, QLocale.system()))
        settings.changed.connect(self._on_settings)

    @property
    def preferences(self) -> DatePreferences:
        """What is wanted of dates now."""
        return date_preferences()

    def _on_settings(self, settings: Settings) -> None:
        wanted = preferences_of(settings, QLocale.system())
        if wanted != date_preferences():
            use_dates(wanted)
            self.changed.emit()


def preferences_of(settings: Settings, system: QLocale) -> DatePreferences:
    """What the settings ask for; what they leave to the system is as its `system` locale has it.

    Figures always stand in the order in which typed ones are read, whatever order the system has for day and month:
    a date that is copied from one field into another stays the same day.
    """
    first = _FIRST_WEEKDAYS.get(settings.first_weekday, system.firstDayOfWeek().value - 1)
    return DatePreferences(_figures(settings, system), settings.date_order, first)


def _figures(settings: Settings, system: QLocale) -> Figures | None:
    match settings.date_format:
        case "figures":
            return Figures(settings.date_order)
        case "iso":
            return ISO
        case "system":
            pattern = system.dateFormat(QLocale.FormatType.ShortFormat)
            sign = next((each for each in pattern if each in _SIGNS), _SIGNS[0])
            return Figures(YEAR_FIRST if pattern.startswith("y") else settings.date_order, sign)
        case _:
            return None
