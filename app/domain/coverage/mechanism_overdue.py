"""G12: the next edition of talks is overdue by their own period, and no date is set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.domain.contact_points import contact_end
from app.domain.country_subjects import CountryRule, norm_of
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, Severity, Subject, subjects_in
from app.domain.months import add_months
from app.domain.norms.meetings import TALKS
from app.domain.norms.states import judged
from app.domain.plan import Plan
from app.domain.presence import is_done
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY
from app.domain.staff_talks import Mechanism, Talks
from app.domain.statuses import OPEN
from app.domain.value_classes import dataclass
from app.domain.waivers import Waiver
from app.domain.wording import Text, text
from app.domain.wording_values import months_count

GRACE = timedelta(days=60)
"""Days after the period before it is a gap: default of this product (domain.md §4.3, G12)."""


@dataclass(frozen=True, slots=True)
class MechanismOverdue(CountryRule):
    """The last edition of a mechanism lies longer back than its period and 60 days, and none is planned or dated.

    The clock runs from the last edition that took place, in the plan or before it, else from the begin of the
    records. Where the mechanism is with one country and its tier already misses staff talks (G21), that finding
    says it all and this one is silent.
    """

    id: str = "G12"
    title: Text = text("Talks overdue by their period")
    reads: frozenset[str] = frozenset(
        {"mechanisms", "talks", "engagements", "tiers", "norms", "countries", "kinds", "settings"}
    )

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The mechanisms."""
        return subjects_in("mechanisms", plan.records(Mechanism))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The mechanism, that of the edition, or those with the countries on which the item bears."""
        match item:
            case Mechanism():
                return (Subject("mechanisms", item.id),)
            case Talks():
                return (Subject("mechanisms", item.mechanism),) if item.mechanism else ()
            case Waiver():
                return ()
            case _:
                return self._subjects(plan, item)

    def _subjects(self, plan: Plan, item: Item) -> Iterator[Subject]:
        if isinstance(item, Engagement) and (talks := plan.part(Talks, item.id)) is not None and talks.mechanism:
            yield Subject("mechanisms", talks.mechanism)
        for found in CountryRule.subjects(self, plan, item):
            if found == EVERYTHING:
                yield found
            else:
                yield from subjects_in("mechanisms", plan.ids("mechanism_by_country", found.id))

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        as_of = facts.as_of
        known = plan.records(Mechanism).get(subject.id)
        if known is None or known.months is None or (known.until is not None and known.until < as_of):
            return
        talks = [plan.records(Talks)[each] for each in plan.ids("talks_by_mechanism", known.id)]
        editions = [item for each in talks if (item := plan.engagements.get(each.id)) is not None]
        last = max(_held(known, editions, as_of), default=plan.settings.begin_of_records)
        if last is None or add_months(last, known.months) + GRACE >= as_of or _is_dated(talks, editions, as_of):
            return
        if _is_told(plan, known, as_of):
            return
        due = add_months(last, known.months)
        latest = max(
            (item for item in editions if is_done(item, as_of)), key=lambda item: item.dates.latest, default=None
        )
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{known.id}|{known.months}|{last}",
            title=text("{name}: the next edition is overdue", name=known.name),
            why=text(
                "Editions of {name} take place every {months}, the last was on {last:weekday}, so the next was due by "
                "{due:weekday}; no date is set.",
                name=known.name,
                months=months_count(known.months),
                last=last,
                due=due,
            ),
            remedy=text(
                "Offer dates and plan the next edition, or enter the next date; end the mechanism if it lapsed."
            ),
            engagements=(latest.id,) if latest is not None else (),
            countries=tuple(sorted(known.countries)),
            since=due + GRACE + ONE_DAY,
            due=due,
            lateness=(as_of - due).days / max((due - last).days, 1),
        )


def _held(known: Mechanism, editions: list[Engagement], as_of: date) -> Iterator[date]:
    """The last days of the editions that took place."""
    if known.last_held is not None and known.last_held <= as_of:
        yield known.last_held
    yield from (contact_end(item, as_of) for item in editions if is_done(item, as_of))


def _is_dated(talks: list[Talks], editions: list[Engagement], as_of: date) -> bool:
    """Whether an edition is in the plan that is still to come, or a day was named for it."""
    planned = any(item.status in OPEN and item.dates.latest >= as_of for item in editions)
    return planned or any(each.next_date is not None and each.next_date >= as_of for each in talks)


def _is_told(plan: Plan, known: Mechanism, as_of: date) -> bool:
    """Whether the norm of the tier says the same of the one country that it is with."""
    if len(known.countries) != 1:
        return False
    (country,) = known.countries
    norm = norm_of(plan, country)
    found = judged(plan, TALKS, country, norm, as_of) if norm is not None else None
    return found is not None and found.becomes is None
