"""The twin of the timeline: the very same rows in the same order, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.records.sort import Said
from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.workspace.document import words
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_words import TWIN_TITLES, twin_places, twin_row

_LEAST = (22, 26, 24, 10, 14, 16)
"""Average characters of the columns at least."""

_TITLE, _DATES = 1, 2


class TimelineTwin(QuietTable):
    """`chosen(ids)` when others are selected here, the current one first."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, name: str) -> None:
        titles = [words(title) for title in TWIN_TITLES]
        specs = [
            ColumnSpec(title, least, whole=at == _DATES)
            for at, (title, least) in enumerate(zip(titles, _LEAST, strict=True))
        ]
        super().__init__(icons, name, specs, lines=1)
        self.setObjectName("timelineTwinTable")
        self._layout: Timeline | None = None
        self._places: tuple[tuple[int, str], ...] = ()
        self._showing = False
        self.selectionModel().selectionChanged.connect(self._on_chosen)
        self.current_changed.connect(self._on_chosen)

    @property
    def current_place(self) -> tuple[RowKey, str] | None:
        """The row of the timeline and the engagement of the current line."""
        at = self.currentIndex().row()
        if self._layout is None or not 0 <= at < len(self._places):
            return None
        row, item_id = self._places[at]
        return self._layout.rows[row].key, item_id

    def show_layout(self, layout: Timeline | None, selected: Sequence[str]) -> None:
        """Show the lines of a layout, with these selected."""
        self._layout = layout
        self._places = twin_places(layout) if layout is not None else ()
        self._showing = True
        self.rows.set_rows(range(len(self._places)), self._row)
        self._showing = False
        self.show_selected(selected)

    def show_selected(self, selected: Sequence[str]) -> None:
        """Select the lines of these engagements."""
        if self._showing or set(selected) == set(self._selected_ids()):
            return
        wanted = set(selected)
        rows = [at for at, (_, item_id) in enumerate(self._places) if item_id in wanted]
        self._showing = True
        if rows:
            current = next(at for at in rows if self._places[at][1] == selected[0]) if selected else rows[0]
            self.select_rows(rows, current)
        else:
            self.clearSelection()
        self._showing = False

    def _row(self, at: object) -> QuietRow:
        assert isinstance(at, int)
        assert self._layout is not None
        line = twin_row(self._layout, self._places[at])
        texts = [_said(cell) for cell in line.cells]
        # The group is left out: where the width is short, it would hide the row.
        texts[0] = _said(self._layout.rows[line.row].title)
        cells = [Cell(said) for said in texts]
        cells[0] = Cell(texts[0], tone="text-muted")
        if not line.id:
            cells[_TITLE] = Cell(texts[_TITLE], tone="text-muted")
        return QuietRow(tuple(cells))

    def _selected_ids(self) -> list[str]:
        return list(dict.fromkeys(each for at in self.selected_rows if (each := self._places[at][1])))

    def _on_chosen(self) -> None:
        if self._showing:
            return
        ids = self._selected_ids()
        place = self.current_place
        current = place[1] if place is not None else ""
        if current in ids:
            ids = [current, *(each for each in ids if each != current)]
        self._showing = True
        self.chosen.emit(tuple(ids))
        self._showing = False


def _said(said: Said) -> str:
    return words(said) if isinstance(said, Text) else said
