"""C37: the human-rights assessment is older than the list of units and people that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from app.domain.ask_subjects import ask_subjects
from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.item_names import post_title
from app.domain.part_subjects import PartRule
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.vettings import Vetting, VettingState
from app.domain.wording import Text, text

ASSESSMENT = "A6"
"""The type of ask by which the assessment is asked for (domain.md §3.1)."""


@dataclass(frozen=True, slots=True)
class AssessmentOutdated(PartRule):
    """Units or people came onto the vetting list after the assessment that should cover them was given.

    Who was sent to be vetted after the answer, or still waits to be sent, was not known to it. The last assessment
    that consents counts.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Vetting,)
    id: str = "C37"
    title: Text = text("Assessment older than the unit list")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"asks", "engagements", "posts", "vettings"})
    waivable: bool = True

    def subjects(self, plan: Plan, item: Item) -> Iterator[Subject]:
        """The engagement, or those asked about by the ask or of the post."""
        if isinstance(item, Ask | Post):
            yield from ask_subjects(plan, item)
        else:
            yield from PartRule.subjects(self, plan, item)

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        if item.status is Status.IDEA or not item.is_ahead(facts.as_of):
            return
        asks = (plan.asks[each] for each in plan.ids("ask_by_engagement", item.id))
        given = [
            (ask.answer.on, ask.id, ask)
            for ask in asks
            if ask.ask_type == ASSESSMENT and ask.stands and ask.answer is not None and ask.answer.clears
        ]
        if not given:
            return
        on, _, ask = max(given, key=lambda found: found[:2])
        later = [each for each in plan.parts(Vetting, item.id) if _is_later(each, on)]
        if not later:
            return
        who = first_named([each.name for each in later], len(later))
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("asks", ask.id),
            key=f"{ask.id}|{on}|{group_key(each.id for each in later)}",
            title=text("The assessment of {title} is older than its list: {who}", title=item.title, who=who),
            why=text(
                "{whom} assessed the list on {day:weekday}; {who} came onto it later or is not sent yet.",
                whom=post_title(plan, ask.post),
                day=on,
                who=who,
            ),
            remedy=text("Send {whom} the list as it is and ask again.", whom=post_title(plan, ask.post)),
            engagements=(item.id,),
            countries=item.country_ids,
            due=item.dates.earliest,
        )


def _is_later(each: Vetting, on: date) -> bool:
    if each.sent is None:
        return each.state is VettingState.LISTED
    return each.sent > on
