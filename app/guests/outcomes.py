"""What an order to a guest may cost, and what can come of it besides an answer."""

from __future__ import annotations

from app.domain.value_classes import dataclass
from app.domain.wording import Text


class GuestStopped(Exception):
    """A guest came to no end.

    GuestStopped
     ├─ GuestTooSlow   it took longer than it may
     └─ GuestBroke     it needed more memory than it may, or broke down
    """


class GuestTooSlow(GuestStopped):
    """It took longer than it may."""


class GuestBroke(GuestStopped):
    """It needed more memory than it may, answered more than it may, or broke down."""


class GuestRefused(Exception):
    """The work was refused in words: `what` is the sentence."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


class GuestFailed(RuntimeError):
    """A fault of the program in the guest; the message is its traceback."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one order may cost: seconds of a processor, megabytes of memory for the guest, and megabytes of answer.

    From the order to the end of the answer it may take `guest.WAITED` times as long.
    """

    seconds: float
    megabytes: int
    answer: int = 64
