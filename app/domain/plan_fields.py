"""The fields that the engagements of one plan have: those of every plan, and behind them the plan's own.

Whoever walks the fields of engagements for a plan asks here, so that a plan's own field stands wherever the others do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.domain.engagement import Engagement
from app.domain.own_fields import OwnField
from app.domain.own_sorts import own_field
from app.domain.own_values import holder_sort, id_of_own, own_differences
from app.domain.plan import Plan
from app.domain.records.record import Field, Item, Record, record_of
from app.domain.tables import RECORDS
from app.domain.wording import text


def own_fields(plan: Plan) -> tuple[Field, ...]:
    """The plan's own fields of engagements, in their order."""
    return _fields(declared_own(plan))


def declared_own(plan: Plan) -> tuple[OwnField, ...]:
    """The own fields as the plan declares them, in their order."""
    held = plan.records(OwnField)
    return _in_order(held.values()) if held else ()


def as_fields(held: Iterable[OwnField]) -> tuple[Field, ...]:
    """Own fields as fields of engagements, in their order."""
    return _fields(_in_order(held))


def record_in(plan: Plan, table: str) -> Record:
    """What a table of this plan is declared as: that of engagements with the plan's own fields behind the others."""
    if table == _ENGAGEMENTS.name and (own := declared_own(plan)):
        return _with_own(own)
    return RECORDS[table]


def engagement_record(plan: Plan) -> Record:
    """What the engagements of this plan are declared as."""
    return record_in(plan, _ENGAGEMENTS.name)


_ENGAGEMENTS = record_of(Engagement)


def _in_order(held: Iterable[OwnField]) -> tuple[OwnField, ...]:
    return tuple(sorted(held, key=lambda each: (each.position, each.title.casefold(), each.id)))


@lru_cache(maxsize=64)
def _fields(held: tuple[OwnField, ...]) -> tuple[Field, ...]:
    return tuple(map(own_field, held))


@lru_cache(maxsize=64)
def _with_own(held: tuple[OwnField, ...]) -> Record:
    return replace(_ENGAGEMENTS, fields=(*_ENGAGEMENTS.fields, *_fields(held)))


def field_in(plan: Plan, table: str, name: str) -> Field:
    """The field of that name in a table of this plan; one of its own that is gone too, by what it held.

    Raises KeyError.
    """
    try:
        return record_in(plan, table)[name]
    except KeyError:
        if table == _ENGAGEMENTS.name and (field_id := id_of_own(name)):
            made = own_field(OwnField(field_id, _GONE.source, holder_sort(name)))
            return replace(made, sort=replace(made.sort, is_own=False))
        raise


def differing_fields(table: str, before: Item, after: Item, *plans: Plan) -> tuple[Field, ...]:
    """The fields in which two states of an item differ, in their order, with the own ones of any of the plans."""
    record = RECORDS[table]
    names = [each.name for each in record.fields if getattr(before, each.name) != getattr(after, each.name)]
    found = [record[name] for name in names if name != "own"]
    if isinstance(before, Engagement) and isinstance(after, Engagement):
        changed = own_differences(before.own, after.own)
        own = {each.name: each for plan in plans for each in own_fields(plan) if each.name in changed}
        found += [*own.values(), *(field_in(plans[0], table, name) for name in changed if name not in own)]
    return tuple(found)


_GONE = text("Deleted field")
