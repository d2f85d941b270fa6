"""Items of any record with every field filled, as its declaration allows: for laws that hold of all records."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app.domain.answers import Answer, Given, Verdict
from app.domain.geography import Place, Where
from app.domain.identity import new_id
from app.domain.own_values import OwnValue, OwnValues
from app.domain.participation import Nations, Participation, Role
from app.domain.plan import Plan
from app.domain.records.choices import Choice
from app.domain.records.days import Day, When
from app.domain.records.links import Ref, Refs
from app.domain.records.moment import Moment
from app.domain.records.numbers import Flag, Number
from app.domain.records.record import Field, Item, Record
from app.domain.records.time_of_day import TimeOfDay
from app.domain.records.words import Prose, WordList, Words
from app.domain.statements import Statement, Statements
from app.domain.tables import RECORDS
from app.domain.zone_names import ZoneName
from tests.builders import dates

_FIRST = date(2027, 3, 1)

Ids = Mapping[str, list[str]]
"""The ids of what is there to point at, by table."""


def with_two_of_each(plan: Plan, names: Collection[str] = tuple(RECORDS)) -> Plan:
    """The plan with two filled items of every one of these records of which it holds none."""
    for name, record in RECORDS.items():
        if name in names and not plan.table(name):
            ids = {table: sorted(plan.table(table)) for table in RECORDS}
            made = [filled(record, at, ids) for at in (0, 1)]
            plan = plan.replacing([(name, item.id, item) for item in made])
    return plan


def filled(record: Record, at: int, ids: Ids) -> Item:
    """An item of a record with something in every field; `at` tells items apart."""
    values = {each.name: _value(each, at, ids) for each in record.fields}
    if not any(each.name == "id" for each in record.fields):
        values["id"] = f"{record.name}-{at}" if at < 2 else new_id()
    make: Any = record.kind
    item: Item = make(**values)
    return item


def _value(field: Field, at: int, ids: Ids) -> Any:
    match field.sort:
        case Ref(table=table) as sort:
            known = ids[table]
            return known[at % len(known)] if known and (sort.must or field.name != "deputy") else None
        case Nations(table=table):
            return (Participation(ids[table][0], Role.PARTICIPANT),)
        case Refs(table=table) as sort:
            known = ids[table][at : at + 2] or ids[table][:1]
            return tuple(known) if sort.is_ordered else frozenset(known)
        case Choice(titles=titles):
            return list(titles)[at % len(titles)]
        case Flag():
            return bool(at)
        case Number() as sort:
            whole = min(sort.low + at + 1, sort.high)
            return whole + 0.5 if sort.has_parts and whole + 0.5 <= sort.high else int(whole)
        case Day(ends=ends):
            return _FIRST + timedelta(days=at + (30 if ends else 0))
        case Given():
            return Answer(Verdict.CONCUR_WITH_COMMENTS, _FIRST, f"Desk {at}", "Yes.", holds_for="Hull 7")
        case TimeOfDay():
            return time(9 + at, 30)
        case Moment():
            return datetime(2027, 3, 1 + at, 14, 30, tzinfo=UTC)
        case When():
            return dates(str(_FIRST + timedelta(days=at)))
        case Where():
            return Place(f"Port {at}", ids["countries"][0])
        case Statements():
            return (Statement("e1", f"Port call {at}", dates("2027-03-03", "2027-03-05"), "Mombasa", "KE", bool(at)),)
        case WordList():
            return (f"first {at}", "second")
        case OwnValues():
            return tuple(
                OwnValue(each, words=f"Words {at}") if place == 0 else OwnValue(each, number=at + 0.5)
                for place, each in enumerate(sorted(ids.get("own_fields", [])[:2]))
            )
        case Prose():
            return f"{field.sort.title} {at}\nand more"
        case ZoneName():
            return ("Asia/Kathmandu", "Pacific/Auckland")[at % 2]
        case Words() if field.name == "rule":
            return f"every {18 + at} months"
        case Words():
            return f"{field.sort.title} {at}"
        case other:
            raise TypeError(f"nothing is known to fill a {type(other).__name__} with")
