"""How the window writes days, reads those that are typed and begins weeks; the application carries it for all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication

from app.domain.languages import short_months
from app.domain.spans import Dates
from app.services.dates.date_preferences import USUAL, DatePreferences
from app.services.dates.date_reading import DateReading

_CARRIED = "datePreferences"


def date_preferences() -> DatePreferences:
    """What the person at this window wants of dates, with the months as the language of the window names them."""
    app = QCoreApplication.instance()
    found = app.property(_CARRIED) if app is not None else None
    wanted = found if isinstance(found, DatePreferences) else USUAL
    return _named(wanted, QCoreApplication.translate("Language", "en"))


@cache
def _named(preferences: DatePreferences, language: str) -> DatePreferences:
    # English is what is written without names of one's own, in files and documents too.
    return preferences if language == "en" else replace(preferences, months=short_months(language))


def use_dates(preferences: DatePreferences) -> None:
    """Have the whole window do so from now on; whatever is shown already has to be shown anew."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_CARRIED, preferences)


def date_reading(today: date, year_start: int = 1, current: Dates | None = None) -> DateReading:
    """How dates typed in this window are read; for the rest see `DateReading`."""
    return DateReading(today, current, year_start, date_preferences().order)
