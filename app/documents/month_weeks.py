"""The weeks of a printed month: each bar has its lines, each week the height that it needs, each sheet its weeks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.value_classes import dataclass
from app.services.dates.date_preferences import WEEK
from app.services.layouts.calendar import PlacedItem

_TIGHT = 1e-6


@dataclass(frozen=True, slots=True)
class WeekBar:
    """A bar in one week: `first` is its column, `line` its topmost line, `words` stand in as many lines as it has.

    `begins` and `ends` say whether its first and last day lie in this week.
    """

    id: str
    line: int
    first: int
    days: int
    begins: bool
    ends: bool
    words: tuple[str, ...]

    @property
    def end(self) -> int:
        """The line below its last."""
        return self.line + len(self.words)


@dataclass(frozen=True, slots=True)
class PaperWeek:
    """A week, or the part of one that a sheet has room for: its bars in `lines` lines."""

    first_day: date
    bars: tuple[WeekBar, ...]
    lines: int
    continued: bool = False


Worded = Callable[[str, int, bool, bool], tuple[str, ...]]
"""The words of a bar, a line each, by its engagement, its days, and whether it begins and ends in the week."""


def lay_week(items: Sequence[PlacedItem], first_day: date, worded: Worded) -> PaperWeek:
    """Every item of the week as a bar; the earlier in `items` has the higher lines."""
    taken: list[int] = []
    bars: list[WeekBar] = []
    for item in items:
        begins, ends = (item.span.first - first_day).days, (item.span.end - first_day).days
        first, end = max(begins, 0), min(ends, WEEK)
        if first < end:
            words = worded(item.id, end - first, begins >= 0, ends <= WEEK)
            line = _free(taken, ((1 << (end - first)) - 1) << first, len(words))
            bars.append(WeekBar(item.id, line, first, end - first, begins >= 0, ends <= WEEK, words))
    return PaperWeek(first_day, tuple(bars), len(taken))


def _free(taken: list[int], days: int, lines: int) -> int:
    """The topmost of `lines` lines together in which some days (as bits) are free, and takes them."""
    at = 0
    while any(there & days for there in taken[at : at + lines]):
        at += 1
    taken.extend([0] * (at + lines - len(taken)))
    for line in range(at, at + lines):
        taken[line] |= days
    return at


def lay_month(items: Sequence[PlacedItem], first_day: date, weeks: int, worded: Worded) -> tuple[PaperWeek, ...]:
    """The weeks from `first_day` on."""
    starts = [first_day + timedelta(days=WEEK * at) for at in range(weeks)]
    return tuple(lay_week(items, start, worded) for start in starts)


def shared_sheets(
    weeks: Sequence[PaperWeek], head: float, line: float, bodies: tuple[float, float]
) -> list[list[tuple[PaperWeek, float]]]:
    """The weeks on as few sheets as they need, each with its height in millimetres.

    `head` is what a week needs beside its lines; `bodies` are the heights of the first sheet and of each further one.
    """
    sheets: list[list[PaperWeek]] = [[]]
    left = bodies[0]
    for week in weeks:
        most = int((bodies[1] - head) / line)
        for piece in _pieces(week, max(int((left - head) / line), most // 3), most):
            need = head + max(1, piece.lines) * line
            if need > left + _TIGHT and (sheets[-1] or bodies[1] > bodies[0]):
                sheets.append([])
                left = bodies[1]
            sheets[-1].append(piece)
            left -= need
    return [
        _filled(sheet, [head + max(1, week.lines) * line for week in sheet], bodies[min(at, 1)])
        for at, sheet in enumerate(sheets)
        if sheet or at == 0
    ]


def _filled(sheet: Sequence[PaperWeek], needs: Sequence[float], body: float) -> list[tuple[PaperWeek, float]]:
    """The heights that fill a sheet: no week gets less than it needs, and what is spare goes to the lowest."""
    level, full = 0.0, sorted(needs)
    for count in range(len(full), 0, -1):
        level = (body - sum(full[count:])) / count
        if level >= full[count - 1]:
            break
    return [(week, max(need, level)) for week, need in zip(sheet, needs, strict=True)]


def _pieces(week: PaperWeek, room: int, most: int) -> Iterator[PaperWeek]:
    """The week whole where it has at most `most` lines, else in parts, the first of them into `room`.

    Only bars of one line can be parted; a week with higher ones stays whole, and is higher than its sheet.
    """
    if week.lines <= most or any(len(bar.words) > 1 for bar in week.bars):
        yield week
        return
    first, end = 0, room
    while first < week.lines:
        bars = tuple(replace(bar, line=bar.line - first) for bar in week.bars if first <= bar.line < end)
        yield PaperWeek(week.first_day, bars, min(end, week.lines) - first, continued=first > 0)
        first, end = end, end + most


def fit(sheets: Sequence[Sequence[tuple[PaperWeek, float]]], body: float) -> bool:
    """Whether no sheet has more on it than its height."""
    return all(sum(height for _, height in sheet) <= body + _TIGHT for sheet in sheets)
