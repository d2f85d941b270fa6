"""What has its days from those of an engagement, and goes along when that is moved: its programme, what is within it.

An engagement is moved where the very day on which it begins is known before and after, and its days lie elsewhere.
Where the old days hold the new ones, or the new ones the old, it only became longer or shorter, and all stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.domain.changes import Change, replaced
from app.domain.conflicts.days_outside import days_outside
from app.domain.date_moves import held_day, moved_to
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.records.days import Day
from app.domain.spans import DateError, Dates
from app.domain.statuses import DELIVERED
from app.domain.tables import PARTS, RECORDS
from app.services.edits.children import CALLED_OFF
from app.services.edits.due_days import shifted_asks

DAYS_ALONG: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        part.name: names
        for part in PARTS
        if (names := tuple(each.name for each in part.fields if isinstance(each.sort, Day) and each.sort.goes_along))
    }
)
"""By table of parts, the fields of days that go along."""

_SETTLED = DELIVERED | CALLED_OFF


def days_moved(before: Dates, after: Dates) -> int:
    """By how many days an engagement is moved; 0 where it stays, only its length changes, or a first day is unknown."""
    if not (before.start.is_day and after.start.is_day):
        return 0
    if before.span.holds(after.span) or after.span.holds(before.span):
        return 0
    return (after.earliest - before.earliest).days


def with_children_along(plan: Plan, made: Change, facts: Facts, stays: Collection[str] = ()) -> Change:
    """The change, with what is part of the engagements that it moves and lay within their days; `plan` is before it.

    What took place or is called off stays, and so do the ids that `stays` names and what the change places itself.
    Where the change has the due days of open asks follow, so do theirs.
    """
    moved = _moved(made)
    if not moved:
        return made
    placed = {each.id for each in made.items if each.table == "engagements"} | set(stays)
    children = list(_within(plan, moved, placed))
    if not children:
        return made
    items = [replaced("engagements", plan.engagements[each], item) for each, item in children]
    if any(each.table == "asks" and each.before is not None for each in made.items):
        items += shifted_asks(plan, {each: item.dates for each, item in children}, facts)
    return replace(made, items=(*made.items, *items))


def with_days_along(plan: Plan, made: Change) -> Change:
    """The change, with the days of the parts of what it moves.

    Parts that it changes itself are as it says. What lay outside the days of the engagement and lies on the new ones
    was left there when it was moved before, and stays.
    """
    moved = _moved(made)
    if not moved:
        return made
    touched = made.touches | _back_on_its_days(plan, made, moved)
    items = [
        replaced(table, part, _part_moved(part, names, days))
        for whole, days in moved.items()
        for table, names in DAYS_ALONG.items()
        for part in plan.parts(RECORDS[table].kind, whole)
        if (table, part.id) not in touched
    ]
    return replace(made, items=(*made.items, *(each for each in items if each.before != each.after)))


def _is_within(child: Dates, whole: Dates) -> bool:
    """Whether all days on which something can be lie within a whole, which goes on where no end of it is stated."""
    return whole.earliest <= child.earliest and (whole.end is None or child.latest <= whole.latest)


def _moved(made: Change) -> dict[str, int]:
    """By how many days, for each engagement that a change moves."""
    found: dict[str, int] = {}
    for each in made.items:
        before, after = each.before, each.after
        if not (isinstance(before, Engagement) and isinstance(after, Engagement)) or before.dates == after.dates:
            continue
        if days := days_moved(before.dates, after.dates):
            found[each.id] = days
    return found


def _within(plan: Plan, moved: Mapping[str, int], placed: set[str]) -> Iterator[tuple[str, Engagement]]:
    """What goes along with each of these, and with that in turn, on its new days."""
    waiting = list(moved.items())
    while waiting:
        whole_id, days = waiting.pop()
        whole = plan.engagements[whole_id]
        for child_id in sorted(plan.ids("engagement_by_parent", whole_id) - placed):
            child = plan.engagements[child_id]
            if not _is_within(child.dates, whole.dates) or child.status in _SETTLED:
                continue
            placed.add(child_id)
            try:
                after = replace(child, dates=moved_to(child.dates, days))
            except DateError:
                continue  # Beyond the years of a plan nothing goes.
            yield child_id, after
            waiting.append((child_id, days))


def _back_on_its_days(plan: Plan, made: Change, moved: Collection[str]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for each in made.items:
        if each.id in moved and isinstance(each.before, Engagement) and isinstance(each.after, Engagement):
            left, now = ({part for _, part, _ in days_outside(plan, of)} for of in (each.before, each.after))
            found.update((table, part) for table in DAYS_ALONG for part in left - now)
    return found


def _part_moved(part: Any, names: Collection[str], days: int) -> Any:
    held = {name: getattr(part, name) for name in names}
    return replace(part, **{name: held_day(day, days) for name, day in held.items() if day is not None})
