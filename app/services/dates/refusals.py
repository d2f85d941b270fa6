"""Why a text was not read as dates."""

from __future__ import annotations

from app.domain.spans import DateError
from app.domain.wording import Text, text


class NotRead(DateError):
    """A text that says no dates; `reason` says why and what to write instead."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


class UnknownForm(NotRead):
    """A text in none of the forms that are known."""


class WrongDates(NotRead):
    """A text that was understood as dates whole, and which cannot be right: a part of it must not be read instead."""


class NoYear(NotRead):
    """Days or months without their year, where nothing else tells it."""

    def __init__(self, reason: Text = text("no year is given")) -> None:
        super().__init__(reason)
