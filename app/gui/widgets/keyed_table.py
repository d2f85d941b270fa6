"""A quiet table whose rows are known by keys: what is chosen stays chosen when the rows are shown anew."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.gui.widgets.quiet_rows import QuietRow
from app.gui.widgets.quiet_table import QuietTable


class KeyedTable(QuietTable):
    """`chosen` comes when other keys are selected or another one is current."""

    chosen = Signal()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._showing = False
        self._lost: tuple[set[Hashable], Hashable | None] = (set(), None)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.current_changed.connect(self._on_selected)

    @property
    def current_key(self) -> Hashable | None:
        """The key of the current row."""
        at = self.currentIndex().row()
        return self.rows.keys[at] if 0 <= at < self.rows.rowCount() else None

    @property
    def selected_keys(self) -> tuple[Any, ...]:
        """The keys of the selected rows, from the top."""
        return tuple(self.rows.keys[row] for row in self.selected_rows)

    def show_rows(
        self, keys: Iterable[Hashable], build: Callable[[Any], QuietRow], headings: Sequence[int] = ()
    ) -> None:
        """Show these rows; where all that was selected is gone, the row that took its place is. When the list was empty
        meanwhile, what was selected before is so again.

        `headings` are the places of the rows that are headings.
        """
        wanted = tuple(keys)
        before, current, place = set(self.selected_keys), self.current_key, self.currentIndex().row()
        if not self.rows.rowCount():
            before, current = self._lost
        if not wanted:
            self._lost = (before, current)
        self._showing = True
        self.rows.set_rows(wanted, build, headings)
        rows = [at for at, key in enumerate(wanted) if key in before]
        if wanted and not rows:
            rows = [min(max(place, 0), len(wanted) - 1)]
        if rows:
            at = wanted.index(current) if current in wanted and current in before else rows[0]
            self.select_rows(rows, at)
        self._showing = False
        self.chosen.emit()

    def choose(self, key: Hashable) -> None:
        """Select one row alone; nothing happens where there is none with this key."""
        if key in self.rows.keys:
            at = self.rows.keys.index(key)
            self.select_rows([at], at)

    def add_command(self, name: str, title: str, handler: Callable[[], object], key: str = "") -> QAction:
        """A command on what is chosen: in the menu of the table, and by a key while the table has the focus."""
        action = QAction(title, self)
        action.setObjectName(name)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(handler)
        self.addAction(action)
        return action

    def _on_selected(self) -> None:
        if not self._showing:
            self.chosen.emit()
