"""A guest that stays between its orders, for the sake of what it remembers of them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Timer

from app.guests.guest import Guest, GuestBroke, Limits


class StayingGuest:
    """Does orders of one kind in one process, which is kept from one to the next.

    It ends when nobody has asked for anything for `idle` seconds, when an order does not come to its end, and by
    `end`; it is started again when it is needed. An order that comes while it is at work has a process of its own.
    With `idle` 0 every order has.
    """

    def __init__(self, work: str, limits: Limits, idle: float) -> None:
        self._work = work
        self._limits = limits
        self._idle = idle
        # Linux ends a process with the thread that started it: this one stays as long as the program.
        self._starting = ThreadPoolExecutor(1, thread_name_prefix="guests")
        self._lock = Lock()
        self._kept: Guest | None = None
        self._clock: Timer | None = None

    def start(self) -> None:
        """Start it, where it is to stay and is not there, so that it is ready when the order is."""
        if self._idle and self._kept is None:
            self._keep(self._started())

    def ask(self, order: bytes, check: Callable[[], None]) -> bytes:
        """The whole answer; calls and raises as `ask_guest` does."""
        kept = self._take()
        if kept is not None:
            try:
                return self._answer(kept, order, check)
            except GuestBroke:
                # What it remembers may have filled its memory: one that remembers nothing has the last word.
                check()
        return self._answer(self._started(), order, check)

    def end(self) -> None:
        """End it, unless it is at work: who waits for that ends it."""
        kept = self._take()
        if kept is not None:
            kept.end()

    def _started(self) -> Guest:
        return self._starting.submit(Guest, self._work, self._limits).result()

    def _answer(self, guest: Guest, order: bytes, check: Callable[[], None]) -> bytes:
        try:
            answer = b"".join(guest.ask(order, check))
        except BaseException:
            guest.end()
            raise
        self._keep(guest)
        return answer

    def _keep(self, guest: Guest) -> None:
        with self._lock:
            if self._idle and self._kept is None:
                self._kept = guest
                self._clock = Timer(self._idle, self._let_go, [guest])
                self._clock.daemon = True
                self._clock.start()
                return
        guest.end()

    def _take(self) -> Guest | None:
        with self._lock:
            kept, self._kept = self._kept, None
            if self._clock is not None:
                self._clock.cancel()
                self._clock = None
            return kept

    def _let_go(self, guest: Guest) -> None:
        with self._lock:
            if self._kept is not guest:
                return
            self._kept = None
        guest.end()
