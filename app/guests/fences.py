"""What a guest is held to from inside: so much memory and processor time, and no life longer than the program's."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time

from app.guests.windows_job import working_set

if sys.platform != "win32":
    import resource

TOO_SLOW = 83
"""The exit code of a guest whose order took more of a processor than it may."""

_PARENT_DIES = 1
"""`PR_SET_PDEATHSIG` of Linux's prctl."""

_MEGABYTE = 1024 * 1024

_SHORTEST_LOOK = 0.01

_STACK = 256 * 1024
"""Bytes for the thread that watches: the usual eight megabytes would be taken off what the order may use."""


def fence_in(megabytes: int, parent: int) -> None:
    """Bind this very process; on Windows the program does so from outside (`windows_job`).

    Memory is counted as Linux counts it for RLIMIT_DATA: what is written to, without the code of
    libraries and without address space that is only kept free. No core dump is left, for it would
    hold what the file or the plan says.
    """
    threading.stack_size(_STACK)
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
    """End this very process where what is done inside takes more than so many seconds of a processor.

    Only its own work counts: on a busy computer, or one that went to sleep, the clock on the wall says nothing of it.
    """
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(done, process_time() + seconds), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()


def _watch(done: threading.Event, until: float) -> None:
    while (left := until - process_time()) > 0:
        # Several threads of a processor each use up what is left in less time than that.
        if done.wait(max(_SHORTEST_LOOK, left / (os.cpu_count() or 1))):
            return
    if not done.is_set():
        os._exit(TOO_SLOW)
