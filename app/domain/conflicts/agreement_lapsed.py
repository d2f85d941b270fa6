"""C30: what an engagement rests on ends before it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.agreements import Agreement
from app.domain.engagement import Engagement
from app.domain.exchanges import EXCHANGE_KIND, Posting
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.presence import earliest_end
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY
from app.domain.statuses import DRAFT
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class AgreementLapsed:
    """An agreement that an engagement to come names, or that of its exchange, expires before its last day.

    It blocks where that is certain, and warns where the last day can still be an earlier one. What is an idea or
    proposed only informs. An exchange lasts until the end of its tour.
    """

    id: str = "C30"
    title: Text = text("Agreement expires before the end")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "agreements", "exchanges"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that rest on an agreement."""
        keys = (("engagement_by_agreement", key) for key in plan.keys("engagement_by_agreement"))
        more = (("exchange_by_agreement", key) for key in plan.keys("exchange_by_agreement"))
        return subjects_in("engagements", dict.fromkeys(each for index in (*keys, *more) for each in plan.ids(*index)))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, that of the exchange, or those that rest on the agreement."""
        match item:
            case Engagement() | Posting():
                return (Subject("engagements", item.id),)
            case Agreement():
                indexes = ("engagement_by_agreement", "exchange_by_agreement")
                return subjects_in("engagements", (each for index in indexes for each in plan.ids(index, item.id)))
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding, of all agreements that end too soon."""
        item = plan.engagements.get(subject.id)
        if item is None or not item.is_ahead(facts.as_of):
            return
        exchange = plan.part(Posting, item.id) if item.kind == EXCHANGE_KIND else None
        certain, latest = earliest_end(item), item.dates.latest
        if exchange is not None and exchange.tour_end is not None:
            certain = latest = exchange.tour_end
        named = dict.fromkeys((*item.agreements, *((exchange.agreement,) if exchange and exchange.agreement else ())))
        agreements = (found for each in named if (found := plan.records(Agreement).get(each)) is not None)
        over = [(each, each.expires) for each in agreements if each.expires is not None and each.expires < latest]
        if not over:
            return
        first = min(day for _, day in over)
        yield Finding(
            rule=self.id,
            severity=_severity(item, is_certain=first < certain),
            subject=subject,
            key=f"{item.id}|{latest}|{group_key(f'{each.id}@{day}' for each, day in over)}",
            title=text("{title} outlasts what it rests on", title=item.title),
            why=_why(item.title, over, latest, is_certain=first < certain),
            remedy=text("Have the agreement prolonged or another one made, or end on {last:weekday}.", last=first),
            engagements=(item.id,),
            countries=item.country_ids,
            since=first + ONE_DAY,
            due=first,
        )


def _severity(item: Engagement, *, is_certain: bool) -> Severity:
    if item.status in DRAFT:
        return Severity.INFORM
    return Severity.BLOCK if is_certain else Severity.WARN


def _why(title: str, over: list[tuple[Agreement, date]], last: date, *, is_certain: bool) -> Text:
    named = [text("{title} ({day})", title=each.title, day=day) for each, day in over[:MOST_NAMED]]
    what = first_named(named, len(over))
    if is_certain:
        return text(
            "{title} lasts until {last:weekday}, and before that expires: {what}.", title=title, last=last, what=what
        )
    return text(
        "{title} can last until {last:weekday}, and before that expires: {what}.", title=title, last=last, what=what
    )
