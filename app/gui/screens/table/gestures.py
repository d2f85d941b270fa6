"""What the keys of a spreadsheet do to the selected cells: copy, paste, empty, fill down, today."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.engaging.copying import Copying, held_engagements
from app.gui.screens.table.cell_source import CellSource
from app.gui.screens.table.editing import TableEditing
from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.view import EngagementGrid
from app.gui.widgets import clipboard
from app.gui.workspace.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.importing.heads import Heads
from app.services.importing.mapping import ImportMapping
from app.services.importing.shapes import has_heads
from app.services.layouts.cell_proposals import CellWish
from app.services.layouts.table_blocks import pasted_wishes, read_block


class CellGestures(QObject):
    """Turns the selection of a grid into wishes for its cells."""

    def __init__(
        self,
        workspace: Workspace,
        grid: EngagementGrid,
        model: EngagementTableModel,
        source: CellSource,
        editing: TableEditing,
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._copying = Copying(workspace, self)
        self._document = workspace.document
        self._say = workspace.say
        self._staff_words = workspace.staff_words
        self._import_clipboard = workspace.actions.action("file.import-clipboard").trigger
        self._grid = grid
        self._model = model
        self._source = source
        self._editing = editing
        grid.emptied.connect(self.empty)
        grid.dated.connect(self.fill_in_today)
        grid.copied.connect(self.copy)
        grid.pasted.connect(self.paste)

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        top, left, tall, wide = self._grid.block()
        columns = self._model.columns[left : left + wide]
        block = [
            [self._source.copy_text(item_id, each) or self._model.look(row, each).text for each in columns]
            for row, item_id in self._model.targets(top, tall)
        ]
        if block:
            clipboard.put(block)
            rows = len(block)
            self._say(self.tr("1 row copied.") if rows == 1 else self.tr("{count} rows copied.").format(count=rows))

    def paste(self) -> None:
        """Fill the cells from the first selected one on with what the clipboard holds; a table with heads of its own
        goes through the import."""
        if held_engagements(self._workspace) is not None:
            # Copied whole, in a view where they are no cells.
            self._copying.paste(None)
            return
        if has_heads(clipboard.held_html(), clipboard.held(), Heads(ImportMapping(), self._staff_words())):
            # A table of somebody else's, not cells of this one: it is read as one of a file is.
            self._import_clipboard()
            return
        top, left, tall, wide = self._grid.block()
        if tall == 0:
            top = len(self._model.lines)
        try:
            block = read_block(clipboard.held())
        except EditRefused as refusal:
            self._document.refused.emit(refusal.reason)
            return
        if block:
            first, tall = self._model.number_of(top) - 1, len(self._model.targets(top, tall)) or 1
            self._editing.paste(pasted_wishes(block, self._model.ids, self._model.columns, first, left, tall, wide))
        else:
            self._say(self.tr("The clipboard holds no cells."))

    def empty(self) -> None:
        """Take away what stands in the selected cells; those that must hold something say so."""
        self._editing.make([wish for wish in self._wishes("") if wish.column.is_editable])

    def fill_in_today(self) -> None:
        """Give the selected dates today."""
        today = self._document.today.isoformat()
        self._editing.make([wish for wish in self._wishes(today) if wish.column.is_dated])

    def fill_down(self) -> None:
        """Give the selected cells what stands in the topmost of their column; of a single row that is the one above,
        as in spreadsheets."""
        top, left, tall, wide = self._grid.block()
        rows = self._model.targets(top, tall)
        if len(rows) == 1:
            above = [at for at in range(rows[0][0] - 1, -1, -1) if self._model.id_at(at) is not None][:1]
            rows = [*self._model.targets(above[0], 1), *rows] if above else rows
        if len(rows) < 2:
            self._say(self.tr("Select the cell to fill down from, and those below it."))
            return
        columns = [each for each in self._model.columns[left : left + wide] if each.is_editable and each.id != "ref"]
        if not columns:
            self._say(
                self.tr("These cells cannot be filled down: they are worked out, or each engagement has its own.")
            )
            return
        typed = {each.id: self._source.edit_text(rows[0][0], each) for each in columns}
        self._editing.make(
            [
                CellWish(self._model.number_of(at), item_id, each, typed[each.id])
                for at, item_id in rows[1:]
                for each in columns
            ]
        )

    def _wishes(self, typed: str) -> list[CellWish]:
        top, left, tall, wide = self._grid.block()
        return [
            CellWish(self._model.number_of(at), item_id, each, typed)
            for at, item_id in self._model.targets(top, tall)
            for each in self._model.columns[left : left + wide]
        ]
