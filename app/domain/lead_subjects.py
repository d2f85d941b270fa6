"""What the rules that count a host's lead time have in common: which engagements an item bears on."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.aircraft_visits import AircraftVisit
from app.domain.asks import Ask
from app.domain.assets import Asset
from app.domain.findings import EVERYTHING, Subject, subjects_in
from app.domain.geography import Membership
from app.domain.host_subjects import HostRule
from app.domain.kinds import LeadTime
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass

LEAD_TABLES = frozenset(
    {
        "engagements",
        "asks",
        "lead_times",
        "kinds",
        "countries",
        "weekends",
        "memberships",
        "settings",
        "assets",
        "aircraft_visits",
    }
)
"""What bears on the lead time of a host."""


@dataclass(frozen=True, slots=True)
class LeadRule(HostRule):
    """Looks at one engagement and the days by which its host must be asked (`clearance.lead_of`)."""

    reads: frozenset[str] = LEAD_TABLES

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagements that the item bears on."""
        match item:
            case Ask():
                return (Subject("engagements", item.engagement),)
            case AircraftVisit():
                return (Subject("engagements", item.id),)
            case Asset():
                return subjects_in("engagements", plan.ids("engagement_by_asset", item.id))
            case LeadTime():
                return subjects_in("engagements", plan.ids("engagement_by_kind", item.kind))
            case Membership():
                return (EVERYTHING,) if item.country == plan.settings.own_nation else ()
            case PlanSettings():
                return (EVERYTHING,)
            case _:
                return HostRule.subjects(self, plan, item)
