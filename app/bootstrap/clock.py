"""The clock of the computer, or one that stands at a given day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


class SystemClock:
    """Tells the present."""

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)


class DayClock:
    """Stands at noon of a day at the planner's desk, for `--as-of`."""

    def __init__(self, day: date) -> None:
        self._instant = datetime.combine(day, time(12)).astimezone(UTC)

    def now(self) -> datetime:
        """Noon of that day, in UTC."""
        return self._instant
