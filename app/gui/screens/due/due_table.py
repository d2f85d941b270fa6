"""The table of what is due: groups that open and close, and the things in them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.gui.screens.due.cells import columns, due_cells, heading_cells
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.quiet_rows import QuietRow
from app.gui.workspace.workspace import Workspace
from app.services.due.due_item import DueItem
from app.services.layouts.due import DueGroup, due_row, group_of_due

Key = tuple[str, str]
"""The source and the id of a thing that is due."""


class DueTable(KeyedTable):
    """Keys of its rows are a DueGroup for a heading, else the source and id of a thing.

    `closed` are the groups that are closed; `folded` comes when one opens or closes. `ticked` comes with Space on a
    thing, which is done then.
    """

    folded = Signal()
    ticked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace.icons, self.tr("What is due"), columns(), lines=2, parent=parent)
        self.setObjectName("dueTable")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._document = workspace.document
        self._items: dict[Key, DueItem] = {}
        self.closed: set[DueGroup] = {DueGroup.LATER}
        self.toggled.connect(self._on_toggled)

    @property
    def chosen_items(self) -> tuple[DueItem, ...]:
        """The selected things, from the top."""
        return tuple(self._items[key] for key in self.selected_keys if key in self._items)

    @property
    def current_item(self) -> DueItem | None:
        """The thing of the current row, else the first that is selected."""
        found = self._items.get(self.current_key) if isinstance(self.current_key, tuple) else None
        return found or next(iter(self.chosen_items), None)

    def item_at(self, row: int) -> DueItem | None:
        """The thing of a row; None for a heading."""
        key = self.rows.keys[row] if 0 <= row < self.rows.rowCount() else None
        return self._items.get(key) if isinstance(key, tuple) else None

    def show_items(self, items: Sequence[DueItem], first_weekday: int) -> None:
        """Show these things; what was selected and is still there stays selected."""
        today, plan = self._document.today, self._document.plan
        self._items = {(item.source, item.id): item for item in items}
        groups: dict[DueGroup, list[Key]] = {group: [] for group in DueGroup}
        for key, item in self._items.items():
            groups[group_of_due(item.day, today, first_weekday)].append(key)
        keys: list[Hashable] = []
        headings: list[int] = []
        for group, held in groups.items():
            if held:
                headings.append(len(keys))
                keys += [group, *(held if group not in self.closed else ())]

        def build(key: Hashable) -> QuietRow:
            if isinstance(key, DueGroup):
                return heading_cells(key, len(groups[key]), key not in self.closed)
            assert isinstance(key, tuple)
            return due_cells(due_row(plan, self._items[key], today))

        is_first = not self.rows.rowCount()
        self.show_rows(keys, build, headings)
        if (
            is_first
            and not self.selected_keys
            and (lines := [at for at, key in enumerate(keys) if isinstance(key, tuple)])
        ):
            self.select_rows(lines[:1], lines[0])

    def point_at(self, engagement_id: str | None) -> None:
        """Select the first thing of an engagement, if none of it is; where there is none, nothing."""
        if any(item.engagement == engagement_id for item in self.chosen_items):
            return
        items = ((at, self.item_at(at)) for at in range(self.rows.rowCount()))
        found = next((at for at, item in items if item is not None and item.engagement == engagement_id), None)
        if found is not None:
            self.select_rows([found], found)
        else:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.item_at(self.currentIndex().row()):
            self.ticked.emit()
            return
        super().keyPressEvent(event)

    def _on_toggled(self, row: int) -> None:
        key = self.rows.keys[row]
        if isinstance(key, DueGroup):
            self.closed ^= {key}
            self.folded.emit()
            at = self.rows.keys.index(key)
            self.select_rows([at], at)
