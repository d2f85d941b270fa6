"""The people of a plan as a file: every declared field of each."""

from __future__ import annotations

from app.domain.natural_order import by_name
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.wording import Text
from app.domain.wording_values import Count
from app.services.importing.register import RegisterWords
from app.services.listings.record_rows import record_columns, record_row
from app.services.ports import ListExport


def people_listing(plan: Plan) -> ListExport:
    """Everybody in the plan, by name."""
    record, names = record_of(Person), RegisterWords(plan)
    people = sorted(plan.people.values(), key=lambda person: (by_name(person.name), person.id))
    rows = tuple(record_row(record, person, names.name_of, ()) for person in people)
    count = Count(len(rows), "person", "people")
    ids = tuple(person.id for person in people)
    return ListExport(plan, Text("People"), count, record_columns(record, ()), rows, (), people=ids)
