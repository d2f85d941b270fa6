"""Long work that can be ended: it asks now and then whether to go on."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.wording import text
from app.services.texts.tables import FileTooCostly

Check = Callable[[], None]
"""Called between two steps of long work; raises what ends it, where nobody wants to wait any longer."""

PATIENCE = 20.0
"""Seconds of a processor that making engagements of a table may take; its reading is held to limits of its own."""


def go_on() -> None:
    """Nobody ends the work."""


def with_patience(file: str, check: Check, clock: Callable[[], float], seconds: float = PATIENCE) -> Check:
    """A check for all that is done with a file from now on: it raises what `check` raises, and FileTooCostly when
    `clock` has gone on for more than `seconds`."""
    until = clock() + seconds

    def going_on() -> None:
        check()
        if clock() > until:
            raise too_slow(file, seconds)

    return going_on


def too_slow(file: str, seconds: float) -> FileTooCostly:
    """What to say of a file that takes longer than it may."""
    return FileTooCostly(
        text(
            "“{file}” takes longer than {seconds} seconds to read, and reading it was ended. Nothing was changed. "
            "Split it, or save what you need of it in a new file, and try again.",
            file=file,
            seconds=seconds,
        )
    )
