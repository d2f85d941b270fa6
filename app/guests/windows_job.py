"""Windows' way to hold a process to its memory, to end it with us (a job object), and to say what it holds."""

from __future__ import annotations

import ctypes
import sys

_PROCESS_MEMORY, _KILL_ON_CLOSE = 0x100, 0x2000
_EXTENDED_LIMITS = 9
_SET_QUOTA, _TERMINATE = 0x100, 0x1


class _Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest_working_set", ctypes.c_size_t),
        ("largest_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def put_into_job(process: int, megabytes: int) -> int:
    """Bind a process by its id, before it is given its order; returns the job, which `leave_job` lets go of.

    The system ends the process when the job is let go of, also by our own death. 0 where this is not
    Windows, or where Windows forbids it: the guest then still has its time and our Cancel.
    """
    if sys.platform != "win32":
        return 0
    kernel = ctypes.windll.kernel32
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return 0
    limits = _Limits(flags=_PROCESS_MEMORY | _KILL_ON_CLOSE, process_memory=megabytes * 1024 * 1024)
    handle = ctypes.c_void_p(job)
    kernel.SetInformationJobObject(handle, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.OpenProcess.restype = ctypes.c_void_p
    opened = ctypes.c_void_p(kernel.OpenProcess(_SET_QUOTA | _TERMINATE, False, process))
    kernel.AssignProcessToJobObject(handle, opened)
    kernel.CloseHandle(opened)
    return int(job)


def leave_job(job: int) -> None:
    """Let go of a job; whatever still runs in it ends."""
    if sys.platform == "win32" and job:
        ctypes.windll.kernel32.CloseHandle(ctypes.c_void_p(job))


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("faults", ctypes.c_uint32),
        ("peak_working_set", ctypes.c_size_t),
        ("working_set", ctypes.c_size_t),
        ("quotas", ctypes.c_size_t * 4),
        ("pagefile", ctypes.c_size_t),
        ("peak_pagefile", ctypes.c_size_t),
    )


def working_set() -> int:
    """The bytes that this very process holds in memory; 0 where this is not Windows, or where it does not tell."""
    counters = _Counters(size=ctypes.sizeof(_Counters))
    if sys.platform == "win32":
        this = ctypes.c_void_p(-1)
        ctypes.windll.kernel32.K32GetProcessMemoryInfo(this, ctypes.byref(counters), counters.size)
    return int(counters.working_set)
