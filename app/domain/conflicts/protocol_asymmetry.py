"""C23: visitors are met by somebody of clearly lower rank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.high_level_visits import VISIT_KIND, HighLevelVisit
from app.domain.levels import Level
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

TOLERATED = 1
"""Levels by which whoever meets a visitor may stand below: default of this product (domain.md §5, C23).

That visitors are met and seen off by an officer of equal rank is the rule of DA Pam 600-60.
"""


@dataclass(frozen=True, slots=True)
class ProtocolAsymmetry:
    """Whoever meets or sees off, or the host of a high-level visit, stands two levels or more below the visitor.

    The visitor is ours, or the counterpart where they come to us. Without both levels nothing is said.
    """

    id: str = "C23"
    title: Text = text("Protocol: met below rank")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "high_level_visits", "programme_items", "settings"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that have a programme, and the high-level visits."""
        with_programme = map(str, plan.keys("programme_items_by_whole"))
        return subjects_in("engagements", {**dict.fromkeys(with_programme), **plan.records(HighLevelVisit)})

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, or that of which the item is a part; what is the own nation bears on all."""
        match item:
            case Engagement() | HighLevelVisit():
                return (Subject("engagements", item.id),)
            case ProgrammeItem():
                return (Subject("engagements", item.engagement),)
            case _:
                return self.all_subjects(plan)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding, of all who stand too low."""
        item = plan.engagements.get(subject.id)
        if item is None or not item.is_ahead(facts.as_of):
            return
        incoming = item.direction is Direction.INCOMING or item.host == plan.settings.own_nation
        visitor = item.counterpart_level if incoming else item.level
        if visitor is None:
            return
        low = [(name, level) for name, level in _hosts(plan, item, incoming) if level.rank - visitor.rank > TOLERATED]
        if not low:
            return
        named = [text("{who} ({level})", who=name, level=level.value) for name, level in low[:MOST_NAMED]]
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{item.id}|{visitor}|{group_key(f'{name}@{level}' for name, level in low)}",
            title=text("Visitors of {title} are met below their rank", title=item.title),
            why=text(
                "The visitor is of level {visitor}; two levels or more below stand: {who}.",
                visitor=visitor.value,
                who=first_named(named, len(low)),
            ),
            remedy=text("Ask for somebody of equal rank, or have it explained beforehand."),
            engagements=(item.id,),
            countries=item.country_ids,
            due=item.dates.earliest,
        )


def _hosts(plan: Plan, item: Engagement, incoming: bool) -> Iterator[tuple[Text | str, Level]]:
    """Who receives the visitors, each with the level that is known."""
    visit = plan.part(HighLevelVisit, item.id)
    if visit is not None and item.kind == VISIT_KIND:
        level = item.level if incoming else item.counterpart_level
        if (known := level or visit.host_level) is not None:
            yield text("the host"), known
    for each in plan.parts(ProgrammeItem, item.id):
        if each.met_by_level is not None:
            yield each.met_by or each.activity, each.met_by_level
