"""Who holds what: the last that each recipient was told of an engagement, beside what the plan says today."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from app.domain.engagement import Engagement
from app.domain.handouts import Handout
from app.domain.plan import Plan
from app.domain.statements import Statement, misleads, said_of, statement_of
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class LastTold:
    """What one recipient was told of an engagement last. `item` is as the plan has it now, None where it is deleted."""

    handout: Handout
    said: Statement
    item: Engagement | None

    @property
    def is_old(self) -> bool:
        """Whether the recipient must be told anew."""
        return misleads(self.said, self.item)

    @property
    def now(self) -> Statement | None:
        """What would be said today."""
        return statement_of(self.item) if self.item is not None else None

    def is_over(self, as_of: date) -> bool:
        """Whether all the days that are stated lie before that day: nobody can go wrong any more."""
        return all(each.dates.latest < as_of for each in (self.said, self.item) if each is not None)


def holdings(plan: Plan) -> tuple[LastTold, ...]:
    """What everybody holds, by the time at which it left last, and by engagement."""
    told = _last(plan).values()
    items = plan.engagements
    return _in_course(LastTold(handout, said, items.get(said.engagement)) for each in told for handout, said in each)


def old_holdings(plan: Plan, as_of: date) -> tuple[LastTold, ...]:
    """What is held and is not so any more, as far as it is not over: who must be told anew of what.

    Of thousands of hand-outs nearly all still hold: values are made for the few that do not.
    """
    items = plan.engagements
    old = [
        LastTold(handout, said, items.get(said.engagement))
        for told in _last(plan).values()
        for handout, said in told
        if misleads(said, items.get(said.engagement))
    ]
    return _in_course(each for each in old if not each.is_over(as_of))


def holdings_of(plan: Plan, engagement: str) -> tuple[LastTold, ...]:
    """What everybody holds of one engagement, by the time at which it left."""
    last: dict[str, tuple[Handout, Statement]] = {}
    handouts = plan.records(Handout)
    for handout in sorted((handouts[each] for each in plan.ids("handout_by_engagement", engagement)), key=_course):
        said = said_of(engagement, handout.stated)
        if said is not None:
            last[handout.holder] = handout, said
    item = plan.engagements.get(engagement)
    return tuple(
        LastTold(handout, said, item) for handout, said in sorted(last.values(), key=lambda each: _course(each[0]))
    )


def _last(plan: Plan) -> Mapping[str, Iterable[tuple[Handout, Statement]]]:
    """By who has it, what was said last of each engagement, and in which hand-out."""
    last: defaultdict[str, dict[str, tuple[Handout, Statement]]] = defaultdict(dict)
    for handout in sorted(plan.records(Handout).values(), key=_course):
        told = last[handout.holder]
        for said in handout.stated:
            told[said.engagement] = handout, said
    return {holder: told.values() for holder, told in last.items()}


def _in_course(told: Iterable[LastTold]) -> tuple[LastTold, ...]:
    return tuple(sorted(told, key=lambda each: (*_course(each.handout), each.said.engagement)))


def _course(handout: Handout) -> tuple[datetime, str]:
    return handout.at, handout.id
