"""What the timeline tells those who listen: rows and bars in view, each in whole words."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.gui.screens.timeline.surface import TimelineSurface
from app.gui.widgets.painted_access import PaintedPart
from app.gui.workspace.document import words
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_words import bar_words, row_words

MOST_BARS = 40
"""Bars of one row that are told at a time."""


class TimelineParts:
    """Rows as items of a tree, and behind each its bars by date."""

    def __init__(self, surface: TimelineSurface) -> None:
        self._surface = surface

    def painted_canvas(self) -> QWidget:
        """Parts lie in the viewport."""
        return self._surface.viewport()

    def painted_parts(self) -> list[PaintedPart]:
        """The rows in view and one more on either side, with their bars in view; and where the keys are."""
        surface, layout = self._surface, self._surface.layout_shown
        if layout is None or not layout.rows:
            return []
        seen = surface.stage.rows_between(0, surface.viewport().height())
        indexes = set(range(max(seen.start - 1, 0), min(seen.stop + 1, len(layout.rows))))
        cursor = surface.stage.cursor
        if cursor is not None and (at := layout.index_of(cursor.row)) is not None:
            indexes.add(at)
        found: list[PaintedPart] = []
        for index in sorted(indexes):
            found.append(self._row(layout, index))
            found += self._bars(layout, index)
        return found

    def _row(self, layout: Timeline, index: int) -> PaintedPart:
        row, cursor = layout.rows[index], self._surface.stage.cursor
        return PaintedPart(
            key=row.key,
            name=words(row_words(row)),
            rect=self._surface.stage.row_rect(index),
            role=QAccessible.Role.TreeItem,
            is_current=cursor is not None and cursor.row == row.key and cursor.bar is None,
            is_open=row.is_open if row.is_header else None,
        )

    def _bars(self, layout: Timeline, index: int) -> list[PaintedPart]:
        """The bars of a row that are in view, and those beside where the keys are."""
        stage, row = self._surface.stage, layout.rows[index]
        if row.is_header:
            return []
        places: dict[str, QRect] = {}
        if not stage.is_dense(index):
            placed = sorted(stage.placed(index), key=lambda each: each.along)[:MOST_BARS]
            places = {each.bar.id: stage.rect_of(index, each).toRect() for each in placed}
        for near in self._neighbours(layout, index, row.key):
            bar = layout.bar(near)
            places.setdefault(
                near, stage.span_rect(index, layout.lane_of(index, near) or 0, bar.first, bar.end).toRect()
            )
        ordered = [each for each in layout.ids(index) if each in places]
        return [self._bar(layout, row.key, each, places[each]) for each in ordered]

    def _neighbours(self, layout: Timeline, index: int, row: RowKey) -> tuple[str, ...]:
        cursor = self._surface.stage.cursor
        if cursor is None or cursor.row != row or cursor.bar is None:
            return ()
        ids = layout.ids(index)
        if cursor.bar not in ids:
            return ()
        at = ids.index(cursor.bar)
        return ids[max(at - 1, 0) : at + 2]

    def _bar(self, layout: Timeline, row: RowKey, engagement_id: str, rect: QRect) -> PaintedPart:
        stage = self._surface.stage
        item = layout.plan.engagements[engagement_id]
        cursor = stage.cursor
        return PaintedPart(
            key=(row, engagement_id),
            name=words(bar_words(layout.plan, layout.review, item)),
            rect=rect,
            is_selected=engagement_id in stage.selected,
            is_current=cursor is not None and cursor.row == row and cursor.bar == engagement_id,
        )
