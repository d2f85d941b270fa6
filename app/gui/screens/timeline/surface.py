"""What the timeline shows, what is selected in it, and what lies where."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Signal

from app.gui.screens.timeline.frame import TimelineFrame
from app.gui.screens.timeline.gesture_seam import BarHit, GestureOverlay, Gestures
from app.gui.screens.timeline.name_places import bar_named_at
from app.gui.screens.timeline.stage import Cursor
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_rows import TimelineRow
from app.services.layouts.timeline_shading import Shade


class TimelineSurface(TimelineFrame):
    """A `Timeline` at a `TimeScale`; the plan behind them is the screen's affair.

    `chosen(ids)` when others are selected by mouse or keys, the one under the cursor first; `opened` on
    Enter or a double click on a bar; `row_toggled(key)` when a group is to be opened or closed;
    `plan_wanted(key)` when the gap of a row is to be filled; `menu_wanted(point)` in the viewport;
    `listed(ids, point)` when what hides behind a number is wanted; `cursor_moved` after the keys went on.
    """

    chosen = Signal(object)
    opened = Signal()
    row_toggled = Signal(object)
    plan_wanted = Signal(object)
    menu_wanted = Signal(object)
    listed = Signal(object, object)
    cursor_moved = Signal()

    gestures: Gestures | None = None
    """Who hears of mouse and keys first."""

    @property
    def layout_shown(self) -> Timeline | None:
        """The rows and bars on the screen."""
        return self.stage.layout

    @property
    def cursor_row(self) -> RowKey | None:
        """The row where the keys are."""
        return self.stage.cursor.row if self.stage.cursor is not None else None

    @property
    def cursor_bar(self) -> str | None:
        """The engagement where the keys are."""
        return self.stage.cursor.bar if self.stage.cursor is not None else None

    def set_layout(self, layout: Timeline | None, today: date, guests: frozenset[str] = frozenset()) -> None:
        """Show other rows and bars."""
        if self.gestures is not None:
            self.gestures.cancel()
        stage, older = self.stage, self.stage.layout
        is_next = older is not None and (stage.today, stage.guests) == (today.toordinal(), guests)
        unlike = layout.rows_unlike(older) if layout is not None and older is not None and is_next else None
        stage.take_layout(layout)
        stage.today, stage.guests = today.toordinal(), guests
        if layout is None or unlike is None:
            self._painter.forget_layout()
            self.update_all()
        else:
            self._painter.forget_rows([layout.rows[index].key for index in unlike])
            for index in unlike:
                self._update_row(index)
        self._set_rows_range()
        if layout is not None:
            self.fit_names(anew=older is None or older.grouping != layout.grouping)
            density = layout.density()
            self._strip.show_counts(density.first, density.weeks)
            self._days.reckon(density.first, self._strip.end)

    def select(self, ids: Sequence[str]) -> None:
        """Select these, as a person did here."""
        self.stage.selected = frozenset(ids)
        self.viewport().update()
        self.chosen.emit(tuple(ids))

    def set_overlay(self, overlay: GestureOverlay | None) -> None:
        """Paint this above the bars, or nothing."""
        before, self.stage.overlay = self.stage.overlay, overlay
        for area in self._painter.areas(before, overlay):
            self.viewport().update(area)

    def set_gestures(self, gestures: Gestures) -> None:
        """Hand what the mouse and the keys do to these first."""
        self.gestures = gestures

    def set_cursor(self, cursor: Cursor | None) -> None:
        """Put the keys on a bar or a row."""
        if cursor != self.stage.cursor:
            self.stage.cursor = cursor
            self.viewport().update()
            self._names.update()
            self.cursor_moved.emit()

    def scroll_to_row(self, index: int) -> None:
        """Scroll as little as needed for a row to be seen."""
        rect, bar, height = self.stage.row_rect(index), self.verticalScrollBar(), self.viewport().height()
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= height:
            bar.setValue(bar.value() + min(rect.bottom() - height + 1, rect.top()))

    def show_row(self, index: int) -> None:
        """Bring a row that is out of view well into it; one that is in view stays."""
        rect, height = self.stage.row_rect(index), self.viewport().height()
        if rect.top() < 0 or rect.bottom() >= height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - max((height - rect.height()) // 3, 0))

    def _update_row(self, index: int) -> None:
        """Ask for a repaint of one row, its name and whatever stands out of it."""
        rect = self.stage.row_rect(index).adjusted(0, -2, 0, 2)
        self.viewport().update(rect)
        self._names.update(0, rect.y(), self._names.width(), rect.height())

    # What lies where, in the viewport

    def bar_at(self, point: QPoint) -> BarHit | None:
        """The bar at a point, its row, and whether it was met at an end; the name behind a bar is part of it."""
        return self.stage.hit(point) or bar_named_at(self.stage, point, self.fontMetrics().horizontalAdvance)

    def row_at(self, y: int) -> RowKey | None:
        """The row at a height."""
        at = self.stage.row_at(y)
        return self.stage.layout.rows[at].key if at is not None and self.stage.layout is not None else None

    def day_at(self, x: float) -> date:
        """The day at a distance from the left edge."""
        return self.scale.day_at(x)

    def rect_of(self, bar: str, row: RowKey) -> QRectF | None:
        """Where the bar of an engagement lies in a row, or None where it is not drawn."""
        index = self.index_of(row)
        placed = self.stage.find(index, bar) if index is not None else None
        return self.stage.rect_of(index, placed) if index is not None and placed is not None else None

    def row_rect(self, row: RowKey) -> QRect | None:
        """Where a row lies, or None where it is not shown."""
        index = self.index_of(row)
        return self.stage.row_rect(index) if index is not None else None

    def shades_on(self, index: int, day: int) -> tuple[Shade, ...]:
        """Why a day is shaded in a row."""
        return self._painter.shades_on(index, day)

    def gap_link(self, row: RowKey) -> QRect | None:
        """Where “Plan this” stands in a row, or None."""
        index = self.index_of(row)
        return self._painter.gap_link(index, self.font()) if index is not None else None

    def index_of(self, row: RowKey) -> int | None:
        """Where a row stands among those shown."""
        return self.stage.layout.index_of(row) if self.stage.layout is not None else None

    def row(self, key: RowKey | None) -> TimelineRow | None:
        """A row by its key."""
        index = self.index_of(key) if key is not None else None
        return self.stage.layout.rows[index] if index is not None and self.stage.layout is not None else None
