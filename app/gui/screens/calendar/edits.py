"""The edits that begin in the calendar: move, stretch, copy, put on a day, make anew; each is one undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.spans import Dates, DaySpan
from app.gui.engaging.beginning import begin_anywhere
from app.gui.painting.drag_preview import DragPreview, Preview, bubble_text
from app.gui.screens.calendar.proposal import DayProposal, spans_after
from app.gui.screens.calendar.words import moved_words
from app.gui.widgets.drag_bubble import DragBubble
from app.gui.workspace.workspace import Workspace


class CalendarEdits(QObject):
    """`ghosted(spans)` says where a gesture would put something; `placed(id)` that something now stands elsewhere."""

    ghosted = Signal(object)
    placed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._preview = DragPreview(workspace.document, self)
        self._preview.shown.connect(self._on_previewed)
        self._bubble = DragBubble(workspace.icons, workspace.window)
        self._point = QPoint()

    def hover(self, proposal: DayProposal | None, point: QPoint) -> None:
        """Say what a gesture would come to; None when it would come to nothing."""
        if proposal is None or not self._workspace.document.is_open:
            self._preview.clear()
            self._bubble.vanish()
            self.ghosted.emit(())
            return
        self._point = point
        preview = self._preview.propose(proposal, partial(proposal.change, self._workspace.document.plan))
        self._on_previewed(preview)

    def carry_out(self, proposal: DayProposal, *, in_series: bool = False) -> None:
        """Do it; repeated steps of a key are one undo."""
        document = self._workspace.document
        edge = proposal.push.edge
        series = f"calendar.{edge or 'move'}:{proposal.ids[0]}" if in_series else ""
        before = document.plan
        made: list[Change] = []

        def use_case() -> Change:
            made.append(proposal.change(before))
            return made[0]

        if not document.attempt(use_case, series):
            return
        afters = [item.after for item in made[0].items if isinstance(item.after, Engagement)]
        if not afters:
            return
        if proposal.is_copy:
            self._workspace.view.select(tuple(item.id for item in afters))
        said = [moved_words(document.plan, item) for item in afters[:3]]
        if len(afters) > len(said):
            said.append(self.tr("and %n more", "", len(afters) - len(said)))
        self._workspace.say("; ".join(said))
        self.placed.emit(afters[0].id)

    def begin(self, span: DaySpan | None, hour: int | None = None) -> None:
        """Begin an idea in the panel, on days and from an hour at home on where they are given; it is written once
        more is said of it."""
        if span is None:
            begin_anywhere(self._workspace)
            return
        dates, zone = Dates.days(span.first, span.last), self._workspace.document.plan.settings.home_zone
        begin_anywhere(
            self._workspace, replace(dates, start_time=time(hour), zone=zone) if hour is not None and zone else dates
        )

    def _on_previewed(self, preview: Preview) -> None:
        self._bubble.show_text(bubble_text(preview))
        self._bubble.place(self._point)
        self.ghosted.emit(spans_after(preview.change) if preview.change is not None else ())
