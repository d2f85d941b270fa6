"""Help ▸ Keyboard: every command with its keys, as a table that can be searched."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from app.gui.actions import ActionEntry
from app.gui.icons import Icons
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, Row
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column


class KeyboardPage(QDialog):
    """Lists the commands handed in, with those that have no keys of their own last."""

    def __init__(self, icons: Icons, entries: Sequence[ActionEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyboardPage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        self._search = SearchBox(icons, self.tr("Find a command or keys"), self.tr("Find a command or keys"))
        self._search.searched.connect(self._on_searched)
        self._entries = sorted(entries, key=_without_keys)
        self._left: list[int] = []
        columns = (
            ColumnSpec(self.tr("Command"), 32, 1),
            ColumnSpec(self.tr("Keys"), 34, 0),
            ColumnSpec(self.tr("Menu"), 20, 0),
            ColumnSpec(self.tr("What it does"), 24, 2),
        )
        self._table = QuietTable(icons, self.tr("Commands and their keys"), columns, lines=1)
        self._table.setObjectName("commandTable")
        self._count = TextLabel(muted=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        for part in (self._search, self._table, self._count, buttons):
            layout.addWidget(part)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 124, metrics.height() * 32)
        self._on_searched("")

    @property
    def shown(self) -> tuple[str, ...]:
        """The titles of the commands that the search leaves."""
        return tuple(self._entries[place].title for place in self._left)

    def _on_searched(self, text: str) -> None:
        wanted = text.casefold()
        self._left = [
            place for place, entry in enumerate(self._entries) if wanted in " ".join(_cells(entry)).casefold()
        ]
        self._table.rows.set_rows(self._left, partial(_row, self._entries))
        self._count.setText(self.tr("%n commands", "", len(self._left)))


def _row(entries: Sequence[ActionEntry], key: Hashable) -> Row:
    assert isinstance(key, int)
    command, keys, menu, said = _cells(entries[key])
    return Row((Cell(command), Cell(keys, strong=True), Cell(menu, tone="text-muted"), Cell(said, tone="text-muted")))


def _cells(entry: ActionEntry) -> tuple[str, str, str, str]:
    return entry.title, entry.shortcuts, entry.menu, entry.reason or entry.tip


def _without_keys(entry: ActionEntry) -> bool:
    return not entry.shortcuts
