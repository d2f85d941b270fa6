"""The keys that move the selected bars of the timeline; repeated steps are one undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.domain.changes import Change
from app.domain.date_moves import Edge
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.gui.keys.view_keys import ViewKey
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.screens.timeline.drag import Aim, aim_at_new
from app.gui.screens.timeline.held_view import HeldView
from app.gui.screens.timeline.row_drop import neighbour, row_step
from app.gui.screens.timeline.stage import Cursor
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.moving import Push, move
from app.services.edits.regrouping import RowStep
from app.services.layouts.timeline_groupings import RowKey
from app.services.review.move_preview import announced, announced_several
from app.services.review.open_findings import what_blocks
from app.services.review.review import ReviewDelta

_Key = Qt.Key
_CTRL, _CTRL_SHIFT, _ALT_SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)
_WEEK = 7

NO_ROW = RowKey("", "")
"""Where something new says nothing about the rows: it is made on a group, or where there are no rows."""

_ALONG = {_Key.Key_Left: -1, _Key.Key_Right: 1}
_ROWS = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_PAGES = {_Key.Key_PageUp: -_WEEK, _Key.Key_PageDown: _WEEK}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class TimelineKeys(QObject):
    """Ctrl+←/→ a step, with Shift the last day only, Alt+Shift+←/→ the first day only, Ctrl+Shift+PgUp/PgDn a week,
    Ctrl+↑/↓ into the row above or below."""

    def __init__(self, workspace: Workspace, view: HeldView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view, self._stage = view, view.stage
        self._delta = ReviewDelta()
        self._turn = 0
        workspace.document.changed.connect(self._on_changed)
        workspace.view.selection_changed.connect(self._on_selection_changed)

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was one of these."""
        modifiers, key = event.modifiers() & ~_KEYPAD, _Key(event.key())
        along = _ALONG.get(key, 0) * (-1 if self._stage.scale.mirrored else 1)
        if modifiers == _CTRL and along:
            self._push(Push(along, by_steps=len(self._ids) == 1), "move")
        elif modifiers == _CTRL_SHIFT and along:
            self._push(Push(along, Edge.END), "end")
        elif modifiers == _ALT_SHIFT and along:
            self._push(Push(along, Edge.START), "start")
        elif modifiers == _CTRL_SHIFT and key in _PAGES:
            self._push(Push(_PAGES[key]), "move")
        elif modifiers == _CTRL and key in _ROWS:
            self._to_row(_ROWS[key])
        else:
            return False
        return True

    def announce(self, made: Change) -> None:
        """Say where things stand now, and what that has caused or mended."""
        document = self._workspace.document
        plan, review = document.plan, document.review
        ids = [item.id for item in made.items if isinstance(item.after, Engagement)]
        here = [plan.engagements[each] for each in ids if each in plan.engagements]
        if len(here) == 1:
            self._workspace.say(words(announced(plan, review, here[0], self._delta)))
        elif here:
            self._workspace.say(words(announced_several(plan, review, here, self._delta)))

    def aim_here(self) -> Aim | None:
        """One day in the row where the cursor is, for what is pasted; None where it is in no row."""
        cursor, layout = self._stage.cursor, self._stage.layout
        at = layout.index_of(cursor.row) if layout is not None and cursor is not None else None
        if layout is None or cursor is None or at is None:
            return None
        row = NO_ROW if layout.rows[at].is_header else cursor.row
        if cursor.bar is not None and cursor.bar in layout.plan.engagements:
            day = layout.bar(cursor.bar).first
        else:
            day = cursor.day if cursor.day is not None else int(self._stage.scale.middle)
        return aim_at_new(row, day, day)

    def place_chosen(self) -> tuple[RowKey, int | None] | None:
        """The row that somebody chose, and the day in it if they pointed at one; None where nobody chose a row.

        A bar that is selected says nothing of the next one, and neither does a row to which the cursor came by itself.
        """
        cursor, layout = self._stage.cursor, self._stage.layout
        if layout is None or cursor is None or cursor.bar is not None or cursor.came:
            return None
        at = layout.index_of(cursor.row)
        if at is None:
            return None
        return (NO_ROW if layout.rows[at].is_header else cursor.row), cursor.day

    @property
    def _ids(self) -> tuple[str, ...]:
        engagements = self._workspace.document.plan.engagements
        selected = tuple(each for each in self._workspace.view.selected if each in engagements)
        cursor = self._stage.cursor
        if cursor is None or cursor.bar is None or cursor.bar in selected or cursor.bar not in engagements:
            return selected
        return (cursor.bar,)

    def _push(self, push: Push, kind: str) -> None:
        self._attempt(partial(move, push=push), kind)

    def _to_row(self, steps: int) -> None:
        layout, plan = self._stage.layout, self._workspace.document.plan
        row = self._row()
        if layout is None or row is None:
            return
        there = neighbour(layout, row, steps)
        if there is None:
            self._workspace.say(self.tr("There is no other row that way."))
            return
        step: RowStep = row_step(layout, plan, row, there)
        blocked = partial(what_blocks, plan, self._workspace.document.review, as_of=self._workspace.document.today)
        if self._attempt(partial(move, push=Push(), step=step, blocked=blocked), "row"):
            self.stand_in(there, self._ids[0])

    def stand_in(self, row: RowKey, engagement_id: str) -> None:
        """Put the cursor on the bar in the row where it was put, and show that row."""
        layout = self._stage.layout
        at = layout.index_of(row) if layout is not None else None
        if layout is not None and at is not None and at in layout.rows_with(engagement_id):
            self._view.set_cursor(Cursor(row, engagement_id))
            self._view.scroll_to_row(at)

    def _attempt(self, use_case: Callable[..., Change], kind: str) -> bool:
        document, ids = self._workspace.document, self._ids
        if not ids:
            self._workspace.say(self.tr("Choose an engagement to move first."))
            return False
        made: list[Change] = []

        def proposed(plan: Plan) -> Change:
            made.append(use_case(plan, ids))
            return made[-1]

        self._delta = ReviewDelta()
        if not document.attempt(partial(proposed, document.plan), f"timeline {kind} {self._turn}: {' '.join(ids)}"):
            return False
        self.announce(made[-1])
        return True

    def _row(self) -> RowKey | None:
        """The row from which the keys move: the cursor's, else the first in which the engagement stands."""
        cursor, layout, ids = self._stage.cursor, self._stage.layout, self._ids
        if layout is None or not ids:
            return None
        rows = layout.rows_with(ids[0])
        keys = [layout.rows[at].key for at in rows]
        if cursor is not None and cursor.row in keys:
            return cursor.row
        return keys[0] if keys else None

    def _on_changed(self, _change: object, delta: ReviewDelta) -> None:
        self._delta = delta

    def _on_selection_changed(self) -> None:
        self._turn += 1


MOVING_KEYS = (
    ViewKey(
        ("Ctrl+Left", "Ctrl+Right"),
        QT_TRANSLATE_NOOP("ViewKeys", "Move the selection one day, or one week or month where no more is known"),
    ),
    ViewKey(("Ctrl+Shift+PgUp", "Ctrl+Shift+PgDown"), QT_TRANSLATE_NOOP("ViewKeys", "Move the selection one week")),
    ViewKey(("Ctrl+Shift+Left", "Ctrl+Shift+Right"), QT_TRANSLATE_NOOP("ViewKeys", "Move the last day only")),
    ViewKey(("Alt+Shift+Left", "Alt+Shift+Right"), QT_TRANSLATE_NOOP("ViewKeys", "Move the first day only")),
    ViewKey(
        ("Ctrl+Up", "Ctrl+Down"),
        QT_TRANSLATE_NOOP("ViewKeys", "Put the selection into the row above or below, and change what that row means"),
    ),
)
"""These keys in words, for help and the keyboard page."""
