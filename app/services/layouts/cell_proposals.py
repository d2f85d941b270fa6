"""What cells are wanted to read, and what becomes of each."""

from __future__ import annotations

from app.domain.changes import Change
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.layouts.table_columns import TableColumn


@dataclass(frozen=True, slots=True)
class CellWish:
    """A cell that somebody wants to read `typed`; `row` numbers the rows of the table from 1.

    Without an `engagement` the wishes of one row together make a new one.
    """

    row: int
    engagement: str | None
    column: TableColumn
    typed: str


@dataclass(frozen=True, slots=True)
class CellOutcome:
    """What becomes of one wish: `before` and `after` in words, or why it is refused.

    `suggestion` is the text that would have been taken, where one comes close.
    """

    wish: CellWish
    who: str
    before: Said
    after: Said
    refusal: Text | None = None
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class CellProposal:
    """What many wishes come to: the cells that change or are refused, and the one change.

    `made` counts new engagements; `along` says what goes along with dates, where that was looked at.
    """

    outcomes: tuple[CellOutcome, ...]
    change: Change
    made: int = 0
    along: tuple[Text, ...] = ()

    @property
    def changed(self) -> tuple[CellOutcome, ...]:
        """The cells that get another value."""
        return tuple(each for each in self.outcomes if each.refusal is None)

    @property
    def refused(self) -> tuple[CellOutcome, ...]:
        """The cells that stay as they are, with reasons."""
        return tuple(each for each in self.outcomes if each.refusal is not None)

    @property
    def rows(self) -> int:
        """How many rows change."""
        return len({each.wish.row for each in self.changed})

    @property
    def rows_refused(self) -> int:
        """How many rows are refused whole."""
        return len({each.wish.row for each in self.refused} - {each.wish.row for each in self.changed})
