"""What is done about an answer that does not come, and from which day on: the ladder of domain.md §3.2."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.domain.asks import Ask, Need
from app.domain.clearance import lead_of
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.domain.working_days import HostDays, weekends_of

REMINDED_BEFORE, TO_DEPUTY, TO_DIRECTOR, TO_BOARD_BEFORE = 5, 3, 7, 5
"""Working days at home: before the due day, twice after it, and before the last day of a request to a host.

Defaults of this product, no authority.
"""

ASKED_BY = timedelta(days=30)
"""Before the start, every required answer is missing from then on: default of this product."""

NEEDED_BY = timedelta(days=14)
"""Before the start, a missing answer blocks from then on: default of this product."""


class Rung(StrEnum):
    """The steps of the ladder, in their order."""

    REMIND = "remind"
    DUE = "due"
    DEPUTY = "deputy"
    DIRECTOR = "director"
    BOARD = "board"
    AT_RISK = "at-risk"


RUNG_TITLES: Mapping[Rung, Text] = MappingProxyType(
    {
        Rung.REMIND: Text("reminder"),
        Rung.DUE: Text("due"),
        Rung.DEPUTY: Text("letter to the deputy head"),
        Rung.DIRECTOR: Text("letter of the desk’s director"),
        Rung.BOARD: Text("item for the board"),
        Rung.AT_RISK: Text("at risk"),
    }
)


@dataclass(frozen=True, slots=True)
class Escalation:
    """Where the ladder stands: its `rung`, None before the first, and the `next` one with its day, None on the last."""

    rung: Rung | None
    next: tuple[Rung, date] | None


def rungs(plan: Plan, facts: Facts, item: Engagement, ask: Ask) -> dict[Rung, date]:
    """The day of each step, in the calendar of the planner's desk; without a due day only those before the start.

    What a host must be asked for comes before the board ahead of the host's own lead time, all else 30 days ahead.
    """
    home = HostDays(plan.settings.own_nation, weekends_of(plan, plan.settings.own_nation), facts.calendars)
    start = item.dates.start.last
    found: dict[Rung, date] = {}
    if ask.due is not None:
        found[Rung.REMIND] = home.days_before(ask.due, REMINDED_BEFORE, DayUnit.WORKING)
        found[Rung.DUE] = ask.due
        found[Rung.DEPUTY] = _working_days_later(home, ask.due, TO_DEPUTY)
        found[Rung.DIRECTOR] = _working_days_later(home, ask.due, TO_DIRECTOR)
    found[Rung.BOARD] = _board_day(plan, facts, home, item, ask)
    found[Rung.AT_RISK] = start - NEEDED_BY
    return found


def escalation(plan: Plan, facts: Facts, item: Engagement, ask: Ask) -> Escalation:
    """Where an unanswered ask stands on the ladder on the day of the review."""
    days = rungs(plan, facts, item, ask)
    reached = [rung for rung in Rung if rung in days and days[rung] <= facts.as_of]
    rung = reached[-1] if reached else None
    places = list(Rung)
    ahead = [
        (each, day)
        for each, day in days.items()
        if day > facts.as_of and (rung is None or places.index(each) > places.index(rung))
    ]
    return Escalation(rung, min(ahead, key=lambda found: found[1], default=None))


def _board_day(plan: Plan, facts: Facts, home: HostDays, item: Engagement, ask: Ask) -> date:
    lead = lead_of(plan, item, item.host) if ask.need is Need.CLEAR and item.host is not None else None
    if lead is None or item.host is None:
        return item.dates.start.last - ASKED_BY
    host = HostDays(item.host, weekends_of(plan, item.host), facts.calendars, item.place.name)
    last = host.days_before(item.dates.start.first, lead.days, lead.unit)
    return home.days_before(last, TO_BOARD_BEFORE, DayUnit.WORKING)


def _working_days_later(home: HostDays, day: date, count: int) -> date:
    while count > 0:
        day += ONE_DAY
        count -= not home.is_off(day)
    return day
