"""Fields that point at other records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import KW_ONLY
from typing import Any, ClassVar

from app.domain.records.cells import CellValue, joined, parted
from app.domain.records.listed import list_exchanged
from app.domain.records.sort import CellReading, Gone, IdsOf, ItemsOf, NameOf, RankOf, Reading, Said, Sort
from app.domain.records.stored import InLinks, InRow, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import Text

__all__ = ["Gone", "Ref", "Refs"]


@dataclass(frozen=True, slots=True)
class Ref(Sort):
    """The id of an item of `table`, or None.

    `every` is an id that stands for all of them, with the title `every_title`; nothing holds such a value to the
    table then, nor where it is not `held`. Where it `is_ours`, the names of its items ship with the program, and a
    window says them in its language.
    """

    table: str
    _: KW_ONLY
    gone: Gone = Gone.REFUSE
    every: str = ""
    every_title: Text | None = None
    is_held: bool = True
    is_ours: bool = False

    is_choice: ClassVar[bool] = True

    @property
    def into(self) -> tuple[str, ...]:
        """The table."""
        return (self.table,)

    def show(self, value: Any, name_of: NameOf) -> str:
        """What it is called."""
        if self.every and value == self.every:
            return str(self.every_title or self.every)
        return name_of(self.table, value) if value else ""

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """What it is called."""
        return self._said(self.show(value, name_of))

    def choices(self, items_of: ItemsOf) -> Sequence[tuple[str, Said]]:
        """All of them, then each item of the table."""
        every = ((self.every, self.every_title or self.every),) if self.every else ()
        return (*every, *((item_id, self._said(name)) for item_id, name in items_of(self.table)))

    def read(self, typed: str, reading: Reading) -> Any:
        """By its name."""
        words = " ".join(typed.split())
        if self.every and words.casefold() in (self.every, str(self.every_title or self.every).casefold()):
            return self.every
        if not words:
            if self.must:
                raise self.needed()
            return None
        return reading.one(self.table, words)

    def offered(self, names: Callable[[str], Sequence[str]]) -> Sequence[str]:
        """The items of the table, and all of them."""
        return ((str(self.every_title or self.every),) if self.every else ()) + tuple(names(self.table))

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """By its name or id."""
        (word,) = texts
        if self.every and word.casefold() in (self.every, str(self.every_title or self.every).casefold()):
            return self.every
        found = reading.known(self.table, word) if word else None
        if found is None and self.must:
            raise self.needed()
        return found

    def parts(self, value: Any) -> Sequence[str]:
        """The item."""
        return (value,) if value else ()

    def part_title(self, part: str, name_of: NameOf) -> Text | str:
        """What it is called."""
        return self.show(part, name_of)

    def part_item(self, part: str) -> tuple[str, str] | None:
        """The item."""
        return next(iter(self.points_at(part)), None)

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """By the order of the table."""
        return rank_of(self.table, part)

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """All of them, and the items of the table."""
        return (*((self.every,) if self.every else ()), *ids_of(self.table, ""))

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The other one."""
        if self.must and not into:
            raise self.needed()
        return into or None

    def points_at(self, value: Any) -> Iterable[tuple[str, str]]:
        """The item."""
        return ((self.table, value),) if value and value != self.every else ()

    def unlinked(self, value: Any, table: str, item_id: str) -> Any:
        """Nothing."""
        if (table, value) != (self.table, item_id):
            return value
        if self.must:
            raise ValueError(f"{self.title} cannot be empty")
        return None

    def _said(self, name: str) -> Said:
        return Text(name) if self.is_ours and name else name

    def storage(self, name: str) -> InRow:
        """A column that points at the table."""
        into = self.table if self.is_held and not self.every else ""
        return InRow((StoredColumn(name, nullable=not self.must, into=into, repeats=True),))


@dataclass(frozen=True, slots=True)
class Refs(Sort):
    """Ids of items of `table`: a tuple in the order recorded where that counts, else a frozen set.

    `one` names the column for one of them, such as `country`. Only items of which the flag `among` is true make
    rows of their own without being pointed at.
    """

    table: str
    one: str
    _: KW_ONLY
    is_ordered: bool = False
    among: str = ""

    is_list: ClassVar[bool] = True

    @property
    def into(self) -> tuple[str, ...]:
        """The table."""
        return (self.table,)

    def show(self, value: Any, name_of: NameOf) -> str:
        """What they are called; where their order does not count, by name."""
        names = [name_of(self.table, item_id) for item_id in value]
        return "; ".join(names if self.is_ordered else sorted(names))

    def read(self, typed: str, reading: Reading) -> Any:
        """By their names, parted by semicolons."""
        found = tuple(dict.fromkeys(reading.many(self.table, typed))) if typed.strip() else ()
        if not found and self.must:
            raise self.needed()
        return found if self.is_ordered else frozenset(found)

    def offered(self, names: Callable[[str], Sequence[str]]) -> Sequence[str]:
        """The items of the table."""
        return names(self.table)

    def choices(self, items_of: ItemsOf) -> Sequence[tuple[str, Said]]:
        """The items of the table."""
        return items_of(self.table)

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """What they are called."""
        names = [name_of(self.table, item_id) for item_id in value]
        return (joined(names if self.is_ordered else sorted(names)),)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """Those that are known."""
        found = dict.fromkeys(reading.known(self.table, word) for word in parted(texts[0]))
        found.pop(None, None)
        if not found and self.must:
            raise self.needed()
        return tuple(found) if self.is_ordered else frozenset(found)

    def parts(self, value: Any) -> Sequence[str]:
        """Each of them."""
        return value if len(value) <= 1 and self.is_ordered else tuple(dict.fromkeys(value))

    def part_title(self, part: str, name_of: NameOf) -> Text | str:
        """What it is called."""
        return name_of(self.table, part)

    def part_item(self, part: str) -> tuple[str, str] | None:
        """The item."""
        return (self.table, part)

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """By the order of the table."""
        return rank_of(self.table, part)

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """The items of the table."""
        return ids_of(self.table, self.among)

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The one takes the turn of the other; without another it comes last."""
        found = list_exchanged(value, left, into)
        if not found and self.must:
            raise self.needed()
        return found if self.is_ordered else frozenset(found)

    def points_at(self, value: Any) -> Iterable[tuple[str, str]]:
        """Each of them."""
        return [(self.table, item_id) for item_id in value if item_id]

    def unlinked(self, value: Any, table: str, item_id: str) -> Any:
        """The others."""
        if table != self.table or item_id not in value:
            return value
        left = [each for each in value if each != item_id]
        return tuple(left) if self.is_ordered else frozenset(left)

    def storage(self, name: str) -> InLinks:
        """A table of links."""
        return InLinks(
            (StoredColumn(self.one, into=self.table, repeats=True),), self.is_ordered, self._store, self._load
        )

    def _store(self, value: Any) -> list[tuple[Any, ...]]:
        return [(item_id,) for item_id in (value if self.is_ordered else sorted(value))]

    def _load(self, rows: list[tuple[Any, ...]]) -> Any:
        ids = [item_id for (item_id,) in rows]
        return tuple(ids) if self.is_ordered else frozenset(ids)
