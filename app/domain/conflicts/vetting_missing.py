"""C16: somebody is to be trained whom vetting has not cleared, or not for all of the training."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.vettings import Vetting, VettingState
from app.domain.wording import Text, text

CLEARED_BEFORE = timedelta(days=45)
"""So long before the start all must be cleared: default of this product, no authority."""


@dataclass(frozen=True, slots=True)
class VettingMissing(PartRule):
    """A unit or person on the vetting list is not cleared 45 days before the start, is refused, or its clearance ends
    before the training does (domain.md §5, C16).

    Nobody can waive it. An uncertain start counts from the first day on which it can begin, an uncertain end from
    the last. All of a list are one finding.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Vetting,)
    id: str = "C16"
    title: Text = text("Vetting missing")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "vettings"})
    waivable: bool = False

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most two findings: who is not cleared, and whose clearance ends too early."""
        if item.status is Status.IDEA or not item.is_ahead(facts.as_of):
            return
        listed = plan.parts(Vetting, item.id)
        by = item.dates.start.first - CLEARED_BEFORE
        is_late = facts.as_of >= by
        missing = [each for each in listed if _is_refused(each) or (is_late and each.state is not VettingState.CLEARED)]
        last = item.dates.latest
        short = [each for each in listed if _is_cleared(each) and each.expires is not None and each.expires < last]
        if missing:
            yield Finding(
                rule=self.id,
                severity=Severity.BLOCK,
                subject=Subject("engagements", item.id),
                key=f"{item.id}|{by}|{group_key(f'{each.id}@{each.state.value}' for each in missing)}",
                title=text("{who} of {title} not cleared by vetting", who=_named(missing), title=item.title),
                why=text(
                    "Whoever is trained must be cleared by {day:weekday}, 45 days before the start: {who} is not.",
                    day=by,
                    who=_named(missing),
                ),
                remedy=text("Get the result and note it in the vetting list, or train others; nobody can waive this."),
                engagements=(item.id,),
                countries=item.country_ids,
                since=by if is_late else None,
                due=by,
            )
        if short:
            ends = min(each.expires for each in short if each.expires is not None)
            yield Finding(
                rule=self.id,
                severity=Severity.BLOCK,
                subject=Subject("engagements", item.id),
                key=f"{item.id}|{last}|{group_key(f'{each.id}@{each.expires}' for each in short)}",
                title=text("Clearance of {who} ends before {title} does", who=_named(short), title=item.title),
                why=text(
                    "The clearance of {who} holds until {ends:weekday}; the training lasts until {last:weekday}.",
                    who=_named(short),
                    ends=ends,
                    last=last,
                ),
                remedy=text("Have it vetted anew and note the result, or end earlier; nobody can waive this."),
                engagements=(item.id,),
                countries=item.country_ids,
                due=ends + ONE_DAY,
            )


def _is_cleared(each: Vetting) -> bool:
    return each.state is VettingState.CLEARED


def _is_refused(each: Vetting) -> bool:
    return each.state is VettingState.REFUSED


def _named(vettings: list[Vetting]) -> Text:
    return first_named([each.name for each in vettings], len(vettings))
