"""The guest's own side: `python -m app.guests.child DOOR PARENT WORK MEGABYTES` does one order."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable
from importlib import import_module

from app.domain.wording import Text
from app.guests.door import DONE, FAILED, FULL, PART, REFUSED, Door, pack_text
from app.guests.fences import fence_in

Work = Callable[[bytes], Iterable[bytes]]


def main(arguments: list[str]) -> None:
    """Wait for the order and do it; ends also when the program has gone."""
    door = Door(int(arguments[0]))
    fence_in(int(arguments[3]), int(arguments[1]))
    try:
        _serve(door, arguments[2], door.recv_bytes())
    except (EOFError, OSError):
        return  # nobody is there any more


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
