"""Stops a child before any of its system calls, by strace."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.hold.attack import NotChecked
from tests.hold.children import PATIENCE, Child, Ended, Voice

CHANGING = (
    "open,openat,creat,write,writev,pwrite64,pwritev,fsync,fdatasync,sync_file_range,ftruncate,truncate,fallocate,"
    "rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir,"
    "chmod,fchmod,fchmodat,chown,fchown,utimensat,sendfile,copy_file_range"
)
"""The calls that change what lies on a disk. Between two of them nothing does, so a kill before each of these is a
kill at every point that differs."""


_CALL = re.compile(r"(\w+)\(")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a process: which of those of its name. strace counts each name by itself."""

    name: str
    number: int


def traced(work: Callable[[Voice], object], faults: Iterable[str], log: Path, limit: float = PATIENCE) -> Ended:
    """Do the work under strace with faults such as `fsync:signal=KILL:when=3`.

    The work says "ready" when it has come to what is to be traced, and hears when to go on. Other processes that
    it starts are not followed: what they import is no affair of the plan's.
    """
    command = ["strace", "-qq", "-o", str(log), "-e", f"trace={CHANGING}"]
    for fault in faults:
        command += ["-e", f"inject={fault}"]
    with Child(work) as child:
        if child.listen() != "ready":
            return child.end()
        with subprocess.Popen([*command, "-p", str(child.pid)], stderr=subprocess.PIPE, text=True) as tracer:
            if not _is_attached(child.pid, tracer):
                tracer.kill()
                raise NotChecked(f"strace cannot follow a process here: {tracer.communicate()[1].strip()}")
            child.tell("go")
            return child.end(limit)


def calls_of(work: Callable[[Voice], object], log: Path) -> list[Call]:
    """The calls that the work makes when nothing disturbs it, in their order."""
    traced(work, (), log).check()
    names = (match[1] for line in log.read_text("utf-8", "replace").splitlines() if (match := _CALL.match(line)))
    seen: Counter[str] = Counter()
    calls: list[Call] = []
    for name in names:
        seen[name] += 1
        calls.append(Call(name, seen[name]))
    return calls


@cache
def lack() -> str:
    """Why nothing can be traced here, or nothing."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    try:
        traced(_pause, (), Path("/dev/null")).check()
    except NotChecked as reason:
        return str(reason)
    return ""


def _pause(voice: Voice) -> None:
    voice.say("ready")
    voice.hear()


def _is_attached(pid: int, tracer: subprocess.Popen[str]) -> bool:
    status = Path(f"/proc/{pid}/status")
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and tracer.poll() is None:
        if "TracerPid:\t0\n" not in status.read_text("ascii", "replace"):
            return True
        time.sleep(0.001)
    return False
