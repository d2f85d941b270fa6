"""W1: somebody still holds other days, another place, or something that is called off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, group_key
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.handouts import HANDOUT_FORM_TITLES, Handout
from app.domain.holdings import LastTold, holdings_of
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statements import when_and_where
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count


@dataclass(frozen=True, slots=True)
class OldDatesHeld:
    """What left to somebody says of an engagement what is not so any more: its days, its place, or that it takes place.

    What is over on all the days that were stated misleads nobody. An engagement that was deleted has no findings: who
    was told of it stands in Coordinate, Who holds what. A default of this product, no authority.
    """

    id: str = "W1"
    title: Text = text("Somebody holds the old dates")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"engagements", "handouts", "countries"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Every engagement of which something left."""
        return subjects_in("engagements", (str(each) for each in plan.keys("handout_by_engagement")))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, those of which a hand-out says something, or for the name of a country all."""
        if isinstance(item, Engagement):
            return (Subject("engagements", item.id),)
        if isinstance(item, Handout):
            return subjects_in("engagements", (each.engagement for each in item.stated))
        return (EVERYTHING,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        item = plan.engagements.get(subject.id)
        if item is None:
            return
        old = [each for each in holdings_of(plan, item.id) if each.is_old and not each.is_over(facts.as_of)]
        if not old:
            return
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{item.id}|{group_key([each.handout.id for each in old])}|{_digest(old[0])}",
            title=text(
                "{holders} old facts of {title}",
                holders=Count(len(old), "recipient holds", "recipients hold"),
                title=item.title,
            ),
            why=_why(plan, old),
            remedy=text("Give each of them a correction: Coordinate, Who holds what."),
            engagements=(item.id,),
            countries=item.country_ids,
        )


def _why(plan: Plan, old: Sequence[LastTold]) -> Text:
    named = tuple(_held(plan, each) for each in old[:MOST_NAMED])
    if len(old) > MOST_NAMED:
        return text("{held:apart}; and {count} more.", held=named, count=len(old) - MOST_NAMED)
    return text("{held:apart}.", held=named)


def _held(plan: Plan, holding: LastTold) -> Text:
    said = holding.said
    country = plan.countries[said.country].name if said.country in plan.countries else ""
    return text(
        "{recipient} ({form}, {day}): {held}",
        recipient=holding.handout.recipient,
        form=HANDOUT_FORM_TITLES[holding.handout.form],
        day=holding.handout.at.date(),
        held=when_and_where(said, country),
    )


def _digest(holding: LastTold) -> str:
    now = holding.now
    return (
        ""
        if now is None
        else f"{now.dates.start.iso}/{now.dates.end.iso if now.dates.end else ''}/{now.place}/{now.is_on}"
    )
