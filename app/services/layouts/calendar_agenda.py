"""The agenda: what a span of days holds as one list, each thing once, under the day on which it begins there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.spans import DaySpan, PlanDate, Precision
from app.domain.value_classes import dataclass
from app.services.layouts.calendar_items import CalendarItems


class AgendaSort(StrEnum):
    """What a line of the agenda is."""

    DAY = "day"
    WINDOW = "window"
    ENGAGEMENT = "engagements"
    ASK = "asks"
    OVERLAY = "overlay"
    PROGRAMME = "programme"


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One line. `day` is where it stands (None among what has no day), `id` what it is.

    The head of a day counts what begins on it there and what has begun before and goes on; the head
    of a window has its words as `id`.
    """

    sort: AgendaSort
    day: date | None
    id: str = ""
    begins: int = 0
    goes_on: int = 0


def agenda_lines(
    plan: Plan,
    span: DaySpan,
    items: CalendarItems,
    due: Mapping[date, Sequence[str]],
    overlaid: Mapping[date, Sequence[str]],
    today: date,
    language: Language = ENGLISH,
    programme: Mapping[date, Sequence[str]] = MappingProxyType({}),
) -> tuple[AgendaLine, ...]:
    """The lines of a span, with the items of programmes (`programme`) below the engagements of their day. Days that
    hold nothing have no head, today excepted; what has no known day comes last, under the window in which its day
    lies."""
    begins: defaultdict[date, list[tuple[date, str, str]]] = defaultdict(list)
    steps: defaultdict[date, int] = defaultdict(int)
    for placed in items.placed:
        first = max(placed.span.first, span.first)
        begins[first].append((placed.span.first, placed.rank, placed.id))
        steps[first] += 1
        steps[min(placed.span.end, span.end)] -= 1
    lines: list[AgendaLine] = []
    days = {day for day in (*begins, *due, *overlaid, *programme) if day in span} | (
        {today} if today in span else set()
    )
    running, changes, at = 0, sorted(steps), 0
    for day in sorted(days):
        while at < len(changes) and changes[at] <= day:
            running += steps[changes[at]]
            at += 1
        here = sorted(begins.get(day, ()))
        lines.append(AgendaLine(AgendaSort.DAY, day, begins=len(here), goes_on=running - len(here)))
        lines += [AgendaLine(AgendaSort.OVERLAY, day, each) for each in overlaid.get(day, ())]
        lines += [AgendaLine(AgendaSort.ENGAGEMENT, day, each) for _, _, each in here]
        lines += [AgendaLine(AgendaSort.PROGRAMME, day, each) for each in programme.get(day, ())]
        lines += [AgendaLine(AgendaSort.ASK, day, each) for each in due.get(day, ())]
    return (*lines, *_windows(plan, items.windows, language))


def _windows(plan: Plan, ids: Sequence[str], language: Language) -> list[AgendaLine]:
    lines: list[AgendaLine] = []
    for words, group in windows_by_words(plan, ids, language):
        lines.append(AgendaLine(AgendaSort.WINDOW, None, words, begins=len(group)))
        lines += [AgendaLine(AgendaSort.ENGAGEMENT, None, each) for each in group]
    return lines


def windows_by_words(plan: Plan, ids: Sequence[str], language: Language = ENGLISH) -> list[tuple[str, tuple[str, ...]]]:
    """Engagements without a known day by the window in which it lies, narrow windows first."""
    groups: defaultdict[PlanDate, list[str]] = defaultdict(list)
    for item_id in ids:
        dates = plan.engagements[item_id].dates
        point = dates.start
        if dates.end is not None and dates.end != dates.start:
            point = PlanDate(dates.earliest, dates.latest, Precision.WINDOW)
        groups[point].append(item_id)
    ordered = sorted(groups, key=lambda point: ((point.last - point.first).days, point.first, point.precision))
    return [(language.point(point), tuple(groups[point])) for point in ordered]
