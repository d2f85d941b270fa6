"""Erasing a person: the plan keeps that there was somebody, and nothing of who it was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.domain.absences import Absence
from app.domain.changes import Change, ItemChange, change, replaced
from app.domain.country_names import fold_name
from app.domain.delegates import Delegate
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
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

_BY_NAME = "name:"
"""What the id of somebody begins with who has no record, and stands in delegations by name only."""


@dataclass(frozen=True, slots=True)
class Erasing:
    """The edit that erases somebody from the plan as it is, and what is to be taken out of its history."""

    change: Change
    erasure: Erasure


def erase(plan: Plan, person_id: str) -> Erasing:
    """Put “erased person n” in the place of a person, without contact data, notes and reasons of absence.

    Posts, engagements, delegations and tenures go on pointing at them. Of somebody who was erased before only the
    history is looked through again. Of somebody without a record the delegations are erased in which they stand by
    name (`id_of_name`). Raises EditRefused where the person is not in the plan.
    """
    if (name := named_alone(person_id)) is not None:
        return _erase_name(plan, name)
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
    _blank(items, blanks, _delegations(plan, person_id), stand_in)
    return _erasing(items, blanks, before.name, stand_in)


def id_of_name(name: str) -> str:
    """By what somebody is named to `erase` who stands in delegations by name only."""
    return f"{_BY_NAME}{name}"


def named_alone(person_id: str) -> str | None:
    """The name of somebody who is named so; None for the id of a record."""
    return person_id.removeprefix(_BY_NAME) if person_id.startswith(_BY_NAME) else None


def names_alone(plan: Plan) -> tuple[str, ...]:
    """Everybody who stands in delegations by name only, each once, as the name is first written."""
    found: dict[str, str] = {}
    for _, each in sorted(plan.records(Delegate).items()):
        if each.person is None and not _ERASED.fullmatch(each.name):
            found.setdefault(fold_name(each.name), each.name)
    return tuple(found.values())


def is_of_name(each: Delegate, name: str) -> bool:
    """Whether a delegate without a record is called so."""
    return each.person is None and fold_name(each.name) == fold_name(name)


def _erase_name(plan: Plan, name: str) -> Erasing:
    found = [each for _, each in sorted(plan.records(Delegate).items()) if is_of_name(each, name)]
    if not found:
        raise EditRefused(text("This person is not in the plan any more. Nothing was changed."))
    stand_in = f"erased person {_next_number(plan)}"
    items: list[ItemChange] = []
    blanks: dict[tuple[str, str], dict[str, Any]] = {}
    _blank(items, blanks, found, stand_in)
    return _erasing(items, blanks, name, stand_in)


def _blank(
    items: list[ItemChange],
    blanks: dict[tuple[str, str], dict[str, Any]],
    delegates: Iterable[Delegate],
    stand_in: str,
) -> None:
    gone = {"name": stand_in, **_OF_A_DELEGATE}
    for delegate in delegates:
        blanks["delegates", delegate.id] = gone
        items.append(replaced("delegates", delegate, replace(delegate, **gone)))


def _erasing(
    items: list[ItemChange], blanks: dict[tuple[str, str], dict[str, Any]], name: str, stand_in: str
) -> Erasing:
    made = change(text("erasure of a person, now {name}", name=stand_in), items)
    return Erasing(made, Erasure(blanks, frozenset({name}), stand_in))


def is_erased(person: Person) -> bool:
    """Whether somebody was erased."""
    return _ERASED.fullmatch(person.name) is not None


def _next_number(plan: Plan) -> int:
    names = [person.name for person in plan.people.values()]
    names += [delegate.name for delegate in plan.records(Delegate).values()]
    found = map(_ERASED.fullmatch, names)
    return max((int(each[1]) for each in found if each is not None), default=0) + 1


def _absences(plan: Plan, person_id: str) -> Iterator[Absence]:
    held = plan.records(Absence)
    return (held[each] for each in sorted(plan.ids("absence_by_person", person_id)))


def _delegations(plan: Plan, person_id: str) -> Iterator[Delegate]:
    return (each for _, each in sorted(plan.records(Delegate).items()) if each.person == person_id)


def _stored(value: Any) -> Any:
    """A value of an empty person as the history keeps it."""
    return list(value) if isinstance(value, tuple) else value
