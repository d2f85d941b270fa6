"""C9: the host's clearance should have been asked for by now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.asks import Ask
from app.domain.clearance import Lead, clearance_asks, is_requested, is_under_way, lead_of
from app.domain.clearances import Clearance
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kinds import DayUnit
from app.domain.lead_subjects import LEAD_TABLES, LeadRule
from app.domain.months import months_between
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY
from app.domain.statuses import DRAFT, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text
from app.domain.wording_values import Count, days_count, months_count
from app.domain.working_days import HostDays, host_days


@dataclass(frozen=True, slots=True)
class ClearanceLate(LeadRule):
    """Today lies after the last day on which the request still gave the host its lead time, and it is not sent.

    Days are calendar days, or working days by the host's weekend and known holidays. An
    uncertain start counts from the last day on which it can begin, so that late is late for
    sure. What was over or under way, and a mere idea, is not looked at.
    """

    id: str = "C9"
    title: Text = text("Clearance late")
    finding_class: FindingClass = FindingClass.LATE_ASK
    reads: frozenset[str] = LEAD_TABLES | {"clearances"}

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagements that the item bears on."""
        if isinstance(item, Clearance):
            return (Subject("engagements", item.engagement),)
        return LeadRule.subjects(self, plan, item)

    def check_at(self, plan: Plan, facts: Facts, item: Engagement, host: str) -> Iterator[Finding]:
        """At most one finding."""
        if item.status in (Status.IDEA, Status.UNDER_WAY):
            return
        lead = lead_of(plan, item, host)
        if lead is None:
            return
        start = item.dates.start.last
        days = host_days(plan, facts, host, item.place.name)
        latest = days.days_before(start, lead.days, lead.unit)
        if facts.as_of <= latest or is_requested(asks := clearance_asks(plan, item.id)):
            return
        if is_under_way(plan, item, host):
            return
        yield Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{host}|{item.kind}|{start.isoformat()}|{latest.isoformat()}",
            title=text(
                "Clearance for {title} is {late} late",
                title=item.title,
                late=days_count((facts.as_of - latest).days),
            ),
            why=_why(plan, days, lead, latest, start, facts.as_of),
            remedy=_remedy(days, lead, item, asks, facts.as_of),
            engagements=(item.id,),
            countries=(host,),
            since=latest + ONE_DAY,
            due=latest,
        )


def _why(plan: Plan, host: HostDays, lead: Lead, latest: date, start: date, as_of: date) -> Text:
    left = max(0, host.days_between(as_of, start, lead.unit))
    return text(
        "{country} must be asked {needed} before the start ({source}); the last day to send was {latest:weekday}, "
        "{left} are left and no request was sent.",
        country=country_name(plan, host.country),
        needed=_count(lead.days, lead.unit, host),
        source=_source(lead, as_of),
        latest=latest,
        left=_count(left, lead.unit, host),
    )


def _remedy(host: HostDays, lead: Lead, item: Engagement, asks: list[Ask], as_of: date) -> Text:
    earliest = host.days_after(as_of, lead.days, lead.unit)
    if item.status in DRAFT:
        return text(
            "Late from the start: nothing is planned yet, so begin on {earliest:weekday} or later, "
            "or ask the host for a shorter notice.",
            earliest=earliest,
        )
    if asks:
        return text(
            "Send the drafted request today and say why it is late, or begin on {earliest:weekday} or later.",
            earliest=earliest,
        )
    return text(
        "Ask for clearance today and say why it is late, or begin on {earliest:weekday} or later.", earliest=earliest
    )


def _count(number: int, unit: DayUnit, host: HostDays) -> Value:
    if unit is DayUnit.CALENDAR:
        return days_count(number)
    days = Count(number, "working day", "working days")
    if host.knows_holidays:
        return text("{days} of the host", days=days)
    return text("{days} of the host (holidays not known)", days=days)


def _source(lead: Lead, as_of: date) -> Text:
    source = lead.source or text("no source")
    if not lead.published:
        return text("nothing published for this host is known; {source}", source=source)
    try:
        checked = date.fromisoformat(lead.checked)
    except ValueError:
        return text("{source}; not checked since it was entered", source=source)
    age = months_between(checked, as_of)
    if age == 0:
        return text("{source}; checked this month", source=source)
    return text("{source}; checked {age} ago", source=source, age=months_count(age))
