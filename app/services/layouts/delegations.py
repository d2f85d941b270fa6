"""Who of the delegations of an engagement is there on a day, by the groups in which they arrive and leave."""

from __future__ import annotations

from datetime import date

from app.domain.delegates import Delegate
from app.domain.delegations import size_of, unlisted
from app.domain.engagement import Engagement
from app.domain.participation import Side
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text


@dataclass(frozen=True, slots=True)
class ArrivalGroup:
    """Those of one side who come and go together; `name` is empty for those of no group.

    `size` is how many they are, with the visitor who is none of the `delegates`.
    """

    side: Side
    name: str
    delegates: tuple[Delegate, ...]
    size: Text


def stay_of(delegate: Delegate, engagement: Engagement) -> tuple[date, date]:
    """The first and the last day on which somebody is there: their own days, else those of the engagement."""
    first = delegate.arrives or engagement.dates.earliest
    return first, max(first, delegate.leaves or engagement.dates.latest)


def here_on(plan: Plan, engagement: Engagement, day: date) -> tuple[ArrivalGroup, ...]:
    """Who is still there on a day, ours first, in order of precedence; the days of arrival and departure count.

    A visitor who is no delegate stays as long as the engagement lasts. Where no delegate is recorded nobody is named.
    """
    delegates = plan.parts(Delegate, engagement.id)
    lasts = bool(delegates) and engagement.dates.earliest <= day <= engagement.dates.latest
    beside = {side: len(unlisted(plan, engagement, side)) if lasts else 0 for side in Side}
    groups: dict[tuple[Side, str], list[Delegate]] = {(side, ""): [] for side, number in beside.items() if number}
    for each in delegates:
        first, last = stay_of(each, engagement)
        if first <= day <= last:
            groups.setdefault((each.side, each.group), []).append(each)
    ordered = sorted(groups.items(), key=lambda group: group[0][0] is Side.THEIRS)
    return tuple(
        ArrivalGroup(side, name, tuple(found), size_of(plan, engagement, side, found, 0 if name else beside[side]))
        for (side, name), found in ordered
    )
