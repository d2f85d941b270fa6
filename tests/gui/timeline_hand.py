"""A timeline on a plan in memory, with the gestures that edit, and a hand that drags with a real mouse."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.findings import Rule
from app.domain.plan import Plan
from app.gui.screens.timeline.dragging import TimelineGestures
from app.gui.screens.timeline.gesture_seam import GesturePart
from app.gui.screens.timeline.view import TimelineView
from app.services.layouts.timeline import TimelineOptions, timeline
from app.services.layouts.timeline_groupings import RowKey
from tests.gui.workspaces import Desk, make_desk

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class Hand:
    """The view in a window of its own; days and rows are spoken of by name."""

    def __init__(
        self,
        plan: Plan,
        folder: Path,
        resources: Path,
        rules: Sequence[Rule] = (),
        *,
        grouping: str = "countries",
        days: tuple[str, str] = ("2027-02-01", "2027-04-12"),
        read_only: bool = False,
    ) -> None:
        self.desk: Desk = make_desk(plan, folder, resources, rules, read_only=read_only)
        self.workspace = self.desk.workspace
        self.options = TimelineOptions(grouping)
        self.view = TimelineView(self.workspace.icons)
        self.window = self.workspace.window
        self.window.setCentralWidget(self.view)  # type: ignore[attr-defined]
        self.window.resize(1200, 600)
        self.window.show()
        self.gestures = TimelineGestures(self.workspace, self.view, self.view)
        self.view.set_gestures(self.gestures)
        self.view.chosen.connect(self.workspace.view.select)
        self.workspace.view.selection_changed.connect(self._on_selected)
        self.workspace.document.changed.connect(self._on_changed)
        self._lay_out()
        self.view.show_span(date.fromisoformat(days[0]), date.fromisoformat(days[1]))
        self.view.setFocus()
        self.at = QPoint()

    @property
    def plan(self) -> Plan:
        return self.desk.plan

    @property
    def undo_count(self) -> int:
        return self.workspace.document.undo_stack.count()

    @property
    def bubble(self) -> str:
        """What stands beside the pointer; empty where nothing does."""
        said = self.gestures.bubble.said
        return said.spoken if said is not None else ""

    def _on_selected(self) -> None:
        self.view.set_selected(self.workspace.view.selected)

    def _on_changed(self, *_args: object) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        document = self.workspace.document
        layout = timeline(document.plan, document.review, self.workspace.view.shown, self.options)
        self.view.set_layout(layout, document.today)

    def row(self, leaf: str) -> RowKey:
        """The row of a country, kind, status, office or principal."""
        layout = self.view.layout_shown
        assert layout is not None
        return next(row.key for row in layout.rows if row.key.leaf == leaf and not row.is_header)

    def header(self) -> RowKey:
        """The row of the first group."""
        layout = self.view.layout_shown
        assert layout is not None
        return next(row.key for row in layout.rows if row.is_header)

    def on_bar(self, item_id: str, leaf: str, part: GesturePart = GesturePart.BODY) -> QPoint:
        """A point on a bar: the middle of its first day, or one of its ends."""
        rect = self.view.rect_of(item_id, self.row(leaf))
        assert rect is not None
        y = rect.center().y()
        mirrored = self.view.scale.mirrored
        start, end = (rect.right() - 1, rect.left() + 2) if mirrored else (rect.left() + 2, rect.right() - 2)
        middle = rect.center().x()
        return QPointF({GesturePart.START: start, GesturePart.END: end, GesturePart.BODY: middle}[part], y).toPoint()

    def on_day(self, day: str, row: RowKey) -> QPoint:
        """The middle of a day in a row."""
        x, wide = self.view.scale.stretch(*(date.fromisoformat(day).toordinal() + step for step in (0, 1)))
        rect = self.view.row_rect(row)
        assert rect is not None
        return QPoint(int(x + wide / 2), rect.bottom() - 3)

    def days_on(self, point: QPoint, days: int, down: int = 0) -> QPoint:
        """So many days later, as seen."""
        along = round(days * self.view.scale.day_width)
        return point + QPoint(-along if self.view.scale.mirrored else along, down)

    def press(self, point: QPoint, held: Qt.KeyboardModifier = _NONE) -> None:
        QTest.mousePress(self.view.viewport(), _LEFT, held, point)
        self.at = point

    def move(self, point: QPoint, held: Qt.KeyboardModifier = _NONE) -> None:
        """As a hand moves: by way of the middle."""
        for each in ((self.at + point) / 2, point):
            port = self.view.viewport()
            event = QMouseEvent(
                QEvent.Type.MouseMove, QPointF(each), QPointF(port.mapToGlobal(each)), _LEFT, _LEFT, held
            )
            QApplication.sendEvent(port, event)
        self.at = point

    def drop(self, held: Qt.KeyboardModifier = _NONE) -> None:
        QTest.mouseRelease(self.view.viewport(), _LEFT, held, self.at)

    def drag(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = _NONE) -> None:
        """Press, go there, let go."""
        self.press(start, held)
        self.move(end, held)
        self.drop(held)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.view, key, held)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
