"""What the keys do in the grid of weeks; as far as they can, the same as in Outlook's calendar."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from app.domain.date_moves import Edge
from app.domain.spans import DateError
from app.gui.look.dates import date_preferences
from app.gui.screens.calendar.proposal import DayProposal
from app.gui.screens.calendar.walked_days import WalkedDays
from app.services.dates.date_preferences import WEEK

_Key = Qt.Key
_Mod = Qt.KeyboardModifier

_STEPS: Mapping[int, int] = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -WEEK, _Key.Key_Down: WEEK}
_ENTERS = frozenset({_Key.Key_Return, _Key.Key_Enter})


class GridKeys:
    """Walks, selects, opens and moves; while something is carried, chooses its day."""

    def __init__(self, grid: WalkedDays) -> None:
        self._grid = grid
        self._carried = ""

    def carry(self, item_id: str) -> None:
        """Take something in hand."""
        self._carried = item_id
        self._propose_carried()

    def cancel(self) -> None:
        """Put down nothing."""
        if self._carried:
            self._put_down(False)

    def tab(self, forward: bool) -> bool:
        """Go to the next engagement of the day, or the one before; False where there is none."""
        grid = self._grid
        here = grid.picture.engagements_on(grid.day)
        if self._carried or not here:
            return False
        at = here.index(grid.focused) if grid.focused in here else (-1 if forward else 0)
        at += 1 if forward else -1
        if at == -1 and grid.focused in here:
            grid.go_to(grid.day)
            grid.day_moved.emit(grid.day)
            return True
        if not 0 <= at < len(here):
            return False
        grid.go_to(grid.day, item=here[at])
        grid.item_chosen.emit(here[at], False)
        return True

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key is one of the grid's."""
        key, held = event.key(), event.modifiers() & ~_Mod.KeypadModifier
        if self._carried:
            return self._press_carrying(key)
        shift = held == _Mod.ShiftModifier
        if key in _STEPS and held in (_Mod.NoModifier, _Mod.ShiftModifier):
            self._grid.walk(self._step(key), extends=shift)
        elif key in _STEPS and held & _Mod.ControlModifier and not held & _Mod.AltModifier:
            self._push(self._step(key), at_end=bool(held & _Mod.ShiftModifier))
        elif key in (_Key.Key_Home, _Key.Key_End) and held in (_Mod.NoModifier, _Mod.ShiftModifier):
            to = 0 if key == _Key.Key_Home else WEEK - 1
            self._grid.walk(to - date_preferences().column(self._grid.day), extends=shift)
        elif key in (_Key.Key_PageUp, _Key.Key_PageDown) and not held:
            self._grid.paged.emit(-1 if key == _Key.Key_PageUp else 1)
        elif key in _ENTERS and not held:
            self._enter()
        elif key == _Key.Key_Escape and not held:
            return self._step_out()
        else:
            return False
        return True

    def _step(self, key: int) -> int:
        mirrored = self._grid.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return _STEPS[key] * (-1 if mirrored and key in (_Key.Key_Left, _Key.Key_Right) else 1)

    def _enter(self) -> None:
        grid = self._grid
        day = grid.day
        if grid.focused:
            grid.item_opened.emit(grid.focused)
        elif grid.chosen_span.days == 1 and (grid.picture.ids_on(day) or grid.picture.due.get(day)):
            grid.list_wanted.emit(day)
        else:
            grid.create_wanted.emit()

    def _step_out(self) -> bool:
        grid = self._grid
        if not grid.focused and grid.chosen_span.days == 1:
            return False
        grid.go_to(grid.day)
        return True

    def _push(self, days: int, *, at_end: bool) -> None:
        """Move the engagement at which the person is, or its last day."""
        grid = self._grid
        if not grid.focused:
            grid.nothing_focused.emit()
        elif at_end:
            grid.pushed.emit(DayProposal.stretch(grid.focused, Edge.END, days))
        else:
            grid.pushed.emit(DayProposal.shift((grid.focused,), days))

    def _press_carrying(self, key: int) -> bool:
        if key in _STEPS:
            self._grid.walk(self._step(key))
            self._propose_carried()
        elif key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self._grid.paged.emit(-1 if key == _Key.Key_PageUp else 1)
            self._propose_carried()
        elif key in _ENTERS:
            self._put_down(True)
        elif key == _Key.Key_Escape:
            self._put_down(False)
        return True

    def _carried_proposal(self) -> DayProposal | None:
        try:
            dates = self._grid.texts.dates_on(self._carried, self._grid.day)
        except (DateError, KeyError):
            return None
        return DayProposal((self._carried,), dates=dates)

    def _propose_carried(self) -> None:
        self._grid.hovered.emit(self._carried_proposal(), self._grid.place_of(self._grid.day))

    def _put_down(self, there: bool) -> None:
        proposal = self._carried_proposal() if there else None
        self._carried = ""
        self._grid.hovered.emit(None, QPoint())
        if proposal is not None:
            self._grid.proposed.emit(proposal)
        self._grid.carry_ended.emit(proposal is not None)
