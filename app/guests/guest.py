"""A guest: started, asked, waited for, ended."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic

from app.guests.door import FAILED, FULL, PART, REFUSED, Door, make_door, unpack_text
from app.guests.fences import TOO_SLOW
from app.guests.outcomes import GuestBroke, GuestFailed, GuestRefused, GuestTooSlow, Limits
from app.guests.windows_job import leave_job, put_into_job

TICK = 0.02
"""Seconds between two looks at whether the person wants to wait any longer."""

WAITED = 5
"""So many times the seconds of a processor that an order may take, its guest is waited for: the share of a processor
that it gets on a computer that has much else to do."""

_LAST_GASP = 5.0
"""Seconds in which a guest whose door is closed has ended."""

_HOME = Path(__file__).resolve().parents[2]
"""Where the package lies: a checkout, or where it was installed."""


def ask_guest(work: str, order: bytes, limits: Limits, check: Callable[[], None]) -> Iterator[bytes]:
    """The parts of the answer of a process that does this one order, as they come.

    `work` is the `module:function` that makes them from the order. While there are none, `check` is called,
    which may raise. Raises GuestTooSlow, GuestBroke, GuestRefused or GuestFailed. However it ends, the
    process has ended then.
    """
    guest = Guest(work, limits)
    try:
        yield from guest.ask(order, check)
    finally:
        guest.end()


class Guest:
    """A process with its door, which does orders one after another until it is ended, or ends after `idle` seconds
    without one, sooner where it holds much memory. On Linux it also ends with the thread that started it."""

    def __init__(self, work: str, limits: Limits, idle: float = 0) -> None:
        self._limits = limits
        self._door, theirs = make_door()
        try:
            self._process = _started(theirs, (work, str(limits.megabytes), str(limits.seconds), str(idle)))
        except BaseException:
            self._door.close()
            raise
        finally:
            theirs.close()
        self._job = put_into_job(self._process.pid, limits.megabytes)

    def ask(self, order: bytes, check: Callable[[], None]) -> Iterator[bytes]:
        """As `ask_guest`; after anything but the end of the parts it is of no more use and must be ended."""
        until = monotonic() + WAITED * self._limits.seconds
        room = self._limits.answer * 1024 * 1024
        try:
            self._door.send_bytes(order)
            while True:
                _wait(self._door, until, check)
                message = self._door.recv_bytes(room)
                kind, part = message[:1], message[1:]
                if kind != PART:
                    break
                room -= len(part)
                yield part
        except (EOFError, OSError) as error:
            raise (GuestTooSlow if self._ended_as_too_slow() else GuestBroke) from error
        _raise_for(kind, part)

    def _ended_as_too_slow(self) -> bool:
        self._door.close()
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(_LAST_GASP) == TOO_SLOW
        return False

    @property
    def has_ended(self) -> bool:
        """Whether it has ended of itself."""
        return self._process.poll() is not None

    def end(self) -> None:
        """End it, whatever it does."""
        self._door.close()
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        leave_job(self._job)


def _wait(door: Door, until: float, check: Callable[[], None]) -> None:
    check()
    while not door.poll(TICK):
        check()
        if monotonic() > until:
            raise GuestTooSlow
    if monotonic() > until:
        raise GuestTooSlow


def _raise_for(kind: bytes, said: bytes) -> None:
    if kind == REFUSED:
        raise GuestRefused(unpack_text(said))
    if kind == FULL:
        raise GuestBroke
    if kind == FAILED:
        raise GuestFailed(said.decode("utf-8", "replace"))


def _started(theirs: Door, arguments: tuple[str, ...]) -> subprocess.Popen[bytes]:
    # -P: what lies in the folder that the program was started in is none of the program.
    orders = ["-P", "-m", "app.guests.child", str(theirs.fileno()), str(os.getpid()), *arguments]
    known = os.environ.get("PYTHONPATH")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_HOME), *([known] if known else [])])}
    if sys.platform == "win32":
        # A virtual environment's python.exe starts another one, which would not be in the job.
        environment["__PYVENV_LAUNCHER__"] = sys.executable
        os.set_handle_inheritable(theirs.fileno(), True)
        return subprocess.Popen(
            [getattr(sys, "_base_executable", sys.executable), *orders],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            startupinfo=subprocess.STARTUPINFO(lpAttributeList={"handle_list": [theirs.fileno()]}),
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        [sys.executable, *orders],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=[theirs.fileno()],
    )
