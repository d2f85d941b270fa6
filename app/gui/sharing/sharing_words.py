"""How a plan stands to where it is kept, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from app.gui.look.languages import told
from app.gui.sharing.sharing import Standing
from app.services.local_time import local
from app.services.ports import Clock


class SharingWords(QObject):
    """Says it for the status line, for its button, and whole."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock

    def short(self, standing: Standing, *, read_only: bool) -> str:
        """For the status line; where edits wait, the button beside it says how many."""
        if standing.since is not None:
            return self.tr("Not reachable since {time}").format(time=self.time(standing.since))
        if read_only:
            return self.tr("Read-only")
        return self.tr("Saving…") if standing.waiting else self.tr("All changes saved")

    def counts(self, standing: Standing) -> str:
        """How many edits wait and how many are at odds; empty where there are none."""
        parts = []
        if standing.waiting:
            parts.append(self.tr("%n edit(s) waiting", "", standing.waiting))
        if standing.at_odds:
            parts.append(self.tr("%n edit(s) to decide", "", standing.at_odds))
        return ", ".join(parts)

    def whole(self, standing: Standing) -> str:
        """Everything in one sentence."""
        parts = [part for part in (self.short(standing, read_only=False), self.counts(standing)) if part]
        return ", ".join(parts)

    def time(self, at: datetime) -> str:
        """A moment by the clock at the desk; with its day where that is not today."""
        here, now = local(at), local(self._clock.now())
        return told(here, "clock") if here.date() == now.date() else told(here)
