"""Another host than the one whose turn it is, chosen before an edition is made."""

from __future__ import annotations

from dataclasses import replace

from app.domain.changes import ItemChange
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.services.edits.editions import by_date
from app.services.edits.host_turns import following_host, hosted, hosts_in_turn
from app.services.rolling.run import RollRun


def with_host(plan: Plan, run: RollRun, engagement_id: str, host: str) -> RollRun:
    """The run with that country as the host of one that it makes, and of what is part of it there.

    Its findings are to be looked at anew. `plan` is the one before it.
    """
    made = {item.after.id: item.after for item in run.change.items if isinstance(item.after, Engagement)}
    before = made[engagement_id]
    now = hosted(plan, before, host, _editions(plan, before))

    def other(item: ItemChange) -> ItemChange:
        each = item.after
        if not isinstance(each, Engagement) or item.before is not None:
            return item
        if each.id == engagement_id:
            return replace(item, after=now)
        return replace(item, after=following_host(each, before, now)) if _is_within(each, made, before) else item

    changed = replace(run.change, items=tuple(map(other, run.change.items)))
    lines = tuple(replace(each, host=host) if each.id == engagement_id else each for each in run.lines)
    return replace(run, lines=tuple(replace(each, found=()) for each in lines), change=changed, found=None)


def _editions(plan: Plan, item: Engagement) -> list[Engagement]:
    """The engagements of the plan that were hosted by the same turns."""
    if item.series is None:
        same = (each for each in plan.engagements.values() if each.kind == item.kind)
        return by_date(each for each in same if hosts_in_turn(plan, each))
    return by_date(plan.engagements[each] for each in plan.ids("engagement_by_series", item.series))


def _is_within(item: Engagement, made: dict[str, Engagement], whole: Engagement) -> bool:
    """Whether it is part of the whole, over however many steps."""
    seen: set[str] = set()
    at: Engagement | None = item
    while at is not None and at.id not in seen:
        if at.parent == whole.id:
            return True
        seen.add(at.id)
        at = made.get(at.parent or "")
    return False
