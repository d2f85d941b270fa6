"""Sets documents in a process of its own, which can be stopped and gives its memory back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from app.documents.compile import DocumentFailed, Setter, order_of
from app.documents.memory import Memory
from app.domain.wording import text
from app.guests import GuestBroke, GuestRefused, GuestTooSlow, Limits, StayingGuest

PRINTING = Limits(seconds=90, megabytes=1_500, answer=200)
"""What setting a document may cost: 2,000 engagements on 340 pages take four seconds of a processor and 850 MB the
first time, less than one after an edit, and 1,250 MB after many."""


IDLE = 180
"""Seconds that a press waits for another edition of a document before it gives its memory back: fewer after large ones,
such as 40 after 2,000 engagements (`app.guests.child.KEPT`)."""


class Press:
    """Sets documents in a process of its own, which stays for `idle` seconds, or ends with each.

    Typst remembers what it has set, and sets a document of which one word was changed in a quarter of the time.
    """

    def __init__(self, limits: Limits = PRINTING, idle: float = 0) -> None:
        self.memory = Memory() if idle else None
        """Of the editions before, where it stays for the next one."""
        self._limits = limits
        self._guest = StayingGuest("app.documents.compile:serve", limits, idle)

    def setter(self, check: Callable[[], None]) -> Setter:
        """Sets as `compile.compile_pdf` does; while it is waited for, `check` is called, which may raise.

        Raises DocumentFailed also where setting takes more than the limits allow. A press that stays is started
        now, while the document's data are gathered.
        """
        self._guest.start()
        return partial(self._set, check)

    def end(self) -> None:
        """Give back the memory now."""
        self._guest.end()

    def _set(
        self,
        check: Callable[[], None],
        template: Path,
        data: Mapping[str, object],
        fonts: Path,
        title: str,
        on: date,
    ) -> bytes:
        order = order_of(template, data, fonts, title, on)
        try:
            return self._guest.ask(order, check)
        except GuestRefused as refused:
            raise DocumentFailed(refused.what) from refused
        except GuestTooSlow as slow:
            raise DocumentFailed(
                text(
                    "The document takes longer than {seconds} seconds to set, and setting it was ended. The plan is "
                    "unchanged and no file was written. Try a smaller selection or a shorter period.",
                    seconds=self._limits.seconds,
                )
            ) from slow
        except GuestBroke as broke:
            raise DocumentFailed(
                text(
                    "The document needs more than {limit} MB of memory to set, and setting it was ended. The plan is "
                    "unchanged and no file was written. Try a smaller selection or a shorter period.",
                    limit=self._limits.megabytes,
                )
            ) from broke
