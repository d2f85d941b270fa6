"""Which lines the list of a day has, and what happens when one is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QWidget

from app.domain.findings import Severity, Subject
from app.domain.milestones import Milestone
from app.domain.statuses import STATUS_TITLES
from app.gui.painting.bar_painting import MARKS
from app.gui.screens.calendar.day_list import DayEntry, DayList
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.words import due_thing, due_words
from app.gui.widgets.quiet_rows import Cell
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.timeline_bars import Bar
from app.services.overlays.overlays import OverlaidEntry
from app.services.texts.status_looks import Fill


class Listing(QObject):
    """Opens lists over a view of the calendar and goes where a line leads."""

    def __init__(self, workspace: Workspace, texts: DayTexts, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._texts = texts
        self._host = parent
        self._list: DayList | None = None

    def open(self, title: str, entries: list[DayEntry], point: QPoint, back_to: Callable[[], object]) -> None:
        """Show lines near a point of the screen."""
        if not entries:
            return
        made = DayList(self._workspace.icons, title, entries, self._host)
        made.opened.connect(self.go)
        made.closed.connect(self._on_closed)
        self._list = made
        made.show_at(point, back_to=back_to)

    def engagement(self, bar: Bar) -> DayEntry:
        """An engagement as a line."""
        mark = MARKS[bar.severity] if bar.severity is not None else bar.icon
        tone = mark if bar.severity in (Severity.BLOCK, Severity.WARN) else "text"
        mark = self._workspace.icons.known(mark) if mark else ""
        remark = f"{words(STATUS_TITLES[bar.status])} · {self._texts.below(bar.id)}"
        return DayEntry("engagements", bar.id, Cell(bar.title, remark, tone, mark, struck=bar.fill is Fill.STRUCK))

    def due(self, thing: str, day: date) -> DayEntry:
        """An ask whose answer is due, or a milestone, as a line."""
        document = self._workspace.document
        who, about = due_thing(document.plan, thing)
        tone = "blocks" if day < document.today else "informs"
        said = QCoreApplication.translate("Calendar", "{due}: {post}").format(
            due=due_words(document.plan, thing, day, document.today), post=who
        )
        table = "asks" if thing in document.plan.asks else "milestones"
        return DayEntry(table, thing, Cell(said, about, tone, "flag"))

    def overlaid(self, entry: OverlaidEntry) -> DayEntry:
        """An entry of an overlay as a line; it leads nowhere."""
        notes = "; ".join(words(note) for note in entry.entry.notes)
        remark = " · ".join(part for part in (entry.overlay.title, notes) if part)
        said = f"{entry.overlay.letters}  {entry.entry.title}"
        return DayEntry("", "", Cell(said, remark, entry.overlay.colour, struck=entry.entry.cancelled))

    def go(self, entry: DayEntry) -> None:
        """Go where a line leads: to the engagement, also of a milestone, or to the ask among all asks."""
        view, milestones = self._workspace.view, self._workspace.document.plan.records(Milestone)
        if entry.table == "engagements" or entry.id in milestones:
            view.select((milestones[entry.id].engagement if entry.id in milestones else entry.id,))
            self._workspace.actions.action("engagement.open").trigger()
        elif entry.table == "asks":
            self._workspace.go_to("coordination")
            view.look_at_place(Subject("asks", entry.id))

    def _on_closed(self) -> None:
        self._list = None
