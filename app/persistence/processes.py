"""Whether a process of this computer still runs, and is still the same one."""

from __future__ import annotations

import ctypes
import os
import sys
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
