"""The selection of the grid and that of the whole window: each follows the other, and never itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.view import EngagementGrid
from app.gui.workspace.view_state import ViewState


class SelectionLink(QObject):
    """Tells the window what is selected in the grid, and selects there what the window looks at, where it is seen."""

    def __init__(self, grid: EngagementGrid, model: EngagementTableModel, view: ViewState) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._view = view
        self._is_following = False
        grid.selectionModel().selectionChanged.connect(self.tell)
        grid.selectionModel().currentChanged.connect(self.tell)
        view.selection_changed.connect(self.follow)

    @property
    def ids(self) -> list[str]:
        """The engagements of the selected rows, the current one first."""
        found = (self._model.id_at(at) for at in self._grid.selected_rows())
        return [item_id for item_id in found if item_id is not None]

    def tell(self) -> None:
        """Have the window look at what is selected here."""
        if not self._is_following and (ids := self.ids):
            with self._apart():
                self._view.select(ids)

    def follow(self) -> None:
        """Select what the window looks at."""
        if self._is_following or not self._grid.isVisible():
            return
        wanted = [at for each in self._view.selected if (at := self._model.row_of(each)) is not None]
        if wanted and set(wanted) != set(self._grid.selected_rows()):
            with self._apart():
                self._grid.select_rows(wanted)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Rows are shown anew meanwhile; the keys are in the same cell afterwards, and nobody is told of any other."""
        current = self._grid.currentIndex()
        # Where the rows were filtered away, the window still looks at what the keys were at.
        item_id, place = self._model.id_at(current.row()) or self._view.current, current.column()
        with self._apart():
            yield
            at = self._model.row_of(item_id) if item_id is not None else None
            if at is not None and self._model.id_at(self._grid.currentIndex().row()) != item_id:
                self._grid.setCurrentIndex(self._model.index(at, max(place, 0)))
                self._grid.scrollTo(self._grid.currentIndex())
        self.follow()

    @contextmanager
    def _apart(self) -> Iterator[None]:
        before, self._is_following = self._is_following, True
        try:
            yield
        finally:
            self._is_following = before
