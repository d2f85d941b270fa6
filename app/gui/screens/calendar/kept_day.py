"""The day at which the calendar was left."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from app.services.layouts.calendar_place import CalendarPlace


class _Turns(Protocol):
    """A calendar, as far as its day is kept."""

    @property
    def place(self) -> CalendarPlace:
        """Which days it shows, and how."""
        ...

    def stay_at(self, day: date) -> None:
        """Be at a day, and stay there when next shown."""


class KeptDay:
    """Keeps the day of a calendar as a text."""

    def __init__(self, calendar: _Turns) -> None:
        self._calendar = calendar

    def kept(self) -> str:
        """The day, in ISO 8601."""
        return self._calendar.place.day.isoformat()

    def bring_back(self, kept: str) -> None:
        """Go to the day that `kept` once said; what is none is passed over."""
        try:
            self._calendar.stay_at(date.fromisoformat(kept))
        except ValueError:
            return
