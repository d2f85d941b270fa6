"""The list of the coordination screen: groups that open and close, and the asks in them."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.plan import Plan
from app.gui.screens.coordination.cells import ask_cells, columns, heading_cells
from app.gui.widgets.quiet_rows import Row
from app.gui.widgets.quiet_table import QuietTable
from app.gui.workspace import Workspace
from app.services.layouts.ask_book import AskList, Line
from app.services.layouts.coordination import AskGroup, ask_row, unasked_row


class AskTable(QuietTable):
    """Keys of its rows are an AskGroup for a heading and a Line for an ask."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace.icons, self.tr("Asks"), columns(), lines=2, parent=parent)
        self.setObjectName("askTable")
        self._document = workspace.document
        self._list = AskList(())
        self._closed = {AskGroup.ANSWERED, AskGroup.UNASKED}
        self.toggled.connect(self._on_toggled)

    @property
    def asks(self) -> tuple[str, ...]:
        """The ids of the selected asks."""
        return tuple(line.ask for line in self._selected() if line.ask)

    @property
    def engagements(self) -> tuple[str, ...]:
        """The engagements of the selected rows, the current row's first."""
        chosen = [line.engagement for line in self._selected()]
        key = self._key(self.currentIndex().row())
        if isinstance(key, Line) and key.engagement in chosen:
            chosen.insert(0, key.engagement)
        return tuple(dict.fromkeys(chosen))

    def show_list(self, asks: AskList) -> None:
        """Show another state of the list; what was selected and is still there stays selected."""
        self._list = asks
        self._show()

    def is_open(self, group: AskGroup) -> bool:
        """Whether the lines of a group are shown."""
        return group not in self._closed

    def unfold(self, group: AskGroup) -> None:
        """Open a group and go to its first row."""
        self._closed.discard(group)
        self._show()
        if group in self.rows.keys:
            first = min(self.rows.keys.index(group) + 1, self.rows.rowCount() - 1)
            self.select_rows([first], first)

    def engagement_at(self, row: int) -> str:
        """The engagement of a row, empty for a heading."""
        key = self._key(row)
        return key.engagement if isinstance(key, Line) else ""

    def find_engagement(self, engagement_id: str) -> int:
        """The first row of an engagement, or -1."""
        for at, key in enumerate(self.rows.keys):
            if isinstance(key, Line) and key.engagement == engagement_id:
                return at
        return -1

    def _key(self, row: int) -> Hashable:
        return self.rows.keys[row] if 0 <= row < self.rows.rowCount() else None

    def _selected(self) -> list[Line]:
        keys = (self.rows.keys[row] for row in self.selected_rows)
        return [key for key in keys if isinstance(key, Line)]

    def _on_toggled(self, row: int) -> None:
        key = self._key(row)
        if isinstance(key, AskGroup):
            self._closed.symmetric_difference_update({key})
            self._show()
            at = self.rows.keys.index(key)
            self.select_rows([at], at)

    def _show(self) -> None:
        chosen = {(line.ask, line.engagement) for line in self._selected()}
        place = self.currentIndex().row()
        current = self._key(place)
        keys: list[Hashable] = []
        for group, lines in self._list.groups:
            keys.append(group)
            if group not in self._closed:
                keys.extend(lines)
        counts = {group: len(lines) for group, lines in self._list.groups}
        plan, today = self._document.plan, self._document.today

        def build(key: Hashable) -> Row:
            if isinstance(key, AskGroup):
                return heading_cells(key, counts[key], key not in self._closed)
            assert isinstance(key, Line)
            return _line_cells(plan, key, today)

        self.rows.set_rows(keys, build, headings=counts)
        self._select_again(chosen, current, place)

    def _select_again(self, chosen: set[tuple[str, str]], current: Hashable, place: int) -> None:
        """Bring the selection back; where all of it is gone, the row that took its place is current."""
        if place < 0 or not self.rows.rowCount():
            return
        rows = [
            at
            for at, key in enumerate(self.rows.keys)
            if isinstance(key, Line) and (key.ask, key.engagement) in chosen
        ]
        if rows:
            same = isinstance(current, Line)
            at = next((r for r in rows if same and _same(self.rows.keys[r], current)), rows[0])
            self.select_rows(rows, at)
            return
        at = min(place, self.rows.rowCount() - 1)
        if isinstance(current, AskGroup) and current in self.rows.keys:
            at = self.rows.keys.index(current)
        self.select_rows([at], at)


def _same(one: Hashable, other: Hashable) -> bool:
    return (
        isinstance(one, Line)
        and isinstance(other, Line)
        and (one.ask, one.engagement) == (other.ask, other.engagement)
    )


def _line_cells(plan: Plan, line: Line, today: date) -> Row:
    if line.ask:
        return ask_cells(ask_row(plan, plan.asks[line.ask], today))
    return ask_cells(unasked_row(plan, plan.engagements[line.engagement]))
