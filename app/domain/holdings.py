"""Who holds what: the last that each recipient was told of an engagement, beside what the plan says today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.handouts import Handout
from app.domain.plan import Plan
from app.domain.statements import Statement, misleads, said_of, statement_of


@dataclass(frozen=True, slots=True)
class Holding:
    """What one recipient was told of one engagement last. `now` is what the plan says, None where it has it no more."""

    handout: Handout
    said: Statement
    now: Statement | None

    @property
    def is_old(self) -> bool:
        """Whether the recipient must be told anew."""
        return misleads(self.said, self.now)

    def is_over(self, as_of: date) -> bool:
        """Whether all the days that are stated lie before that day: nobody can go wrong any more."""
        return all(each.dates.latest < as_of for each in (self.said, self.now) if each is not None)


def holdings(plan: Plan) -> tuple[Holding, ...]:
    """What everybody holds, by the time at which it left last, and by engagement."""
    last: dict[tuple[str, str], tuple[Handout, Statement]] = {}
    for handout in sorted(plan.records(Handout).values(), key=_course):
        holder = handout.holder
        for said in handout.stated:
            last[holder, said.engagement] = handout, said
    now = {engagement: _now(plan, engagement) for engagement in {said.engagement for _, said in last.values()}}
    return tuple(
        sorted(
            (Holding(handout, said, now[said.engagement]) for handout, said in last.values()),
            key=lambda each: (*_course(each.handout), each.said.engagement),
        )
    )


def old_holdings(plan: Plan, as_of: date) -> tuple[Holding, ...]:
    """What is held and is not so any more, as far as it is not over: who must be told anew of what."""
    return tuple(each for each in holdings(plan) if each.is_old and not each.is_over(as_of))


def holdings_of(plan: Plan, engagement: str) -> tuple[Holding, ...]:
    """What everybody holds of one engagement, by the time at which it left."""
    last: dict[str, tuple[Handout, Statement]] = {}
    handouts = plan.records(Handout)
    for handout in sorted((handouts[each] for each in plan.ids("handout_by_engagement", engagement)), key=_course):
        said = said_of(engagement, handout.stated)
        if said is not None:
            last[handout.holder] = handout, said
    now = _now(plan, engagement)
    return tuple(Holding(handout, said, now) for handout, said in sorted(last.values(), key=lambda each: _course(each[0])))


def _now(plan: Plan, engagement: str) -> Statement | None:
    item = plan.engagements.get(engagement)
    return statement_of(item) if item is not None else None


def _course(handout: Handout) -> tuple[datetime, str]:
    return handout.at, handout.id
