"""A cell whose words cannot be taken keeps them: its editor stays until they are mended or given up."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from app.gui.editors.cell_editors import CellEditor
from app.gui.screens.table.delegate import CellDelegate
from app.gui.screens.table.standing_columns import StandingColumns


class HoldingView(StandingColumns):
    """Leaving such a cell by the mouse says why and leaves the editor open; the grid's own keys come back to it."""

    _is_giving_up = False

    @property
    def held(self) -> CellEditor | None:
        """The editor that holds words which cannot be taken."""
        delegate = self.itemDelegate()
        editor = delegate.editor if isinstance(delegate, CellDelegate) and not self._is_giving_up else None
        return editor if editor is not None and editor.is_held else None

    def commitData(self, editor: QWidget) -> None:
        """Write what was typed, where it can be taken."""
        if isinstance(editor, CellEditor):
            editor.write_out()
        if editor is self.held and isinstance(editor, CellEditor):
            editor.say_why()
        else:
            super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Take the editor away, unless its words wait to be mended; Esc takes it away all the same."""
        self._is_giving_up = hint is QAbstractItemDelegate.EndEditHint.RevertModelCache
        try:
            if editor is not self.held:
                super().closeEditor(editor, hint)
        finally:
            self._is_giving_up = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (held := self.held) is None:
            super().mousePressEvent(event)
            return
        held.setFocus()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (held := self.held) is not None:
            if (index := self.indexAt(held.geometry().center())).isValid():
                self.scrollTo(index)
            held.setFocus()
