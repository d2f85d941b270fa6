"""Whether a process of this computer still runs, and is still the same one."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PROC = Path("/proc")
_QUERY_LIMITED = 0x1000
_STILL_ACTIVE = 259
_STARTED = 19


def is_running(process: int) -> bool:
    """Whether a process with that id runs now; it may be another one than the one meant."""
    if sys.platform == "win32":
        return _windows_start(process) != ""
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return _status(process)[:1] != ["Z"]


def birth_mark(process: int) -> str:
    """A text that two processes with the same id never share; empty where the system has none.

    On Linux the boot and the tick at which it started, on Windows its time of creation.
    """
    if sys.platform == "win32":
        return _windows_start(process)
    status = _status(process)
    try:
        boot = (_PROC / "sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""
    return f"{boot} {status[_STARTED]}" if status else ""


def names_of_locked(path: Path) -> Iterator[Path]:
    """Under which names processes have a file open that they hold as a whole, as far as Linux tells this person."""
    try:
        wanted, lines = path.stat(), (_PROC / "locks").read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return
    for line in lines:
        # 1: FLOCK  ADVISORY  WRITE 1234 08:01:131073 0 EOF
        words = line.split()
        if len(words) < 6 or words[1] != "FLOCK" or words[5].rpartition(":")[2] != str(wanted.st_ino):
            continue
        with suppress(OSError):
            for opened in (_PROC / words[4] / "fd").iterdir():
                with suppress(OSError):
                    if os.path.samestat(opened.stat(), wanted):
                        yield opened.readlink()


def _status(process: int) -> list[str]:
    """The fields of /proc/PID/stat after the name in brackets, which may hold blanks and brackets."""
    try:
        status = (_PROC / str(process) / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return status.rpartition(")")[2].split()


def _windows_start(process: int) -> str:
    if sys.platform != "win32":
        return ""
    kernel = ctypes.windll.kernel32
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.OpenProcess(_QUERY_LIMITED, False, process))
    if not handle:
        return ""
    try:
        code = ctypes.c_ulong()
        times = [ctypes.c_ulonglong() for _ in range(4)]
        if not kernel.GetExitCodeProcess(handle, ctypes.byref(code)) or code.value != _STILL_ACTIVE:
            return ""
        if not kernel.GetProcessTimes(handle, *(ctypes.byref(time) for time in times)):
            return "running"
        return str(times[0].value)
    finally:
        kernel.CloseHandle(handle)
