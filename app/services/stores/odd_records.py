"""Records of a plan that hold what the program does not understand: how they are named to the planner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, sentences, text
from app.domain.wording_values import Count
from app.services.local_time import local
from app.services.stores.plan_errors import Backup

NAMED = 3
"""Records that a sentence names; of more it says how many there are."""

ODD_TITLES: Mapping[str, Text] = MappingProxyType(
    {**{name: record.one for name, record in RECORDS.items()}, "changes": Text("change in the history")}
)
"""What one record of each table is called, of the plan and of its history."""


@dataclass(frozen=True, slots=True)
class OddRecord:
    """One record, and the first field of it that cannot be understood.

    `name` is what the planner calls it, or empty where that cannot be read either. `field` is the
    column as it is stored; `value` what stands there, ready to be shown; `problem` why that will not do.
    """

    table: str
    id: str
    name: str
    field: str
    value: str
    problem: Text

    @property
    def table_title(self) -> Text:
        """What one record of its table is called."""
        return ODD_TITLES[self.table]

    @property
    def field_title(self) -> Text:
        """What its field is called."""
        found = RECORDS[self.table].kept_in(self.field) if self.table in RECORDS else None
        return found.title if found is not None else Text(self.field.replace("_", " "))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What of a plan could not be read; it stays in the file as it is, and the plan is not written to.

    `way_back` is the newest backup in which everything can be read.
    """

    records: tuple[OddRecord, ...]
    way_back: Backup | None = None


def not_whole(name: str, found: LeftOut) -> Text:
    """What to say where an answer is asked of a plan, of which not everything can be read."""
    said = text(
        "{name} holds {count} that cannot be read: {records}. Nothing was changed.",
        name=name,
        count=records_count(found.records),
        records=records_words(found.records),
    )
    if found.way_back is None:
        return sentences(said, text("No backup without them was found here; ask for a copy from elsewhere."))
    return sentences(said, text("Open it in the window and restore the backup of {at}.", at=local(found.way_back.at)))


def record_words(record: OddRecord) -> Text:
    """`engagement ‘AU-2027-001 Port call Mombasa’, status: “nonsens” is not one of those that are known`."""
    who, name = record.table_title, record.name or record.id
    if name:
        who = text("{record} ‘{name}’", record=who, name=name)
    return text("{record}, {field}: {problem}", record=who, field=record.field_title, problem=record.problem)


def records_words(records: Sequence[OddRecord], most: int = NAMED) -> Text:
    """The first of the records in words, and how many more there are."""
    named = tuple(record_words(record) for record in records[:most])
    rest = len(records) - most
    if rest > 0:
        return text("{records:apart}; and {count} more", records=named, count=rest)
    return text("{records:apart}", records=named)


def records_count(records: Sequence[OddRecord]) -> Count:
    """`1 record` or `12 records`."""
    return Count(len(records), "record", "records")
