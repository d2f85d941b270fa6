"""What is due in each view, in words on the rail."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from app.domain.asks import AskState
from app.domain.changes import Change
from app.domain.findings import Finding
from app.gui.look.theme import Meaning
from app.gui.widgets.nav_rail import NavRail
from app.gui.workspace.workspace import Workspace
from app.services.coverage.gaps import count_gaps, gaps_among
from app.services.due.due_count import DueCount
from app.services.review.open_findings import overdue_asks
from app.services.review.review import ReviewDelta

_USUAL_MOST = 999
"""The number that the rail keeps room for."""


class Badges(QObject):
    """Counts overdue asks, open gaps and what is due, and keeps the rail up to date."""

    def __init__(self, workspace: Workspace, rail: NavRail, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rail = rail
        self._overdue: set[str] = set()
        self._gaps = 0
        self._due: DueCount | None = None
        rail.keep_room("view.due", self.tr("%n due today", "", _USUAL_MOST))
        rail.keep_room("view.coordination", self.tr("%n overdue", "", _USUAL_MOST))
        rail.keep_room("view.coverage", self.tr("%n gap(s)", "", _USUAL_MOST))
        # Counted of 100,000 items when the plan is in the window, and not before it is painted there.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._count_all)
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.reviewed.connect(self._count_all)
        workspace.document.changed.connect(self._on_changed)

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        asks = self._workspace.document.plan.asks
        today = self._workspace.document.today
        for table, item_id in change.touches:
            if table == "asks":
                ask = asks.get(item_id)
                if ask is not None and ask.state(today) is AskState.OVERDUE:
                    self._overdue.add(item_id)
                else:
                    self._overdue.discard(item_id)
        if self._due is not None:
            self._due.follow(self._workspace.document.plan, change)
        if "waivers" in change.tables:
            self._gaps = self._count_gaps(self._workspace.document.review.findings())
        else:
            self._gaps += self._count_gaps(delta.appeared) - self._count_gaps(delta.vanished)
        self._show()

    def _on_replaced(self) -> None:
        self._forget()
        self._show()
        self._soon.start()

    def _forget(self) -> None:
        self._overdue, self._gaps, self._due = set(), 0, None

    def _count_all(self) -> None:
        self._soon.stop()
        document = self._workspace.document
        self._forget()
        if document.is_open:
            self._overdue = overdue_asks(document.plan, document.today)
            self._gaps = self._count_gaps(document.review.findings())
            self._due = DueCount(document.plan, document.today)
        self._show()

    def _show(self) -> None:
        late, gaps = len(self._overdue), self._gaps
        now, before = (self._due.today, self._due.before) if self._due is not None else (0, 0)
        # What is late weighs more than what is due today.
        said = self.tr("%n overdue", "", before) if before else self.tr("%n due today", "", now) if now else ""
        self._rail.set_badge("view.due", said, Meaning.BLOCKS if before else Meaning.WARNS)
        self._rail.set_badge("view.coordination", self.tr("%n overdue", "", late) if late else "", Meaning.BLOCKS)
        self._rail.set_badge("view.coverage", self.tr("%n gap(s)", "", gaps) if gaps else "", Meaning.WARNS)

    def _count_gaps(self, findings: Iterable[Finding]) -> int:
        """How many of the findings are gaps today that nobody lives with."""
        document = self._workspace.document
        return count_gaps(document.plan, gaps_among(findings, document.review.rules), document.today).today
