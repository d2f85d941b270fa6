"""What a search through the whole plan gives: groups of hits, each with the words that it was found by."""

from __future__ import annotations

from app.domain.value_classes import dataclass
from app.domain.wording import Text


@dataclass(frozen=True, slots=True)
class Marked:
    """A text from people, and where the words looked for stand in it, as (begin, end) in order."""

    text: str = ""
    marks: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Hit:
    """One item that was found.

    `remark` says in a few words what it is (dates, ministry, region); `found_in` is the passage with the
    matched words where they stand neither in the title nor in the remark, else empty. `engagement` is the
    id of the engagement that an ask belongs to, else empty.
    """

    table: str
    id: str
    title: Marked
    remark: Marked = Marked()
    found_in: Marked = Marked()
    engagement: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one kind: how many there are in all, and the first of them, best first.

    `id` is the table of the plan. Where `is_more`, there are more than were counted.
    """

    id: str
    title: Text
    total: int
    hits: tuple[Hit, ...]
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that stands nowhere in the plan, and the one that was looked for in its place."""

    typed: str
    used: str


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to what was typed. `words` is what was really looked for, where words were corrected.

    `lack` says why there was no index to ask, where that was so.
    """

    typed: str
    words: str
    groups: tuple[Group, ...] = ()
    corrections: tuple[Correction, ...] = ()
    lack: Text | None = None

    @property
    def total(self) -> int:
        """How many items were found in all groups."""
        return sum(group.total for group in self.groups)

    def group(self, table: str) -> Group | None:
        """The group of a table, where anything of it was found."""
        return next((group for group in self.groups if group.id == table), None)
