"""G8: an accredited post does nothing in its country."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.accreditations import Accreditation
from app.domain.accredited import accredited_by, in_force, incumbent
from app.domain.contact_points import contact_end
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.geography import Country
from app.domain.hosts import host_keys
from app.domain.item_names import country_name, person_name, post_title
from app.domain.kinds import Kind
from app.domain.manning import tenures_of
from app.domain.months import add_months
from app.domain.norms.known_records import known_since
from app.domain.plan import Plan
from app.domain.presence import engaged_countries, is_done
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

_VISITED_WITHIN = 6
"""Months in which somebody who does not live there comes at least once (domain.md G8)."""


@dataclass(frozen=True, slots=True)
class QuietPost:
    """A resident post had no completed engagement since the last full quarter began, or a non-resident attaché has not
    been in the country for six months.

    A resident's are those with the country and those in which the incumbent takes part; a visit of a non-resident is
    one that the country hosts and that the incumbent takes part in or leads, by name or by post. Nothing is said of who
    came later than those days began, of a post that is empty (G9), nor of days before the records begin.
    """

    id: str = "G8"
    title: Text = text("Quiet post")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset(
        {"accreditations", "posts", "tenures", "people", "engagements", "kinds", "countries", "settings"}
    )
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Every accreditation."""
        return subjects_in("accreditations", plan.records(Accreditation))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The accreditations that the item bears on; a kind and the settings bear on all."""
        if isinstance(item, Kind | PlanSettings):
            return (EVERYTHING,)
        if isinstance(item, Country):
            return subjects_in("accreditations", plan.ids("accreditation_by_country", item.id))
        return subjects_in("accreditations", dict.fromkeys(accredited_by(plan, item)))

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        item = plan.records(Accreditation).get(subject.id)
        if item is None:
            return
        begins = _quarter_before(facts.as_of) if item.is_resident else add_months(facts.as_of, -_VISITED_WITHIN)
        person, since = incumbent(plan, item, facts.as_of), known_since(plan, item.country)
        if (
            person is None
            or not in_force(item, begins, facts.as_of)
            or (since is not None and since > begins)
            or _came_later(plan, item, person, begins)
            or any(_counts(plan, item, person, each) for each in _done(plan, item, person, begins, facts.as_of))
        ):
            return
        post, country = post_title(plan, item.post), country_name(plan, item.country)
        since_then = DaySpan(begins, facts.as_of + ONE_DAY)
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=subject,
            key=f"{item.country}|{item.id}|{person}|{begins}",
            title=text("{post}: nothing completed with {country} since {day}", post=post, country=country, day=begins)
            if item.is_resident
            else text("{post} has not visited {country} since {day}", post=post, country=country, day=begins),
            why=text(
                "No completed engagement with {country} or of {person} is recorded {days}.",
                country=country,
                person=person_name(plan, person),
                days=since_then,
            )
            if item.is_resident
            else text(
                "{person} is accredited to {country} without living there, and no visit is recorded {days}.",
                country=country,
                person=person_name(plan, person),
                days=since_then,
            ),
            remedy=text("Plan something there, or close what has taken place and is not closed."),
            countries=(item.country,),
            since=begins,
        )


def _quarter_before(day: date) -> date:
    """The first day of the last full calendar quarter."""
    return add_months(date(day.year, day.month - (day.month - 1) % 3, 1), -3)


def _came_later(plan: Plan, item: Accreditation, person: str, begins: date) -> bool:
    firsts = [each.first for each in tenures_of(plan, item.post) if each.person == person and each.first is not None]
    return bool(firsts) and min(firsts) > begins


def _done(plan: Plan, item: Accreditation, person: str, begins: date, as_of: date) -> Iterator[Engagement]:
    """What was completed in those days, of the country and of the person."""
    years = range(begins.year, as_of.year + 1)
    ids = {each for year in years for each in plan.ids("engagement_by_country_year", (item.country, year))}
    ids |= plan.ids("engagement_by_person", person) | plan.ids("engagement_by_possible_host", item.country)
    found = (plan.engagements[each] for each in ids)
    return (each for each in found if is_done(each, as_of) and contact_end(each, as_of) >= begins)


def _counts(plan: Plan, item: Accreditation, person: str, done: Engagement) -> bool:
    if item.is_resident:
        return person in done.principals or item.country in engaged_countries(done, plan.kinds.get(done.kind))
    if item.country not in host_keys(done):
        return False
    lead, names = done.own_lead.casefold(), (person_name(plan, person), post_title(plan, item.post))
    return person in done.principals or any(name.casefold() in lead for name in names)
