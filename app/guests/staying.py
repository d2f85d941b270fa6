"""A guest that stays between its orders, for the sake of what it remembers of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import RLock
from typing import Protocol

from app.domain.later import later
from app.guests.outcomes import GuestBroke, Limits


class _Started(Protocol):
    """A `Guest`, as far as it is needed here."""

    @property
    def has_ended(self) -> bool: ...

    def ask(self, order: bytes, check: Callable[[], None]) -> Iterator[bytes]: ...

    def end(self) -> None: ...


_start: Callable[[str, Limits, float], _Started] = later("app.guests.guest:Guest")


class StayingGuest:
    """Does orders of one kind in one process, which is kept from one to the next.

    It ends when nobody has asked for anything for `idle` seconds, or fewer where it holds much memory
    (`app.guests.child.KEPT`), when an order does not come to its end, and by
    `end`; it is started again when it is needed. An order that comes while it is at work has a process of its own.
    With `idle` 0 every order has.
    """

    def __init__(self, work: str, limits: Limits, idle: float) -> None:
        self._work = work
        self._limits = limits
        self._idle = idle
        self._lock = RLock()
        self._kept: _Started | None = None

    def start(self) -> None:
        """Start it, where it is to stay and is not there, so that it is ready when the order is."""
        with self._lock:
            if self._kept is not None and self._kept.has_ended:
                self.end()
            if self._idle and self._kept is None:
                self._kept = self._started()

    def ask(self, order: bytes, check: Callable[[], None]) -> bytes:
        """The whole answer; calls and raises as `ask_guest` does."""
        kept = self._take()
        if kept is not None:
            try:
                return self._answer(kept, order, check)
            except GuestBroke:
                # It has waited too long, or what it remembers has filled its memory: a new one has the last word.
                check()
        return self._answer(self._started(), order, check)

    def end(self) -> None:
        """End it, unless it is at work: who waits for that ends it."""
        kept = self._take()
        if kept is not None:
            kept.end()

    def _started(self) -> _Started:
        return _start(self._work, self._limits, self._idle)

    def _answer(self, guest: _Started, order: bytes, check: Callable[[], None]) -> bytes:
        try:
            answer = b"".join(guest.ask(order, check))
        except BaseException:
            guest.end()
            raise
        self._keep(guest)
        return answer

    def _keep(self, guest: _Started) -> None:
        with self._lock:
            if self._idle and self._kept is None:
                self._kept = guest
                return
        guest.end()

    def _take(self) -> _Started | None:
        with self._lock:
            kept, self._kept = self._kept, None
            return kept
