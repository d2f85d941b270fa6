"""What the keys do on the timeline that changes nothing: walk from bar to bar and row to row, select, scroll, zoom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from app.gui.screens.timeline.stage import Cursor
from app.gui.screens.timeline.surface import TimelineSurface
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey

_Key, _Mod = Qt.Key, Qt.KeyboardModifier


class Walking:
    """Left and right go along a row, up and down from row to row near the same day; Shift selects on the way.

    On the row of a group, left and right close and open it, as in trees; before the first bar of a row stands
    the row itself, and left of it its group.
    """

    def __init__(self, surface: TimelineSurface) -> None:
        self._surface = surface

    # Where the cursor goes by itself

    def enter(self) -> None:
        """Coming in, begin at the selected bar, else at the one nearest today."""
        surface, layout = self._surface, self._surface.stage.layout
        if surface.stage.cursor is not None or layout is None or not layout.rows:
            return
        for each in surface.stage.selected:
            if rows := layout.rows_with(each):
                surface.set_cursor(Cursor(layout.rows[rows[0]].key, each))
                return
        best: tuple[int, Cursor] | None = None
        for index, row in enumerate(layout.rows):
            found = layout.nearest_in(index, surface.stage.today)
            if found is not None:
                away = abs(layout.bar(found).first - surface.stage.today)
                if best is None or away < best[0]:
                    best = away, Cursor(row.key, found)
        self.put(best[1] if best is not None else Cursor(layout.rows[0].key, came=True))

    def follow(self, ids: Sequence[str]) -> None:
        """Go to the first of what was selected elsewhere."""
        surface, layout = self._surface, self._surface.stage.layout
        if layout is None or not ids:
            return
        rows = layout.rows_with(ids[0])
        if rows:
            mine = surface.index_of(surface.stage.cursor.row) if surface.stage.cursor is not None else None
            index = mine if mine in rows and mine is not None else rows[0]
            surface.show_row(index)
            self._show(Cursor(layout.rows[index].key, ids[0]))

    def keep_place(self, older: Timeline | None) -> None:
        """After the rows are others: stay on the bar, else on its row, else on the row now standing there."""
        surface, layout = self._surface, self._surface.stage.layout
        cursor = surface.stage.cursor
        if cursor is None or layout is None:
            return
        bar = cursor.bar if cursor.bar is not None and cursor.bar in layout.plan.engagements else None
        rows = layout.rows_with(bar) if bar is not None else ()
        at = layout.index_of(cursor.row)
        if rows:
            row = layout.rows[at if at is not None and at in rows else rows[0]].key
            surface.set_cursor(replace(cursor, row=row))
        elif at is not None:
            surface.set_cursor(replace(cursor, bar=None, came=cursor.came or cursor.bar is not None))
        elif older is not None and layout.rows:
            before = older.index_of(cursor.row) or 0
            surface.set_cursor(Cursor(layout.rows[min(before, len(layout.rows) - 1)].key, came=True))
        else:
            surface.set_cursor(None)

    def put(self, cursor: Cursor) -> None:
        """Put the cursor there, show it, and select its bar."""
        self._show(cursor)
        if cursor.bar is not None:
            self._surface.select((cursor.bar,))

    def toggle(self, cursor: Cursor) -> None:
        """Add a bar to what is selected, or take it away."""
        if cursor.bar is None:
            return
        self._show(cursor)
        rest = [each for each in self._surface.stage.selected if each != cursor.bar]
        added = () if cursor.bar in self._surface.stage.selected else (cursor.bar,)
        self._surface.select((*added, *rest))

    def reach(self, cursor: Cursor) -> None:
        """Select what lies between the cursor and another bar, in days and in rows, beside what is selected."""
        surface, layout, before = self._surface, self._surface.stage.layout, self._surface.stage.cursor
        if layout is None or cursor.bar is None:
            return
        if before is None or before.bar is None:
            self.put(cursor)
            return
        ends = [layout.index_of(before.row), layout.index_of(cursor.row)]
        bars = [layout.bar(before.bar), layout.bar(cursor.bar)]
        first, last = min(bar.first for bar in bars), max(bar.end for bar in bars)
        rows = sorted(at for at in ends if at is not None)
        found = [
            placed.bar.id
            for index in range(rows[0], rows[-1] + 1)
            for placed in layout.bars(index, first, last)
            if first <= placed.bar.first and placed.bar.end <= last
        ]
        self._show(cursor)
        surface.select(tuple(dict.fromkeys((cursor.bar, *found, *surface.stage.selected))))

    def place(self) -> QPoint:
        """Where in the viewport the cursor is: a menu asked for by key opens there."""
        surface, cursor = self._surface, self._surface.stage.cursor
        rect = surface.rect_of(cursor.bar, cursor.row) if cursor is not None and cursor.bar is not None else None
        if rect is not None:
            inside = rect.toRect().intersected(surface.viewport().rect())
            return inside.bottomLeft() if not inside.isEmpty() else rect.toRect().bottomLeft()
        row = surface.row_rect(cursor.row) if cursor is not None else None
        return row.bottomLeft() + QPoint(16, 0) if row is not None else QPoint(16, 16)

    # Keys

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key was one of those that walk."""
        surface, layout = self._surface, self._surface.stage.layout
        if layout is None or not layout.rows:
            return False
        key, mods = _Key(event.key()), event.modifiers() & ~_Mod.KeypadModifier
        if mods not in (_Mod.NoModifier, _Mod.ShiftModifier):
            return False
        picks = bool(mods & _Mod.ShiftModifier)
        if key in (_Key.Key_Plus, _Key.Key_Equal, _Key.Key_Minus):
            x = self._surface.rect_of(surface.cursor_bar or "", surface.cursor_row or RowKey("", ""))
            surface.zoom(-1 if key == _Key.Key_Minus else 1, x.center().x() if x is not None else None)
            return True
        if surface.stage.cursor is None:
            self.enter()
            return surface.stage.cursor is not None and key in _WALKS
        return self._walk(key, picks=picks)

    def _walk(self, key: Qt.Key, *, picks: bool) -> bool:
        surface = self._surface
        forward = _Key.Key_Left if surface.scale.mirrored else _Key.Key_Right
        back = _Key.Key_Right if surface.scale.mirrored else _Key.Key_Left
        if key == forward:
            self._along(1, picks=picks)
        elif key == back:
            self._along(-1, picks=picks)
        elif key in (_Key.Key_Up, _Key.Key_Down):
            self._across(1 if key == _Key.Key_Down else -1, picks=picks)
        elif key in (_Key.Key_PageUp, _Key.Key_PageDown) and not picks:
            page = max(surface.viewport().height() // surface.stage.sizes.row(1) - 1, 1)
            self._across(page if key == _Key.Key_PageDown else -page, picks=False)
        elif key in (_Key.Key_Home, _Key.Key_End):
            self._to_end(last=key == _Key.Key_End, picks=picks)
        elif key in (_Key.Key_Return, _Key.Key_Enter) and not picks:
            self._open()
        elif key == _Key.Key_Space:
            self._space()
        elif key == _Key.Key_Escape and len(surface.stage.selected) > 1:
            bar = surface.cursor_bar
            surface.select((bar,) if bar is not None else ())
        else:
            return False
        return True

    def _along(self, step: int, *, picks: bool) -> None:
        """To the next bar of the row, by date; beyond the first, to the row, and on to its group."""
        surface, cursor, layout = self._surface, self._surface.stage.cursor, self._surface.stage.layout
        assert cursor is not None
        assert layout is not None
        index = layout.index_of(cursor.row) or 0
        row = layout.rows[index]
        if row.is_header:
            if row.is_open is (step < 0):
                surface.row_toggled.emit(row.key)
            elif row.is_open and index + 1 < len(layout.rows):
                self._go(Cursor(layout.rows[index + 1].key, None, cursor.day), picks=False)
            return
        ids = layout.ids(index)
        if cursor.bar is None:
            if step > 0 and ids:
                near = layout.nearest_in(index, cursor.day) if cursor.day is not None else None
                self._go(Cursor(row.key, near or ids[0]), picks=picks)
            elif step < 0 and layout.grouping.has_groups:
                self._go(Cursor(RowKey(row.key.group, "", is_header=True), None, cursor.day), picks=False)
            return
        at = ids.index(cursor.bar) + step if cursor.bar in ids else 0
        if 0 <= at < len(ids):
            self._go(Cursor(row.key, ids[at]), picks=picks)
        elif at < 0:
            self._go(Cursor(row.key, None, layout.bar(cursor.bar).first), picks=False)

    def _across(self, step: int, *, picks: bool) -> None:
        """To the bar of another row that is nearest to the day; to the row itself where it has none."""
        cursor, layout = self._surface.stage.cursor, self._surface.stage.layout
        assert cursor is not None
        assert layout is not None
        day = cursor.day if cursor.day is not None else None
        if day is None and cursor.bar is not None:
            day = layout.bar(cursor.bar).first
        at = (layout.index_of(cursor.row) or 0) + step
        at = min(max(at, 0), len(layout.rows) - 1)
        near = layout.nearest_in(at, day if day is not None else self._surface.stage.today)
        self._go(Cursor(layout.rows[at].key, near, day), picks=picks)

    def _to_end(self, *, last: bool, picks: bool) -> None:
        cursor, layout = self._surface.stage.cursor, self._surface.stage.layout
        assert cursor is not None
        assert layout is not None
        ids = layout.ids(layout.index_of(cursor.row) or 0)
        if ids:
            self._go(Cursor(cursor.row, ids[-1 if last else 0]), picks=picks)

    def _open(self) -> None:
        """Open the bar, the group, or what a row lacks."""
        surface, row = self._surface, self._surface.row(self._surface.cursor_row)
        if surface.cursor_bar is not None:
            surface.opened.emit()
        elif row is not None and row.is_header:
            surface.row_toggled.emit(row.key)
        elif row is not None and row.gap is not None and not row.count:
            surface.plan_wanted.emit(row.key)

    def _space(self) -> None:
        surface, cursor = self._surface, self._surface.stage.cursor
        row = surface.row(surface.cursor_row)
        if cursor is not None and cursor.bar is not None:
            self.toggle(cursor)
        elif row is not None and row.is_header:
            surface.row_toggled.emit(row.key)

    def _go(self, cursor: Cursor, *, picks: bool) -> None:
        surface = self._surface
        if not picks:
            self.put(cursor)
        elif cursor.bar is not None:
            self._show(cursor)
            surface.select(tuple(dict.fromkeys((cursor.bar, *surface.stage.selected))))

    def _show(self, cursor: Cursor) -> None:
        """Move the cursor, and what is seen as little as needed."""
        surface, layout = self._surface, self._surface.stage.layout
        index = surface.index_of(cursor.row)
        if layout is None or index is None:
            return
        surface.scroll_to_row(index)
        if cursor.bar is not None:
            bar = layout.bar(cursor.bar)
            surface.set_scale(surface.scale.reaching(bar.first, bar.end))
        surface.set_cursor(cursor)


_WALKS = frozenset(
    {_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End, _Key.Key_Return}
)
