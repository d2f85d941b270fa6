"""Milestones that are due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from app.domain.changes import Change
from app.domain.milestone_days import asks_for_something, is_about
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.due.due_item import DueItem, folded, holder_of, lead_names
from app.services.edits.milestones import give_milestones, move_milestones, tick


@dataclass(frozen=True, slots=True)
class DueMilestones:
    """What is to be done for live engagements."""

    id: str = "milestones"
    one: Text = text("milestone")
    reads: frozenset[str] = frozenset({"milestones", "engagements", "people", "posts"})

    def items(self, plan: Plan, as_of: date, until: date) -> Iterator[DueItem]:
        """Those whose day comes till then."""
        milestones = plan.records(Milestone)
        for key in plan.keys("open_milestone_by_day"):
            day = cast("date", key)
            if day <= until:
                for milestone_id in plan.ids("open_milestone_by_day", day):
                    if (found := _item(plan, milestones[milestone_id], day)) is not None:
                        yield found

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterator[DueItem]:
        """Those of one engagement."""
        for milestone in plan.parts(Milestone, whole):
            day = milestone.planned
            if not milestone.is_open or day is None or day > until:
                continue
            if (found := _item(plan, milestone, day)) is not None:
                yield found

    def is_done(self, plan: Plan, item_id: str) -> bool | None:
        """Whether the day is known on which it was done."""
        found = plan.records(Milestone).get(item_id)
        return None if found is None else not found.is_open

    def tick(self, plan: Plan, ids: Sequence[str], on: date | None) -> Change:
        """They were done."""
        return tick(plan, ids, on)

    def move(self, plan: Plan, ids: Sequence[str], days: int, today: date) -> Change:
        """Their days are set by hand."""
        return move_milestones(plan, ids, days, today)

    def give(self, plan: Plan, ids: Sequence[str], person: str | None) -> Change:
        """Somebody owns them."""
        return give_milestones(plan, ids, person)


def _item(plan: Plan, milestone: Milestone, day: date) -> DueItem | None:
    item = plan.engagements.get(milestone.engagement)
    if item is None or not asks_for_something(item, milestone):
        return None
    owner = milestone.person or holder_of(plan, milestone.post)
    person = plan.people.get(owner or "")
    post = plan.posts.get(milestone.post or "")
    said = (person.name if person is not None else "", post.title if post is not None else "", milestone.who)
    return DueItem(
        "milestones",
        milestone.id,
        day,
        milestone.title,
        item.id,
        " · ".join(dict.fromkeys(word for word in said if word)),
        frozenset((owner,)) if owner else frozenset(),
        frozenset() if owner else folded(milestone.who) | lead_names(item),
        folded(item.lead_office, milestone.who, person.office if person is not None else ""),
        is_about(item, milestone.anchor) and milestone.follows,
    )
