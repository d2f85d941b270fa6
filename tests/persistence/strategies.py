"""Any item of any table, as hypothesis makes them from the annotations of the domain."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from app.domain.changes import Change, apply
from app.domain.levels import Level
from app.domain.own_values import MOST, OwnValue, packed
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.records.numbers import Number
from app.domain.records.record import Item, record_of
from app.domain.records.stored import InRow
from app.domain.settings import PLAN, PlanSettings
from app.domain.silence_procedures import SilenceProcedure
from app.domain.spans import Dates, PlanDate, Precision
from app.domain.statements import Statement
from app.domain.tables import RECORDS
from tests.builders import edit, plan_with, stamped

TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=12)
"""What people can type; PostgreSQL keeps no NUL, and half a surrogate pair is no character."""

DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))


@st.composite
def plan_dates(draw: st.DrawFn) -> PlanDate:
    day = draw(DAYS)
    match draw(st.sampled_from(Precision)):
        case Precision.DAY:
            return PlanDate.on(day)
        case Precision.WEEK:
            return PlanDate.week(*day.isocalendar()[:2])
        case Precision.MONTH:
            return PlanDate.months(day.year, day.month, 1, Precision.MONTH)
        case Precision.QUARTER:
            return PlanDate.parse(f"{day.year}-Q{(day.month + 2) // 3}")
        case Precision.YEAR:
            return PlanDate.parse(str(day.year))
        case _:
            return PlanDate(day, day + timedelta(days=draw(st.integers(0, 40))), Precision.WINDOW)


@st.composite
def dates(draw: st.DrawFn) -> Dates:
    start = draw(plan_dates())
    zone = draw(st.sampled_from([None, "UTC", "Africa/Nairobi"]))
    if start.is_day and draw(st.booleans()):
        end = PlanDate.on(start.first + timedelta(days=draw(st.integers(0, 40))))
        begins = draw(st.none() | st.times()) if zone else None
        ends = draw(st.none() | st.times()) if begins is not None else None
        if begins is not None and ends is not None and end == start and ends < begins:
            begins, ends = ends, begins
        return Dates(start, end, begins, ends, zone)
    end_window = draw(st.none() | plan_dates())
    if end_window is not None and end_window.last < start.first:
        end_window = start
    return Dates(start, end_window, None, None, zone)


_LEVEL = st.sampled_from(["", *Level])
_ZONE = st.sampled_from(["UTC", "Africa/Nairobi"])

_BY_ENGAGEMENT = attrgetter("engagement")

OWN_VALUES = st.lists(
    st.builds(
        OwnValue,
        TEXTS,
        TEXTS,
        st.none() | st.floats(-MOST, MOST),
        st.none() | DAYS,
        st.none() | TEXTS,
    ),
    max_size=3,
    unique_by=lambda each: each.field,
).map(packed)
"""What stands in a plan's own fields."""

_BY_FIELD: dict[str, st.SearchStrategy[Any]] = {
    "own": OWN_VALUES,
    "zone": st.none() | _ZONE,
    "home_zone": _ZONE,
    "latitude": st.none() | st.floats(-90, 90),
    "longitude": st.none() | st.floats(-180, 180),
    "weekend": st.frozensets(st.integers(1, 7)),
    "high_level_floor": st.sampled_from([level.value for level in Level]),
    "stated": st.deferred(lambda: st.lists(_of(Statement), max_size=3, unique_by=_BY_ENGAGEMENT)).map(
        lambda stated: tuple(sorted(stated, key=_BY_ENGAGEMENT))
    ),
    **dict.fromkeys(("default_level", "min_level", "max_level"), _LEVEL.map(str)),
}
"""Fields that take fewer values than their type has."""


def _fields_of(kind: Any) -> dict[str, st.SearchStrategy[Any]]:
    hints = get_type_hints(kind)
    chosen = {field.name: _BY_FIELD.get(field.name) for field in fields(kind)}
    chosen |= _numbers_of(kind)
    if kind is Person:
        chosen["level"] = _LEVEL.map(str)
    if kind is SilenceProcedure:
        chosen["zone"] = _ZONE
    return {name: made if made is not None else _of(hints[name]) for name, made in chosen.items()}


def _numbers_of(kind: Any) -> dict[str, st.SearchStrategy[Any]]:
    """The numbers of a record, within the bounds that they are declared with."""
    if not hasattr(kind, "__record__"):
        return {}
    found = {}
    for field in record_of(kind).fields:
        if isinstance(field.sort, Number):
            storage = field.sort.storage(field.name)
            assert isinstance(storage, InRow)
            (column,) = storage.columns
            made = st.floats if column.holds is float else st.integers
            numbers = made(column.low, column.high)
            found[field.name] = st.none() | numbers if column.nullable else numbers
    return found


@cache
def _of(kind: Any) -> st.SearchStrategy[Any]:
    known: dict[Any, st.SearchStrategy[Any]] = {
        str: TEXTS,
        int: st.integers(-(2**31), 2**31 - 1),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        date: DAYS,
        time: st.times(),
        datetime: st.datetimes(datetime(2000, 1, 1), datetime(2040, 12, 31), timezones=st.just(UTC)),
        Dates: dates(),
        PlanDate: plan_dates(),
    }
    if kind in known:
        return known[kind]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    if is_dataclass(kind):
        return st.builds(kind, **_fields_of(kind))
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return st.one_of(*(st.none() if part is NoneType else _of(part) for part in arguments))
    part = _of(arguments[0])
    if origin is tuple:
        return st.lists(part, max_size=3).map(tuple)
    return st.frozensets(part, max_size=3)


@cache
def items(table: str) -> st.SearchStrategy[Any]:
    """Any item of a table; the settings always under their one id.

    Made once: to read off the annotations how an item is made takes as long as to make several.
    """
    made = _of(RECORDS[table].kind)
    if table != "settings":
        return made
    return made.map(lambda item: PlanSettings(**{**_fields(item), "id": PLAN}))


def items_of_some_tables() -> st.SearchStrategy[tuple[Any, ...]]:
    """An item of each of some tables: of all at once they would be more than hypothesis draws."""
    some = st.lists(st.sampled_from(list(RECORDS)), min_size=1, max_size=4, unique=True)
    return some.flatmap(lambda tables: st.tuples(*map(items, tables)))


def adding_all(plan: Plan, made: tuple[Item, ...], change_id: str) -> tuple[Change, Plan]:
    """The change that brings these items, and all they point at, into the plan."""
    wanted = plan_with(*made)
    everything = [item for table in RECORDS for item in wanted.table(table).values()]
    change = stamped(edit(plan, *everything), id=change_id)
    return change, apply(change, plan)


def _fields(item: Any) -> dict[str, Any]:
    return {field.name: getattr(item, field.name) for field in fields(item)}
