"""Work in the lanes: off the GUI thread, answered on it, in order, and ended cleanly."""

import gc
import sys
import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from app.gui.workspace.tasks import Tasks, run_at_once


class Listener(QObject):
    """Remembers what came and on which thread."""

    def __init__(self):
        super().__init__()
        self.results = []
        self.errors = []
        self.ends = []
        self.on_gui_thread = []

    def end(self):
        self.ends.append(len(self.results))

    def take(self, result):
        self.results.append(result)
        self.on_gui_thread.append(QThread.currentThread() is self.thread())

    def take_error(self, error):
        self.errors.append(error)
        self.on_gui_thread.append(QThread.currentThread() is self.thread())


@pytest.fixture
def tasks(qapp):
    lanes = Tasks()
    yield lanes
    assert lanes.shut_down(5000)


@pytest.fixture
def listener(qapp):
    return Listener()


def thread_name(control):
    return threading.get_ident()


def fail(control):
    raise OSError("the drive is gone")


def test_work_runs_elsewhere_and_is_answered_on_the_gui_thread(tasks, listener, qtbot):
    tasks.storage.start(thread_name, on_done=listener.take)
    qtbot.waitUntil(lambda: bool(listener.results))
    assert listener.results[0] != threading.get_ident()
    assert listener.on_gui_thread == [True]


def test_errors_arrive_as_values_on_the_gui_thread(tasks, listener, qtbot):
    tasks.compute.start(fail, on_done=listener.take, on_failed=listener.take_error)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert isinstance(listener.errors[0], OSError)
    assert listener.results == []
    assert listener.on_gui_thread == [True]


def test_the_storage_lane_keeps_the_order_and_one_thread(tasks, listener, qtbot):
    for number in range(200):
        tasks.storage.start(partial(lambda n, _: (n, threading.get_ident()), number), on_done=listener.take)
    qtbot.waitUntil(lambda: len(listener.results) == 200)
    assert [number for number, _ in listener.results] == list(range(200))
    assert len({ident for _, ident in listener.results}) == 1


def test_many_tasks_come_and_go_without_a_trace(tasks, listener, qtbot):
    for number in range(300):
        tasks.compute.start(partial(lambda n, _: n, number), on_done=listener.take)
    gc.collect()
    qtbot.waitUntil(lambda: len(listener.results) == 300)
    assert sorted(listener.results) == list(range(300))
    qtbot.waitUntil(lambda: tasks.running == ())


def test_progress_is_told_while_the_work_goes_on(tasks, listener, qtbot):
    go_on = threading.Event()

    def work(control):
        control.report(0.5, "row 5 of 10")
        assert go_on.wait(5)
        return "done"

    task = tasks.compute.start(work, label="Import", on_done=listener.take)
    qtbot.waitUntil(lambda: task.fraction == 0.5)
    assert (task.label, task.text) == ("Import", "row 5 of 10")
    assert tasks.running == (task,)
    go_on.set()
    qtbot.waitUntil(lambda: listener.results == ["done"])


def test_cancelled_work_answers_nothing(tasks, listener, qtbot):
    begun = threading.Event()

    def work(control):
        begun.set()
        while True:
            control.check()

    task = tasks.compute.start(work, on_done=listener.take, on_failed=listener.take_error)
    assert begun.wait(5)
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert listener.results == listener.errors == []


def test_work_cancelled_before_its_turn_never_runs(tasks, listener, qtbot):
    gate, ran = threading.Event(), []
    tasks.storage.start(lambda _: gate.wait(5))
    waiting = tasks.storage.start(lambda _: ran.append(1), on_done=listener.take)
    waiting.cancel()
    with qtbot.waitSignal(waiting.finished):
        gate.set()
    assert ran == listener.results == []


@pytest.mark.parametrize("wrapped", [lambda method: method, partial, lambda method: partial(partial(method))])
def test_an_answer_for_a_widget_that_is_gone_is_dropped(tasks, listener, qtbot, wrapped):
    gate = threading.Event()
    task = tasks.compute.start(lambda _: gate.wait(5), on_done=wrapped(listener.take))
    task.then(wrapped(listener.end))
    shiboken6.delete(listener)
    with qtbot.waitSignal(task.finished):
        gate.set()
    assert listener.results == [] == listener.ends


def test_the_end_is_told_after_the_outcome_and_where_cancelling_leaves_none(tasks, listener, qtbot):
    done = tasks.compute.start(thread_name, on_done=listener.take)
    done.then(lambda: listener.ends.append(len(listener.results)))
    qtbot.waitUntil(lambda: listener.ends == [1])

    gate = threading.Event()
    tasks.foreign.start(lambda _: gate.wait(5))
    cancelled = tasks.foreign.start(thread_name, on_done=listener.take)
    cancelled.then(listener.end)
    cancelled.cancel()
    gate.set()
    qtbot.waitUntil(lambda: len(listener.ends) == 2)
    assert len(listener.results) == 1


def test_no_end_is_told_once_the_window_is_going(qapp, listener):
    tasks, begun = Tasks(), threading.Event()

    def work(control):
        begun.set()
        while True:
            control.check()

    tasks.compute.start(work).then(listener.end)
    assert begun.wait(5)
    assert tasks.shut_down(5000)
    assert listener.ends == []


def test_shutting_down_still_writes_what_was_asked_for(qapp, listener):
    tasks, written = Tasks(), []
    for number in range(5):
        tasks.storage.start(partial(lambda n, _: written.append(n), number), on_done=listener.take)
    assert tasks.shut_down(5000)
    assert written == [0, 1, 2, 3, 4]
    assert listener.results == []


def test_shutting_down_cuts_reckoning_short(qapp):
    tasks, begun = Tasks(), threading.Event()

    def work(control):
        begun.set()
        while True:
            control.check()

    tasks.compute.start(work)
    assert begun.wait(5)
    assert tasks.shut_down(5000)


def test_lanes_for_tests_answer_before_start_returns(listener, qapp):
    tasks = run_at_once()
    tasks.storage.start(lambda _: 42, on_done=listener.take)
    tasks.compute.start(fail, on_failed=listener.take_error)
    assert listener.results == [42]
    assert str(listener.errors[0]) == "the drive is gone"
    assert tasks.running == ()


def test_a_failure_nobody_asked_for_reaches_the_report(qapp, qtbot):
    tasks = Tasks()
    with qtbot.captureExceptions() as caught:
        task = tasks.compute.start(fail)
        qtbot.waitSignal(task.finished).wait()
    assert [kind for kind, _, _ in caught] == [OSError]
    assert tasks.shut_down(5000)
    assert sys.exc_info() == (None, None, None)
