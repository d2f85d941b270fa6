"""What an import comes to: every row's outcome, and what was and was not understood of the file."""

from __future__ import annotations

from enum import StrEnum

from app.domain.changes import Change
from app.domain.part_fields import PART_FIELD
from app.domain.records.record import Field
from app.domain.spans import Dates
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.importing.columns import ColumnReading, SkippedRow
from app.services.importing.register_sheets import REGISTER_TABLE
from app.services.importing.row_dates import DateCell
from app.services.importing.rows import UnknownWord
from app.services.texts.country_texts import fold_word


class Outcome(StrEnum):
    """What became of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What one row came to. `reasons` say why it was refused, or what of it could not be kept;
    `changed` names the fields that differ from what the plan held. `dates` and `countries` (ids)
    are what was understood, of a refused row too, `unknown` the words in it that can be explained, and
    `marking` what the row says of itself. `table` is that of the plan into which it goes, `host` the id
    of the country where it happens, None where nobody knows. `date_cells` say how each cell of dates was read;
    `own` are the plan's own fields among those that differ."""

    sheet: str
    row: int
    ref: str
    title: str
    outcome: Outcome
    reasons: tuple[Text, ...] = ()
    changed: tuple[str, ...] = ()
    dates: Dates | None = None
    countries: tuple[str, ...] = ()
    unknown: tuple[UnknownWord, ...] = ()
    marking: str = ""
    table: str = REGISTER_TABLE
    host: str | None = None
    date_cells: tuple[DateCell, ...] = ()
    own: tuple[Field, ...] = ()

    @property
    def changed_titles(self) -> tuple[Text, ...]:
        """What the fields that differ are called."""
        own = {each.name: each.title for each in self.own} | {name: each.title for name, each in PART_FIELD.items()}
        return tuple(own[name] if name in own else RECORDS[self.table][name].title for name in self.changed)

    @property
    def reason(self) -> str:
        """All reasons in one English sentence."""
        return "; ".join(map(str, self.reasons))


@dataclass(frozen=True, slots=True)
class WordReading:
    """What a word of a column stands for, as a mapping file writes it, and in how many rows."""

    field: str
    word: str
    means: str
    rows: int


@dataclass(frozen=True, slots=True)
class ImportResult:
    """One unstamped change with everything that lands (empty where nothing does), and every row's outcome.

    `columns` are all columns of the tables that were read, `words` what their words stand for, `skipped` the rows
    that were taken for no engagement; `notes` says what else was decided for the file, or left out of it.
    """

    file: str
    change: Change
    rows: tuple[RowOutcome, ...]
    columns: tuple[ColumnReading, ...] = ()
    words: tuple[WordReading, ...] = ()
    skipped: tuple[SkippedRow, ...] = ()
    notes: tuple[Text, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many rows came to that."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def refused(self) -> tuple[RowOutcome, ...]:
        """The rows that were not taken."""
        return tuple(row for row in self.rows if row.outcome is Outcome.REFUSED)

    def unknown(self) -> tuple[tuple[UnknownWord, int], ...]:
        """Each word that can be explained once, with the number of rows that are refused for it, most first."""
        found: dict[tuple[str, str], list[UnknownWord]] = {}
        for row in self.rows:
            for each in row.unknown:
                found.setdefault((each.field, fold_word(each.word)), []).append(each)
        counted = [(each[0], len(each)) for each in found.values()]
        return tuple(sorted(counted, key=lambda each: -each[1]))

    @property
    def unread(self) -> tuple[ColumnReading, ...]:
        """The columns that hold something and were not read."""
        return tuple(column for column in self.columns if not column.field and column.filled)

    @property
    def without_host(self) -> tuple[RowOutcome, ...]:
        """The rows that landed, or are in the plan, without a host that is known: their rules cannot be checked."""
        return tuple(
            row
            for row in self.rows
            if row.table == REGISTER_TABLE and row.outcome is not Outcome.REFUSED and row.host is None
        )
