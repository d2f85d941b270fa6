"""What the plan knows of somebody who is typed into a part of an engagement: by record, or from another part."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.domain.country_names import fold_name
from app.domain.delegates import Delegate
from app.domain.natural_order import natural
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.records.record import Record
from app.services.edits.erasing import is_erased

_NAMING: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "delegates": ("name",),
        "gifts": ("giver", "receiver"),
        "programme_items": ("attended_by", "met_by", "responsible"),
        "vettings": ("name",),
    }
)
"""By table, the fields of words in which a name stands."""

_OF_DELEGATES = ("rank", "appointment", "level", "equivalent", "nation", "person", "diet", "passport_expiry")
"""What is the same of somebody in each delegation."""


def names_known(plan: Plan, record: Record) -> Mapping[str, tuple[str, ...]]:
    """By field of a part, the names that can be meant: people of the plan, and who was in delegations by name only."""
    fields = _NAMING.get(record.name, ())
    if not fields:
        return {}
    people = {person.name for person in plan.people.values() if not is_erased(person)}
    known = tuple(sorted(people | {each.name for each in plan.records(Delegate).values()}, key=natural))
    return dict.fromkeys(fields, known)


def known_of(plan: Plan, record: Record, field: str, typed: Any) -> Mapping[str, Any]:
    """What goes with a value typed into one field of a part, by other fields of it; nothing where nobody is known.

    A delegate whose name or record is given has the rank, the appointment and the level that the record says, or the
    last delegation that they were in; whoever meets visitors has the level of their record.
    """
    if record.kind is Delegate and field in ("name", "person"):
        return _of_delegate(plan, field, typed)
    if record.name == "programme_items" and field == "met_by":
        person = _person(plan, typed)
        return {"met_by_level": person.level} if person is not None and person.level is not None else {}
    return {}


def _of_delegate(plan: Plan, field: str, typed: Any) -> Mapping[str, Any]:
    person = plan.people.get(typed or "") if field == "person" else _person(plan, typed)
    name = person.name if person is not None else typed
    before = _last_delegate(plan, name) if name and (field == "name" or person is not None) else None
    found = {each: getattr(before, each) for each in _OF_DELEGATES} if before is not None else {}
    if person is not None:
        posts = sorted(plan.posts[each].title for each in plan.ids("post_by_holder", person.id))
        office = person.office or next(iter(posts), "")
        stated = {"rank": person.rank, "appointment": office, "level": person.level, "nation": person.country}
        found |= {each: value for each, value in stated.items() if value}
        found |= {"name": person.name, "person": person.id}
    return {each: value for each, value in found.items() if value and each != field}


def _person(plan: Plan, typed: str) -> Person | None:
    """The one person who is called so."""
    words = fold_name(typed or "")
    found = [each for each in plan.people.values() if words and words == fold_name(each.name) and not is_erased(each)]
    return found[0] if len(found) == 1 else None


def _last_delegate(plan: Plan, name: str) -> Delegate | None:
    words = fold_name(name)
    found = [each for each in plan.records(Delegate).values() if fold_name(each.name) == words]

    def when(each: Delegate) -> tuple[Any, ...]:
        item = plan.engagements.get(each.engagement)
        return (item.dates.earliest.toordinal() if item is not None else 0), each.id

    return max(found, key=when, default=None)
