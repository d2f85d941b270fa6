"""What the picture of one day shows of the plan at a moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from app.domain.value_classes import dataclass
from app.services.layouts.calendar_day import DayLayout
from app.services.layouts.timeline_bars import Bar
from app.services.overlays.overlays import OverlaidEntry


class TopSort(StrEnum):
    """What a line above the hours is."""

    OVERLAY = "overlay"
    ENGAGEMENT = "engagement"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class TopLine:
    """A line above the hours: `id` is the engagement, or the number of the entry among the overlays."""

    sort: TopSort
    id: str = ""


@dataclass(frozen=True, slots=True)
class DayPicture:
    """One day ready to be painted; `clocks` are the times of day with their zones, and where, by engagement."""

    day: date = date.min
    layout: DayLayout = field(default_factory=DayLayout)
    bars: Mapping[str, Bar] = field(default_factory=dict)
    clocks: Mapping[str, str] = field(default_factory=dict)
    overlaid: tuple[OverlaidEntry, ...] = ()
    due: Mapping[date, tuple[str, ...]] = field(default_factory=dict)
    today: date = date.min

    @property
    def lines(self) -> tuple[TopLine, ...]:
        """What stands above the hours, in order."""
        due = (TopLine(TopSort.DUE),) if self.due.get(self.day) else ()
        overlaid = (TopLine(TopSort.OVERLAY, str(at)) for at in range(len(self.overlaid)))
        return (*due, *overlaid, *(TopLine(TopSort.ENGAGEMENT, each) for each in self.layout.untimed))

    def ids_on(self, day: date) -> tuple[str, ...]:
        """All that stands on the day, overlays included."""
        if day != self.day:
            return ()
        return (*self.layout.ids, *(f"~{at}" for at in range(len(self.overlaid))))

    def engagements_on(self, day: date) -> tuple[str, ...]:
        """The engagements of the day, in the order in which they are read."""
        return self.layout.ids if day == self.day else ()
