"""What the rules that look at one person's diary have in common: whom an item bears on, and what is in the diary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.bookings import booking_of
from app.domain.clashes import Booked
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import FindingClass, Subject, subjects_in
from app.domain.geography import Country
from app.domain.kinds import Counting, Kind
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.records.record import Item
from app.domain.statuses import OPEN, Status
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class PersonRule:
    """Looks at one person's diary; a rule that is one says its id, its title and its check."""

    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"people", "engagements", "kinds", "countries"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Everybody who is named in an engagement to come, planned or not yet."""
        return (Subject("people", str(key)) for key in plan.keys("engagement_open_by_person"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The person; or the principals of the engagement, of the kind's, or of those that the country hosts."""
        match item:
            case Person():
                return (Subject("people", item.id),)
            case Engagement():
                return subjects_in("people", item.principals)
            case Kind():
                return _principals(plan, plan.ids("engagement_by_kind", item.id))
            case Country():
                # An engagement without a zone stands by the clock of its host.
                return _principals(plan, plan.ids("engagement_by_possible_host", item.id))
            case _:
                return ()


def diary(plan: Plan, facts: Facts, person_id: str, statuses: frozenset[Status] = OPEN) -> Iterator[Booked]:
    """What the person is in from today on, with when it certainly takes place, in any order.

    A posting is no appointment.
    """
    for engagement_id in plan.ids("engagement_open_by_person", person_id):
        item = plan.engagements[engagement_id]
        if (
            item.status not in statuses
            or not item.is_ahead(facts.as_of)
            or counting_of(plan, item) is Counting.PRESENCE
        ):
            continue
        booking = booking_of(item, plan.countries, facts.places)
        if booking is not None:
            yield item, booking


def _principals(plan: Plan, engagement_ids: Iterable[str]) -> Iterable[Subject]:
    return (Subject("people", person) for found in engagement_ids for person in plan.engagements[found].principals)
