"""The only threads of the program: lanes for storage, reckoning and strangers' files; answers on the GUI thread."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside work that was asked to stop; it is nobody's fault and is not reported as a failure."""


class Control(Protocol):
    """What work in a lane may say to, and hear from, the window."""

    def report(self, fraction: float | None, text: str = "") -> None:
        """Say how far the work is, 0 to 1 or None if unknown, and what it is doing."""

    def check(self) -> None:
        """Raise Cancelled if the person has asked to stop."""

    @property
    def cancelled(self) -> bool: ...


Work = Callable[[Control], T]


class Task(QObject):
    """One piece of work under way or done. Lives on the GUI thread; `cancel` asks, the work decides when.

    `progressed` and `finished` come on the GUI thread; `finished` after the callback has run.
    """

    progressed = Signal()
    finished = Signal()
    _reported = Signal(object, str)
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(
        self,
        label: str,
        on_done: Callable[[Any], None] | None,
        on_failed: Callable[[BaseException], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.label = label
        self.fraction: float | None = None
        self.text = ""
        self._on_done = on_done
        self._on_failed = on_failed
        self._on_ended: Callable[[], None] | None = None
        self._forgotten = False
        self._stop = threading.Event()
        # Bound slots of an object of the GUI thread: Qt queues what the worker emits (a lambda would run there).
        self._reported.connect(self._on_reported, Qt.ConnectionType.AutoConnection)
        self._returned.connect(self._on_returned, Qt.ConnectionType.AutoConnection)
        self._raised.connect(self._on_raised, Qt.ConnectionType.AutoConnection)

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; a result that comes nevertheless is delivered, for it may have been written."""
        self._stop.set()

    def check(self) -> None:
        if self._stop.is_set():
            raise Cancelled

    def report(self, fraction: float | None, text: str = "") -> None:
        self._reported.emit(fraction, text)

    def run(self, work: Work[Any]) -> None:
        """Do the work in the calling thread and send its outcome to the GUI thread."""
        try:
            self.check()
            result = work(self)
        except BaseException as error:
            self._raised.emit(error)
        else:
            self._returned.emit(result)

    def forget(self) -> None:
        """Deliver nothing any more; the window is going."""
        self._forgotten = True
        self._on_done = self._on_failed = self._on_ended = None

    def then(self, on_ended: Callable[[], None]) -> None:
        """Call `on_ended` after the outcome, whatever that is, also when cancelling leaves none; see `Lane.start`."""
        self._on_ended = on_ended

    def _end(self) -> None:
        if self._on_ended is not None and _alive(self._on_ended):
            self._on_ended()
        self.finished.emit()

    def _on_reported(self, fraction: float | None, text: str) -> None:
        self.fraction, self.text = fraction, text
        self.progressed.emit()

    def _on_returned(self, result: object) -> None:
        try:
            if self._on_done is not None and _alive(self._on_done):
                self._on_done(result)
        finally:
            self._end()

    def _on_raised(self, error: BaseException) -> None:
        try:
            if isinstance(error, Cancelled):
                return
            if self._on_failed is None:
                if not self._forgotten:
                    raise error  # Nobody asked for failures: the application's own report takes it.
            elif _alive(self._on_failed):
                self._on_failed(error)
        finally:
            self._end()


class Lane(QObject):
    """Runs work in `threads` threads, oldest first; `at_once` runs it in place instead, for tests."""

    started = Signal(object)
    finished = Signal(object)

    def __init__(self, threads: int, parent: QObject | None = None, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setExpiryTimeout(-1)
        self._tasks: list[Task] = []

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What is waiting or running, oldest first."""
        return tuple(self._tasks)

    def start(
        self,
        work: Work[T],
        *,
        label: str = "",
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Run `work(control)` and call `on_done(result)` or `on_failed(error)` on the GUI thread.

        An error without `on_failed` is raised on the GUI thread, where the application reports it.

        Give frozen values in (functools.partial) and get values out. Neither callback comes after cancelling
        has taken effect, nor when it belongs to a widget that is gone by then.
        """
        task = Task(label, on_done, on_failed, self)
        self._tasks.append(task)
        task.finished.connect(self._on_task_finished)
        self.started.emit(task)
        if self._at_once:
            task.run(work)
        else:
            self._pool.start(partial(task.run, work))
        return task

    def shut_down(self, timeout: int, *, finish: bool) -> bool:
        """Wait up to `timeout` ms for the threads to end, and say whether they did; no callback comes any more.

        With `finish` all that was asked for is still done; without, what runs is cancelled, what waits dropped.
        """
        for task in self._tasks:
            task.forget()
            if not finish:
                task.cancel()
        if not finish:
            self._pool.clear()
        ended = self._pool.waitForDone(timeout)
        if ended:
            self._tasks.clear()
        return ended

    def _on_task_finished(self) -> None:
        task = self.sender()
        if isinstance(task, Task) and task in self._tasks:
            self._tasks.remove(task)
            self.finished.emit(task)
            task.deleteLater()


class Tasks(QObject):
    """The lanes: `storage` keeps the order of reads and writes, `foreign` reads what lies beside the plan, one
    calendar at a time and never in the way of anything else, `compute` is for all else."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, at_once: bool = False) -> None:
        super().__init__(parent)
        cores = QThreadPool.globalInstance().maxThreadCount()
        self.storage = Lane(1, self, at_once=at_once)
        self.compute = Lane(max(1, cores - 1), self, at_once=at_once)
        self.foreign = Lane(1, self, at_once=at_once)
        for lane in (self.storage, self.compute, self.foreign):
            lane.started.connect(self.changed)
            lane.finished.connect(self.changed)

    @property
    def running(self) -> tuple[Task, ...]:
        """Everything under way, the storage lane first."""
        return (*self.storage.tasks, *self.compute.tasks, *self.foreign.tasks)

    def shut_down(self, timeout: int = 10_000) -> bool:
        """End all lanes: reckoning and reading are cut short, writing is not. False if a thread still runs after
        `timeout` ms."""
        foreign_ended = self.foreign.shut_down(timeout, finish=False)
        compute_ended = self.compute.shut_down(timeout, finish=False)
        return self.storage.shut_down(timeout, finish=True) and compute_ended and foreign_ended


def run_at_once(parent: QObject | None = None) -> Tasks:
    """Lanes that run work in place and call back before `start` returns."""
    return Tasks(parent, at_once=True)


def _alive(callback: Callable[..., None]) -> bool:
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
