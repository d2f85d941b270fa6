"""The list of the coordination screen: groups that open and close, and the asks in them."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.plan import Plan
from app.gui.screens.coordination.cells import ANSWER, ask_cells, columns, heading_cells
from app.gui.widgets.quiet_rows import QuietRow
from app.gui.widgets.quiet_table import QuietTable
from app.gui.workspace.workspace import Workspace
from app.services.layouts.ask_book import AskBookLine, AskList
from app.services.layouts.coordination import AskGroup, ask_row, unasked_row


class AskTable(QuietTable):
    """Keys of its rows are an AskGroup for a heading and a Line for an ask.

    `closed` are the groups that are closed; `folded` comes when one opens or closes, and whoever
    listens shows the list anew. `moved` comes when the selected rows are gone from the list and
    the row that took their place is selected instead.
    """

    folded = Signal()
    moved = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace.icons, self.tr("Asks"), columns(), lines=2, parent=parent)
        self.setObjectName("askTable")
        self._document = workspace.document
        self._list = AskList(())
        self.closed = {AskGroup.ANSWERED, AskGroup.UNASKED}
        self.toggled.connect(self._on_toggled)

    @property
    def asks(self) -> tuple[str, ...]:
        """The ids of the selected asks."""
        return tuple(line.ask for line in self._selected() if line.ask)

    @property
    def current_ask(self) -> str:
        """The ask of the current row, else the first selected; empty where there is none."""
        key = self._key(self.currentIndex().row())
        if isinstance(key, AskBookLine) and key.ask in self.asks:
            return key.ask
        return next(iter(self.asks), "")

    @property
    def engagements(self) -> tuple[str, ...]:
        """The engagements of the selected rows, the current row's first."""
        chosen = [line.engagement for line in self._selected()]
        key = self._key(self.currentIndex().row())
        if isinstance(key, AskBookLine) and key.engagement in chosen:
            chosen.insert(0, key.engagement)
        return tuple(dict.fromkeys(chosen))

    def show_list(self, asks: AskList) -> None:
        """Show another state of the list; what was selected and is still there stays selected."""
        self._list = asks
        answered = (each for each in asks.groups if each.group in (AskGroup.ANSWERED, AskGroup.OUTDATED))
        self.show_column(ANSWER, any(each.lines for each in answered))
        self._show()

    def go_to_group(self, group: AskGroup) -> None:
        """Go to the first row of a group."""
        if group in self.rows.keys:
            first = min(self.rows.keys.index(group) + 1, self.rows.rowCount() - 1)
            self.select_rows([first], first)

    def engagement_at(self, row: int) -> str:
        """The engagement of a row, empty for a heading."""
        key = self._key(row)
        return key.engagement if isinstance(key, AskBookLine) else ""

    def select_engagement(self, engagement_id: str) -> bool:
        """Select the first row of an engagement; False where there is none."""
        for at, key in enumerate(self.rows.keys):
            if isinstance(key, AskBookLine) and key.engagement == engagement_id:
                self.select_rows([at], at)
                return True
        return False

    def select_asks(self, ask_ids: Collection[str]) -> bool:
        """Select these asks and go to the first; False where none of them is listed."""
        wanted = frozenset(ask_ids)
        rows = [at for at, key in enumerate(self.rows.keys) if isinstance(key, AskBookLine) and key.ask in wanted]
        if rows:
            self.select_rows(rows, rows[0])
        return bool(rows)

    def _key(self, row: int) -> Hashable:
        return self.rows.keys[row] if 0 <= row < self.rows.rowCount() else None

    def _selected(self) -> list[AskBookLine]:
        keys = (self.rows.keys[row] for row in self.selected_rows)
        return [key for key in keys if isinstance(key, AskBookLine)]

    def _on_toggled(self, row: int) -> None:
        key = self._key(row)
        if isinstance(key, AskGroup):
            self.closed.symmetric_difference_update({key})
            self.folded.emit()
            at = self.rows.keys.index(key)
            self.select_rows([at], at)

    def _show(self) -> None:
        chosen = {(line.ask, line.engagement) for line in self._selected()}
        place = self.currentIndex().row()
        current = self._key(place)
        keys: list[Hashable] = []
        headings: list[int] = []
        for each in self._list.groups:
            headings.append(len(keys))
            keys.append(each.group)
            keys.extend(each.lines)
        counts = {each.group: each.count for each in self._list.groups}
        plan, today = self._document.plan, self._document.today

        def build(key: Hashable) -> QuietRow:
            if isinstance(key, AskGroup):
                return heading_cells(key, counts[key], key not in self.closed)
            assert isinstance(key, AskBookLine)
            return _line_cells(plan, key, today)

        self.rows.set_rows(keys, build, headings)
        self._select_again(chosen, current, place)

    def _select_again(self, chosen: set[tuple[str, str]], current: Hashable, place: int) -> None:
        """Bring the selection back; where all of it is gone, the row that took its place is current."""
        if place < 0 or not self.rows.rowCount():
            return
        rows = self._find(chosen) if chosen else []
        if rows:
            at = rows[0]
            if isinstance(current, AskBookLine):
                at = next(iter(self._find({(current.ask, current.engagement)})), at)
            self.select_rows(rows, at)
            return
        at = min(place, self.rows.rowCount() - 1)
        if isinstance(current, AskGroup) and current in self.rows.keys:
            at = self.rows.keys.index(current)
        elif chosen:
            at = self._next_line(at)
        self.select_rows([at], at)
        if chosen:
            self.moved.emit()

    def _next_line(self, place: int) -> int:
        """The ask at a place or below it, else the one above; the place itself where there is none."""
        keys = self.rows.keys
        ways = (*range(place, len(keys)), *range(place - 1, -1, -1))
        return next((at for at in ways if isinstance(keys[at], AskBookLine)), place)

    def _find(self, wanted: set[tuple[str, str]]) -> list[int]:
        """The rows of asks and engagements, however they are sorted now."""
        engagements = {engagement for _, engagement in wanted}
        return [
            at
            for at, key in enumerate(self.rows.keys)
            if isinstance(key, AskBookLine) and key.engagement in engagements and (key.ask, key.engagement) in wanted
        ]


def _line_cells(plan: Plan, line: AskBookLine, today: date) -> QuietRow:
    if line.ask:
        return ask_cells(ask_row(plan, plan.asks[line.ask], today))
    return ask_cells(unasked_row(plan, plan.engagements[line.engagement]))
