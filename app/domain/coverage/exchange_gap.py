"""G25: an exchange post stands empty between two tours, or nobody is named who follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.domain.engagement import Engagement
from app.domain.exchanges import EXCHANGE_KIND, Posting
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY
from app.domain.statuses import OPEN, TO_COME
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import days_count

NAMED_BEFORE = timedelta(days=365)
"""When a successor should be named, before the end of the tour: default of this product (domain.md §2.1)."""


@dataclass(frozen=True, slots=True)
class ExchangeGap:
    """Nobody is at the post for a day or more after its holder leaves (domain.md §4.3, G9, for posts of exchanges).

    Who follows is named in the exchange, with the day of arrival, or has an exchange of their own that comes
    after this one. Where nobody is named a year before the end, it informs; once the tour is over, it warns.
    """

    id: str = "G25"
    title: Text = text("Exchange post without successor")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"engagements", "exchanges"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The exchanges."""
        return subjects_in("engagements", plan.ids("engagement_by_kind", EXCHANGE_KIND))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The exchange, and those that it comes after."""
        match item:
            case Engagement():
                return subjects_in("engagements", (item.id, *item.after))
            case Posting():
                whole = plan.engagements.get(item.id)
                return subjects_in("engagements", (item.id, *(whole.after if whole is not None else ())))
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        item = plan.engagements.get(subject.id)
        if item is None or item.kind != EXCHANGE_KIND or item.status not in TO_COME or not item.is_ahead(facts.as_of):
            return
        known = plan.part(Posting, item.id) or Posting(item.id)
        if known.is_last:
            return
        last = known.tour_end or item.dates.latest
        arrives = min(_arrivals(plan, item, known), default=None)
        if arrives is not None:
            empty = (arrives - last - ONE_DAY).days
            if empty > 0:
                yield self._empty(item, last, arrives, empty)
        elif not known.has_successor and facts.as_of >= last - NAMED_BEFORE:
            yield self._unnamed(item, last, is_over=facts.as_of > last)

    def _empty(self, item: Engagement, last: date, arrives: date, empty: int) -> Finding:
        return self._finding(
            item,
            Severity.WARN,
            f"{last}|{arrives}",
            text("{title}: the post is empty for {days}", title=item.title, days=days_count(empty)),
            text(
                "Who holds the post leaves on {last:weekday}, and who follows arrives on {arrives:weekday}.",
                last=last,
                arrives=arrives,
            ),
            text("Prolong the tour, or have the successor come earlier."),
            last,
        )

    def _unnamed(self, item: Engagement, last: date, *, is_over: bool) -> Finding:
        why = (
            text("The tour ended on {last:weekday}, and nobody is named who follows.", last=last)
            if is_over
            else text("The tour ends on {last:weekday}, in a year or less, and nobody is named who follows.", last=last)
        )
        return self._finding(
            item,
            Severity.WARN if is_over else Severity.INFORM,
            f"{last}|nobody",
            text("{title}: no successor is named", title=item.title),
            why,
            text("Name a successor in the exchange, or say there that the post ends with this tour."),
            last,
        )

    def _finding(
        self, item: Engagement, severity: Severity, key: str, title: Text, why: Text, remedy: Text, last: date
    ) -> Finding:
        return Finding(
            rule=self.id,
            severity=severity,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{key}",
            title=title,
            why=why,
            remedy=remedy,
            engagements=(item.id,),
            countries=item.country_ids,
            since=last + ONE_DAY,
            due=last,
        )


def _arrivals(plan: Plan, item: Engagement, known: Posting) -> Iterator[date]:
    """The days on which somebody arrives who follows."""
    if known.successor_arrives is not None:
        yield known.successor_arrives
    for each in plan.ids("engagement_by_needed", item.id):
        follows = plan.engagements[each]
        if follows.kind == EXCHANGE_KIND and follows.status in OPEN and follows.id != item.id:
            tour = plan.part(Posting, follows.id)
            yield (tour.tour_start if tour is not None else None) or follows.dates.earliest
