"""C36: engagements carry a marking of which the plan does not say how high it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.markings import unranked
from app.domain.plan import Plan
from app.domain.ranked_markings import RankedMarking, table_of
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count

MARKINGS = "engagement_markings"
"""The subjects: the markings of engagements, as they are written."""


@dataclass(frozen=True, slots=True)
class MarkingNotRanked:
    """A marking of engagements, or a part of it, is in no line of the plan's table of markings.

    Such a marking counts as higher than all, so that no edition but that of everything has the engagements in it.
    One finding a marking, whatever the number of engagements: it is mended by one line, or by one word. That of the
    plan's own marking is one of the plan, not of each engagement that has it.
    """

    id: str = "C36"
    title: Text = text("Marking not ranked")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"engagements", "markings", "settings"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Every marking that an engagement has."""
        return (Subject(MARKINGS, str(marking)) for marking in plan.keys("engagement_by_marking") if marking)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement's marking, or the plan's; every marking, where the table itself is changed."""
        if isinstance(item, Engagement | PlanSettings):
            return (Subject(MARKINGS, item.marking),) if item.marking else ()
        return self.all_subjects(plan) if isinstance(item, RankedMarking) else ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        # The words come first: thousands can have a marking that is ranked, and then nobody need put them in order.
        words = unranked([subject.id], table_of(plan.records(RankedMarking).values()))
        ids = sorted(plan.ids("engagement_by_marking", subject.id)) if words else []
        if not ids:
            return
        items = sorted((plan.engagements[each] for each in ids), key=lambda item: (item.dates.earliest, item.id))
        is_own = subject.id == plan.settings.marking
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=subject,
            key=f"{subject.id}|{group_key(ids)}",
            title=text("‘{marking}’ is not ranked in this plan", marking=subject.id),
            why=text(
                "The table of markings does not have {words:and}, which therefore counts as higher than all: "
                "{engagements} with it will be in no edition for others. {named}.",
                words=tuple(f"‘{each}’" for each in words),
                engagements=engagements_count(len(items)),
                named=first_named([item.title for item in items], len(items)),
            ),
            remedy=text("Rank it in Tools, Lists, Markings, or mark the engagements in words of that table."),
            engagements=() if is_own else tuple(item.id for item in items),
            countries=() if is_own else tuple(dict.fromkeys(code for item in items for code in item.country_ids)),
        )
