"""The one place where an instant is turned to the clock that the reader looks at."""

from __future__ import annotations

from datetime import datetime


def local(at: datetime) -> datetime:
    """The same instant by the clock of this computer, summer time as it was or will be on that day.

    Whatever shows an instant asks this first; the zone is said with it by `Language.moment`.
    """
    return at.astimezone()
