"""Engagements that are part of another one: what becomes of them, and of whatever points at it, when that goes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from app.domain.changes import Change, ItemChange, apply, change, joined, removed, replaced
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.sort import Gone
from app.domain.statuses import OPEN, Status
from app.domain.tables import RECORDS
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count

CALLED_OFF = frozenset({Status.CANCELLED, Status.DECLINED})
"""With these an engagement is gone for good, and what is part of it must go too or stand alone."""


def children_of(plan: Plan, engagement_ids: Iterable[str]) -> tuple[str, ...]:
    """All that is part of these engagements, and of those parts in turn, without themselves; in order."""
    wanted = dict.fromkeys(engagement_ids)
    found: dict[str, None] = {}
    waiting = list(wanted)
    while waiting:
        for child in sorted(plan.ids("engagement_by_parent", waiting.pop())):
            if child not in wanted and child not in found:
                found[child] = None
                waiting.append(child)
    return tuple(found)


def parts_question(count: int) -> Text:
    """What is asked when engagements go that others are part of."""
    return text("What becomes of {parts} that belong to it?", parts=engagements_count(count))


def left_open(plan: Plan, made: Change) -> tuple[str, ...]:
    """What is part of engagements that a change calls off and is still to take place after it; `plan` is before it."""
    called_off = [
        item.id
        for item in made.items
        if isinstance(item.before, Engagement)
        and isinstance(item.after, Engagement)
        and item.after.status in CALLED_OFF
        and item.before.status not in CALLED_OFF
    ]
    if not called_off or not (children := children_of(plan, called_off)):
        return ()
    there = apply(made, plan)
    found = (there.engagements.get(child) for child in children)
    return tuple(item.id for item in found if item is not None and item.status in OPEN)


def with_children_cancelled(plan: Plan, made: Change, children: Iterable[str]) -> Change:
    """The change, and the same end for what is part of the engagements that it calls off, as one step."""
    there = apply(made, plan)
    reason = next((item.after.reason for item in made.items if isinstance(item.after, Engagement)), "")
    items = [
        replaced("engagements", item, replace(item, status=Status.CANCELLED, reason=item.reason or reason))
        for item in (there.engagements[child] for child in children)
    ]
    label = text("{change}, and cancelling of {parts} of it", change=made.label, parts=engagements_count(len(items)))
    return joined(made, change(label, items))


def let_go(plan: Plan, gone: Collection[str]) -> Iterator[ItemChange]:
    """What becomes of items that point at engagements which go: unlinked, or gone too, as their fields say.

    Their own parts and asks are not among them. Of engagements only those near them are looked at.
    """
    for name, record in RECORDS.items():
        pointing = [each for each in record.fields if "engagements" in each.sort.into and each.name != record.whole]
        if not pointing or name == "asks":
            continue
        near = _near(plan, gone) if name == "engagements" else plan.table(name).values()
        for item in near:
            if (name == "engagements" and item.id in gone) or (record.whole and getattr(item, record.whole) in gone):
                continue
            found = (_target for each in pointing for _target in each.sort.points_at(getattr(item, each.name)))
            if not any(table == "engagements" and target in gone for table, target in found):
                continue
            yield _without(name, item, [each.name for each in pointing], gone)


def _near(plan: Plan, gone: Collection[str]) -> Iterator[Any]:
    ids = {
        found
        for each in gone
        for index in ("engagement_by_parent", "engagement_by_needed")
        for found in plan.ids(index, each)
    }
    return (plan.engagements[each] for each in sorted(ids))


def _without(table: str, item: Any, names: Iterable[str], gone: Collection[str]) -> ItemChange:
    values: dict[str, Any] = {}
    for name in names:
        sort, value = RECORDS[table][name].sort, getattr(item, name)
        targets = [target for of, target in sort.points_at(value) if of == "engagements" and target in gone]
        if targets and sort.gone is Gone.TAKE_ALONG:
            return removed(table, item)
        for target in targets:
            value = sort.unlinked(value, "engagements", target)
        values[name] = value
    return replaced(table, item, replace(item, **values))
