"""Sheets of records that a workbook of this program carries behind its register, read back into a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.domain.identity import new_id
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.records.days import Day
from app.domain.records.record import Field, Item, Record
from app.domain.records.sort import Surface
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.record_rules import check_item
from app.services.edits.refusals import EditRefused
from app.services.importing.date_orders import date_orders
from app.services.importing.links import FileWords
from app.services.importing.mapping import ImportMapping
from app.services.importing.register_columns import ID
from app.services.importing.register_sheets import sheet_columns, sheet_records
from app.services.texts.country_texts import fold_word
from app.services.texts.patience import Check
from app.services.texts.tables import TOO_LONG, RawRow, RawTable, cell_text


@dataclass(frozen=True, slots=True)
class SheetRow:
    """What a row of a record's sheet came to: the item before (None: it is new) and after (None: refused)."""

    record: Record
    row: int
    title: str
    before: Item | None
    after: Item | None
    reasons: tuple[Text, ...] = ()

    @property
    def changed(self) -> tuple[str, ...]:
        """The fields that differ from what the plan held."""
        if self.before is None or self.after is None:
            return ()
        names = (each.name for each in self.record.fields)
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.after, name))


def part_sheets(tables: Sequence[RawTable], mapping: ImportMapping) -> tuple[list[RawTable], dict[str, RawTable]]:
    """The other tables of a file, and the sheets of records by the table of the plan that they are.

    A sheet is one where it has a record's name and a column of ids.
    """
    by_title = {fold_word(str(record.many)): record.name for record in sheet_records()}
    others: list[RawTable] = []
    sheets: dict[str, RawTable] = {}
    for table in tables:
        name = by_title.get(fold_word(table.sheet), "")
        heads = [fold_word(cell_text(cell)) for cell in table.rows[0].cells] if table.rows else []
        if not name or fold_word(ID.title) not in heads:
            others.append(table)
        elif not mapping.sheets or table.sheet in mapping.sheets:
            sheets[name] = table
    return others, sheets


class SheetReader:
    """Reads the rows of records' sheets into a plan; a blank cell says that there is nothing.

    Dates in figures are read in the order that somebody `said`, else as their sheet shows it, else in the `silent` one.
    """

    def __init__(self, plan: Plan, words: FileWords, check: Check, said: str = "", silent: str = "") -> None:
        self.notes: list[Text] = []
        self._plan = plan
        self._words = words
        self._check = check
        self._said = said
        self._silent = silent
        self._orders: Mapping[str, str] = {}
        self._titles: dict[tuple[str, str], str] = {}

    def read(self, record: Record, table: RawTable) -> list[SheetRow]:
        """What each row came to, those that say what the plan holds among them."""
        heads = {fold_word(cell_text(cell)): at for at, cell in enumerate(table.rows[0].cells)}
        columns = {
            column.name: heads[fold_word(column.title)]
            for column in sheet_columns(record)
            if fold_word(column.title) in heads
        }
        seen: set[str] = set()
        rows: list[tuple[RawRow, dict[str, str]]] = []
        for row in table.rows[1:]:
            cells = {name: cell_text(row.cells[at]) if at < len(row.cells) else "" for name, at in columns.items()}
            if any(cells.values()):
                rows.append((row, cells))
        dated = [each.name for each in record.fields if isinstance(each.sort, Day) and each.name in columns]
        orders = date_orders({name: [cells[name] for _, cells in rows] for name in dated}, self._silent, self._said)
        self._orders = orders.by_column
        self.notes += orders.notes
        if own := record.own_links:
            self._announce(record, [cells for _, cells in rows], {each.name: each.empty for each in own})
        made: list[SheetRow] = []
        for row, cells in rows:
            self._check()
            made.append(self._row(record, row, cells, seen))
        return made

    def _announce(self, record: Record, rows: Iterable[dict[str, str]], own: Mapping[str, Any]) -> None:
        """Make the items of all rows known to each other, as those of a deputy who stands further down.

        `own` are the fields in which they name each other, and what is in them until then. A row without an id
        is given one: that of the item of the plan that is equal but for these fields, or a new one.
        """
        for cells in rows:
            self._check()
            try:
                values = {**self._values(record, cells, None), **own}
            except NotUnderstood:
                continue  # It is refused when its turn comes.
            finally:
                self._words.left_out()
            make: Callable[..., Item] = record.kind
            item = make(id=cells[ID.name] or new_id(), **values)
            if not cells[ID.name]:
                same = self._same(record, item, own)
                cells[ID.name] = same.id if same is not None else item.id
            self._words.add(record.name, cells[ID.name], cells[ID.name], record.title_of(item, self._title_of))

    def _row(self, record: Record, row: RawRow, cells: Mapping[str, str], seen: set[str]) -> SheetRow:
        stated = cells[ID.name]
        before = self._plan.find(record.name, stated) if stated else None
        names = [column.name for each in record.naming for column in each.sort.cell_columns(each.name)]
        title = " ".join(cells.get(name, "") for name in names).strip()
        refused = SheetRow(record, row.number, title, before, None)
        try:
            values = self._values(record, cells, before)
        except NotUnderstood as refusal:
            return replace(refused, reasons=(refusal.reason, *self._words.left_out()))
        remarks = self._words.left_out()
        item_id = stated
        make: Callable[..., Item] = record.kind
        after = make(id=item_id or new_id(), **values)
        if not item_id:
            before = self._same(record, after)
            after = before or after
        try:
            if after != before:
                check_item(record.name, after)
        except EditRefused as refusal:
            return replace(refused, reasons=(refusal.reason, *remarks))
        if after.id in seen:
            return replace(refused, reasons=(text("the same {one} is already in this file", one=record.one),))
        seen.add(after.id)
        name = record.title_of(after, self._title_of)
        self._titles[record.name, after.id] = name
        self._words.add(record.name, after.id, after.id, name)
        return SheetRow(record, row.number, name, before, after, remarks)

    def _values(self, record: Record, cells: Mapping[str, str], before: Item | None) -> dict[str, Any]:
        """The fields as the row states them; those that its sheet does not have are as they were."""
        values: dict[str, Any] = {}
        for each in record.on(Surface.REGISTER):
            columns = each.sort.cell_columns(each.name)
            if each.name == "id":
                continue
            texts = [cells.get(column.name, "") for column in columns]
            if any(column.name not in cells for column in columns if not column.is_told) or TOO_LONG in texts:
                values[each.name] = self._kept(each, before)
            else:
                values[each.name] = each.sort.from_cells(texts, self._words.in_order(self._orders.get(each.name, "")))
        return values

    def _kept(self, each: Field, before: Item | None) -> Any:
        if before is not None:
            return getattr(before, each.name)
        if each.sort.must and each.sort.is_empty(each.empty):
            raise each.sort.needed()
        return each.empty

    def _same(self, record: Record, wanted: Item, but: Mapping[str, Any] = MappingProxyType({})) -> Item | None:
        """The item of the plan that is equal but for its id, and with these values."""
        items: Iterable[Any] = self._plan.table(record.name).values()
        return next((item for item in items if replace(item, id=wanted.id, **but) == wanted), None)

    def _title_of(self, table: str, item_id: str) -> str:
        return self._titles.get((table, item_id)) or self._plan.title_of(table, item_id)
