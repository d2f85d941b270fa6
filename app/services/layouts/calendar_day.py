"""One day by the hour: what has a time of day, side by side where it overlaps, and what has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from app.domain.plan import Plan
from app.domain.programme_clocks import item_dates
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.services.layouts.calendar import PlacedItem

DAY_MINUTES = 24 * 60

USUAL_LENGTH = 60
"""Minutes that something is drawn long whose end nobody has stated."""

LEAST_LENGTH = 30
"""Minutes that a block takes at least, so that its words find room."""


@dataclass(frozen=True, slots=True)
class HourBlock:
    """An engagement, or an item of its programme (`part`), between two minutes of the day, in one of the columns that
    those beside it need.

    The minutes are those of the clock at its own place. `begins` and `ends` are False where it goes on from the day
    before, or into the next; `is_open` where no end is stated.
    """

    id: str
    begin: int
    end: int
    column: int = 0
    columns: int = 1
    begins: bool = True
    ends: bool = True
    is_open: bool = False
    part: str = ""

    @property
    def key(self) -> str:
        """What tells it from all others of the day."""
        return self.part or self.id


@dataclass(frozen=True, slots=True)
class DayLayout:
    """The engagements of a day: `untimed` in order, and `blocks` by begin; `parts` are items of programmes that state
    no time."""

    untimed: tuple[str, ...] = ()
    blocks: tuple[HourBlock, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """All engagements, in the order in which they are read; one that is on the day by its programme alone too."""
        return tuple(dict.fromkeys((*self.untimed, *(block.id for block in self.blocks))))

    @property
    def first_minute(self) -> int | None:
        """When the first one with a time of day begins."""
        return self.blocks[0].begin if self.blocks else None


def lay_day(plan: Plan, placed: Sequence[PlacedItem], day: date, programme: Sequence[ProgrammeItem] = ()) -> DayLayout:
    """The layout of a day: what begins or ends on it at a stated time by the hour, all else without one; `programme`
    are the items of programmes on that day."""
    untimed: list[PlacedItem] = []
    blocks: list[HourBlock] = []
    for each in placed:
        if day not in each.span:
            continue
        block = _block(each.id, plan.engagements[each.id].dates, day)
        if block is None:
            untimed.append(each)
        else:
            blocks.append(block)
    timed = [(each, block) for each in programme if (block := _part_block(each, day)) is not None]
    blocks += [block for _, block in timed]
    there = {each.id for each, _ in timed}
    untimed.sort(key=lambda item: (item.span.days, item.span.first, item.rank))
    blocks.sort(key=lambda block: (block.begin, -block.end, plan.engagements[block.id].title, block.key))
    parts = tuple(each.id for each in programme if each.id not in there)
    return DayLayout(tuple(each.id for each in untimed), _side_by_side(blocks), parts)


def _part_block(each: ProgrammeItem, day: date) -> HourBlock | None:
    """The part of an item of a programme that falls into the hours of a day; None where it states no time."""
    if each.begins is None:
        return None
    dates = item_dates(each, "UTC")  # Whose clock it is is no matter: the hours are those of each place.
    block = _block(each.engagement, dates, day)
    return replace(block, part=each.id) if block is not None else None


def _block(item_id: str, dates: Dates, day: date) -> HourBlock | None:
    """The part of an engagement that falls into the hours of a day; None where the day has no time of it."""
    if dates.start_time is None:
        return None
    begins, ends = day == dates.earliest, day == dates.latest
    if begins:
        begin = _minute(dates.start_time)
        if not ends:
            return HourBlock(item_id, begin, DAY_MINUTES, ends=False)
        if dates.end_time is None:
            return HourBlock(item_id, begin, min(begin + USUAL_LENGTH, DAY_MINUTES), is_open=True)
        end = _minute(dates.end_time)
        return HourBlock(item_id, begin, end if end > begin else DAY_MINUTES)
    if ends and dates.end_time is not None and _minute(dates.end_time) > 0:
        return HourBlock(item_id, 0, _minute(dates.end_time), begins=False)
    return None


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _side_by_side(blocks: Sequence[HourBlock]) -> tuple[HourBlock, ...]:
    """The blocks in columns: those that overlap, one by way of the other too, share the width alike."""
    made: list[HourBlock] = []
    group: list[tuple[HourBlock, int]] = []
    ends: list[int] = []
    for block in blocks:
        if ends and block.begin >= max(ends):
            made += _shared(group, len(ends))
            group, ends = [], []
        end = max(block.end, block.begin + LEAST_LENGTH)
        column = next((at for at, free in enumerate(ends) if free <= block.begin), len(ends))
        ends[column : column + 1] = [end]
        group.append((block, column))
    return (*made, *_shared(group, len(ends)))


def _shared(group: Sequence[tuple[HourBlock, int]], columns: int) -> list[HourBlock]:
    return [replace(block, column=column, columns=columns) for block, column in group]
