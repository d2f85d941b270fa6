"""G16: a forum that must be attended is near, without a head of delegation or with too few meetings beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.forums import Attendance, Forum
from app.domain.part_subjects import PartRule
from app.domain.participation import Role
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import ENDED_EARLY, OPEN, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count

HEAD_BEFORE, SIDELINES_BEFORE = timedelta(days=90), timedelta(days=14)
"""So long before the start both are wanted (domain.md §4.3, G16)."""


@dataclass(frozen=True, slots=True)
class ForumUnfilled(PartRule):
    """The attendance of a must-attend forum has no head of delegation 90 days before it, or 14 days before it fewer
    sideline meetings than are wanted. An uncertain start counts from the first day on which it can be.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Attendance,)
    id: str = "G16"
    title: Text = text("Forum unfilled")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"engagements", "attendances", "forums"})

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement and what it is a part of, that of the attendance, or those that attend the forum."""
        match item:
            case Engagement():
                return subjects_in("engagements", filter(None, (item.id, item.parent)))
            case Forum():
                return subjects_in("engagements", plan.ids("attendance_by_forum", item.id))
            case _:
                return PartRule.subjects(self, plan, item)

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """One finding for each of the two."""
        part = plan.part(Attendance, item.id)
        forum = plan.records(Forum).get(part.forum or "") if part is not None else None
        if part is None or forum is None or not forum.is_must:
            return
        if item.status is Status.IDEA or item.status not in OPEN or not item.is_ahead(facts.as_of):
            return
        start = item.dates.start.first
        if part.head is None and facts.as_of >= start - HEAD_BEFORE:
            yield Finding(
                rule=self.id,
                severity=Severity.WARN,
                subject=Subject("engagements", item.id),
                key=f"{item.id}|head|{start}",
                title=text("{title} has no head of delegation", title=item.title),
                why=text(
                    "“{forum}” must be attended, and the head is wanted 90 days before it begins on {start:weekday}.",
                    forum=forum.title,
                    start=start,
                ),
                remedy=text("Name the head of delegation in the record of the forum, and alternates."),
                engagements=(item.id,),
                countries=item.country_ids,
                since=start - HEAD_BEFORE,
                due=start - HEAD_BEFORE,
            )
        there = sidelines(plan, item)
        wanted = part.sidelines_wanted or 0
        if there < wanted and facts.as_of >= start - SIDELINES_BEFORE:
            meetings = Count(there, "sideline meeting", "sideline meetings")
            yield Finding(
                rule=self.id,
                severity=Severity.WARN,
                subject=Subject("engagements", item.id),
                key=f"{item.id}|sidelines|{there} of {wanted}|{start}",
                title=text("{title} has {there} of {wanted} wanted", title=item.title, there=meetings, wanted=wanted),
                why=text(
                    "“{forum}” begins on {start:weekday}. Being there counts for no country; the meetings do.",
                    forum=forum.title,
                    start=start,
                ),
                remedy=text(
                    "Ask counterparts from the list of gaps, and add the meetings as parts of this engagement."
                ),
                engagements=(item.id,),
                countries=item.country_ids,
                since=start - SIDELINES_BEFORE,
                due=start,
                lateness=(wanted - there) / wanted,
            )


def sidelines(plan: Plan, item: Engagement) -> int:
    """The meetings beside a forum: engagements that are part of it and not called off, and other sideline contacts."""
    parts = [plan.engagements[each] for each in plan.ids("engagement_by_parent", item.id)]
    held = [each for each in parts if each.status not in ENDED_EARLY]
    met = {country for each in held for country in each.country_ids}
    noted = {each.country for each in item.countries if each.role is Role.SIDELINE}
    return len(held) + len(noted - met)
