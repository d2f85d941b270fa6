"""The own level of an engagement, as long as nobody has said another one."""

from __future__ import annotations

from dataclasses import replace

from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.plan import Plan
from app.services.edits.drafts import usual_level

GIVES_LEVEL = frozenset({"kind", "principals"})
"""The fields that give the own level."""


def with_own_level(plan: Plan, before: Engagement, after: Engagement) -> Engagement:
    """`after` with the level that its kind and those who travel give, where `before` had none but theirs.

    The highest principal goes before the usual level of the kind. A level that somebody said stays.
    """
    if not before.level:
        level = _travelling(plan, after)
        return replace(after, level=level) if level is not None else after
    if before.level not in (_usual(plan, before), _travelling(plan, before)):
        return after
    return replace(after, level=_travelling(plan, after) or _usual(plan, after))


def _usual(plan: Plan, item: Engagement) -> Level | None:
    return usual_level(plan, item.kind) if item.kind in plan.kinds else None


def _travelling(plan: Plan, item: Engagement) -> Level | None:
    known = (plan.people[each] for each in item.principals if each in plan.people)
    return min((Level(person.level) for person in known if person.level), default=None)
