"""What others change leaves the table as somebody has it: a cell half typed stays so, and the rows where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QWidget

from app.gui.editors.cell_editors import HalfTyped
from app.gui.screens.table.cell_source import CellSource
from app.gui.screens.table.delegate import CellDelegate
from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.view import EngagementGrid
from app.gui.workspace.workspace import Workspace


class Undisturbed:
    """Looks after the one editor that may be open in a grid, and after its place."""

    def __init__(
        self,
        workspace: Workspace,
        grid: EngagementGrid,
        model: EngagementTableModel,
        delegate: CellDelegate,
        source: CellSource,
    ) -> None:
        self._workspace = workspace
        self._document = workspace.document
        self._grid = grid
        self._model = model
        self._delegate = delegate
        self._source = source

    def kept_from_others(self) -> AbstractContextManager[None]:
        """The same where others change the plan; one's own edit closes its editor itself."""
        return self.kept() if self._document.is_arriving else nullcontext()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """While the rows are shown anew, which closes an editor: it is opened again with all that was typed."""
        bar = self._grid.verticalScrollBar()
        editor, index, top = self._delegate.editor, self._delegate.index, bar.value()
        if editor is None or index is None:
            yield
        elif not self._document.is_open:
            # What it held was asked about before the plan was closed.
            self._grid.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            yield
        else:
            item_id, column_id = self._model.id_at(index.row()), self._source.column_at(index.column()).id
            typed, held = editor.typed, editor.understood.said if editor.is_held else ""
            elsewhere = None if editor.hasFocus() else QApplication.focusWidget()
            yield
            at = len(self._model.lines) if item_id is None else self._model.row_of(item_id)
            column = self._model.column_of(column_id)
            if self._delegate.editor is editor:
                pass
            elif at is not None and column is not None and at < self._model.rowCount():
                self._go_on(self._model.index(at, column), typed, elsewhere)
            elif held:
                self._workspace.say(held)
        if self._document.is_arriving:
            bar.setValue(top)

    def _go_on(self, here: QModelIndex, typed: HalfTyped, elsewhere: QWidget | None) -> None:
        """Open the editor again; the keys stay where they are, if that is elsewhere."""
        if elsewhere is None:
            self._grid.setCurrentIndex(here)
        self._grid.edit(here)
        if self._delegate.editor is not None:
            self._delegate.editor.go_on(typed)
        if elsewhere is not None:
            elsewhere.setFocus()

    def look_again(self) -> None:
        """After a change: where others made it, the open cell may hold something else now, and says so."""
        editor, index = self._delegate.editor, self._delegate.index
        if self._document.is_arriving and editor is not None and index is not None and index.isValid():
            editor.overtake(self._source.edit_text(index.row(), self._source.column_at(index.column())))
