"""Calendar files that are nearly right are laid under a plan."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from app.domain.spans import DaySpan
from app.exchange import FileExchange
from app.services.texts.tables import FileRefused
from tests.hold.attack import Attack, Try
from tests.hold.children import Voice, checked
from tests.hold.laws import keep_to_words
from tests.hold.mutations import calendar_file

_SPAN = DaySpan(date(2026, 1, 1), date(2029, 1, 1))


def read_a_mutated_calendar(tried: Try) -> None:
    """As an overlay of three years."""
    name, content = calendar_file(tried.rng)
    path = tried.folder / name
    path.write_bytes(content)
    checked(partial(_read, path))


def _read(path: Path, _voice: Voice) -> None:
    try:
        FileExchange().read_calendar(path, _SPAN, "Europe/Oslo")
    except FileRefused as error:
        keep_to_words(error)


ATTACK = Attack(
    "mutated calendars",
    "What is nearly a calendar is shown as far as it can be, or refused in words, in 20 s and 300 MB",
    read_a_mutated_calendar,
    in_ci=20,
)
