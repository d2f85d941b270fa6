"""Foreign work in processes of its own, with limits: files of strangers, typesetting.

A guest is a Python process that does orders of one kind: one, or several where it stays. It is given so
much memory and time and no more, and it ends with the program, whatever it is doing then: a file that
would keep the program busy for an hour, or fill the computer's memory, costs its limits and a sentence.
"""

from collections.abc import Callable, Iterator

from app.domain.later import later
from app.guests.content import check_readable, read_content, reason_of
from app.guests.outcomes import GuestBroke, GuestFailed, GuestRefused, GuestStopped, GuestTooSlow, Limits
from app.guests.staying import StayingGuest

ask_guest: Callable[[str, bytes, Limits, Callable[[], None]], Iterator[bytes]] = later("app.guests.guest:ask_guest")

__all__ = [
    "GuestBroke",
    "GuestFailed",
    "GuestRefused",
    "GuestStopped",
    "GuestTooSlow",
    "Limits",
    "StayingGuest",
    "ask_guest",
    "check_readable",
    "read_content",
    "reason_of",
]
