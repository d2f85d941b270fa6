"""Errors of our own making: logged, counted, and told to the person once each, never in a dialog."""

import logging
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.value_classes import dataclass
from app.services.stores.locations import redacted

LOG = logging.getLogger("entente")

SETTLING = 200
"""Milliseconds in which errors are gathered before the person is told, so that a burst is one notice."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One unexpected error, told apart from others by where it happened."""

    summary: str
    details: str
    place: str


class FaultReport(QObject):
    """Takes the place of sys.excepthook and emits `reported(tuple[Fault, ...])` with faults not seen before.

    The signal is emitted from the event loop, never from inside the paint or the slot that failed, and
    whichever thread the error came from.
    """

    reported = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, int] = {}
        self._waiting: list[Fault] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLING)
        self._timer.timeout.connect(self._on_settled)
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """To be set as sys.excepthook; an interrupt by the keyboard is left to Python."""
        if issubclass(kind, KeyboardInterrupt):
            raise error
        frames = traceback.extract_tb(trace)
        place = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames))
        # Errors of libraries may repeat what they were given, the address of a shared plan among it.
        details = redacted("".join(traceback.format_exception(kind, error, trace)))
        self._caught.emit(Fault(redacted(f"{kind.__name__}: {error}"), details, f"{kind.__name__} {place}"))

    def times(self, fault: Fault) -> int:
        """How often this fault has happened so far."""
        return self._known.get(fault.place, 0)

    def _on_caught(self, fault: Fault) -> None:
        self._known[fault.place] = self.times(fault) + 1
        if self.times(fault) == 1:
            LOG.error("unexpected error\n%s", fault.details)
            self._waiting.append(fault)
            self._timer.start()

    def _on_settled(self) -> None:
        waiting, self._waiting = tuple(self._waiting), []
        self.reported.emit(waiting)
