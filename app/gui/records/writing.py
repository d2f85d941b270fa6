"""What people do to the rows of a list: edit a cell, fill down, copy, paste, add, remove."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change
from app.domain.not_understood import NotUnderstood
from app.domain.records.record import Field, Item, Record
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.editors.cell_editors import CellEditor, CellStep
from app.gui.editors.echo_line import Understood
from app.gui.look.dates import date_preferences
from app.gui.look.theme import Meaning
from app.gui.records.record_dialog import RecordDialog
from app.gui.records.table import RecordTable
from app.gui.widgets import clipboard
from app.gui.widgets.day_picking import DayPicking
from app.gui.workspace.document import words
from app.services.edits.records import remove_records, set_back
from app.services.edits.refusals import EditRefused
from app.services.layouts.record_list import (
    Typed,
    can_be_given,
    can_be_typed,
    change_of_typed,
    columns_of,
    dated_before,
    typed_text,
    why_not_added,
)
from app.services.layouts.table_blocks import read_block
from app.services.records.reading import PlanReading


class RecordWriting(QObject):
    """Turns gestures in a table into edits of the plan; the dialog makes them and says what came of them.

    `made(id)` when there is a new entry.
    """

    made = Signal(str)

    def __init__(self, dialog: StandingDialog, record: Record, shipped: Mapping[str, Item], table: RecordTable) -> None:
        super().__init__(table)
        self._dialog = dialog
        self._document = dialog.workspace.document
        self._record = record
        self._shipped = shipped
        self._fields = columns_of(record)
        self._table = table
        self._wanted: tuple[str, ...] = ()
        self._edited: tuple[str, Field] | None = None
        table.opened.connect(lambda _row: self.edit())
        table.typed.connect(self._on_typed)
        table.stepped.connect(self._on_stepped)

    def edit(self) -> None:
        """Edit the current cell."""
        key = self._table.current_key
        self._edit((str(key),) if key is not None else ())

    def edit_all(self) -> None:
        """Edit the current cell, and give what was typed to all selected rows."""
        self._edit(self._table.selected_keys)

    def fill_down(self) -> None:
        """Give all selected rows what the first of them holds in the current column."""
        field, keys = self._field(), self._table.selected_keys
        if field is None or len(keys) < 2 or not self._may_write(field):
            return
        text = typed_text(self._document.plan, self._record, keys[0], field, self._reading())
        self._write([Typed(at, key, {field.name: text}) for at, key in enumerate(keys[1:], 2)])

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as they are typed."""
        fields, known, plan = self._shown_fields(), self._reading(), self._document.plan
        block = [
            [typed_text(plan, self._record, key, each, known) for each in fields] for key in self._table.selected_keys
        ]
        if block:
            clipboard.put(block)
            self._dialog.say(self.tr("%n row(s) copied.", "", len(block)))

    def paste(self) -> None:
        """Fill the cells from the current one on; a single cell fills all selected rows, further rows are new."""
        if (block := self._held()) is None:
            return
        field, keys = self._field(), self._table.selected_keys
        if field is None:
            self._paste_rows(block, (), self._shown_fields())
        elif len(block) == 1 and len(block[0]) == 1 and len(keys) > 1:
            if self._may_write(field):
                self._write([Typed(at, key, {field.name: block[0][0]}) for at, key in enumerate(keys, 1)])
        else:
            fields = self._shown_fields()
            below = self._table.rows.keys[self._table.currentIndex().row() :]
            self._paste_rows(block, [str(key) for key in below], fields[fields.index(field) :])

    def paste_new(self) -> None:
        """Make a new entry of each row on the clipboard, whose cells stand in the order of the columns."""
        if (block := self._held()) is not None:
            self._paste_rows(block, (), self._shown_fields())

    def add(self) -> None:
        """Ask for a new entry."""
        if not self._can_write():
            return
        if (reason := why_not_added(self._record)) is not None:
            self._dialog.say(words(reason), Meaning.WARNS)
            return
        plan, reading = self._document.plan, self._reading()
        dialog = RecordDialog(
            self._dialog.workspace.icons,
            self._record,
            reading,
            lambda texts: change_of_typed(plan, self._record, [Typed(1, None, texts)], reading),
            self._dialog,
        )
        dialog.made.connect(self._on_made)
        dialog.open()

    def remove(self) -> None:
        """Remove the selected entries, unless something stands in the way."""
        if self._can_write():
            keys = self._table.selected_keys
            self._dialog.attempt(partial(remove_records, self._document.plan, self._record.name, keys))
            self._table.setFocus()

    def set_back(self) -> None:
        """Give the selected entries back what they ship with."""
        if self._can_write():
            keys = self._table.selected_keys
            self._dialog.attempt(partial(set_back, self._document.plan, self._record.name, keys, self._shipped))

    def look_again(self) -> None:
        """After a change: the cell that is being edited may hold something else now, or be gone."""
        if self._table.editor is None or self._edited is None:
            return
        (key, field), plan = self._edited, self._document.plan
        if key in plan.table(self._record.name):
            self._table.overtake(typed_text(plan, self._record, key, field, self._reading()))
        else:
            self._table.close_editor()

    def _edit(self, keys: Sequence[str]) -> None:
        field = self._field()
        if field is None or not keys or not self._may_write(field):
            return
        self._wanted = tuple(keys)
        key = str(self._table.current_key)
        known = self._reading().beside(self._record, self._document.plan.find(self._record.name, key))
        names = field.sort.offered(known.names)
        text = typed_text(self._document.plan, self._record, key, field, known)
        self._edited = (key, field)
        lines = field.sort.lines
        self._table.open_editor(
            text, partial(_understood, field, known), names, several=field.sort.is_list, lines=lines
        )
        if field.sort.is_dated and isinstance(editor := self._table.editor, CellEditor):
            DayPicking(editor, begins=partial(self._begins, key, field))
        if lines > 1:
            self._dialog.say(self.tr("Alt+Enter begins another line, Enter fills in the cell."))

    def _begins(self, key: str, field: Field) -> date | None:
        """Where the month of a day opens that is not stated yet: at the day of the field before it."""
        before = dated_before(self._record, field.name)
        item = self._document.plan.table(self._record.name).get(key)
        return self._record[before].sort.first_day(getattr(item, before)) if before and item is not None else None

    def _on_typed(self, _key: object, column: int, text: str, step: CellStep | None) -> None:
        name = self._fields[column].name
        if self._write([Typed(at, key, {name: text}) for at, key in enumerate(self._wanted, 1)]) and step is not None:
            self._on_stepped(step)

    def _on_stepped(self, step: CellStep) -> None:
        """Tab edits on in the next cell that can be typed into."""
        sideways = step in (CellStep.LEFT, CellStep.RIGHT)
        while self._table.step(step):
            field = self._field()
            if not sideways:
                return
            if field is not None and can_be_typed(field):
                self.edit()
                return

    def _on_made(self, change: Change) -> None:
        if self._dialog.attempt(lambda: change) is not None:
            new = [item.id for item in change.items if item.table == self._record.name and item.before is None]
            if new:
                self.made.emit(new[0])
            self._table.setFocus()

    def _paste_rows(self, block: Sequence[Sequence[str]], keys: Sequence[str], fields: Sequence[Field]) -> None:
        rows = []
        for at, cells in enumerate(block):
            key = keys[at] if at < len(keys) else None
            texts = {each.name: cell for each, cell in zip(fields, cells, strict=False) if can_be_given(each)}
            rows.append(Typed(at + 1, key, texts))
        self._write(rows)

    def _write(self, rows: Sequence[Typed]) -> bool:
        use_case: Callable[[], Change] = partial(
            change_of_typed, self._document.plan, self._record, rows, self._reading()
        )
        return self._dialog.attempt(use_case) is not None

    def _held(self) -> Sequence[Sequence[str]] | None:
        """The cells on the clipboard, where the plan can be written."""
        if not self._can_write():
            return None
        try:
            block = read_block(clipboard.held())
        except EditRefused as refusal:
            self._dialog.say(words(refusal.reason), Meaning.WARNS)
            return None
        if not block:
            self._dialog.say(self.tr("The clipboard holds no cells."))
            return None
        return block

    def _can_write(self) -> bool:
        if not self._dialog.can_write:
            self._dialog.say(self.tr("This plan is open for reading only."), Meaning.WARNS)
        return self._dialog.can_write

    def _may_write(self, field: Field) -> bool:
        if self._can_write() and not can_be_typed(field):
            said = self.tr("{field} stays as it was made and cannot be edited here.")
            self._dialog.say(said.format(field=words(field.title)), Meaning.WARNS)
            return False
        return self._dialog.can_write

    def _field(self) -> Field | None:
        index = self._table.currentIndex()
        return self._fields[index.column()] if index.isValid() else None

    def _shown_fields(self) -> list[Field]:
        return [self._fields[at] for at in self._table.shown_columns]

    def _reading(self) -> PlanReading:
        return PlanReading(self._document.plan, self._document.today, date_preferences())


def _understood(field: Field, reading: PlanReading, typed: str) -> Understood:
    try:
        field.sort.read(typed, reading)
    except NotUnderstood as trouble:
        return Understood(False, words(trouble.reason))
    return Understood(True)
