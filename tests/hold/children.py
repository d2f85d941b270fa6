"""Pieces of work done with the program in processes of their own, which may be killed, starved or watched.

The process is forked, so that everything is imported already and a try costs milliseconds; what it says comes
over a socket by `sendto`, which none of the attacks on file calls meets.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import signal
import socket
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self

from tests.hold.attack import Broken

PATIENCE = 20.0
"""Seconds within which everything ends, however odd it is given."""

MEMORY = 300
"""MB that nothing needs more of."""

PROGRAM = 80
"""MB that the program takes before it does anything."""

_DIE_WITH_PARENT, _MAY_BE_TRACED, _BY_ANYBODY = 1, 0x59616D61, ctypes.c_ulong(-1)


class Voice:
    """The child's end of the line: it says what it has done, and hears when to go on."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._heard = b""

    def say(self, word: object) -> None:
        """Tell the harness; anything that JSON knows."""
        self._line.sendall(json.dumps(word).encode() + b"\n")

    def hear(self) -> str:
        """Wait for a word of the harness."""
        while b"\n" not in self._heard:
            more = self._line.recv(4096)
            if not more:
                os._exit(3)
            self._heard += more
        word, _, self._heard = self._heard.partition(b"\n")
        return word.decode()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child came to its end. `killed_by` is a signal or 0, `peak` its memory in MB."""

    said: tuple[Any, ...]
    status: int
    killed_by: int
    hung: bool
    seconds: float
    peak: float
    crash: str
    broken: str
    out: str
    err: str

    def check(self, limit: float = PATIENCE, memory: float = MEMORY) -> None:
        """Raise Broken unless it came to an orderly end in time and room, without showing its Python."""
        if self.broken:
            raise Broken(self.broken)
        if self.hung:
            raise Broken(f"hangs: not ended after {limit:.0f} s")
        shown = self.crash or (self.err if "Traceback (most recent" in self.err else "")
        if shown:
            raise Broken(f"shows its Python: {shown.strip()}")
        if self.killed_by:
            raise Broken(f"died of {signal.Signals(self.killed_by).name}; {self.err[-500:]}")
        if self.peak > memory:
            raise Broken(f"took {self.peak:.0f} MB, more than {memory:.0f}")


class Child:
    """A forked process that does `work`. Let it come to its `end`; left before, it is killed."""

    def __init__(self, work: Callable[[Voice], object]) -> None:
        self._began = time.monotonic()
        self._at_start = _resident()
        self._out, self._err = tempfile.TemporaryFile(), tempfile.TemporaryFile()  # noqa: SIM115
        self._line, theirs = socket.socketpair()
        with warnings.catch_warnings():
            # Threads of a test runner are no matter: the child never returns to what they hold.
            warnings.simplefilter("ignore", DeprecationWarning)
            self.pid = os.fork()
        if self.pid == 0:
            self._line.close()
            _live(work, theirs, self._out, self._err)
        theirs.close()
        self._pidfd = os.pidfd_open(self.pid)
        self._buffer = b""
        self._said: list[Any] = []
        self._verdict: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._line.fileno() >= 0:
            self.kill()
            self.end()

    def tell(self, word: str) -> None:
        """Let the child go on; one that is dead hears nothing."""
        with suppress(OSError):
            self._line.sendall(word.encode() + b"\n")

    def listen(self, limit: float = PATIENCE) -> Any:
        """The next word, or None where the child ends, or is silent for so many seconds."""
        until = time.monotonic() + limit
        while not (words := self._words()):
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._line], [], [], left)[0] or not self._read():
                return None
        self._said.append(words)
        return words[0]

    def kill(self, what: signal.Signals = signal.SIGKILL) -> None:
        """Send it a signal."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, what)

    def end(self, limit: float = PATIENCE) -> Ended:
        """Let it come to its end, or kill it after so many seconds, together with all that it started."""
        until = time.monotonic() + limit
        hung = False
        while True:
            watched: list[Any] = [self._line, self._pidfd]
            ready = select.select(watched, [], [], max(0.0, until - time.monotonic()))[0]
            if not ready:
                hung = True
                break
            if self._line in ready and not self._read() and self._pidfd not in ready:
                # It closed the line; only its end is still to come.
                hung = not select.select([self._pidfd], [], [], max(0.0, until - time.monotonic()))[0]
                break
            if self._pidfd in ready:
                break
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        if hung:
            self.kill()
        _, status, usage = os.wait4(self.pid, 0)
        self._line.setblocking(False)
        while self._read():
            pass
        while words := self._words():
            self._said.append(words)
        # A fork begins with all that the harness holds; a program of its own would begin with PROGRAM.
        grown = max(0.0, usage.ru_maxrss / 1024 - self._at_start)
        return self._ended(status, PROGRAM + grown, hung)

    def _ended(self, status: int, peak: float, hung: bool) -> Ended:
        out, err = (_text(file) for file in (self._out, self._err))
        self._line.close()
        os.close(self._pidfd)
        return Ended(
            said=tuple(word for (word,) in self._said),
            status=os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1,
            killed_by=os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
            hung=hung,
            seconds=time.monotonic() - self._began,
            peak=peak,
            crash=self._verdict.get("crash", ""),
            broken=self._verdict.get("broken", ""),
            out=out,
            err=err,
        )

    def _read(self) -> bool:
        try:
            more = self._line.recv(65536)
        except OSError:
            return False
        self._buffer += more
        return bool(more)

    def _words(self) -> tuple[Any] | None:
        """The next word that was heard whole, in a tuple, for a word may be None."""
        while b"\n" in self._buffer:
            raw, _, self._buffer = self._buffer.partition(b"\n")
            word = json.loads(raw)
            if not (isinstance(word, dict) and "verdict" in word):
                return (word,)
            self._verdict[word["verdict"]] = word["words"]
        return None


def run(work: Callable[[Voice], object], limit: float = PATIENCE) -> Ended:
    """Do the work in a child and wait for its end."""
    with Child(work) as child:
        return child.end(limit)


def checked(work: Callable[[Voice], object], limit: float = PATIENCE, memory: float = MEMORY) -> Ended:
    """Do the work in a child, and raise Broken unless it ends in order."""
    ended = run(work, limit)
    ended.check(limit, memory)
    return ended


def die_with_parent() -> None:
    """Have this process end when the one that started it does, however that ends."""
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)


def _live(work: Callable[[Voice], object], line: socket.socket, out: IO[bytes], err: IO[bytes]) -> None:
    """The life of the child; never returns."""
    status = 1
    voice = Voice(line)
    try:
        os.setsid()
        die_with_parent()
        ctypes.CDLL(None).prctl(_MAY_BE_TRACED, _BY_ANYBODY)
        os.dup2(out.fileno(), 1)
        os.dup2(err.fileno(), 2)
        sys.stdout = open(1, "w", encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
        work(voice)
        # What the program itself could not write it has said; that this cannot be written now is no news.
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        status = 0
    except Broken as broken:
        voice.say({"verdict": "broken", "words": str(broken)})
    except BaseException:
        voice.say({"verdict": "crash", "words": traceback.format_exc()})
    finally:
        os._exit(status)


def _resident() -> float:
    """MB of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _text(file: IO[bytes]) -> str:
    with file:
        file.seek(0)
        return file.read().decode("utf-8", "replace")
