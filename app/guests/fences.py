"""What the system itself holds a guest to: so much memory, and no life longer than the program's."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

if sys.platform != "win32":
    import resource

_PARENT_DIES = 1
"""`PR_SET_PDEATHSIG` of Linux's prctl."""


def fence_in(megabytes: int, parent: int) -> None:
    """Bind this very process; on Windows the program does so from outside (`windows_job`).

    Memory is counted as Linux counts it for RLIMIT_DATA: what is written to, without the code of
    libraries and without address space that is only kept free. No core dump is left, for it would
    hold what the file or the plan says.
    """
    if sys.platform != "win32":
        room = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_DATA, (room, room))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PARENT_DIES, signal.SIGKILL)
            if os.getppid() != parent:  # it died before we could ask to be told
                os._exit(0)
