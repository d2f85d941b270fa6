"""C29: engagements in a country fall into days on which no attaché there can support them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from app.domain.accreditations import Accreditation, Agrement
from app.domain.accredited import accredited_by
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.geography import Country
from app.domain.item_names import country_name, post_title
from app.domain.kinds import Counting, Kind
from app.domain.manning import Unmanned, empty_days, handovers
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.records.record import Item
from app.domain.spans import DaySpan
from app.domain.statuses import TO_COME
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count


@dataclass(frozen=True, slots=True)
class RotationGap:
    """What is planned at a state needs its attaché, and the post is empty or being handed over then.

    Looked at is what certainly takes place there and is not over; a posting needs nobody for its two years. Where
    several posts are accredited, one that is manned is enough. One finding for each such time, whatever the number of
    engagements.
    """

    id: str = "C29"
    title: Text = text("Rotation gap")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"accreditations", "posts", "tenures", "engagements", "kinds", "countries"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The countries with an accreditation."""
        return (Subject("countries", str(country)) for country in plan.keys("accreditation_by_country"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The host, or the countries of the accreditations that the item bears on; a kind bears on all."""
        match item:
            case Kind():
                return (EVERYTHING,)
            case Country():
                return (Subject("countries", item.id),)
            case Engagement():
                return (Subject("countries", item.host),) if item.host else ()
            case _:
                held = plan.records(Accreditation)
                return subjects_in("countries", dict.fromkeys(held[each].country for each in accredited_by(plan, item)))

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each time without an attaché into which something falls."""
        posts = _posts(plan, subject.id)
        if not posts:
            return
        groups: dict[tuple[str, Unmanned], list[tuple[Engagement, DaySpan]]] = {}
        for item, days in _hosted(plan, facts, subject.id):
            unmanned = [(post, _unmanned(plan, post, days)) for post in posts]
            if all(found is not None for _, found in unmanned):
                post, found = unmanned[0]
                assert found is not None
                groups.setdefault((post, found), []).append((item, days))
        for (post, found), touched in sorted(groups.items(), key=lambda each: min(days.first for _, days in each[1])):
            yield self._finding(plan, subject, post, found, touched)

    def _finding(
        self, plan: Plan, subject: Subject, post: str, found: Unmanned, touched: list[tuple[Engagement, DaySpan]]
    ) -> Finding:
        touched = sorted(touched, key=lambda each: (each[1].first, each[0].id))
        named = [text("{title} ({dates})", title=item.title, dates=item.dates) for item, _ in touched]
        country, title = country_name(plan, subject.id), post_title(plan, post)
        stamps = group_key(f"{item.id}@{days.first}..{days.last}" for item, days in touched)
        why = (
            text("{post} is handed over then, and is to support {what} in {country}.", **_values(title, named, country))
            if found.is_handover
            else text("{post} is empty then, and is to support {what} in {country}.", **_values(title, named, country))
        )
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{subject.id}|{post}|{found.first or 'ever'}..{found.last or 'open'}|{stamps}",
            title=text("No attaché in {country} for {what}", country=country, what=first_named(named[:1], len(named)))
            if len(named) == 1
            else text("No attaché in {country} for {count}", country=country, count=engagements_count(len(named))),
            why=why,
            remedy=text("Have the one who leaves stay longer, ask the embassy who supports it instead, or move it."),
            engagements=tuple(item.id for item, _ in touched),
            countries=(subject.id,),
            due=touched[0][1].first,
        )


def _values(post: str, named: list[Text], country: str) -> dict[str, Text | str]:
    return {"post": post, "what": first_named(named, len(named)), "country": country}


def _posts(plan: Plan, country: str) -> list[str]:
    """The posts accredited to it, resident ones first."""
    held = plan.records(Accreditation)
    found = (held[each] for each in plan.ids("accreditation_by_country", country))
    ranked = sorted((not each.is_resident, each.post) for each in found if each.state is not Agrement.REFUSED)
    return list(dict.fromkeys(post for _, post in ranked if post in plan.posts))


def _hosted(plan: Plan, facts: Facts, country: str) -> Iterator[tuple[Engagement, DaySpan]]:
    for each in plan.ids("engagement_by_possible_host", country):
        item = plan.engagements[each]
        days = item.dates.certain
        if (
            item.host == country
            and item.status in TO_COME
            and days is not None
            and days.last >= facts.as_of
            and counting_of(plan, item) is not Counting.PRESENCE
        ):
            yield item, days


def _unmanned(plan: Plan, post: str, days: DaySpan) -> Unmanned | None:
    return next((each for each in chain(empty_days(plan, post), handovers(plan, post)) if each.meets(days)), None)
