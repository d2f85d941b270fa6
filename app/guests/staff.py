"""A guest that stays for a while, for work that goes faster where it was done before."""

from __future__ import annotations

from collections.abc import Callable

from app.guests.guest import Guest, GuestBroke, GuestRefused, Limits


class Staff:
    """Gives orders of one kind of work, `module:function`; who did the last one waits `rest` seconds for more.

    Orders may come from several threads: each has a guest of its own then.
    """

    def __init__(self, work: str, limits: Limits, rest: float) -> None:
        self._work = work
        self._limits = limits
        self._rest = rest
        self._resting: list[Guest] = []

    def ask(self, order: bytes, check: Callable[[], None]) -> bytes:
        """The answer; raises as `Guest.ask` does."""
        rested = self._take()
        if rested is not None and rested.is_resting:
            try:
                return self._asked(rested, order, check)
            except GuestBroke:
                # What it remembers of former orders fills its room too; a new one has all of it.
                pass
        elif rested is not None:
            rested.end()
        return self._asked(Guest(self._work, self._limits.megabytes, self._rest), order, check)

    def close(self) -> None:
        """Send home whoever waits."""
        while (guest := self._take()) is not None:
            guest.end()

    def _asked(self, guest: Guest, order: bytes, check: Callable[[], None]) -> bytes:
        try:
            answer = b"".join(guest.ask(order, self._limits, check))
        except GuestRefused:
            self._keep(guest)
            raise
        self._keep(guest)
        return answer

    def _keep(self, guest: Guest) -> None:
        if self._resting:
            guest.end()
        else:
            self._resting.append(guest)

    def _take(self) -> Guest | None:
        try:
            return self._resting.pop()
        except IndexError:  # nobody waits, or another thread was quicker
            return None
