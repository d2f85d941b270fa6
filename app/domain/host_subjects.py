"""What the rules that look at one engagement and its host have in common: which engagements an item bears on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.engagement import Engagement
from app.domain.findings import FindingClass, Subject, subjects_in
from app.domain.geography import Country
from app.domain.kinds import Kind
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.weekends import DatedWeekend


@dataclass(frozen=True, slots=True)
class HostRule:
    """Looks at one engagement and its host; a rule that is one says its id, its title and its check."""

    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "countries", "weekends", "kinds"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements."""
        return subjects_in("engagements", plan.engagements)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement itself, those hosted by the country, also of a weekend, or those of the kind."""
        match item:
            case Engagement():
                return (Subject("engagements", item.id),)
            case Country():
                return subjects_in("engagements", plan.ids("engagement_by_host", item.id))
            case DatedWeekend():
                return subjects_in("engagements", plan.ids("engagement_by_host", item.country))
            case Kind():
                return subjects_in("engagements", plan.ids("engagement_by_kind", item.id))
            case _:
                return ()
