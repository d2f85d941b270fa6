"""What a record is: a table of the plan, its words, and its fields as they are declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields
from typing import Annotated, Any, ClassVar, Protocol, TypeVar, get_args, get_origin

from app.domain.records.sort import NameOf, Said, Sort, Surface
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


class Item(Protocol):
    """One item of a table: a frozen dataclass with an id."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str:
        """Its identity, which never changes."""
        ...


@dataclass(frozen=True, slots=True)
class Field:
    """One declared field of a record: its name in code, its sort, and its value where nobody gave one."""

    name: str
    sort: Sort
    empty: Any

    @property
    def title(self) -> Text:
        """Its one name everywhere."""
        return self.sort.heading

    def is_stated(self, value: Any) -> bool:
        """Whether somebody said what it holds: something, and not what stands there where nobody says anything."""
        return bool(value != self.empty and not self.sort.is_empty(value))

    def said(self, value: Any, name_of: NameOf) -> Said:
        """The value in words, with what its figures count behind it."""
        words = self.sort.said(value, name_of)
        return text("{value} {unit}", value=words, unit=Text(self.sort.unit)) if self.sort.unit and words else words


@dataclass(frozen=True, slots=True)
class Record:
    """One table of the plan.

    `number` is written into files for `name` and never given to another table; what a search finds stands in
    its order. Items have the day of the first of the `dated` fields that holds one.
    `one` and `many` are what people call an item and the list. `titled` makes an item's title from its shown
    fields (`{code} {title}`), and leaves out what stands empty between ` · `; without it, the fields that name it stand
    one behind the other. What `ships` comes
    with the program, with its source. `about` says what the list is for. `is_listed` records have a list that
    people open. Where not the title comes first in order, it is `ordered` by the field of that name.
    Items of a part belong to one item of the table that it is `part_of`, and go with it: those of the engagement have
    a section in its panel, for the kinds that it is `of_kinds` or for all. See `is_single`.
    """

    name: str
    number: int
    kind: type[Item]
    one: Text
    many: Text
    fields: tuple[Field, ...]
    titled: str = ""
    about: Text | None = None
    is_listed: bool = True
    ships: bool = False
    dated: tuple[str, ...] = ()
    ordered: str = ""
    part_of: str = ""
    of_kinds: tuple[str, ...] = ()

    @property
    def is_single(self) -> bool:
        """Whether there is at most one to each item of the table that it is part of: it has that item's id."""
        return bool(self.part_of) and any(each.name == "id" for each in self.fields)

    @property
    def whole(self) -> str:
        """The name of the field that says whose part an item is; empty for what is no part."""
        return "" if not self.part_of else "id" if self.is_single else _WHOLE[self.part_of]

    def fits(self, kind: str) -> bool:
        """Whether what it is part of can have such parts, where it is of that kind."""
        return not self.of_kinds or kind in self.of_kinds

    @property
    def name_of_one(self) -> str:
        """What tables of links call an item of it: `ask_type` for `ask_types`."""
        return _ONES.get(self.name, self.name.removesuffix("s"))

    def __getitem__(self, name: str) -> Field:
        """The field of that name; raises KeyError."""
        for each in self.fields:
            if each.name == name:
                return each
        raise KeyError(name)

    def kept_in(self, column: str) -> Field | None:
        """The field of that name, else the one of which a column of that name keeps a part."""
        by_name = {each.name: each for each in self.fields}
        columns = ((column.name, each) for each in self.fields for column in each.sort.storage(each.name).columns)
        return by_name.get(column) or dict(columns).get(column)

    def on(self, surface: Surface) -> tuple[Field, ...]:
        """The fields that stand on a surface, in their order."""
        return tuple(each for each in self.fields if each.sort.stands_on(surface))

    @property
    def naming(self) -> tuple[Field, ...]:
        """The fields that make up what people call an item."""
        return tuple(each for each in self.fields if each.sort.names)

    def title_of(self, item: Item, name_of: NameOf) -> str:
        """What people call the item, else its id."""
        return self.titled_with(item, name_of) or item.id

    def titled_with(self, item: Item, name_of: NameOf) -> str:
        """The words of its title; empty where no field that names it holds any."""
        return self.title_made_of(
            {each.name: each.sort.show(getattr(item, each.name), name_of) for each in self.naming}
        )

    def title_made_of(self, shown: Mapping[str, str]) -> str:
        """The words of a title whose naming fields are told so."""
        if not self.titled:
            return " ".join(name for name in shown.values() if name)
        pieces = (" ".join(each.format_map(shown).split()) for each in self.titled.split(_BETWEEN))
        return _BETWEEN.join(each for each in pieces if each)

    def rank_of(self, item: Item, name_of: NameOf) -> tuple[bool, Any]:
        """Where the item stands before titles are looked at; those that do not say so come last."""
        if not self.ordered:
            return (False, 0)
        sort, value = self[self.ordered].sort, getattr(item, self.ordered)
        return (True, 0) if sort.is_empty(value) else (False, sort.order(value, name_of))

    @property
    def own_links(self) -> tuple[Field, ...]:
        """The fields that point at items of the same table."""
        return tuple(each for each in self.fields if self.name in each.sort.into)

    def points_at(self, item: Item) -> Iterator[tuple[str, str]]:
        """The table and id of each item that this one points at, some perhaps twice."""
        for each in self.fields:
            yield from each.sort.points_at(getattr(item, each.name))


_ONES = {"countries": "country", "people": "person"}
"""Names of tables that do not end in an s that could be left out."""

_WHOLE = {"engagements": "engagement"}
"""By table, the field in which its parts say whose they are."""

_BETWEEN = " · "
"""What parts the pieces of a title."""

_RECORDS = "__record__"
_Kind = TypeVar("_Kind", bound=type[Any])


def record(
    name: str,
    *,
    number: int,
    one: str,
    many: str,
    titled: str = "",
    about: str = "",
    is_listed: bool = True,
    ships: bool = False,
    dated: tuple[str, ...] = (),
    ordered: str = "",
    part_of: str = "",
    of_kinds: tuple[str, ...] = (),
) -> Callable[[_Kind], _Kind]:
    """Declare a frozen dataclass as the items of a table; see `Record`."""

    def declare(kind: _Kind) -> _Kind:
        made = Record(
            name,
            number,
            kind,
            Text(one),
            Text(many),
            tuple(_fields(kind)),
            titled,
            Text(about) if about else None,
            is_listed,
            ships,
            dated,
            ordered,
            part_of,
            of_kinds,
        )
        setattr(kind, _RECORDS, made)
        return kind

    return declare


def record_of(kind: type[Any]) -> Record:
    """What a kind of items was declared as; raises AttributeError for one that was not."""
    found: Record = getattr(kind, _RECORDS)
    return found


def _hints(kind: type[Any]) -> Mapping[str, Any]:
    """What stands behind the colon of each field.

    Modules of records do without `from __future__ import annotations`: it would leave texts, and to compile those of
    all fields takes an eighth of the time in which the domain is imported.
    """
    found: dict[str, Any] = {}
    for each in reversed(kind.__mro__):
        found |= vars(each).get("__annotations__", {})
    return found


def _fields(kind: type[Any]) -> Iterator[Field]:
    hints = _hints(kind)
    for each in fields(kind):
        hint = hints[each.name]
        if isinstance(hint, str):
            raise TypeError(f"{kind.__module__} leaves what it says of its fields as texts")
        sorts = [mark for mark in get_args(hint)[1:] if isinstance(mark, Sort)] if get_origin(hint) is Annotated else []
        if not sorts and each.name != "id":
            raise TypeError(f"{kind.__name__}.{each.name} does not say what sort of field it is")
        if sorts:
            factory = each.default_factory
            empty = factory() if factory is not MISSING else None if each.default is MISSING else each.default
            yield Field(each.name, sorts[0], empty)
