"""The parts of an engagement that belong to its plan, made once more for a copy of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from app.domain.changes import ItemChange, added
from app.domain.date_moves import held_day
from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.records.days import Day
from app.domain.records.record import Item, Record
from app.domain.tables import RECORDS

_PEOPLE_OF_A_TOUR = ("incumbent", "incumbent_name", "predecessor", "predecessor_name", "successor", "successor_name")

CARRIED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ship_visits": (),
        "aircraft_visits": (),
        "high_level_visits": (),
        "talks": ("edition", "record", "next_date"),
        "exchanges": (*_PEOPLE_OF_A_TOUR, "tour_start", "tour_end", "successor_arrives", "is_last", "reciprocal"),
        "exercises": ("edition", "still_used", "still_used_on", "in_calendar", "notified_on", "notice"),
        "attendances": ("edition", "is_confirmed", "registration", "statement"),
        "outreach": ("reach", "press", "press_on"),
        "non_proliferation": (),
        "delegates": ("request", "request_ref"),
        "counterparts": ("attendance",),
        "programme_items": (),
        "agenda_items": (),
        "contributions": (),
        "costs": ("actual",),
        "links": (),
    }
)
"""By table of parts, the fields of what came of them, which a copy leaves empty.

Clearances, vettings, notices and their answers, gifts, actions, outcomes, milestones and asks stay behind.
"""

_FIXED_DAYS = frozenset({"passport_expiry"})
"""Days that do not hang on those of the engagement."""


def copied_parts(plan: Plan, item: Engagement, copy: Engagement) -> list[ItemChange]:
    """The parts of `item` for its `copy`, on days as far from its first day; days that are not known yet are left out.

    Where a part cannot be without a day, that is counted from the first possible day.
    """
    items: list[ItemChange] = []
    for table, emptied in CARRIED.items():
        record = RECORDS[table]
        for part in plan.parts(record.kind, item.id):
            items.append(added(table, _copied(record, part, emptied, item, copy)))
    return items


def _copied(record: Record, part: Item, emptied: tuple[str, ...], item: Engagement, copy: Engagement) -> Item:
    values: dict[str, Any] = {name: _default(record, name) for name in emptied}
    values |= {"id": copy.id} if record.is_single else {"id": new_id(), str(record.whole): copy.id}
    is_known = item.dates.start.is_day and copy.dates.start.is_day
    days = (copy.dates.earliest - item.dates.earliest).days
    for each in record.fields:
        if isinstance(each.sort, Day) and each.name not in values and each.name not in _FIXED_DAYS:
            held: date | None = getattr(part, each.name)
            if held is not None:
                values[each.name] = held_day(held, days) if is_known or each.sort.must else None
    made: Any = part
    copied: Item = replace(made, **values)
    return copied


def _default(record: Record, name: str) -> Any:
    """What a part begins with."""
    held = next(each for each in fields(record.kind) if each.name == name)
    return held.default_factory() if held.default_factory is not MISSING else held.default
