"""Saved views: a view with its filter and its arrangement, under a name."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from app.domain.records.cells import CellValue, joined, parted
from app.domain.records.listed import listed
from app.domain.records.record import record
from app.domain.records.sort import CellReading, NameOf, Reading, Sort, Surface
from app.domain.records.stored import Form, InRow
from app.domain.records.words import Words
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One thing that a view is set to: `countries` to `KE`, `group` to `region`; a name may stand several times."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Parts(Sort):
    """Things that a view is set to, of which the view makes what it understands."""

    unsearched: ClassVar[str] = "it means something to the program only"

    def show(self, value: Any, name_of: NameOf) -> str:
        """By name and value."""
        return "; ".join(f"{part.name}={part.value}" for part in value)

    def read(self, typed: str, reading: Reading) -> Any:
        """What `show` gives, in any order."""
        pairs = (part.strip().partition("=") for part in typed.split(";") if part.strip())
        return tuple(Part(name.strip(), value.strip()) for name, _, value in pairs)

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """By name and value."""
        return (joined(f"{part.name}={part.value}" for part in value),)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """In the order in which they stand."""
        pairs = (part.partition("=") for part in parted(texts[0]))
        return tuple(Part(name, value) for name, _, value in pairs)

    def storage(self, name: str) -> InRow:
        """A column that holds a JSON list of pairs."""
        return listed(
            name,
            Form.PARTS,
            lambda pairs: tuple(Part(name, value) for name, value in pairs),
            lambda value: [[part.name, part.value] for part in value],
        )


_AN_ID = {Surface.SEARCH: "it means something to the program only"}


@record(
    "saved_views", number=20, one="saved view", many="Saved views", about="Views that all who work on the plan share."
)
@dataclass(frozen=True, slots=True)
class SavedView:
    """What to show, and where.

    `view` is the id of a view of the window. `period` is empty for all time, the id of a period that
    moves with today (`this-plan-year`), or two days, both inclusive (`2027-03-01/2027-05-31`).
    `choices` are parts of the filter by facet; what they name may be gone from the plan meanwhile.
    `arrangement` is the view's own affair: names and values that it understands, or passes over.
    """

    id: str
    title: Annotated[str, Words("Title", must=True, names=True, width=30, is_usual=True)]
    view: Annotated[str, Words("View", is_fixed=True, facet=True, width=14, is_usual=True, without=_AN_ID)]
    period: Annotated[str, Words("Period", is_fixed=True, width=24, is_usual=True, without=_AN_ID)] = ""
    choices: Annotated[tuple[Part, ...], Parts("Filter", is_fixed=True, width=30, is_usual=True)] = ()
    words: Annotated[str, Words("Search", is_fixed=True, width=18, is_usual=True)] = ""
    arrangement: Annotated[tuple[Part, ...], Parts("Arrangement", is_fixed=True, width=30)] = ()
