"""Days on which somebody walks, selects and is at an engagement, whatever they look like."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.spans import DaySpan
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.grid_painter import GridState
from app.gui.widgets.painted_access import PaintedAccess
from app.services.layouts.calendar_spans import day_after, kept_within


class WalkedPicture(Protocol):
    """What is shown of days, as far as walking on them asks."""

    @property
    def due(self) -> Mapping[date, tuple[str, ...]]:
        """The asks by the day their answer is due."""
        ...

    def ids_on(self, day: date) -> tuple[str, ...]:
        """All that stands on a day, overlays included."""
        ...

    def engagements_on(self, day: date) -> tuple[str, ...]:
        """The engagements of a day."""
        ...


class WalkedDays(QWidget):
    """Where the person is and what they have selected, without a picture.

    `day_moved(date)` when the person goes to another day, `paged(steps)` and `scrolled(steps)` when they want
    others. `item_chosen(id, toggles)`, `item_opened(id)`;
    `list_wanted(date)`, `due_wanted(date)`, `menu_wanted(QPoint)`, `create_wanted`. A gesture over days is
    `hovered(Proposal | None, QPoint)` while it lasts and `proposed(Proposal)` at its end, the step of a key is
    `pushed(Proposal)`; `carry_ended(bool)` when something carried was put down, or not. `refused` where a plan for
    reading only would be changed, `nothing_focused` where a key would move an engagement and the person is at none.
    """

    painted_access: PaintedAccess
    """What is told of the picture to those who listen; each picture makes its own."""

    day_moved = Signal(object)
    paged = Signal(int)
    scrolled = Signal(int)
    item_chosen = Signal(str, bool)
    item_opened = Signal(str)
    list_wanted = Signal(object)
    due_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    create_wanted = Signal()
    hovered = Signal(object, QPoint)
    proposed = Signal(object)
    pushed = Signal(object)
    carry_ended = Signal(bool)
    refused = Signal()
    nothing_focused = Signal()

    def __init__(self, texts: DayTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Days"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.texts = texts
        self.is_writable = True
        self._state = GridState()

    @property
    @abstractmethod
    def picture(self) -> WalkedPicture:
        """What is shown."""

    @abstractmethod
    def place_of(self, day: date) -> QPoint:
        """The middle of a day on the screen; of the whole widget where the day is not shown."""

    @property
    def day(self) -> date:
        """The day at which the person is."""
        return self._state.cursor

    @property
    def chosen_span(self) -> DaySpan:
        """The days selected, one at least."""
        return self._state.span

    @property
    def focused(self) -> str:
        """The engagement at which the person is, if at one."""
        return self._state.focused

    @property
    def selected(self) -> frozenset[str]:
        """The engagements that all views have selected."""
        return self._state.selected

    @property
    def state(self) -> GridState:
        """What is painted over the picture."""
        return self._state

    def show_selected(self, ids: Collection[str]) -> None:
        """Ring the engagements that all views have selected."""
        self.change(selected=frozenset(ids))

    def go_to(self, day: date, *, extends: bool = False, item: str = "") -> None:
        """Be at a day, or at an engagement on it, without telling anybody."""
        kept = kept_within(day)
        self.change(cursor=kept, anchor=self._state.anchor if extends else kept, focused=item)

    def walk(self, days: int, *, extends: bool = False) -> None:
        """Go so many days on."""
        self.step_to(day_after(self._state.cursor, days), extends=extends)

    def step_to(self, day: date, *, extends: bool = False) -> None:
        """Go to a day, and say so."""
        self.go_to(day, extends=extends)
        self.day_moved.emit(self._state.cursor)

    def choose_span(self, one: date, other: date) -> None:
        """Select days from `one` to `other`, at which the person then is."""
        self.change(cursor=kept_within(other), anchor=kept_within(one), focused="")
        self.day_moved.emit(self._state.cursor)

    def change(self, **parts: object) -> None:
        """Give parts of the state other values; paint anew, and tell those who listen, where they are others."""
        before, after = self._state, replace(self._state, **parts)  # type: ignore[arg-type]
        if after == before:
            return
        self._state = after
        self.update()
        if (before.cursor, before.focused, before.has_focus) != (after.cursor, after.focused, after.has_focus):
            if after.has_focus:
                self.painted_access.moved()
        elif before.selected != after.selected:
            self.painted_access.chosen()

    def painted_canvas(self) -> QWidget:
        """The widget itself."""
        return self
