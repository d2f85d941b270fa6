"""Opening and closing the groups of the table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.gui.screens.table.following import RowFollower
from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.view import EngagementGrid
from app.gui.workspace.workspace import Workspace
from app.services.layouts.table_rows import GroupHeading


class GroupFolding(QObject):
    """Keeps which groups are closed as long as the table is; `show` lays the rows out anew."""

    def __init__(
        self,
        workspace: Workspace,
        grid: EngagementGrid,
        model: EngagementTableModel,
        rows: RowFollower,
        show: Callable[[], None],
    ) -> None:
        super().__init__(grid)
        self._say = workspace.say
        self._grid = grid
        self._model = model
        self._rows = rows
        self._show = show
        grid.folded.connect(self.fold)

    def fold(self, at: int) -> None:
        """Open or close the group of a heading, and stay at it."""
        heading = self._model.heading_at(at)
        if heading is not None:
            self._rows.closed ^= {heading.key}
            self._show()
            self._grid.go_to_row(at)

    def close_all(self) -> None:
        """Show the headings alone."""
        self._set({each.key for each in self._headings()})

    def open_all(self) -> None:
        """Show the rows of every group."""
        self._set(set())

    def _set(self, closed: set[str]) -> None:
        if not self._headings():
            self._say(self.tr("The rows stand in no groups. Group them by a column first."))
            return
        self._rows.closed = closed
        self._show()

    def _headings(self) -> list[GroupHeading]:
        return [each for each in self._model.lines if isinstance(each, GroupHeading)]
