"""A process that opens a window, measures itself, says so as JSON and ends.

`python -m tests.bench.launch empty` opens an empty main window of Qt, `... plan FILE` Entente on
that file, `... beats FILE` the same while a timer beats, which costs time of its own, `... sample`
Entente on a copy of the sample. BENCH_BEGUN is the instant at which the
process was started (time.monotonic_ns).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

BEAT = 5
"""Milliseconds between two beats of the timer that shows how long the window was deaf."""

LONGEST = 90_000
"""Milliseconds after which a start that never comes to its end is given up."""

IDLE = 1500
"""Milliseconds after the review in which what was put off until the window rests is done."""


def run(arguments: list[str]) -> None:
    """Open what the arguments say."""
    if arguments[0] == "empty":
        _open_empty()
    else:
        _open_entente(["--sample"] if arguments[0] == "sample" else [arguments[1]], beats=arguments[0] == "beats")


def _open_empty() -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self, lambda: _end({"painted": _since(), "painted_cpu": _worked()}))
            return False

    app = QApplication(sys.argv[:1])
    window, watch = QMainWindow(), Watch()
    window.installEventFilter(watch)
    window.resize(1366, 768)
    window.show()
    app.exec()


def _open_entente(arguments: list[str], *, beats: bool) -> None:
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import clock

    # Past and future of the fixture lie around one day; only the clock of the program is set.
    if arguments[0] != "--sample":
        _stop_clock(clock)
    execute: Callable[[], int] = QApplication.exec
    QApplication.exec = lambda *_: _watched(execute, beating=beats)  # type: ignore[assignment,method-assign]
    from app.bootstrap.main import main

    main(arguments)


def _stop_clock(clock: Any) -> None:
    from datetime import UTC, datetime

    noon = datetime(2027, 1, 15, 12, 0, tzinfo=UTC)
    clock.SystemClock.now = lambda _self: noon


def _watched(execute: Callable[[], int], *, beating: bool) -> int:
    from PySide6.QtCore import QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from app.gui.shell.main_window import MainWindow

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    found: dict[str, Any] = {}
    beats: list[float] = []

    class Watch(QObject):
        def painted(self) -> None:
            found.update(painted=_since(), painted_cpu=_worked())
            found["imported"] = sorted(_DEAR & sys.modules.keys())
            beats.append(time.perf_counter())
            if beating:
                heart.start()
            QTimer.singleShot(0, self, self.listen)

        def listen(self) -> None:
            # Not imported here: that would wait for who is importing it now.
            made = getattr(sys.modules.get("app.gui.workspace.document"), "PlanDocument", None)
            document = window.findChild(made) if made is not None else None
            if document is None:
                QTimer.singleShot(1, self, self.listen)
                return
            document.replaced.connect(self.replaced)
            document.reviewed.connect(self.reviewed)

        def replaced(self) -> None:
            if "loaded" not in found:
                found.update(loaded=_since(), loaded_cpu=_worked())

        def reviewed(self) -> None:
            # Once everything that listens has had its turn and was painted.
            QTimer.singleShot(0, self, self.shown)

        def shown(self) -> None:
            found.update(reviewed=_since(), reviewed_cpu=_worked())
            gaps = [later - earlier for earlier, later in pairwise(beats)]
            found["gaps"] = sorted((round(1000 * gap, 1) for gap in gaps), reverse=True)[:5]
            heart.stop()
            QTimer.singleShot(IDLE, self, self.rested)

        def rested(self) -> None:
            found["memory"] = _memory()
            _end(found)

    watch = Watch()
    QTimer.singleShot(LONGEST, watch, lambda: os._exit(1))
    heart = QTimer(watch, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    paint = MainWindow.paintEvent

    def first(painted: MainWindow, event: Any) -> None:
        if "painted" not in found:
            # Before the window itself begins what it has put off until now.
            found["painted"] = 0.0
            QTimer.singleShot(0, watch, watch.painted)
        paint(painted, event)

    MainWindow.paintEvent = first  # type: ignore[method-assign]
    return execute()


_DEAR = {"sqlalchemy", "alembic", "typst", "openpyxl", "icalendar", "holidays"}
"""Libraries that must not be imported before the first paint."""


def _since() -> float:
    return (time.monotonic_ns() - int(os.environ["BENCH_BEGUN"])) / 1e6


def _worked() -> float:
    """Milliseconds of processor that this process took, whatever else the computer did meanwhile."""
    return 1000 * time.process_time()


def _memory() -> float:
    """Megabytes of this process in memory."""
    with open("/proc/self/status") as status:
        resident = next(line for line in status if line.startswith("VmRSS:"))
    return int(resident.split()[1]) / 1024


def _end(found: dict[str, Any]) -> None:
    print(json.dumps(found), flush=True)
    # What closing costs is not measured here.
    os._exit(0)


if __name__ == "__main__":
    run(sys.argv[1:])
