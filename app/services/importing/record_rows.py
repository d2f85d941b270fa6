"""The sheets of records in a file of ours, read before and after its engagements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.domain.changes import ItemChange, added, change, replaced
from app.domain.tables import RECORDS
from app.services.importing.register_sheets import REGISTER_TABLE, sheet_records
from app.services.importing.results import ImportResult, Outcome, RowOutcome
from app.services.importing.sheets import SheetReader, SheetRow
from app.services.texts.tables import RawTable


class RecordRows:
    """The sheets of records of a file; those that engagements point at are read before them, the others after."""

    def __init__(self, reader: SheetReader, sheets: Mapping[str, RawTable]) -> None:
        self._reader = reader
        self._sheets = sheets
        self._before: list[SheetRow] = []
        self._after: list[SheetRow] = []

    def read_before(self) -> None:
        """Read what engagements can point at."""
        self._before = self._read(behind=False)

    def read_after(self) -> None:
        """Read what points at engagements, or stands behind them."""
        self._after = self._read(behind=True)

    def with_records(self, result: ImportResult) -> ImportResult:
        """The result with the records in its change, and the rows of those that are not as the plan has them."""
        before, after = _changes(self._before), _changes(self._after)
        rows = [self._outcome(row) for row in (*self._before, *self._after)]
        told = [row for row in rows if row.outcome is not Outcome.SAME or row.reasons]
        items = (*before, *result.change.items, *after)
        notes = tuple(dict.fromkeys((*result.notes, *self._reader.notes)))
        return replace(result, change=change(result.change.label, items), rows=(*result.rows, *told), notes=notes)

    def _read(self, *, behind: bool) -> list[SheetRow]:
        order = list(RECORDS)
        return [
            row
            for record in sheet_records()
            if record.name in self._sheets and (order.index(record.name) > order.index(REGISTER_TABLE)) is behind
            for row in self._reader.read(record, self._sheets[record.name])
        ]

    def _outcome(self, row: SheetRow) -> RowOutcome:
        outcome = Outcome.CHANGED if row.changed else Outcome.SAME
        if row.after is None:
            outcome = Outcome.REFUSED
        elif row.before is None:
            outcome = Outcome.NEW
        sheet = self._sheets[row.record.name].sheet
        return RowOutcome(sheet, row.row, "", row.title, outcome, row.reasons, row.changed, table=row.record.name)


def _changes(rows: Iterable[SheetRow]) -> list[ItemChange]:
    return [
        added(row.record.name, row.after) if row.before is None else replaced(row.record.name, row.before, row.after)
        for row in rows
        if row.after is not None and row.after != row.before
    ]
