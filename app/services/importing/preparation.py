"""A file on its way into a plan: what it holds, what was said about it, and what would come of it now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date

from app.domain.country_names import CountryNames
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.records.record import Field
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.importing.cards import holds_cards, import_cards
from app.services.importing.column_looks import ColumnLook, after_reading, column_looks
from app.services.importing.columns import head_fields
from app.services.importing.date_orders import chosen_order
from app.services.importing.field_reading import FieldReading
from app.services.importing.head_rows import names_engagements
from app.services.importing.heads import Heads
from app.services.importing.mapping import EXTRA, ImportMapping
from app.services.importing.matrix_words import MatrixWords
from app.services.importing.mends import FileRow, Mends, fields_of, mended, row_keys
from app.services.importing.own_columns import own_fields_with, with_own_columns
from app.services.importing.plan_import import plan_import
from app.services.importing.register_sheets import REGISTER_TABLE
from app.services.importing.results import ImportResult, Outcome, RowOutcome
from app.services.importing.shapes import Shaped, shape
from app.services.importing.sheets import part_sheets
from app.services.importing.staff_words import NO_WORDS, StaffWords
from app.services.importing.values import Vocabulary
from app.services.texts.country_texts import fold_word
from app.services.texts.patience import Check, go_on
from app.services.texts.tables import FileRefused, RawTable

Difference = tuple[Text, str, str]
"""The title of a field, and its value before and after; both empty where only that it changes is known."""

_SHOWN = frozenset({"title", "ref", "dates", "kind", "status", "level", "direction", "countries", "place", "marking"})


@dataclass(frozen=True, slots=True)
class Preparation:
    """The tables as they were read, the mapping as it is now, and the cells that were mended by hand.

    `silent_order`, `dmy` or `mdy`, is how the person reads dates in figures of a list that does not show it.
    `has_calendar`: a table was found to be a calendar when it was read.
    """

    tables: tuple[RawTable, ...]
    mapping: ImportMapping = field(default_factory=ImportMapping)
    mends: Mends = field(default_factory=dict)
    silent_order: str = ""
    has_calendar: bool = False

    @property
    def file(self) -> str:
        """What the file is called."""
        return self.tables[0].file if self.tables else ""

    def mapped(self, mapping: ImportMapping) -> Preparation:
        """With another mapping; another layout has other rows, and so has a calendar of another year: what was mended
        in them goes."""
        same = mapping.layout == self.mapping.layout
        if self.has_calendar:
            same = same and mapping.year == self.mapping.year
        return replace(self, mapping=mapping, mends=self.mends if same else {})

    def mended(self, key: FileRow, name: str, words: str) -> Preparation:
        """With another text for a field of a row."""
        return replace(self, mends={**self.mends, (key, name): words})


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What comes of a preparation: its columns, and the result or the reason why no table can be read.

    `rows` gives the row of the file for each place in the result, `fields` the words of each row by field, and
    `differences` what changes in rows that change something: the field's title, its value before and after. `own` are
    the plan's own fields, with those that the file brings.
    """

    preparation: Preparation
    columns: tuple[ColumnLook, ...]
    result: ImportResult | None
    refused: Text | None
    rows: Mapping[int, FileRow] = field(default_factory=dict)
    fields: Mapping[FileRow, Mapping[str, str]] = field(default_factory=dict)
    differences: Mapping[int, tuple[Difference, ...]] = field(default_factory=dict)
    own: tuple[Field, ...] = ()

    @property
    def mapping(self) -> ImportMapping:
        """How the file was read, for others: what a setting of this person decided is among it."""
        mapping = self.preparation.mapping
        order = chosen_order(self.result.notes) if self.result is not None else ""
        return replace(mapping, date_order=order) if order else mapping


def prepare(
    plan: Plan,
    preparation: Preparation,
    as_of: date,
    places: Iterable[Place] = (),
    check: Check = go_on,
    words: StaffWords = NO_WORDS,
) -> ImportPreview:
    """Read the file as it was mapped and mended, without changing the plan."""
    if holds_cards(preparation.tables):
        return ImportPreview(preparation, (), import_cards(plan, preparation.tables, check), None)
    places = tuple(places)
    own = _own_fields(plan, preparation, words)
    mapping = with_own_columns(preparation.mapping, own)
    heads = Heads(mapping, words)
    plain = _plain(plan, replace(preparation, mapping=mapping), words)
    preparation = replace(preparation, has_calendar=bool(plain.said))
    registers = _registers(plain.tables, mapping, heads)
    order = preparation.silent_order
    columns = column_looks(plan, registers, mapping, as_of, places, check, words, order)
    tables = mended(plain.tables, preparation.mends, heads)
    # The tables are plain now: their heads are in the first row, wherever they stood.
    plainly = replace(mapping, layout=None, first_row=0)
    try:
        result = plan_import(plan, tables, as_of, None, plainly, places, check, words, order)
    except FileRefused as refused:
        return ImportPreview(preparation, columns, None, refused.what, own=own)
    columns = after_reading(columns, result.columns)
    result = replace(result, skipped=(*plain.skipped, *result.skipped), notes=(*plain.said, *result.notes))
    by_sheet = {table.sheet: table for table in tables}
    keys = row_keys(tables)
    fields = {key: fields_of(by_sheet[key[0]], row, heads) for key, row in keys.items()}
    differences = _differences(result, FieldReading(plan, as_of, places))
    return ImportPreview(preparation, columns, result, None, _places(result.rows, keys), fields, differences, own)


def begin(
    plan: Plan,
    tables: tuple[RawTable, ...],
    remembered: Mapping[str, ImportMapping],
    as_of: date,
    places: Iterable[Place] = (),
    check: Check = go_on,
    words: StaffWords = NO_WORDS,
    silent_order: str = "",
) -> ImportPreview:
    """What a file comes to at first: as it was mapped last time, where one of its shape (`shape_key`) was, else with
    the columns that nobody knows kept as notes."""
    places = tuple(places)
    first = prepare(plan, Preparation(tables, silent_order=silent_order), as_of, places, check, words)
    mapping = remembered.get(shape_key(tables, first.columns)) or kept_as_notes(ImportMapping(), first.columns)
    if mapping == first.preparation.mapping:
        return first
    return prepare(plan, first.preparation.mapped(mapping), as_of, places, check, words)


def kept_as_notes(mapping: ImportMapping, columns: Sequence[ColumnLook]) -> ImportMapping:
    """The mapping with the columns that nobody knows kept as notes, so that nothing is dropped unseen."""
    read = {fold_word(look.head) for look in columns if look.field}
    unknown = {fold_word(look.head): EXTRA for look in columns if look.filled and not look.field}
    kept = {head: target for head, target in unknown.items() if head and head not in read}
    return replace(mapping, columns={**kept, **mapping.columns})


def shape_key(tables: Sequence[RawTable], columns: Sequence[ColumnLook]) -> str:
    """By what files of the same shape are known: their heads in order, else the names of their sheets."""
    heads = [fold_word(look.head) for look in columns if look.head]
    return "|".join(heads) or "|".join(fold_word(table.sheet) for table in tables)


def _plain(plan: Plan, preparation: Preparation, words: StaffWords) -> Shaped:
    """The plain tables of a preparation, and its sheets of records as they are."""
    mapping = preparation.mapping
    vocabulary = Vocabulary(plan.kinds, CountryNames(plan.countries.values()), mapping, words)
    others, records = part_sheets(preparation.tables, mapping)
    made = shape(others, mapping, Heads(mapping, words), MatrixWords(plan, vocabulary))
    return replace(made, tables=(*made.tables, *records.values()))


def _own_fields(plan: Plan, preparation: Preparation, words: StaffWords) -> tuple[Field, ...]:
    mapping = preparation.mapping
    _, sheets = part_sheets(preparation.tables, mapping)
    names = CountryNames(plan.countries.values())
    return own_fields_with(plan, sheets, Vocabulary(plan.kinds, names, mapping, words))


def _registers(tables: Sequence[RawTable], mapping: ImportMapping, heads: Heads) -> Sequence[RawTable]:
    """The tables whose columns can be said: those that are read, or all that are wanted where none is."""
    wanted = [table for table in tables if table.rows and (not mapping.sheets or table.sheet in mapping.sheets)]
    read = [table for table in wanted if names_engagements(head_fields(table.rows[0].cells, heads))]
    return read or wanted


def _differences(result: ImportResult, reading: FieldReading) -> dict[int, tuple[Difference, ...]]:
    """What changes in each row that changes an engagement; of fields that name other items only that they change."""
    changes = {
        item.after.ref: (item.before, item.after)
        for item in result.change.items
        if isinstance(item.after, Engagement) and isinstance(item.before, Engagement)
    }
    return {
        at: tuple(
            (
                title,
                reading.shown(name, before) if name in _SHOWN else "",
                reading.shown(name, after) if name in _SHOWN else "",
            )
            for name, title in zip(row.changed, row.changed_titles, strict=True)
        )
        for at, row in enumerate(result.rows)
        if row.outcome is Outcome.CHANGED and row.table == REGISTER_TABLE and row.ref in changes
        for before, after in (changes[row.ref],)
    }


def _places(rows: Sequence[RowOutcome], keys: Iterable[FileRow]) -> dict[int, FileRow]:
    """Which row of the file each outcome is of; those of one number come in their order."""
    waiting: dict[tuple[str, int], list[FileRow]] = {}
    for key in keys:
        waiting.setdefault(key[:2], []).append(key)
    found: dict[int, FileRow] = {}
    for at, row in enumerate(rows):
        left = waiting.get((row.sheet, row.row))
        if left:
            found[at] = left.pop(0)
    return found
