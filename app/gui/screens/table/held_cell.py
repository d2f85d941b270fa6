"""A table whose open cell keeps the keys while its words cannot be taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QTableView

from app.gui.screens.table.delegate import CellDelegate


class HeldCellView(QTableView):
    """As in spreadsheets, another cell is gone to once the words are mended, or given up by Esc: nothing is lost."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._returns():
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._returns()

    def _returns(self) -> bool:
        """Go back to the open cell, where its words cannot be taken."""
        delegate = self.itemDelegate()
        editor = delegate.editor if isinstance(delegate, CellDelegate) and delegate.holds() else None
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor is not None
