"""C22: a delegation lacks papers: requests for visit not sent or refused, passports that expire too soon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.clearance import Lead, lead_of
from app.domain.delegates import Delegate, VisitRequest
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, Severity, Subject, subjects_in
from app.domain.item_names import country_name
from app.domain.kinds import DayUnit
from app.domain.lead_subjects import LeadRule
from app.domain.months import add_months
from app.domain.participation import Direction, Side
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY
from app.domain.statuses import Status
from app.domain.tours import tour_legs
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.domain.working_days import host_days

PASSPORT_MONTHS = 6
"""Months by which a passport must outlast the return: default of this product (domain.md §5, C22)."""

MOST_IN_ONE = 30
"""Visitors in one request, above which it must be split: a rule of the United States (dcsa.mil, visits)."""

USUAL_LEAD = Lead(30, DayUnit.CALENDAR, "default of this product, no authority", "", published=False)
"""When a request must be in where the host has no lead time for the kind (domain.md §2.3, T-30)."""

_WANTING = frozenset({None, VisitRequest.TO_SEND})


@dataclass(frozen=True, slots=True)
class DelegationPapers(LeadRule):
    """What those who travel lack, for an engagement to come: one finding for each sort of paper.

    A request for visit is made to each country, so of a tour the legs are looked at for these.
    """

    id: str = "C22"
    title: Text = text("Papers of the delegation")
    reads: frozenset[str] = LeadRule().reads | {"delegates"}

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that have delegates."""
        return subjects_in("engagements", map(str, plan.keys("delegates_by_whole")))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """That of the delegate, and those on which the item bears where it comes to lead times."""
        if isinstance(item, Delegate):
            return (Subject("engagements", item.engagement),)
        return LeadRule.subjects(self, plan, item)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most four findings."""
        item = plan.engagements.get(subject.id)
        if item is None or not item.is_ahead(facts.as_of) or item.status is Status.IDEA:
            return
        own = plan.settings.own_nation
        travelling = [each for each in plan.parts(Delegate, item.id) if _travels(each, item, own)]
        expiring = ((each, each.passport_expiry) for each in travelling)
        short = [(each, day) for each, day in expiring if day is not None and day < _good_until(each, item)]
        if short:
            yield self._of_passports(item, short)
        refused = [each for each in travelling if each.request is VisitRequest.REFUSED]
        if refused:
            yield self._of_refused(item, refused)
        for reference, number in sorted(Counter(each.request_ref for each in travelling if each.request_ref).items()):
            if number > MOST_IN_ONE:
                yield self._of_size(item, reference, number)
        wanting = [each for each in travelling if each.request in _WANTING]
        host = item.host
        if wanting and host is not None and not tour_legs(plan, item):
            lead = lead_of(plan, item, host) or USUAL_LEAD
            days = host_days(plan, facts, host, item.place.name)
            latest = days.days_before(item.dates.start.last, lead.days, lead.unit)
            if facts.as_of > latest:
                yield self._of_requests(plan, item, host, wanting, latest)

    def _of_passports(self, item: Engagement, short: list[tuple[Delegate, date]]) -> Finding:
        named = [text("{name} ({day})", name=each.name, day=day) for each, day in short[:MOST_NAMED]]
        return self._finding(
            item,
            f"passports|{group_key(f'{each.id}@{day}' for each, day in short)}",
            text("{count} of {title} expire too soon", count=_passports(len(short)), title=item.title),
            text("A passport must be good for 6 months after the return: {who}.", who=first_named(named, len(short))),
            text("Have them renewed before visas are asked for."),
            item.dates.earliest,
        )

    def _of_refused(self, item: Engagement, refused: list[Delegate]) -> Finding:
        return self._finding(
            item,
            f"refused|{group_key(each.id for each in refused)}",
            text("{count} of {title} were refused", count=_requests(len(refused)), title=item.title),
            text("The host will not have: {who}.", who=_names(refused)),
            text("Send somebody else, or ask the host again."),
            item.dates.earliest,
        )

    def _of_size(self, item: Engagement, reference: str, number: int) -> Finding:
        return self._finding(
            item,
            f"size|{reference}|{number}",
            text("Request {reference} of {title} is too large", reference=reference, title=item.title),
            text(
                "Request {reference} names {count}; one with more than 30 must be split (a rule of the United States).",
                reference=reference,
                count=Count(number, "visitor", "visitors"),
            ),
            text("Make two requests of it, or waive this where the host has no such rule."),
            item.dates.earliest,
        )

    def _of_requests(self, plan: Plan, item: Engagement, host: str, wanting: list[Delegate], latest: date) -> Finding:
        return self._finding(
            item,
            f"requests|{host}|{latest}|{group_key(each.id for each in wanting)}",
            text("{count} of {title} not sent", count=_requests(len(wanting)), title=item.title),
            text(
                "{country} should have had the requests by {latest:weekday}; none was sent for {who}.",
                country=country_name(plan, host),
                latest=latest,
                who=_names(wanting),
            ),
            text("Send them today and say why they are late, or say of each that none is needed."),
            latest,
        )

    def _finding(self, item: Engagement, key: str, title: Text, why: Text, remedy: Text, due: date) -> Finding:
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{key}",
            title=title,
            why=why,
            remedy=remedy,
            engagements=(item.id,),
            countries=item.country_ids,
            since=due + ONE_DAY if key.startswith("requests") else None,
            due=due,
        )


def _travels(delegate: Delegate, item: Engagement, own: str) -> bool:
    """Whether somebody leaves their country for it."""
    host = item.host or (own if item.direction in (Direction.INCOMING, Direction.AT_HOME) else None)
    if delegate.side is Side.OURS:
        return host != own
    if host is None or host == own:
        return host == own
    return delegate.nation is not None and delegate.nation != host


def _good_until(delegate: Delegate, item: Engagement) -> date:
    """The day until which the passport of somebody must be good."""
    return add_months(delegate.leaves or item.dates.latest, PASSPORT_MONTHS)


def _names(delegates: list[Delegate]) -> Text:
    return first_named([each.name for each in delegates[:MOST_NAMED]], len(delegates))


def _passports(number: int) -> Count:
    return Count(number, "passport", "passports")


def _requests(number: int) -> Count:
    return Count(number, "request for visit", "requests for visit")
