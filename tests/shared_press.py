"""The process in which all windows of a test process set their documents: to start one takes as long as to set many."""

from __future__ import annotations

from app.documents.press import IDLE, PRINTING, Press
from app.guests import StayingGuest

_GUEST = StayingGuest("app.documents.compile:serve", PRINTING, IDLE)


def press_of_a_window() -> Press:
    """The press of a window, which remembers editions of its own."""
    press = Press(idle=IDLE)
    press._guest = _GUEST
    return press


def holds(pid: int) -> bool:
    """Whether that is the process, waiting for the next order."""
    return _GUEST._kept is not None and _GUEST._kept._process.pid == pid


def let_go_of_the_press() -> None:
    """End the process, before the tests end."""
    _GUEST.end()
