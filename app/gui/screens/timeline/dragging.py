"""What mouse and keys do to the bars of the timeline; each gesture is one undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.wording import text
from app.gui.painting.drag_preview import MOST_LOOKED_AT, DragPreview, Preview, bubble_text
from app.gui.screens.timeline.drag import Aim, aim_at_new, aim_of, begun_at, change_of, overlay_of
from app.gui.screens.timeline.edge_scrolling import EdgeScrolling
from app.gui.screens.timeline.gesture_seam import BarHit
from app.gui.screens.timeline.held_view import HeldView
from app.gui.screens.timeline.timeline_keys import TimelineKeys
from app.gui.widgets.drag_bubble import BubbleText, DragBubble
from app.gui.widgets.signed_lines import SignedText
from app.gui.workspace.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.layouts.time_scale import TimeScale
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey

MAGNET = 8
"""Pixels within which a bar known to a week, month, quarter or year catches the begin of another one."""

_LEFT = Qt.MouseButton.LeftButton
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)

_HELD = {Qt.Key.Key_Control: _CONTROL, Qt.Key.Key_Alt: _ALT}
"""Keys that change what a drag does, from the moment they go down."""


class TimelineGestures(QObject):
    """Fulfils `gesture_seam.Gestures` for a view: move, stretch, copy, regroup and create, by mouse and by key."""

    def __init__(self, workspace: Workspace, view: HeldView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view = view
        self._keys = TimelineKeys(workspace, view, self)
        self._preview = DragPreview(workspace.document, self)
        self._preview.shown.connect(self._on_previewed)
        self._bubble = DragBubble(workspace.icons, workspace.window)
        self._scrolling = EdgeScrolling(self)
        self._scrolling.stepped.connect(self._on_scrolled)
        self._hit: BarHit | None = None
        self._row: RowKey | None = None
        self._moment = 0.0
        self._down = self._point = QPoint()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._holds = self._drags = self._spent = False
        self._aim: Aim | None = None
        self._scrolled_from: tuple[TimeScale, int] | None = None
        workspace.document.changed.connect(self._on_plan_changed)
        workspace.document.replaced.connect(self.cancel)

    @property
    def bubble(self) -> DragBubble:
        """What is said beside the pointer."""
        return self._bubble

    @property
    def is_dragging(self) -> bool:
        """Whether something is being dragged."""
        return self._drags

    def press(self, event: QMouseEvent) -> bool:
        """Remember what is taken hold of; selecting is the view's affair."""
        self._spent = False
        if event.button() != _LEFT or self._view.stage.layout is None or event.modifiers() & _SHIFT:
            return self._drags
        point = event.position().toPoint()
        stage = self._view.stage
        index = stage.row_at(point.y())
        if index is None or stage.more_at(point) is not None:
            return False
        layout = stage.layout
        assert layout is not None
        self._hit = self._view.bar_at(point)
        self._row = layout.rows[index].key
        self._down = self._point = point
        self._moment = stage.scale.moment_at(point.x())
        self._holds = self._hit is not None or (not layout.rows[index].is_header and not stage.is_dense(index))
        return self._holds

    def move(self, event: QMouseEvent) -> bool:
        """Show what letting go here would do."""
        if not self._holds or not event.buttons() & _LEFT:
            return self._spent and bool(event.buttons() & _LEFT)
        self._point = event.position().toPoint()
        self._modifiers = event.modifiers()
        if not self._drags:
            if (self._point - self._down).manhattanLength() < QApplication.startDragDistance():
                return False
            self._drags = True
        self._scrolling.follow(self._point, self._view.viewport().rect())
        self._propose()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Do what was proposed; a click is the view's affair."""
        if event.button() != _LEFT:
            return self._drags
        spent, self._spent = self._spent, False
        if not self._holds:
            return spent
        aim, drags = self._aim, self._drags
        self._let_go()
        if drags and aim is not None and not aim.does_nothing:
            self._carry_out(aim)
        return drags

    def cancel(self) -> None:
        """Whatever is under way is over, and nothing changed; what scrolled by itself goes back."""
        self._spent = self._drags
        scrolled, self._scrolled_from = self._scrolled_from, None
        self._let_go()
        if scrolled is not None:
            scale, top = scrolled
            self._view.set_scale(self._view.stage.scale.starting(scale.start))
            self._view.verticalScrollBar().setValue(top)

    def key(self, event: QKeyEvent) -> bool:
        """Esc ends a drag; Ctrl and Alt change what it does; else the keys move what is selected."""
        if not self._drags:
            return self._keys.press(event)
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            self._workspace.say(self.tr("Nothing was moved."))
        elif held := _HELD.get(Qt.Key(event.key())):
            self._modifiers |= held
            self._propose()
        return True

    def new_here(self) -> bool:
        """Begin an engagement in the row, and on the day, that somebody chose; whether they chose any."""
        chosen, layout = self._keys.place_chosen(), self._view.stage.layout
        if chosen is None or layout is None:
            return False
        self._begin(layout, *chosen)
        return True

    def new_at(self, point: QPoint) -> None:
        """Begin an engagement in the row and on the day at an empty place."""
        stage = self._view.stage
        index, layout = stage.row_at(point.y()), stage.layout
        if layout is not None and index is not None and stage.more_at(point) is None:
            self._begin(layout, layout.rows[index].key, int(stage.scale.moment_at(point.x())))

    def _begin(self, layout: Timeline, row: RowKey, day: int | None) -> None:
        span = (day, day) if day is not None else None
        try:
            self._workspace.view.begin_draft(begun_at(self._workspace, layout, row, span, self._title))
        except EditRefused as refusal:
            self._workspace.document.refused.emit(refusal.reason)

    def place_here(self) -> tuple[RowKey, date] | None:
        """The row and the day where the keys are; None where they are nowhere."""
        aim = self._keys.aim_here()
        return (aim.row, date.fromordinal(aim.span[0])) if aim is not None and aim.span is not None else None

    def stand_in(self, row: RowKey, engagement_id: str) -> None:
        """Put the keys on a bar in a row."""
        self._keys.stand_in(row, engagement_id)

    def _aimed(self) -> Aim | None:
        """What is aimed at; None outside, where letting go does nothing."""
        stage = self._view.stage
        layout, row = stage.layout, self._row
        rect = self._view.viewport().rect()
        if layout is None or row is None or not self._scrolling.reach(rect).contains(self._point):
            return None
        x = min(max(self._point.x(), 0), rect.width())
        day = int(stage.scale.moment_at(x))
        begun = int(self._moment)
        if self._hit is None:
            return aim_at_new(row, begun, day)
        index = stage.row_at(min(max(self._point.y(), 0), rect.height() - 1))
        target = layout.rows[index].key if index is not None else row
        if abs(self._point.y() - self._down.y()) <= stage.sizes.lane // 2:
            target = self._hit.row
        selected = self._workspace.view.selected
        ids = selected if self._hit.id in selected else (self._hit.id,)
        ids = tuple(dict.fromkeys((self._hit.id, *ids)))
        magnet = 0 if self._modifiers & _ALT else int(MAGNET / stage.scale.day_width)
        copies = bool(self._modifiers & _CONTROL)
        return aim_of(self._hit, ids, day - begun, target, magnet=magnet, copies=copies)

    def _propose(self) -> None:
        if self._workspace.document.read_only:
            self._say_beside(self.tr("This plan is open for reading only. Nothing can be moved."), "blocks")
            return
        self._aim = aim = self._aimed()
        layout = self._view.stage.layout
        if aim is None or layout is None:
            self._preview.clear()
            self._view.set_overlay(None)
            self._say_beside(self.tr("Let go here, and nothing changes."))
            return
        if aim.does_nothing:
            self._preview.clear()
            self._view.set_overlay(None)
            self._say_beside(self.tr("Where it was. Let go here, and nothing changes."))
            return
        looked_at = aim if len(aim.ids) <= MOST_LOOKED_AT else replace(aim, ids=aim.ids[:1])
        use_case = partial(change_of, self._workspace, layout, looked_at, self._title)
        self._preview.propose(aim, use_case, len(aim.ids) - len(looked_at.ids))

    @property
    def _title(self) -> str:
        return self.tr("New engagement")

    def _on_previewed(self, preview: Preview) -> None:
        layout = self._view.stage.layout
        if not self._drags or self._aim is None or layout is None:
            return
        self._view.set_overlay(overlay_of(layout, self._aim, preview.change))
        self._bubble.show_text(bubble_text(preview))
        self._place_bubble()

    def _say_beside(self, said: str, meaning: str = "neutral") -> None:
        self._bubble.show_text(BubbleText("", "", (SignedText(said, meaning, muted=meaning == "neutral"),)))
        self._place_bubble()

    def _place_bubble(self) -> None:
        self._bubble.place(self._view.viewport().mapToGlobal(self._point))

    def _on_scrolled(self, across: int, down: int) -> None:
        """The pointer rests at an edge: show what is beyond, and aim anew."""
        scale, bar = self._view.stage.scale, self._view.verticalScrollBar()
        if self._scrolled_from is None:
            self._scrolled_from = scale, bar.value()
        if across:
            self._view.set_scale(scale.scrolled(-across if scale.mirrored else across))
        if down:
            bar.setValue(bar.value() + down)
        self._propose()

    def _carry_out(self, aim: Aim) -> None:
        document = self._workspace.document
        layout = self._view.stage.layout
        if layout is None:
            return
        made: list[Change] = []

        def use_case() -> Change:
            made.append(change_of(self._workspace, layout, aim, self._title))
            return made[-1]

        if document.read_only:
            document.refused.emit(text("This plan is open for reading only. Nothing was changed."))
        elif document.attempt(use_case) and made:
            self._keys.announce(made[-1])
            afters = [item.after for item in made[-1].items if isinstance(item.after, Engagement)]
            if aim.span is not None or aim.copies:
                self._workspace.view.select(tuple(item.id for item in afters))
            self._keys.stand_in(aim.row, afters[0].id)
            if aim.span is not None:
                self._workspace.actions.action("engagement.open").trigger()

    def _on_plan_changed(self, _change: object, _delta: object) -> None:
        if self._drags:
            self.cancel()
            self._workspace.say(self.tr("The plan has changed meanwhile. Nothing was moved."))

    def _let_go(self) -> None:
        was_dragging = self._drags
        self._scrolled_from = None
        self._holds = self._drags = False
        self._hit = self._aim = None
        self._scrolling.stop()
        self._preview.clear()
        self._bubble.vanish()
        if was_dragging:
            self._view.set_overlay(None)
