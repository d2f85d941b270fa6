"""Which column of a file becomes what: its words beside what is read of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.plan_fields import own_fields
from app.domain.records.record import record_of
from app.domain.records.sort import Surface
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.importing.column_ways import LEVEL_FIELDS, dated_columns
from app.services.importing.columns import JOINED, ColumnReading
from app.services.importing.date_ways import ways_of_plain
from app.services.importing.dates import DATE_FIELDS, DateCells
from app.services.importing.field_reading import FieldReading
from app.services.importing.heads import Heads
from app.services.importing.mapping import EXTRA, IGNORED, ImportMapping, Layout
from app.services.importing.plan_import import plan_import
from app.services.importing.register_columns import file_name
from app.services.importing.results import Outcome, RowOutcome
from app.services.importing.staff_words import StaffWords
from app.services.texts.country_texts import fold_word
from app.services.texts.patience import Check
from app.services.texts.tables import RawRow, RawTable, Value, cell_text

MOST_SAMPLES = 60
"""Different values of a column that are read for its preview."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A value of a column, what is read of it, and why it is not, or not wholly."""

    words: str
    read: str
    why: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """One column: its head, our field (`extra`, `ignore`, or empty where it is not known), and its values.

    `filled` is the number of its cells that hold anything; of `samples` those that can't be read come first.
    `passed_over` says why it fills its field no more, now that the whole file was read.
    """

    sheet: str
    at: int
    head: str
    field: str
    filled: int
    samples: tuple[Sample, ...] = ()
    passed_over: Text | None = None

    @property
    def unread(self) -> int:
        """How many of the samples are not read, or not wholly."""
        return sum(bool(sample.why) for sample in self.samples)


def column_looks(
    plan: Plan,
    tables: Sequence[RawTable],
    mapping: ImportMapping,
    as_of: date,
    places: Iterable[Place],
    check: Check,
    words: StaffWords,
    silent_order: str = "",
) -> tuple[ColumnLook, ...]:
    """Each column of plain tables, whose first row are heads, that has a head or holds anything; dates are read by
    `silent_order` where their list does not show the order of day and month."""
    heads = Heads(mapping, words)
    looks = [look for table in tables if table.rows for look in _looks(table, heads)]
    read = _Reading(plan, mapping, as_of, tuple(places), words, silent_order)
    return read.looks(looks, {table.sheet: table for table in tables}, check)


def after_reading(looks: Sequence[ColumnLook], readings: Sequence[ColumnReading]) -> tuple[ColumnLook, ...]:
    """The looks with what only the whole file has shown, such as that numbers count rows and name nothing."""
    over = {(each.sheet, each.head): each.why for each in readings if not each.field}
    for each in readings:
        if each.field:  # Of two columns with one head the first is read.
            over.pop((each.sheet, each.head), None)
    return tuple(replace(look, passed_over=over.get((look.sheet, look.head))) if look.field else look for look in looks)


def _looks(table: RawTable, known: Heads) -> Iterable[ColumnLook]:
    heads = [cell_text(cell) for cell in table.rows[0].cells]
    taken: set[str] = set()
    for at in range(max(len(row.cells) for row in table.rows)):
        head = heads[at] if at < len(heads) else ""
        filled = sum(bool(cell_text(row.cells[at])) for row in table.rows[1:] if at < len(row.cells))
        if not head and not filled:
            continue
        field = known.field(head) if head else ""
        if field in taken and field not in JOINED:
            field = ""  # Only the first column of a field is read.
        elif field not in (EXTRA, IGNORED):
            taken.add(field)
        yield ColumnLook(table.sheet, at, head, field, filled)


class _Reading:
    """Reads the values of columns, each in a row of its own that says what a row must say and nothing else."""

    def __init__(
        self,
        plan: Plan,
        mapping: ImportMapping,
        as_of: date,
        places: Sequence[Place],
        words: StaffWords,
        silent_order: str,
    ) -> None:
        self._plan = plan
        self._mapping = replace(mapping, columns={}, first_row=0, layout=Layout.LIST, sheets=())
        self._words = words
        self._as_of = as_of
        self._places = places
        self._silent_order = silent_order
        self._shown = FieldReading(plan, as_of, places)

    def looks(
        self, looks: Sequence[ColumnLook], tables: Mapping[str, RawTable], check: Check
    ) -> tuple[ColumnLook, ...]:
        """The looks with their samples."""
        values = {at: _values(tables[look.sheet], look.at) for at, look in enumerate(looks)}
        tried = [at for at, look in enumerate(looks) if _is_read(look.field) and values[at]]
        found: dict[int, tuple[Sample, ...]] = {}
        ways = {sheet: self._ways(looks, table) for sheet, table in tables.items()}
        usual = DateCells(self._mapping.date_order, 1, self._mapping.year, self._mapping.month_numbers)
        by_way: dict[DateCells, list[int]] = {}
        for at in tried:
            by_way.setdefault(ways.get(looks[at].sheet, {}).get(looks[at].field, usual), []).append(at)
        for way, these in by_way.items():
            found |= self._read({at: (looks[at], values[at]) for at in these}, way, check)
        made = []
        for at, look in enumerate(looks):
            is_kept = look.field not in ("", IGNORED)
            plain = tuple(Sample(said, said if is_kept else "") for said in map(cell_text, values[at]))
            samples = sorted(found.get(at, plain), key=lambda sample: not sample.why)
            made.append(replace(look, samples=tuple(samples)))
        return tuple(made)

    def _ways(self, looks: Sequence[ColumnLook], table: RawTable) -> Mapping[str, DateCells]:
        """How dates are read by field, as the whole list shows it, not only its samples."""
        names = dated_columns(own_fields(self._plan))
        dated = {look.field: look.at for look in looks if look.sheet == table.sheet and look.field in names}
        return ways_of_plain(table, dated, self._mapping, self._plan.settings, self._silent_order).by_column

    def _read(
        self, columns: Mapping[int, tuple[ColumnLook, Sequence[Value]]], way: DateCells, check: Check
    ) -> dict[int, tuple[Sample, ...]]:
        tables = [self._table(str(at), look, values) for at, (look, values) in columns.items()]
        # The head of a column of levels says whether its numbers are stars.
        levels = {fold_word(look.head): look.field for look, _ in columns.values() if look.field in LEVEL_FIELDS}
        mapping = replace(
            self._mapping, date_order=way.order, month_numbers=way.month_numbers, year=way.year, columns=levels
        )
        result = plan_import(
            self._plan, tables, self._as_of, mapping=mapping, places=self._places, check=check, words=self._words
        )
        made = {item.after.title: item.after for item in result.change.items if isinstance(item.after, Engagement)}
        rows = {(row.sheet, row.row): row for row in result.rows}
        return {
            at: tuple(
                self._sample(look.field, value, rows.get((str(at), number)), made)
                for number, value in enumerate(values, 2)
            )
            for at, (look, values) in columns.items()
        }

    def _table(self, name: str, look: ColumnLook, values: Sequence[Value]) -> RawTable:
        field = look.field
        beside: dict[str, Value] = {"title": "", "kind": next(iter(self._plan.kinds), ""), "start": "2000-01-01"}
        if field in ("start", "dates"):
            beside.pop("start")
        beside.pop(field, None)
        rows = [RawRow(1, (*beside, look.head if field in LEVEL_FIELDS else field))]
        for number, value in enumerate(values, 2):
            own = beside | {"title": f"{name} {number}"} | ({"start": value} if field == "end" else {})
            rows.append(RawRow(number, (*(own[each] for each in beside), value)))
        return RawTable("", name, tuple(rows))

    def _sample(self, field: str, value: Value, row: RowOutcome | None, made: Mapping[str, Engagement]) -> Sample:
        said = cell_text(value)
        if row is None:
            return Sample(said, "")
        item = made.get(row.title)
        if row.outcome is Outcome.REFUSED or item is None:
            # A last day is tried as the first one too (see `_table`), which is none of this column.
            of_others = {"start"} if field == "end" else set()
            return Sample(said, "", tuple(why for why in row.reasons if dict(why.values).get("field") not in of_others))
        if field == "countries":
            # Who is the host is said by the whole row, not by this cell.
            names = (country_name(self._plan, each) for each in item.country_ids)
            return Sample(said, "; ".join(names), row.reasons)
        return Sample(said, self._shown.shown(_declared(field), item), row.reasons)


def _values(table: RawTable, at: int) -> list[Value]:
    found: dict[str, Value] = {}
    for row in table.rows[1:]:
        if at < len(row.cells) and (said := cell_text(row.cells[at])):
            found.setdefault(said, row.cells[at])
            if len(found) == MOST_SAMPLES:
                break
    return list(found.values())


def _is_read(field: str) -> bool:
    """Whether reading makes something else of a field's words than they are."""
    if field in DATE_FIELDS:
        return True
    declared = _declared(field)
    known = {each.name: each.sort for each in record_of(Engagement).on(Surface.REGISTER)}
    return declared in known and declared != "place" and not isinstance(known[declared], Words | Prose)


def _declared(field: str) -> str:
    """The declared field that a column of a file fills."""
    if field in DATE_FIELDS:
        return "dates"
    for each in record_of(Engagement).on(Surface.REGISTER):
        if field in (each.name, *(column.name for column in each.sort.cell_columns(file_name(each.name)))):
            return each.name
    return field
