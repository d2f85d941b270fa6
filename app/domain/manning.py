"""Who holds a post on a day, and when nobody does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.tenures import Tenure
from app.domain.value_classes import dataclass

HANDOVER = timedelta(days=7)
"""How long a post is handed over where no day is stated: domain.md speaks of a handover week."""


@dataclass(frozen=True, slots=True)
class Unmanned:
    """Days on which a post gives little support: nobody holds it, or whoever comes (`after`) is only taking it over.

    `first` and `last` are within it. None: since nobody knows when, and until nobody knows when.
    """

    first: date | None
    last: date | None
    before: Tenure | None = None
    after: Tenure | None = None
    is_handover: bool = False

    def meets(self, days: DaySpan) -> bool:
        """Whether they share a day."""
        return (self.first is None or self.first <= days.last) and (self.last is None or days.first <= self.last)


def tenures_of(plan: Plan, post_id: str) -> tuple[Tenure, ...]:
    """Who held a post, holds it and is to hold it, in order; what began nobody knows when comes first."""
    held = plan.records(Tenure)
    found = (held[each] for each in plan.ids("tenure_by_post", post_id))
    return tuple(sorted(found, key=lambda each: (each.first or date.min, each.last or date.max, each.id)))


def holder_on(plan: Plan, post_id: str, day: date) -> str | None:
    """The person who holds a post on a day: of several the one who came last, and of those the present holder.

    Where no tenure is recorded the holder that the post names has it on any day.
    """
    post = plan.posts.get(post_id)
    tenures = tenures_of(plan, post_id)
    if post is None or not tenures:
        return post.holder if post is not None else None
    on_it = [each for each in tenures if each.holds_on(day)]
    last = max(on_it, key=lambda each: (each.first or date.min, each.person == post.holder), default=None)
    return last.person if last is not None else None


def successor(plan: Plan, post_id: str, day: date) -> Tenure | None:
    """Who comes next to a post after a day, where that is known."""
    return next((each for each in tenures_of(plan, post_id) if each.first is not None and each.first > day), None)


def empty_days(plan: Plan, post_id: str) -> Iterator[Unmanned]:
    """When nobody holds a post, in order: between two who do, and behind the last of whom the last day is known."""
    post, tenures = plan.posts.get(post_id), tenures_of(plan, post_id)
    if post is None:
        return
    if not tenures:
        if post.holder is None:
            yield Unmanned(None, None)
        return
    before = tenures[0]
    for each in tenures[1:]:
        if before.last is not None and each.first is not None and each.first > before.last + ONE_DAY:
            yield Unmanned(before.last + ONE_DAY, each.first - ONE_DAY, before, each)
        before = max(before, each, key=lambda tenure: tenure.last or date.max)
    if before.last is not None:
        yield Unmanned(before.last + ONE_DAY, None, before)


def handovers(plan: Plan, post_id: str) -> Iterator[Unmanned]:
    """When those who come to a post after another take it over."""
    tenures = tenures_of(plan, post_id)
    for before, after in pairwise(tenures):
        if after.first is not None:
            last = after.handover or after.first + HANDOVER - ONE_DAY
            yield Unmanned(after.first, last, before, after, is_handover=True)
