"""What stands in a plan's own fields of one engagement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from app.domain.not_understood import NotUnderstood
from app.domain.own_fields import OwnField, OwnSort
from app.domain.records.sort import NameOf, Reading, Sort
from app.domain.records.stored import Form, InLinks, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.domain.wording_dates import plain_day

OWN = "own-"
"""What the name of an own field begins with; what holds its value and its id follow: `own-words-7f3a`."""

MOST = 1e12
"""The greatest number of an own field, either way: every whole one below has all its digits in a cell."""


@dataclass(frozen=True, slots=True)
class OwnValue:
    """What stands in the own field with the id `field`: words (a choice as well), a number, a day or a person."""

    field: str
    words: str = ""
    number: float | None = None
    day: date | None = None
    person: str | None = None


Held = tuple[OwnValue, ...]
"""The values of one engagement by the ids of their fields; none of them is empty."""

_EMPTY = OwnValue("")
_Kind = TypeVar("_Kind", bound=type[Any])

HOLDERS: Mapping[OwnSort, str] = MappingProxyType(
    {
        OwnSort.TEXT: "words",
        OwnSort.NUMBER: "number",
        OwnSort.DATE: "day",
        OwnSort.CHOICE: "words",
        OwnSort.PERSON: "person",
    }
)
"""What of an `OwnValue` holds the value of a field of each sort."""


def own_name(field: OwnField) -> str:
    """The name of an own field among those of the engagement."""
    return f"{OWN}{HOLDERS[field.sort]}-{field.id}"


def id_of_own(name: str) -> str:
    """The id of the own field of that name; empty where it is none."""
    return name.split("-", 2)[2] if name.startswith(OWN) else ""


def held_in(values: Held, name: str) -> Any:
    """What stands in the own field of that name; raises AttributeError for any other name."""
    if not name.startswith(OWN):
        raise AttributeError(name)
    _, holder, field_id = name.split("-", 2)
    return getattr(next((each for each in values if each.field == field_id), _EMPTY), holder)


def holding_own(kind: _Kind) -> _Kind:
    """Let what stands in an own field be read of a record by the field's name, as what stands in any other.

    Who checks types sees the declared fields only.
    """

    def read(item: Any, name: str) -> Any:
        return held_in(item.own, name)

    kind.__getattr__ = read
    return kind


def own_differences(before: Held, after: Held) -> tuple[str, ...]:
    """The names of the own fields in which two engagements differ."""
    ones, others = ({each.field: each for each in values} for values in (before, after))
    return tuple(
        f"{OWN}{holder}-{field_id}"
        for field_id in sorted(ones.keys() | others.keys())
        for holder in dict.fromkeys(HOLDERS.values())
        if getattr(ones.get(field_id, _EMPTY), holder) != getattr(others.get(field_id, _EMPTY), holder)
    )


def with_values(item: Any, values: Mapping[str, Any]) -> Any:
    """A record with other values, by the names of its fields; those of own fields too."""
    own = {name: value for name, value in values.items() if name.startswith(OWN)}
    if not own:
        return replace(item, **values)
    fixed = {name: value for name, value in values.items() if name not in own}
    held = {each.field: each for each in fixed.pop("own", item.own)}
    for name, value in own.items():
        _, holder, field_id = name.split("-", 2)
        made: Any = replace(
            held.get(field_id, OwnValue(field_id)), **{holder: getattr(_EMPTY, holder) if value is None else value}
        )
        held[field_id] = made
    return replace(item, own=packed(held.values()), **fixed)


def packed(values: Iterable[OwnValue]) -> Held:
    """Values in the order in which they are kept, without the empty ones."""
    return tuple(sorted((each for each in values if replace(each, field="") != _EMPTY), key=lambda each: each.field))


@dataclass(frozen=True, slots=True)
class OwnValues(Sort):
    """All values of the plan's own fields in one engagement; each field by itself is a `Field` of `plan_fields`."""

    @property
    def into(self) -> tuple[str, ...]:
        """The own fields, and people."""
        return ("own_fields", "people")

    def show(self, value: Any, name_of: NameOf) -> str:
        """Each with its field."""
        return "; ".join(f"{name_of('own_fields', each.field)}: {_shown(each, name_of)}" for each in value)

    def read(self, typed: str, reading: Reading) -> Any:
        """Nothing: each field is typed by itself."""
        if typed.strip():
            raise NotUnderstood(text("{field} are filled in one by one", field=self.heading))
        return ()

    def texts(self, value: Any) -> Iterable[str]:
        """Words and days; a number alone is met everywhere."""
        for each in value:
            if each.words:
                yield each.words
            if each.day is not None:
                yield from (plain_day(each.day), each.day.isoformat())

    def points_at(self, value: Any) -> Iterable[tuple[str, str]]:
        """The fields, and the people that stand in them."""
        for each in value:
            if each.field:
                yield "own_fields", each.field
            if each.person:
                yield "people", each.person

    def found_by(self, value: Any) -> Iterable[tuple[str, str]]:
        """The people."""
        return (("people", each.person) for each in value if each.person is not None)

    def unlinked(self, value: Any, table: str, item_id: str) -> Any:
        """Without the values of a field that is gone, or a person."""
        if table == "own_fields":
            return tuple(each for each in value if each.field != item_id)
        return packed(replace(each, person=None) if each.person == item_id else each for each in value)

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """Another person, or another field."""
        made: dict[str, OwnValue] = {}
        for each in value:
            person = into or None if each.person == left else each.person
            field_id = into if each.field == left and into else each.field
            made.setdefault(field_id, replace(each, field=field_id, person=person))
        return packed(made.values())

    def storage(self, name: str) -> InLinks:
        """A row for each value."""
        columns = (
            StoredColumn("own_field", into="own_fields", repeats=True),
            StoredColumn("words"),
            StoredColumn("number", float, nullable=True, low=-MOST, high=MOST),
            StoredColumn("day", nullable=True, form=Form.DAY),
            StoredColumn("person", nullable=True, into="people"),
        )
        return InLinks(columns, True, _stored, _loaded)


def _shown(each: OwnValue, name_of: NameOf) -> str:
    day = plain_day(each.day) if each.day is not None else ""
    person = name_of("people", each.person) if each.person is not None else ""
    number = figure(each.number) if each.number is not None else ""
    return ", ".join(said for said in (each.words, number, day, person) if said)


def _stored(value: Any) -> list[tuple[Any, ...]]:
    return [
        (each.field, each.words, each.number, each.day.isoformat() if each.day else None, each.person) for each in value
    ]


def _loaded(rows: list[tuple[Any, ...]]) -> Any:
    return packed(
        OwnValue(field_id, words, number, date.fromisoformat(day) if day else None, person)
        for field_id, words, number, day, person in rows
    )


def figure(number: float) -> str:
    """A number with all its digits, and no more."""
    return str(int(number)) if number == int(number) else repr(number)


def holder_sort(name: str) -> OwnSort:
    """A sort of field whose value is held where that of the own field of this name is."""
    return next(sort for sort, each in HOLDERS.items() if each == holder_of(name))


def holder_of(name: str) -> str:
    """What of an `OwnValue` holds the value of the own field of that name; empty where it is none."""
    return name.split("-", 2)[1] if name.startswith(OWN) else ""
