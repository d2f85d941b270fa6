"""A plan to which others write: what waits is written in the storage lane, and what others wrote comes by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.domain.value_classes import dataclass
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.planning.plan_editor import PlanEditor
from app.services.planning.store_turns import Taken, Turn, take_turn
from app.services.ports import Clock, Holder, PlanFileError
from app.services.store_ports import PlanStore

_GESTURE = 100
"""Milliseconds until it is looked again whether a gesture is over."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Milliseconds: between two looks at a plan that answers; from the first failure to the next try, and at most
    between two tries; after which a plan that has not answered counts as not reachable."""

    look: int = 1_000
    first_try: int = 1_000
    longest: int = 30_000
    slow: int = 4_000


@dataclass(frozen=True, slots=True)
class Standing:
    """How a plan stands to where it is kept: edits `waiting`, edits `at_odds` with others', and since when it is
    not reachable, with the trouble where that is known."""

    waiting: int = 0
    at_odds: int = 0
    since: datetime | None = None
    trouble: PlanFileError | None = None


class Sharing(QObject):
    """Takes one turn at the store after another, while a plan is open to which others write.

    `stood(Standing)` comes after each edit and each turn, `holder_changed` when somebody else has begun or ceased to
    write a plan that is only read here. Nothing arrives in the midst of a gesture.
    """

    stood = Signal(object)
    holder_changed = Signal()

    def __init__(
        self, workspace: Workspace, clock: Clock, rhythm: Rhythm | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._clock = clock
        self._rhythm = rhythm or Rhythm()
        self._since: datetime | None = None
        self._trouble: PlanFileError | None = None
        self._under_way: PlanEditor | None = None
        self._began: datetime | None = None
        self._pause = 0
        self._held: Taken | None = None
        self._holder: Holder | None = None
        self._next = self._timer(self.look)
        self._slow = self._timer(self._on_slow)
        self._gesture = self._timer(self._deliver)
        document = workspace.document
        document.closing.connect(self._on_closing)
        document.replaced.connect(self._on_replaced)
        document.changed.connect(self._on_changed)
        document.arrived.connect(self._stand)
        document.troubled.connect(self._stand)

    @property
    def follows(self) -> bool:
        """Whether others may write to the plan that is open."""
        document = self._workspace.document
        if not document.is_open:
            return False
        return document.editor.store.is_followed

    @property
    def standing(self) -> Standing:
        """How the open plan stands."""
        document = self._workspace.document
        if not document.is_open:
            return Standing()
        editor = document.editor
        at_odds = sum(1 for each in editor.aside if not each.behind)
        return Standing(editor.pending, at_odds, self._since, self._trouble)

    @property
    def stuck(self) -> int:
        """How many edits are not written and will not be in a moment."""
        document = self._workspace.document
        if not document.is_open or (document.editor.store.is_shared and self._since is None):
            return 0
        return document.editor.pending

    def look(self) -> None:
        """Write what waits and ask after others, now."""
        if not self.follows or self._under_way is not None:
            return
        self._next.stop()
        editor = self._under_way = self._workspace.document.editor
        self._began = self._clock.now()
        self._slow.start(self._rhythm.slow)
        self._workspace.tasks.storage.start(
            partial(_take, editor.store, editor.turn(looks=True)),
            on_done=partial(self._on_taken, editor),
            on_failed=partial(self._on_failed, editor),
        )

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _on_closing(self) -> None:
        """Have what waits written after the plan is gone from the window; what cannot be is kept on this computer."""
        editor = self._workspace.document.editor
        if editor.store.is_shared and editor.waiting and self._since is None:
            self._workspace.tasks.storage.start(partial(_take, editor.store, editor.turn(looks=False)))

    def _on_replaced(self) -> None:
        for timer in (self._next, self._slow, self._gesture):
            timer.stop()
        self._under_way = self._held = self._since = self._trouble = None
        self._pause = 0
        document = self._workspace.document
        self._holder = document.editor.store.holder if document.is_open else None
        self._stand()
        if self.follows:
            self._next.start(0 if self._workspace.document.editor.pending else self._rhythm.look)

    def _on_changed(self) -> None:
        document = self._workspace.document
        if document.is_arriving or not document.editor.store.is_shared:
            return
        if self._since is None:
            self._next.start(0)
        self._stand()

    def _on_taken(self, editor: PlanEditor, taken: Taken) -> None:
        if editor is not self._under_way:
            return  # Its plan is closed: what it wrote is known when that is opened again.
        self._slow.stop()
        self._held = taken
        self._deliver()

    def _on_failed(self, editor: PlanEditor, error: BaseException) -> None:
        if editor is self._under_way:
            self._slow.stop()
            self._under_way = None
            self._next.start(self._rhythm.longest)
        raise error

    def _deliver(self) -> None:
        """Take what came, unless somebody drags something or has a list open."""
        taken = self._held
        if taken is None:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or QApplication.activePopupWidget() is not None:
            self._gesture.start(_GESTURE)
            return
        self._held = self._under_way = None
        self._trouble, rhythm = taken.trouble, self._rhythm
        if taken.trouble is None:
            self._since, self._pause = None, 0
        else:
            self._since = self._since or self._began
            self._pause = min(self._pause * 2 or rhythm.first_try, rhythm.longest)
        document = self._workspace.document
        document.take(taken)
        # Of a folder that cannot be reached nobody knows.
        holder = document.editor.store.holder if taken.trouble is None else self._holder
        if holder != self._holder:
            self._holder = holder
            self.holder_changed.emit()
        waits = bool(document.editor.waiting) and taken.trouble is None
        self._next.start(0 if waits else self._pause or rhythm.look)

    def _on_slow(self) -> None:
        self._since = self._since or self._began
        self._stand()

    def _stand(self) -> None:
        self.stood.emit(self.standing)


def _take(store: PlanStore, turn: Turn, _control: Control) -> Taken:
    taken = take_turn(store, turn)
    if store.read_only:
        store.ask_holder()
    return taken
