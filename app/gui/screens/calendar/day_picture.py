"""What the picture of one day shows of the plan at a moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from app.domain.programme_items import ProgrammeItem
from app.domain.value_classes import dataclass
from app.services.layouts.calendar_day import DayLayout, HourBlock
from app.services.layouts.timeline_bars import Bar
from app.services.overlays.overlays import OverlaidEntry


class TopSort(StrEnum):
    """What a line above the hours is."""

    OVERLAY = "overlay"
    ENGAGEMENT = "engagement"
    DUE = "due"
    PROGRAMME = "programme"


@dataclass(frozen=True, slots=True)
class TopLine:
    """A line above the hours: `id` is the engagement, the item of a programme, or the number of the entry of an
    overlay."""

    sort: TopSort
    id: str = ""


@dataclass(frozen=True, slots=True)
class DayPicture:
    """One day ready to be painted; `clocks` are the times of day with their zones, and where, by block; `programme`
    are the items of programmes."""

    day: date = date.min
    layout: DayLayout = field(default_factory=DayLayout)
    bars: Mapping[str, Bar] = field(default_factory=dict)
    clocks: Mapping[str, str] = field(default_factory=dict)
    programme: Mapping[str, ProgrammeItem] = field(default_factory=dict)
    overlaid: tuple[OverlaidEntry, ...] = ()
    due: Mapping[date, tuple[str, ...]] = field(default_factory=dict)
    today: date = date.min

    @property
    def lines(self) -> tuple[TopLine, ...]:
        """What stands above the hours, in order."""
        due = (TopLine(TopSort.DUE),) if self.due.get(self.day) else ()
        overlaid = (TopLine(TopSort.OVERLAY, str(at)) for at in range(len(self.overlaid)))
        untimed = (TopLine(TopSort.ENGAGEMENT, each) for each in self.layout.untimed)
        return (*due, *overlaid, *untimed, *(TopLine(TopSort.PROGRAMME, each) for each in self.layout.parts))

    @property
    def keys(self) -> tuple[str, ...]:
        """All that is painted of the plan, in the order in which it is read: engagements and items of programmes."""
        return (*self.layout.untimed, *self.layout.parts, *(block.key for block in self.layout.blocks))

    def title_of(self, block: HourBlock) -> str:
        """What is written into a block."""
        if block.part:
            return self.programme[block.part].activity
        return self.bars[block.id].title

    def ids_on(self, day: date) -> tuple[str, ...]:
        """All that stands on the day, overlays included."""
        if day != self.day:
            return ()
        return (*self.layout.ids, *(f"~{at}" for at in range(len(self.overlaid))))

    def engagements_on(self, day: date) -> tuple[str, ...]:
        """The engagements of the day, in the order in which they are read."""
        return self.layout.ids if day == self.day else ()
