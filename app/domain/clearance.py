"""How long before its start a host must be asked to clear an engagement, and whether it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.aircraft_visits import AircraftVisit
from app.domain.asks import Ask, Need
from app.domain.assets import Asset
from app.domain.clearances import Clearance
from app.domain.engagement import Engagement
from app.domain.kinds import DayUnit, LeadTime
from app.domain.plan import Plan
from app.domain.value_classes import dataclass

ANY_HOST = "*"
"""The host of a lead time that holds where nothing is known of the host itself."""

CLEARANCE_ASK = "A4"
"""The ask type by which a clearance is requested through the foreign ministry or the head of mission."""

_ALLIANCES = frozenset({"nato", "eu"})
_ROUTINE = frozenset({"", "routine"})
_NUCLEAR = frozenset({"nuclear-powered", "nuclear-powered or first visit"})
_OVERFLIGHT = frozenset({"overflight", "overflight only"})
"""Cases of lead times by the words that ship with them."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Days before start by which the host must be asked, with where the figure comes from.

    `published` is False for a fallback that holds for any host.
    """

    days: int
    unit: DayUnit
    source: str
    checked: str
    published: bool


def lead_of(plan: Plan, engagement: Engagement, host: str | None) -> Lead | None:
    """The lead time of that host for the case that is known, or None where no clearance is needed.

    First the host's own figure for the kind, then the one for any host, then the kind's own.
    A figure for states of the EU or NATO holds if the own nation is a member of either on
    the first day the engagement can begin. A nuclear-powered ship and an overflight are known as such (`_cases`);
    other special cases (a research vessel, a treaty) are for the planner to weigh and not taken for the rule.
    Nobody clears its own visits.
    """
    if host is None or host == plan.settings.own_nation:
        return None
    for cases, asked in _tried(plan, engagement, host):
        if found := _figure(plan, engagement, asked, cases):
            return Lead(found.days, found.unit, found.source, found.checked, asked == host)
    kind = plan.kinds.get(engagement.kind)
    if kind is None or kind.fallback_lead is None:
        return None
    return Lead(kind.fallback_lead, kind.fallback_unit, "default for this kind", "", published=False)


def is_allied(plan: Plan, day: date) -> bool:
    """Whether the own nation is a member of NATO or the EU on that day."""
    return any(
        membership.organisation.casefold() in _ALLIANCES and membership.holds_on(day)
        for membership_id in plan.ids("membership_by_country", plan.settings.own_nation)
        for membership in (plan.memberships[membership_id],)
    )


def clearance_asks(plan: Plan, engagement_id: str) -> list[Ask]:
    """The requests for clearance of an engagement that were not withdrawn."""
    asks = (plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", engagement_id))
    return [ask for ask in asks if ask.stands and (ask.need is Need.CLEAR or ask.ask_type == CLEARANCE_ASK)]


def is_requested(asks: list[Ask]) -> bool:
    """Whether one of the requests was sent; an answer says that it was."""
    return any(ask.sent is not None or ask.answer is not None for ask in asks)


def is_under_way(plan: Plan, engagement: Engagement, host: str) -> bool:
    """Whether a clearance of that host is on record: it was asked for, whatever became of it."""
    return any((each.country or host) == host for each in plan.parts(Clearance, engagement.id))


def _tried(plan: Plan, engagement: Engagement, host: str) -> Iterator[tuple[frozenset[str], str]]:
    """Which cases of which host are looked at, in their order.

    For a nuclear-powered ship what holds at any host goes before the everyday figure of this one: it is no everyday
    visit. An overflight is the lesser case, for which the host's own figure is good enough.
    """
    flight = plan.part(AircraftVisit, engagement.id)
    held = plan.records(Asset)
    if any(held[each].is_nuclear for each in engagement.assets if each in held):
        yield from ((_NUCLEAR, host), (_NUCLEAR, ANY_HOST))
    if flight is not None and flight.is_overflight:
        yield from ((_OVERFLIGHT, host), (_ROUTINE, host), (_OVERFLIGHT, ANY_HOST))
    yield from ((_ROUTINE, host), (_ROUTINE, ANY_HOST))


def _figure(plan: Plan, engagement: Engagement, host: str, cases: frozenset[str]) -> LeadTime | None:
    """The strictest figure of that host for one of the cases; one for our relation goes before one for any."""
    ids = plan.ids("lead_time_by_kind_host", (engagement.kind, host))
    if not ids:
        return None
    known = [lead for found in ids if (lead := plan.lead_times[found]).case.casefold() in cases]
    relation = "eu-nato" if is_allied(plan, engagement.dates.earliest) else "other"
    fitting = [lead for lead in known if lead.relation == relation] or [
        lead for lead in known if lead.relation == "any"
    ]
    return max(fitting, key=lambda lead: (lead.days, lead.id), default=None)
