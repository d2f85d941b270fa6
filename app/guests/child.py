"""The guest's own side: `python -m app.guests.child DOOR PARENT WORK MEGABYTES SECONDS IDLE` does orders."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib import import_module

from app.domain.wording import Text
from app.guests.door import DONE, FAILED, FULL, PART, REFUSED, Door, pack_text
from app.guests.fences import fence_in, held_megabytes, held_to

KEPT = 36_000
"""Megabytes times seconds that a guest may keep without work: 200 MB for three minutes, 1,200 MB for half a one."""

Work = Callable[[bytes], Iterable[bytes]]


def main(arguments: list[str]) -> None:
    """Do one order after another, until the program ends it or has gone, or has none for IDLE seconds (0: for ever),
    or for fewer where it holds much memory."""
    door = Door(int(arguments[0]))
    fence_in(int(arguments[3]), int(arguments[1]))
    with suppress(Exception):  # whoever asks for what is not there is told
        import_module(arguments[2].partition(":")[0])
    try:
        while door.poll(patience(float(arguments[5]), held_megabytes()) or None):
            order = door.recv_bytes()
            with held_to(float(arguments[4])):
                _serve(door, arguments[2], order)
    except (EOFError, OSError):
        return  # nobody is there any more


def patience(idle: float, megabytes: float) -> float:
    """The seconds for which to wait for an order: `idle`, or as many as such memory may be kept."""
    return min(idle, KEPT / megabytes) if megabytes else idle


def _serve(door: Door, name: str, order: bytes) -> None:
    try:
        module, _, function = name.partition(":")
        work: Work = getattr(import_module(module), function)
        for part in work(order):
            door.send_bytes(PART + part)
        answer = DONE
    except MemoryError:
        answer = FULL
    except Exception as error:
        what = getattr(error, "what", None)
        answer = REFUSED + pack_text(what) if isinstance(what, Text) else FAILED + traceback.format_exc().encode()
    door.send_bytes(answer)


if __name__ == "__main__":
    main(sys.argv[1:])
