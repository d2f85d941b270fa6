"""Erasing a person: the plan keeps that there was somebody, and nothing of who it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from app.domain.absences import Absence
from app.domain.changes import Change, ItemChange, change, replaced
from app.domain.delegates import Delegate
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.refusals import EditRefused
from app.services.stores.erasures import Erasure

_STAYS = frozenset({"id", "is_principal", "level"})
"""What is kept of somebody who is erased: that they were a principal, and of which level, for past engagements."""

_OF_A_DELEGATE: Mapping[str, Any] = MappingProxyType(
    {
        **dict.fromkeys(("rank", "appointment", "role", "equivalent", "request_ref", "diet", "notes"), ""),
        "passport_expiry": None,
    }
)
"""What a delegation says of somebody, beside the name; that there was one, from when to when, is kept."""

_ERASED = re.compile(r"erased person (\d+)")


@dataclass(frozen=True, slots=True)
class Erasing:
    """The edit that erases somebody from the plan as it is, and what is to be taken out of its history."""

    change: Change
    erasure: Erasure


def erase(plan: Plan, person_id: str) -> Erasing:
    """Put “erased person n” in the place of a person, without contact data, notes and reasons of absence.

    Posts, engagements, delegations and tenures go on pointing at them. Of somebody who was erased before only the
    history is looked through again. Raises EditRefused where the person is not in the plan.
    """
    before = plan.people.get(person_id)
    if before is None:
        raise EditRefused(text("This person is not in the plan any more. Nothing was changed."))
    stand_in = before.name if is_erased(before) else f"erased person {_next_number(plan)}"
    empty = Person(person_id, stand_in)
    after = replace(empty, **{name: getattr(before, name) for name in _STAYS})
    blanks: dict[tuple[str, str], dict[str, Any]] = {
        ("people", person_id): {
            name: _stored(getattr(empty, name)) for name in Person.__dataclass_fields__ if name not in _STAYS
        }
    }
    items: list[ItemChange] = [replaced("people", before, after)]
    for absence in _absences(plan, person_id):
        blanks["absences", absence.id] = {"reason": ""}
        items.append(replaced("absences", absence, replace(absence, reason="")))
    gone = {"name": stand_in, **_OF_A_DELEGATE}
    for delegate in _delegations(plan, person_id):
        blanks["delegates", delegate.id] = gone
        items.append(replaced("delegates", delegate, replace(delegate, **gone)))
    made = change(text("erasure of a person, now {name}", name=stand_in), items)
    return Erasing(made, Erasure(blanks, frozenset({before.name}), stand_in))


def is_erased(person: Person) -> bool:
    """Whether somebody was erased."""
    return _ERASED.fullmatch(person.name) is not None


def _next_number(plan: Plan) -> int:
    found = (_ERASED.fullmatch(person.name) for person in plan.people.values())
    return max((int(each[1]) for each in found if each is not None), default=0) + 1


def _absences(plan: Plan, person_id: str) -> Iterator[Absence]:
    held = plan.records(Absence)
    return (held[each] for each in sorted(plan.ids("absence_by_person", person_id)))


def _delegations(plan: Plan, person_id: str) -> Iterator[Delegate]:
    return (each for _, each in sorted(plan.records(Delegate).items()) if each.person == person_id)


def _stored(value: Any) -> Any:
    """A value of an empty person as the history keeps it."""
    return list(value) if isinstance(value, tuple) else value
