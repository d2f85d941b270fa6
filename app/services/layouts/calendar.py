"""Weeks of a calendar: bars in lanes, what has no room counted on each of its days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from datetime import date, timedelta

from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.services.dates.date_preferences import WEEK


@dataclass(frozen=True, slots=True)
class PlacedItem:
    """Something that takes whole days in a calendar: `id` names it, `rank` sorts those of one day and length.

    What `yields` stands below all that does not, and where it has no room for all of its days it is there on
    those that have.
    """

    id: str
    span: DaySpan
    rank: str = ""
    yields: bool = False


@dataclass(frozen=True, slots=True)
class BarPlace:
    """A bar in one week: `first` is the column (0 to 6), `days` how many it takes.

    `begins` and `ends` say whether its first and last day lie in this week.
    """

    id: str
    lane: int
    first: int
    days: int
    begins: bool
    ends: bool

    @property
    def end(self) -> int:
        """The column after its last."""
        return self.first + self.days


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One week: the bars that have room, and for each day what is there and what is hidden.

    `ids` are all things of each day in the order of the calendar, hidden ones included.
    """

    first_day: date
    bars: tuple[BarPlace, ...]
    ids: tuple[tuple[str, ...], ...]
    hidden: tuple[int, ...]

    def free_lane(self, column: int, lanes: int) -> int | None:
        """The topmost of so many lanes in which nothing stands on a day; None where something is hidden there."""
        taken = {bar.lane for bar in self.bars if bar.first <= column < bar.end}
        return None if self.hidden[column] else next((lane for lane in range(lanes) if lane not in taken), None)

    @property
    def span(self) -> DaySpan:
        """Its seven days."""
        return DaySpan(self.first_day, self.first_day + timedelta(days=WEEK))

    def day(self, column: int) -> date:
        """The day of a column."""
        return self.first_day + timedelta(days=column)

    def column(self, day: date) -> int:
        """The column of one of its days."""
        return (day - self.first_day).days

    @property
    def number(self) -> int:
        """The number of the ISO week that it shares most days with: that of its Thursday."""
        return self.day((3 - self.first_day.weekday()) % WEEK).isocalendar().week


def month_span(day: date) -> DaySpan:
    """The calendar month of a day."""
    first = day.replace(day=1)
    return DaySpan(first, (first + timedelta(days=31)).replace(day=1))


def covers(span: DaySpan, period: DaySpan) -> bool:
    """Whether a span goes on all through a period."""
    return span.first <= period.first and span.end >= period.end


def lay_weeks(
    items: Iterable[PlacedItem], first_day: date, weeks: int, lanes: int, *, leaves_line: bool = True
) -> tuple[WeekRow, ...]:
    """The weeks from `first_day` on, with at most `lanes` lines of bars each.

    Earlier bars stand above later ones, longer above shorter. Where not all of a day have room,
    its last line is left free for the words that count the others, if it `leaves_line`.
    """
    start = first_day.toordinal()
    rows: list[list[tuple[str, int, int, bool]]] = [[] for _ in range(weeks)]
    whole = WEEK * weeks
    for item in sorted(items, key=_order):
        first, end = item.span.first.toordinal() - start, item.span.end.toordinal() - start
        if end > 0 and first < whole:
            for row in range(max(first, 0) // WEEK, (min(end, whole) - 1) // WEEK + 1):
                rows[row].append((item.id, first - WEEK * row, end - WEEK * row, item.yields))
    return tuple(
        _lay(row, first_day + timedelta(days=WEEK * at), max(lanes, 1), leaves_line) for at, row in enumerate(rows)
    )


def _order(item: PlacedItem) -> tuple[bool, int, int, str, str]:
    first = item.span.first.toordinal()
    return item.yields, first, first - item.span.end.toordinal(), item.rank, item.id


def _lay(items: Sequence[tuple[str, int, int, bool]], first_day: date, lanes: int, leaves_line: bool) -> WeekRow:
    """One week; an item is its id, its first column, the column after its last, and whether it yields.

    Columns count from its first day. What began in an earlier week comes first, so a bar runs on in the topmost lines.
    """
    taken = [0] * lanes
    ids: list[list[str]] = [[] for _ in range(WEEK)]
    hidden = [0] * WEEK
    bars: list[BarPlace] = []
    for item_id, begins, ends, yields in items:
        first, end = max(begins, 0), min(ends, WEEK)
        for column in range(first, end):
            ids[column].append(item_id)
        lane = _free(taken, first, end)
        if lane is None and not yields:
            _count(hidden, first, end - first)
            continue
        pieces = [(lane, first, end)] if lane is not None else _pieces(taken, hidden, first, end)
        for at, start, stop in pieces:
            taken[at] |= _days(start, stop)
            opens, closes = begins >= 0 and start == first, ends <= WEEK and stop == end
            bars.append(BarPlace(item_id, at, start, stop - start, opens, closes))
    yielding = frozenset(item_id for item_id, _, _, yields in items if yields)
    kept = _make_room(bars, hidden, lanes, yielding) if leaves_line else bars
    return WeekRow(first_day, tuple(kept), tuple(map(tuple, ids)), tuple(hidden))


def _days(first: int, end: int) -> int:
    """Columns as bits."""
    return ((1 << (end - first)) - 1) << first


def _free(taken: Sequence[int], first: int, end: int) -> int | None:
    """The topmost lane with room for some columns."""
    days = _days(first, end)
    return next((at for at, there in enumerate(taken) if not there & days), None)


def _pieces(taken: Sequence[int], hidden: list[int], first: int, end: int) -> list[tuple[int, int, int]]:
    """The lanes in which single columns have room, neighbours in one lane as one piece; others are counted."""
    pieces: list[tuple[int, int, int]] = []
    for column in range(first, end):
        lane = _free(taken, column, column + 1)
        if lane is None:
            hidden[column] += 1
        elif pieces and pieces[-1][0] == lane and pieces[-1][2] == column:
            pieces[-1] = lane, pieces[-1][1], column + 1
        else:
            pieces.append((lane, column, column + 1))
    return pieces


def _make_room(bars: list[BarPlace], hidden: list[int], lanes: int, yielding: Set[str]) -> list[BarPlace]:
    """Take bars out of the last line on days that need it for the words that count what is hidden."""
    kept = bars
    while True:
        crowded = [
            bar for bar in kept if bar.lane == lanes - 1 and any(hidden[day] for day in range(bar.first, bar.end))
        ]
        if not crowded:
            return kept
        kept = [bar for bar in kept if bar not in crowded]
        for bar in crowded:
            if bar.id in yielding:
                kept += _spared(bar, hidden)
            else:
                _count(hidden, bar.first, bar.days)


def _spared(bar: BarPlace, hidden: list[int]) -> list[BarPlace]:
    """The parts of a bar on days where nothing is hidden; on the others it is counted."""
    days = [column for column in range(bar.first, bar.end) if not hidden[column]]
    for column in range(bar.first, bar.end):
        if hidden[column]:
            hidden[column] += 1
    parts: list[BarPlace] = []
    for column in days:
        opens, closes = bar.begins and column == bar.first, bar.ends and column == bar.end - 1
        if parts and parts[-1].end == column:
            last = parts[-1]
            parts[-1] = BarPlace(bar.id, bar.lane, last.first, last.days + 1, last.begins, closes)
        else:
            parts.append(BarPlace(bar.id, bar.lane, column, 1, opens, closes))
    return parts


def _count(hidden: list[int], first: int, days: int) -> None:
    for column in range(first, first + days):
        hidden[column] += 1
