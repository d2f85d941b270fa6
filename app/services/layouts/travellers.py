"""Who travels: one line for each sort of item that goes from place to place with the engagements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import time

from app.domain.assets import Asset
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.kinds import Counting
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.statuses import ENDED_EARLY
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class Traveller:
    """Somebody or something whose route is asked for; `subject` is what the findings call it."""

    subject: Subject
    title: str
    engagements: int


@dataclass(frozen=True, slots=True)
class TravellerSort:
    """`title_of` names an item of `table`, None where it does not travel; `index` finds its engagements."""

    table: str
    index: str
    title_of: Callable[[Plan, str], str | None]


def _person(plan: Plan, item_id: str) -> str | None:
    person = plan.people.get(item_id)
    if person is None:
        return None
    is_named = person.is_principal or bool(plan.ids("engagement_by_person", item_id))
    return " ".join(part for part in (person.rank, person.name) if part) if is_named else None


def _asset(plan: Plan, item_id: str) -> str | None:
    asset = plan.records(Asset).get(item_id)
    return " ".join(part for part in (asset.name, asset.number) if part) if asset is not None else None


TRAVELLERS: tuple[TravellerSort, ...] = (
    TravellerSort("people", "engagement_by_person", _person),
    TravellerSort("assets", "engagement_by_asset", _asset),
)
"""Everything whose route can be looked at, in the order of the list."""


def travellers(plan: Plan) -> tuple[Traveller, ...]:
    """All that travel, those with the most engagements first within their sort."""
    found: list[Traveller] = []
    for sort in TRAVELLERS:
        found.extend(sorted(_of_sort(plan, sort), key=lambda each: (-each.engagements, each.title, each.subject.id)))
    return tuple(found)


def journeys(plan: Plan, traveller: Subject) -> tuple[Engagement, ...]:
    """The engagements of a traveller by date; what will not take place, and postings, are none.

    Of a tour or a deployment these are the legs: the whole is in no place itself.
    """
    index = next((sort.index for sort in TRAVELLERS if sort.table == traveller.table), "")
    going = list(_engagements(plan, plan.ids(index, traveller.id))) if index else []
    wholes = {item.parent for item in going}
    found = (item for item in going if item.id not in wholes or item.host is not None or item.countries)
    return tuple(sorted(found, key=lambda item: (item.dates.span, item.dates.start_time or time(), item.ref, item.id)))


def _of_sort(plan: Plan, sort: TravellerSort) -> Iterator[Traveller]:
    for item_id in plan.table(sort.table):
        if (title := sort.title_of(plan, item_id)) is not None:
            yield Traveller(Subject(sort.table, item_id), title, len(plan.ids(sort.index, item_id)))


def _engagements(plan: Plan, ids: Iterable[str]) -> Iterator[Engagement]:
    for item_id in ids:
        item = plan.engagements[item_id]
        if item.status not in ENDED_EARLY and counting_of(plan, item) is not Counting.PRESENCE:
            yield item
