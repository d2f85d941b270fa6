"""What goes wrong with a server: frozen processes, a network that swallows everything, cables that are cut."""

from __future__ import annotations

import os
import selectors
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

import psycopg


@contextmanager
def frozen(server: str) -> Iterator[None]:
    """All processes of a server are stopped meanwhile, as by a machine that hangs; the kernel still takes bytes."""
    pids = processes_of(server)
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def processes_of(server: str) -> list[int]:
    """The process ids of a server, the first of them the one that answers at its door."""
    with psycopg.connect(server, autocommit=True) as connection:
        row = connection.execute("SHOW data_directory").fetchone()
        assert row is not None
        with open(f"{row[0]}/postmaster.pid", encoding="ascii") as file:
            door = int(file.readline())
        own = connection.info.backend_pid
        others = connection.execute("SELECT pid FROM pg_stat_activity WHERE pid <> %s", [own]).fetchall()
    return [door, *(pid for (pid,) in others)]


class Cable:
    """A way to a server over TCP that can be stopped, so that nothing comes through, and cut."""

    def __init__(self, server: str) -> None:
        parts = urlsplit(server)
        self._target = f"{parse_qs(parts.query)['host'][0]}/.s.PGSQL.5432"
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._flows = threading.Event()
        self._flows.set()
        self._ends = threading.Event()
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def address_of(self, address: str) -> str:
        """The address of a database on the server, by way of this cable."""
        port = self._listener.getsockname()[1]
        return f"postgresql://postgres@127.0.0.1:{port}{urlsplit(address).path}"

    def stop(self) -> None:
        """Let nothing through any more, without telling anybody."""
        self._flows.clear()

    def go_on(self) -> None:
        """Let everything through again."""
        self._flows.set()

    def cut(self) -> None:
        """End all connections that are there."""
        for end in list(self._pairs):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def close(self) -> None:
        """Take it away."""
        self._ends.set()
        self._flows.set()
        self._thread.join()
        for end in (self._listener, *self._pairs):
            end.close()

    def _run(self) -> None:
        while not self._ends.is_set():
            self._flows.wait()
            for key, _ in self._selector.select(0.05):
                if key.fileobj is self._listener:
                    self._connect()
                elif isinstance(key.fileobj, socket.socket):
                    self._pass_on(key.fileobj)

    def _connect(self) -> None:
        near, _ = self._listener.accept()
        far = socket.socket(socket.AF_UNIX)
        far.connect(self._target)
        for one, other in ((near, far), (far, near)):
            self._pairs[one] = other
            self._selector.register(one, selectors.EVENT_READ)

    def _pass_on(self, end: socket.socket) -> None:
        other = self._pairs.get(end)
        if other is None:
            return
        try:
            data = end.recv(65536)
            if data:
                other.sendall(data)
                return
        except OSError:
            pass
        for each in (end, other):
            self._selector.unregister(each)
            self._pairs.pop(each, None)
            each.close()
