"""What the timeline's view and the gestures that edit say to each other."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.domain.value_classes import dataclass
from app.services.layouts.timeline_groupings import RowKey


class GesturePart(StrEnum):
    """Where a bar was taken hold of."""

    BODY = "body"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class BarHit:
    """The bar under a point: the engagement's id, the row, and the part of it."""

    id: str
    row: RowKey
    part: GesturePart = GesturePart.BODY


@dataclass(frozen=True, slots=True)
class Ghost:
    """An outline over the view: where something would stand. Days are ordinals, the span half-open.

    `tone` is a colour of the theme: `accent`, `blocks`, `warns` …
    """

    row: RowKey
    lane: int
    first: int
    end: int
    text: str = ""
    tone: str = "accent"


@dataclass(frozen=True, slots=True)
class GestureOverlay:
    """What is painted above the bars while something is moved: ghosts, dimmed originals, and the row aimed at."""

    ghosts: tuple[Ghost, ...] = ()
    dimmed: frozenset[str] = frozenset()
    target: RowKey | None = None


class Gestures(Protocol):
    """What edits by mouse and keys. Each method says whether it took the event; the view acts on the others.

    `cancel` comes when the focus is lost or the content is another one.
    """

    def press(self, event: QMouseEvent) -> bool:
        """A button went down over the bars; positions are those of the viewport."""
        ...

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moved, with a button down or without."""
        ...

    def release(self, event: QMouseEvent) -> bool:
        """A button went up."""
        ...

    def new_at(self, point: QPoint) -> None:
        """An empty place of a row was pressed twice."""

    def cancel(self) -> None:
        """Whatever is under way is over, and nothing changed."""
        ...

    def key(self, event: QKeyEvent) -> bool:
        """A key went down while the view has the focus."""
        ...
