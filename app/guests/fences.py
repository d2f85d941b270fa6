"""What a guest is held to from inside: so much memory and processor time, and no life longer than the program's."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.guests.windows_job import working_set

if sys.platform != "win32":
    import resource

TOO_SLOW = None if sys.platform == "win32" else -signal.SIGPROF
"""How a guest has ended whose order took more of a processor than it may, as `subprocess` tells it."""

_PARENT_DIES = 1
"""`PR_SET_PDEATHSIG` of Linux's prctl."""

_MEGABYTE = 1024 * 1024


def fence_in(megabytes: int, parent: int) -> None:
    """Bind this very process; on Windows the program does so from outside (`windows_job`).

    Memory is counted as Linux counts it for RLIMIT_DATA: what is written to, without the code of
    libraries and without address space that is only kept free. No core dump is left, for it would
    hold what the file or the plan says.
    """
    if sys.platform != "win32":
        room = megabytes * _MEGABYTE
        resource.setrlimit(resource.RLIMIT_DATA, (room, room))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PARENT_DIES, signal.SIGKILL)
            if os.getppid() != parent:  # it died before we could ask to be told
                os._exit(0)


def held_megabytes() -> float:
    """How much memory this very process holds; at the most until now where the system tells no more."""
    if sys.platform == "win32":
        return working_set() / _MEGABYTE
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * resource.getpagesize() / _MEGABYTE
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEGABYTE


@contextmanager
def held_to(seconds: float) -> Iterator[None]:
    """Have the system end this very process where what is done inside takes more than so many seconds of a processor.

    Only its own work counts: on a busy computer, or one that went to sleep, the clock on the wall says nothing of it.
    Windows has no such timer; there the program's patience alone ends it.
    """
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
