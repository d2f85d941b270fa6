"""The agenda: the days of a period as a list, which is also the twin of every picture of the calendar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.programme_items import ProgrammeItem
from app.domain.spans import DaySpan
from app.domain.statuses import STATUS_TITLES
from app.gui.look.languages import told, window_language
from app.gui.painting.bar_painting import MARKS
from app.gui.screens.calendar.day_list import DayEntry
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.head_delegate import HeadDelegate
from app.gui.screens.calendar.listing import Listing
from app.gui.screens.calendar.picture import CalendarSource
from app.gui.screens.calendar.words import due_count, due_thing, due_words, engagements_count, long_day, programme_clock
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar_agenda import AgendaLine, AgendaSort, agenda_lines
from app.services.layouts.calendar_items import CalendarItems
from app.services.overlays.overlays import OverlaidEntry
from app.services.texts.status_looks import Fill


class Agenda(QuietTable):
    """Heads are days; Enter opens what stands below them. `day_entered(date)` when the person goes to another day,
    `day_opened(date)` on Enter at a head."""

    day_entered = Signal(object)
    day_opened = Signal(object)
    paged = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        source: CalendarSource,
        texts: DayTexts,
        listing: Listing,
        parent: QWidget | None = None,
    ) -> None:
        specs = (
            ColumnSpec(_said("Engagement"), 30, 3),
            ColumnSpec(_said("When"), 25, 1, whole=True),
            ColumnSpec(_said("Status"), 13, 0, whole=True),
        )
        super().__init__(workspace.icons, _said("Agenda"), specs, lines=2, parent=parent)
        self.setObjectName("calendarAgenda")
        self.setItemDelegate(HeadDelegate(workspace.icons, self))
        self._workspace = workspace
        self._source = source
        self._texts = texts
        self._listing = listing
        self._shown_lines: tuple[AgendaLine, ...] = ()
        self._overlaid: dict[str, OverlaidEntry] = {}
        self._programme: dict[str, ProgrammeItem] = {}
        self._due: Mapping[date, tuple[str, ...]] = {}
        self.opened.connect(self._on_opened)
        self.toggled.connect(self._on_head)
        self.current_changed.connect(self._on_current)

    @property
    def lines(self) -> tuple[AgendaLine, ...]:
        """The lines, from the top."""
        return self._shown_lines

    def show_span(self, span: DaySpan, items: CalendarItems) -> None:
        """List these days as they are now."""
        document = self._workspace.document
        by_day: defaultdict[date, list[str]] = defaultdict(list)
        self._overlaid = {}
        self._due = self._source.due(span)
        for at, entry in enumerate(self._workspace.overlays.entries_on(span)):
            self._overlaid[str(at)] = entry
            by_day[max(entry.span.first, span.first)].append(str(at))
        programme = self._source.programme(span)
        self._programme = {each.id: each for listed in programme.values() for each in listed}
        hours: defaultdict[date, list[str]] = defaultdict(list)
        for each in self._programme.values():
            hours[each.day].append(each.id)
        lines = agenda_lines(document.plan, span, items, self._due, by_day, document.today, window_language(), hours)
        heads = [at for at, line in enumerate(lines) if line.sort in (AgendaSort.DAY, AgendaSort.WINDOW)]
        before = self.current_line
        self._shown_lines = lines
        self.rows.set_rows(lines, self._build, heads)
        if before is not None:
            self.go_to_line(before.day, before.id if before.sort is AgendaSort.ENGAGEMENT else "")

    @property
    def current_line(self) -> AgendaLine | None:
        """The line at which the person is."""
        at, lines = self.currentIndex().row(), self.lines
        return lines[at] if 0 <= at < len(lines) else None

    def go_to_line(self, day: date | None, item: str = "") -> None:
        """Go to an engagement, or to the head of a day or of the next one that has a head."""
        lines = self.lines
        found = next((at for at, line in enumerate(lines) if item and line.id == item), None)
        if found is None and day is not None:
            heads = [at for at, line in enumerate(lines) if line.sort is AgendaSort.DAY]
            found = next((at for at in heads if (lines[at].day or day) >= day), heads[-1] if heads else None)
        if found is None and lines:
            found = 0
        if found is not None and found != self.currentIndex().row():
            self.select_rows([found], found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self.rows.rowCount() == 0:
            self.paged.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
            return
        super().keyPressEvent(event)

    def _build(self, key: Hashable) -> QuietRow:
        assert isinstance(key, AgendaLine)
        if key.sort is AgendaSort.DAY:
            return self._day_head(key)
        if key.sort is AgendaSort.WINDOW:
            said = self.tr("Day not fixed: {window}").format(window=key.id)
            return QuietRow((Cell(said, engagements_count(key.begins)),), heading=True)
        if key.sort is AgendaSort.ASK and key.day is not None:
            document = self._workspace.document
            who, about = due_thing(document.plan, key.id)
            tone = "blocks" if key.day < document.today else "informs"
            said = due_words(document.plan, key.id, key.day, document.today)
            return QuietRow((Cell(who, about, "text", "flag"), Cell(said, tone=tone), Cell()))
        if key.sort is AgendaSort.OVERLAY:
            return QuietRow((self._listing.overlaid(self._overlaid[key.id]).cell, Cell(), Cell()))
        if key.sort is AgendaSort.PROGRAMME:
            return self._hour(self._programme[key.id])
        return self._engagement(key.id)

    def _hour(self, each: ProgrammeItem) -> QuietRow:
        """An item of a programme, and of what it is a part."""
        document = self._workspace.document
        item = document.plan.engagements.get(each.engagement)
        clock = programme_clock(document.plan, each, document.review.facts.places)
        return QuietRow((Cell(each.activity, item.title if item is not None else ""), Cell(clock), Cell()))

    def _day_head(self, line: AgendaLine) -> QuietRow:
        assert line.day is not None
        is_today = line.day == self._workspace.document.today
        said = long_day(line.day)
        if is_today:
            said = self.tr("Today, {day}").format(day=said)
        parts = [engagements_count(line.begins)] if line.begins else []
        if line.goes_on:
            parts.append(self.tr("%n going on", "", line.goes_on))
        if due := self._due.get(line.day):
            parts.append(due_count(len(due)))
        remark = ", ".join(parts) or self.tr("nothing")
        return QuietRow((Cell(said, remark, "today" if is_today else "text"),), heading=True, tinted=is_today)

    def _engagement(self, item_id: str) -> QuietRow:
        plan = self._workspace.document.plan
        item = plan.engagements.get(item_id)
        if item is None:
            return QuietRow((Cell(), Cell(), Cell()))
        bar = self._source.bar(item_id)
        struck = bar.fill is Fill.STRUCK
        icon = self._workspace.icons.known(bar.icon) if bar.icon else ""
        title = Cell(item.title, self._texts.below(item_id), "text", icon, struck=struck)
        days = item.dates.day_count
        length = self.tr("%n day(s)", "", days) if days else self.tr("day not fixed")
        status = Cell(words(STATUS_TITLES[item.status]))
        if bar.severity is not None:
            mark = MARKS[bar.severity]
            status = Cell(words(STATUS_TITLES[item.status]), self.tr("%n finding(s)", "", bar.findings), "text", mark)
        return QuietRow((title, Cell(told(item.dates), length), status))

    def _on_opened(self, at: int) -> None:
        line = self.lines[at]
        if line.sort is AgendaSort.PROGRAMME:
            self._listing.go(DayEntry(AgendaSort.ENGAGEMENT.value, self._programme[line.id].engagement, Cell()))
        elif line.sort in (AgendaSort.ENGAGEMENT, AgendaSort.ASK):
            self._listing.go(DayEntry(line.sort.value, line.id, Cell()))

    def _on_head(self, at: int) -> None:
        line = self.lines[at]
        if line.day is not None:
            self.day_opened.emit(line.day)

    def _on_current(self) -> None:
        line = self.current_line
        if line is None or not self.hasFocus():
            return
        if line.day is not None:
            self.day_entered.emit(line.day)
        if line.sort is AgendaSort.ENGAGEMENT:
            self._workspace.view.select((line.id,))
        elif line.sort is AgendaSort.PROGRAMME:
            self._workspace.view.select((self._programme[line.id].engagement,))


def _said(text: str) -> str:
    return QCoreApplication.translate("Agenda", text)
