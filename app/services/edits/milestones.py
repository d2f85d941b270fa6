"""Milestones made, moved along with their engagement, ticked, moved by hand and given an owner; each is one Change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.identity import new_id
from app.domain.milestone_days import BY_ENGAGEMENT, planned_day
from app.domain.milestone_types import MilestoneType
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import ENDED_EARLY, LIVE
from app.domain.wording import Text, text
from app.services.edits.engagements import existing
from app.services.edits.putting_off import put_off
from app.services.edits.refusals import EditRefused


def with_milestones(plan: Plan, made: Change, facts: Facts) -> Change:
    """The change, with the milestones that it brings and moves; `plan` is the one before it, `facts` those of today.

    What becomes planned gets the milestones of its kind, once. Those of an engagement with other dates or another
    host move along while they are neither done nor set by hand. What an import brings, or has begun, gets only those
    that are still ahead: what lies behind is dealt with, or past mending.
    """
    edited = {each.id for each in made.items if each.table == "milestones"}
    anew = [each for each in made.items if isinstance(each.after, Engagement) and _bears_on_days(each)]
    if not edited and not anew:
        return made
    there = plan.replacing((each.table, each.id, each.after) for each in made.items)
    items = [_recounted(there, each, facts) if each.table == "milestones" else each for each in made.items]
    for each in anew:
        before, after = each.before, each.after
        assert isinstance(after, Engagement)
        if _becomes_planned(before, after) and not there.ids(BY_ENGAGEMENT, after.id):
            items += _made(there, after, facts, is_passed_left=before is None and bool(after.provenance))
        else:
            items += _moved_along(there, after, facts, edited)
    return replace(made, items=tuple(items))


def make_milestones(plan: Plan, engagement_ids: Sequence[str], facts: Facts, case: str | None = None) -> Change:
    """Make the milestones of their kind that engagements don't have yet, or those of one case of it.

    Raises EditRefused where there are none to make.
    """
    items: list[ItemChange] = []
    for engagement_id in engagement_ids:
        items += _made(plan, existing(plan, engagement_id), facts, case=case)
    if not items:
        raise EditRefused(
            text(
                "There is no milestone to make: what the kind has is there already, or its day has passed. "
                "Nothing was changed."
            )
        )
    if len(engagement_ids) == 1:
        title = existing(plan, engagement_ids[0]).title
        return change(text("making of milestones of ‘{title}’", title=title), items)
    return change(text("making of milestones of {count} engagements", count=len(engagement_ids)), items)


def add_milestone(plan: Plan, item: Milestone) -> Change:
    """Add one; without a day it gets the one that its days say. Raises EditRefused where neither is given."""
    _check(item)
    return change(text("new milestone ‘{title}’", title=item.title), [added("milestones", item)])


def change_milestone(plan: Plan, milestone_id: str, **values: Any) -> Change:
    """Give fields of one other values: a day that is typed is set by hand, an emptied one is counted again."""
    before = _existing(plan, milestone_id)
    after = replace(before, **values)
    if "planned" in values and "is_moved" not in values:
        after = replace(after, is_moved=after.planned is not None and after.days is not None)
    elif values.get("is_moved") is False:
        after = replace(after, planned=None if after.days is not None else after.planned)
    _check(after)
    return change(text("change of milestone ‘{title}’", title=before.title), [replaced("milestones", before, after)])


def tick(plan: Plan, milestone_ids: Sequence[str], on: date | None) -> Change:
    """Note that milestones were done on a day, or with None that they are not done."""
    items = [(each, replace(each, done_on=on)) for each in _all(plan, milestone_ids)]
    return change(
        _label(plan, milestone_ids, text("ticking") if on is not None else text("taking back of the tick")),
        [replaced("milestones", *each) for each in items],
    )


def move_milestones(plan: Plan, milestone_ids: Sequence[str], days: int, today: date) -> Change:
    """Set the days of milestones by hand, so many later or earlier, as `put_off` counts; what is done stays.

    Raises EditRefused where none is open.
    """
    open_ones = [each for each in _all(plan, milestone_ids) if each.is_open and each.planned is not None]
    if not open_ones:
        raise EditRefused(text("What is done is not moved. Take back its tick first. Nothing was changed."))
    items = []
    for each in open_ones:
        assert each.planned is not None
        day = put_off(plan, each.planned, days, today)
        items.append(replaced("milestones", each, replace(each, planned=day, is_moved=True)))
    return change(_label(plan, milestone_ids, text("move")), items)


def give_milestones(plan: Plan, milestone_ids: Sequence[str], person: str | None) -> Change:
    """Give milestones to a person, an id, or to nobody."""
    items = [replaced("milestones", each, replace(each, person=person)) for each in _all(plan, milestone_ids)]
    return change(_label(plan, milestone_ids, text("owner")), items)


def _bears_on_days(each: ItemChange) -> bool:
    before, after = each.before, each.after
    assert isinstance(after, Engagement)
    if _becomes_planned(before, after):
        return True
    return isinstance(before, Engagement) and (before.dates != after.dates or _where(before) != _where(after))


def _becomes_planned(before: Item | None, after: Engagement) -> bool:
    return after.status in LIVE and not (isinstance(before, Engagement) and before.status in LIVE)


def _where(item: Engagement) -> tuple[str | None, str]:
    return item.host, item.place.name


def _made(
    plan: Plan, item: Engagement, facts: Facts, *, is_passed_left: bool = False, case: str | None = None
) -> Iterator[ItemChange]:
    if item.status in ENDED_EARLY:
        return
    milestones, types = plan.records(Milestone), plan.records(MilestoneType)
    there = {milestones[each].milestone_type for each in plan.ids(BY_ENGAGEMENT, item.id)}
    skips_passed = is_passed_left or item.dates.earliest < facts.as_of
    for type_id in sorted(plan.ids("milestone_type_by_kind", item.kind)):
        kind_of = types[type_id]
        if type_id in there or (kind_of.case != case if case is not None else not kind_of.is_made):
            continue
        day = planned_day(plan, facts, item, kind_of.days, kind_of.anchor, kind_of.unit)
        if not (skips_passed and day < facts.as_of):
            yield added("milestones", _of_type(kind_of, item, day))


def _of_type(kind_of: MilestoneType, item: Engagement, day: date) -> Milestone:
    return Milestone(
        id=new_id(),
        engagement=item.id,
        title=kind_of.title,
        planned=day,
        who=kind_of.who,
        days=kind_of.days,
        anchor=kind_of.anchor,
        unit=kind_of.unit,
        milestone_type=kind_of.id,
    )


def _moved_along(plan: Plan, item: Engagement, facts: Facts, but: set[str]) -> Iterator[ItemChange]:
    milestones = plan.records(Milestone)
    for milestone_id in sorted(plan.ids(BY_ENGAGEMENT, item.id) - but):
        before = milestones[milestone_id]
        after = _counted(plan, before, item, facts) if before.follows else before
        if after != before:
            yield replaced("milestones", before, after)


def _counted(plan: Plan, milestone: Milestone, item: Engagement, facts: Facts) -> Milestone:
    assert milestone.days is not None
    day = planned_day(plan, facts, item, milestone.days, milestone.anchor, milestone.unit)
    return replace(milestone, planned=day)


def _recounted(plan: Plan, each: ItemChange, facts: Facts) -> ItemChange:
    """The change of a milestone, with its day where that is to be counted, or counted in another way than before."""
    before, after = each.before, each.after
    if not isinstance(after, Milestone) or not after.follows:
        return each
    item = plan.engagements.get(after.engagement)
    is_other = isinstance(before, Milestone) and before.planned == after.planned and _count(before) != _count(after)
    if item is None or not (after.planned is None or is_other):
        return each
    return replace(each, after=_counted(plan, after, item, facts))


def _count(item: Milestone) -> tuple[object, ...]:
    return item.days, item.anchor, item.unit, item.is_moved


def _check(item: Milestone) -> None:
    if item.planned is None and item.days is None:
        raise EditRefused(
            text(
                "‘{title}’ needs its day, or how many days before or after the engagement it is. Nothing was changed.",
                title=item.title,
            )
        )


def _existing(plan: Plan, milestone_id: str) -> Milestone:
    found = plan.records(Milestone).get(milestone_id)
    if found is None:
        raise EditRefused(text("This milestone is no longer in the plan. Nothing was changed."))
    return found


def _all(plan: Plan, milestone_ids: Iterable[str]) -> list[Milestone]:
    return [_existing(plan, each) for each in milestone_ids]


def _label(plan: Plan, milestone_ids: Sequence[str], what: Text) -> Text:
    if len(milestone_ids) == 1:
        return text("{what} of milestone ‘{title}’", what=what, title=_existing(plan, milestone_ids[0]).title)
    return text("{what} of {count} milestones", what=what, count=len(milestone_ids))
