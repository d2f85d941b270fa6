"""What a field is, whatever it holds: its words, where it stands, and what can be done with its value."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, field
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, Protocol

from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellColumn, CellValue, in_plan_words
from app.domain.records.stored import Storage
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

NameOf = Callable[[str, str], str]
"""What the item of a table with an id is called."""

ItemsOf = Callable[[str], Sequence[tuple[str, str]]]
"""The items of a table, in its order: the id of each and what it is called."""

Said = Text | str
"""Words of ours that a window says in its language, or words of the plan that it leaves alone."""

RankOf = Callable[[str, str], Any]
"""Where the item of a table with an id stands among the others, before their names are looked at."""

IdsOf = Callable[[str, str], Iterable[str]]
"""The ids of a table; of those items only of which a flag is true, where its name is given."""

FILLED = "filled"
"""The part of a value of which only counts that there is one."""


class Surface(StrEnum):
    """Where a field can stand."""

    FORM = "form"
    COLUMN = "column"
    BULK = "bulk edit"
    REGISTER = "register"
    SEARCH = "search"


OF_A_TABLE = {Surface.SEARCH: "it says how the table that ships was made: the whole list would be found by it"}
"""Of a source that all of a list have in common."""


class Reading(Protocol):
    """What a plan knows of the words that people type. Each raises NotUnderstood for what it does not know."""

    def one(self, table: str, typed: str) -> str:
        """The id of the item of a table that is called so."""
        ...

    def many(self, table: str, typed: str) -> tuple[str, ...]:
        """The ids of several, parted as a list is."""
        ...

    def day(self, typed: str, *, last: bool = False) -> date:
        """One day; the `last` of a period where that is meant."""
        ...

    def dates(self, typed: str) -> Dates:
        """When something takes place."""
        ...


class Gone(StrEnum):
    """What becomes of a record when the item that it points at is removed."""

    REFUSE = "the removal is refused"
    UNLINK = "it points at nothing any more"
    TAKE_ALONG = "it goes too"


class CellReading(Reading, Protocol):
    """What a plan and a file that is brought into it know of the words in its cells."""

    def known(self, table: str, word: str) -> str | None:
        """The id of the item that a cell names, or None; then the word is told of as one that was left out."""
        ...


@dataclass(frozen=True, slots=True)
class Sort(ABC):
    """A sort of field. `title` is its one name everywhere.

    `group` is the part of the form it stands in. A `must` field is never empty. `names` fields make up what people
    call the record. `heads` are other words that tables of other staffs put above it, parted by `|`. A `facet` can
    be filtered by, a `grouping` makes bands of the timeline. `width` is that of its column in average characters; it
    `is_usual` where the column is shown from the first. `without` says why a surface leaves it out.
    `unit` is what its figures count. Words of `other_names` fields call it too, such as a former name. `hint` is what
    an empty editor of it says. `gone` is what becomes of the record when an item goes that it points at.
    Title and hint of one that `is_own` are words of the plan, which no language has others for.
    """

    title: str
    _: KW_ONLY
    group: str = ""
    must: bool = False
    names: bool = False
    heads: str = ""
    facet: bool = False
    grouping: bool = False
    width: int = 16
    is_usual: bool = False
    is_fixed: bool = False
    hint: str = ""
    other_names: bool = False
    without: Mapping[Surface, str] = field(default_factory=dict)
    gone: Gone = Gone.UNLINK
    unit: str = ""
    is_own: bool = False

    is_number: ClassVar[bool] = False
    is_list: ClassVar[bool] = False
    is_choice: ClassVar[bool] = False
    """Whether it takes one of its choices and nothing else."""
    is_dated: ClassVar[bool] = False
    """Whether days are typed into it."""
    lines: ClassVar[int] = 1
    stands_alone: ClassVar[bool] = True
    """Whether a value tells something without the title beside it."""
    unsearched: ClassVar[str] = ""
    """Why no search looks for such values; empty where one does."""

    @property
    def into(self) -> tuple[str, ...]:
        """The tables of the items that it can point at."""
        return ()

    @property
    def closed_sets(self) -> Mapping[str, Mapping[Any, Text]]:
        """The closed sets of which it takes members: by a name for each set, the titles of its members."""
        return {}

    @property
    def heading(self) -> Text:
        """The title as a text of its own."""
        return in_plan_words(self.title) if self.is_own else Text(self.title)

    @property
    def hinting(self) -> Text:
        """The hint as a text of its own."""
        return in_plan_words(self.hint) if self.is_own else Text(self.hint)

    def stands_on(self, surface: Surface) -> bool:
        """Whether the field is not left out there."""
        return surface not in self.without

    def is_empty(self, value: Any) -> bool:
        """Whether there is nothing in it."""
        return value is None or value == "" or value == () or value == frozenset()

    @abstractmethod
    def show(self, value: Any, name_of: NameOf) -> str:
        """The value as people read it; empty where there is none."""

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """The value as a narrow cell of a window says it."""
        return self.show(value, name_of)

    def tell(self, value: Any, name_of: NameOf) -> Said:
        """The value as `show` gives it, for a window to say in its own words and form of dates."""
        return self.show(value, name_of)

    def said(self, value: Any, name_of: NameOf) -> Said:
        """The value where nobody types it, as on paper: words of ours in the language of the reader."""
        return self.tell(value, name_of)

    def write(self, value: Any, name_of: NameOf) -> str:
        """The value as people type it: what `read` gives back."""
        return self.show(value, name_of)

    @abstractmethod
    def read(self, typed: str, reading: Reading) -> Any:
        """The value of what somebody typed; raises NotUnderstood."""

    def offered(self, names: Callable[[str], Sequence[str]]) -> Sequence[str]:
        """What can be chosen from, by what is called how in a table; nothing where it holds words of its own."""
        return ()

    def choices(self, items_of: ItemsOf) -> Sequence[tuple[str, Said]]:
        """What there is to choose from, in order: what `read` takes for it, and how it is said."""
        return ()

    def chosen(self, value: Any) -> str:
        """Which of the choices a value is: what is typed for it."""
        return "" if value is None else str(value)

    def cell_columns(self, name: str) -> tuple[CellColumn, ...]:
        """The columns of a sheet that hold a field of that name."""
        return (CellColumn(name, self.title, self.heads, self.width, is_own=self.is_own),)

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """What stands in each of the columns; `name_of` gives words by which an item is found again."""
        return (self.write(value, name_of),)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The value of what stands in the columns, as clean text; raises NotUnderstood."""
        return self.read(texts[0], reading)

    def texts(self, value: Any) -> Iterable[str]:
        """The texts in it that a search looks through; names of other items are not among them."""
        return ()

    def points_at(self, value: Any) -> Iterable[tuple[str, str]]:
        """The table and id of each item that it needs to make sense."""
        return ()

    def found_by(self, value: Any) -> Iterable[tuple[str, str]]:
        """What finds it by its name: items by table and id, members of closed sets by the set's name and value."""
        return self.points_at(value)

    def first_day(self, value: Any) -> date | None:
        """The first day in it, or None."""
        return None

    def unlinked(self, value: Any, table: str, item_id: str) -> Any:
        """The value once an item that it points at is gone; raises ValueError where it cannot do without."""
        return value

    @property
    def can_be_empty(self) -> bool:
        """Whether there can be nothing in it."""
        return not self.must

    def parts(self, value: Any) -> Sequence[str]:
        """By what it is filtered and grouped, each once: ids, words, or only that there is something."""
        return () if self.is_empty(value) else (FILLED,)

    def part_title(self, part: str, name_of: NameOf) -> Text | str:
        """What a part is called: a sentence of ours, or words of the plan."""
        return text("Filled in") if part == FILLED else part

    def part_item(self, part: str) -> tuple[str, str] | None:
        """The table and id of the item that a part is, where it is one."""
        return None

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """By what parts are put in order, before their titles."""
        return 0

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """The parts there can be; None where words are free."""
        return (FILLED,)

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The value with a part in the place of another, "" being none.

        Raises NotUnderstood where it cannot be so.
        """
        raise NotUnderstood(text("{field} cannot be changed in this way", field=self.title))

    def order(self, value: Any, name_of: NameOf) -> Any:
        """By what a column is put in order."""
        return self.show(value, name_of).casefold()

    @abstractmethod
    def storage(self, name: str) -> Storage:
        """How a field of that name is kept."""

    def needed(self) -> NotUnderstood:
        """The refusal of an empty value."""
        return NotUnderstood(text("{field} cannot be empty", field=self.heading))
