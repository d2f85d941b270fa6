"""What the calendar shows of the plan at a moment: weeks with bars, flags and overlays, made for a period."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from datetime import date

from app.domain.programme_items import ProgrammeItem
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.weekends import SATURDAY_AND_SUNDAY, Weekends
from app.gui.screens.calendar.day_picture import DayPicture
from app.gui.screens.calendar.words import clock_and_place, programme_clock
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar import PlacedItem, WeekRow, covers, lay_weeks
from app.services.layouts.calendar_day import lay_day
from app.services.layouts.calendar_items import CalendarItems, due_in, items_in, own_weekends
from app.services.layouts.calendar_programme import programme_in
from app.services.layouts.calendar_spans import span_of
from app.services.layouts.timeline_bars import Bar, make_bar
from app.services.overlays.overlays import OverlaidEntry, OverlaySort

_OVERLAY = "~"
"""Begins the id under which an entry of an overlay is placed; no engagement has such an id."""


@dataclass(frozen=True, slots=True)
class WeeksPicture:
    """Some weeks ready to be painted.

    `throughout` go on all through the period and have no bar, for it would be in every week; `due` are the asks
    by day, `overlaid` the entries of overlays that are drawn as bars, by the id of their bar, `holidays` those
    written into the heads of days.
    """

    rows: tuple[WeekRow, ...] = ()
    bars: Mapping[str, Bar] = field(default_factory=dict)
    throughout: tuple[str, ...] = ()
    due: Mapping[date, tuple[str, ...]] = field(default_factory=dict)
    overlaid: Mapping[str, OverlaidEntry] = field(default_factory=dict)
    holidays: Mapping[date, tuple[OverlaidEntry, ...]] = field(default_factory=dict)
    weekends: Weekends = SATURDAY_AND_SUNDAY
    today: date = date.min

    def row_of(self, day: date) -> WeekRow | None:
        """The week in which a day lies."""
        if not self.rows:
            return None
        at = (day - self.rows[0].first_day).days // 7
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def ids_on(self, day: date) -> tuple[str, ...]:
        """All that stands on a day, overlays included."""
        row = self.row_of(day)
        return row.ids[row.column(day)] if row is not None else ()

    def engagements_on(self, day: date) -> tuple[str, ...]:
        """The engagements of a day, those without room included, but not those that go on all through."""
        return tuple(each for each in self.ids_on(day) if each not in self.overlaid)

    def count_on(self, day: date) -> int:
        """How many engagements stand on a day."""
        return len(self.engagements_on(day)) + len(self.throughout)

    def overlaid_on(self, day: date) -> tuple[OverlaidEntry, ...]:
        """All entries of overlays on a day."""
        bars = (self.overlaid[each] for each in self.ids_on(day) if each in self.overlaid)
        return (*self.holidays.get(day, ()), *bars)


class CalendarSource:
    """Asks the plan, the filter and the overlays for what a period holds; remembers nothing but the filter's set."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._listed: tuple[str, ...] = ()
        self._shown: frozenset[str] | None = None

    @property
    def shown(self) -> Collection[str] | None:
        """The engagements that the filter lets through, None where these are all."""
        view = self._workspace.view
        if view.shown is not self._listed:
            self._listed = view.shown
            self._shown = None if len(view.shown) == view.total else frozenset(view.shown)
        return self._shown

    def items(self, span: DaySpan) -> CalendarItems:
        """What falls into the span."""
        return items_in(self._workspace.document.plan, span, self.shown)

    def due(self, span: DaySpan) -> Mapping[date, tuple[str, ...]]:
        """The open asks and milestones by the day they are due."""
        return due_in(self._workspace.document.plan, span, self.shown)

    def programme(self, span: DaySpan) -> Mapping[date, tuple[ProgrammeItem, ...]]:
        """The items of programmes by day."""
        document = self._workspace.document
        return programme_in(document.plan, span, self.shown, document.review.facts.places)

    def bar(self, item_id: str) -> Bar:
        """How one engagement is drawn."""
        document = self._workspace.document
        return make_bar(document.plan, document.review, document.plan.engagements[item_id])

    def day_picture(self, items: CalendarItems, day: date) -> DayPicture:
        """One day by the hour."""
        plan, span = self._workspace.document.plan, span_of(day, day)
        programme = self.programme(span).get(day, ())
        layout = lay_day(plan, items.placed, day, programme)
        places = self._workspace.document.review.facts.places
        clocks = {each.id: programme_clock(plan, each, places) for each in programme}
        whole = (block.id for block in layout.blocks if not block.part)
        return DayPicture(
            day=day,
            layout=layout,
            bars={each: self.bar(each) for each in layout.ids},
            clocks=clocks | {each: clock_and_place(plan, plan.engagements[each]) for each in whole},
            programme={each.id: each for each in programme},
            overlaid=self._workspace.overlays.entries_on(span),
            due=self.due(span),
            today=self._workspace.document.today,
        )

    def picture(
        self, items: CalendarItems, span: DaySpan, period: DaySpan, lanes: int, *, leaves_line: bool
    ) -> WeeksPicture:
        """Whole weeks, with at most `lanes` bars above each other; for `period` they are made."""
        plan, today = self._workspace.document.plan, self._workspace.document.today
        overlaid: dict[str, OverlaidEntry] = {}
        holidays: dict[date, tuple[OverlaidEntry, ...]] = {}
        placed = [each for each in items.placed if not covers(each.span, period)]
        throughout = [each.id for each in items.placed if covers(each.span, period)]
        for at, entry in enumerate(self._workspace.overlays.entries_on(span)):
            if entry.overlay.sort is OverlaySort.HOLIDAYS:
                for day in entry.span.clip(span) or ():
                    holidays[day] = (*holidays.get(day, ()), entry)
            elif not covers(entry.span, period):
                # What lasts all through would take the room of the plan's own; the list of a day names it.
                key = f"{_OVERLAY}{at}"
                overlaid[key] = entry
                placed.append(PlacedItem(key, entry.span, f"{at:06}", yields=True))
        rows = lay_weeks(placed, span.first, span.days // 7, lanes, leaves_line=leaves_line)
        visible = {bar.id for row in rows for bar in row.bars if bar.id not in overlaid}
        return WeeksPicture(
            rows=rows,
            bars={each: self.bar(each) for each in visible},
            throughout=tuple(throughout),
            due=self.due(span),
            overlaid=overlaid,
            holidays=holidays,
            weekends=own_weekends(plan),
            today=today,
        )
