"""How high things are on the timeline: from the letters, and from how dense a person likes rows."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from app.domain.value_classes import dataclass
from app.gui.widgets.spacing import GRID, HALF

_ROOM = {"compact": (2, 0), "normal": (4, 4), "roomy": (8, 8)}
"""Pixels that a lane is higher than a line of text, and a row than its lanes, by density."""

_NAMES = 25
"""Average characters of the column of names, until somebody draws it wider."""


APART = 6
"""Pixels between the headings and the strip below them, whose years are not those above the bars."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """All in logical pixels. `unit` is the width of an average character, `line` the height of a line."""

    unit: int
    line: int
    ascent: int
    lane: int
    bar: int
    padding: int

    @classmethod
    def of(cls, metrics: QFontMetrics, density: str) -> Sizes:
        """The sizes for a font and a density of the settings."""
        room, padding = _ROOM.get(density, _ROOM["normal"])
        line = metrics.height()
        lane = line + room + 2
        return cls(max(metrics.averageCharWidth(), 1), line, metrics.ascent(), lane, line + min(room, 2), padding)

    @property
    def head(self) -> int:
        """The height of the two lines of headings."""
        return 2 * (self.line + HALF)

    @property
    def strip(self) -> int:
        """The height of the strip that shows the whole plan, with what sets it apart."""
        return self.line + GRID + HALF + APART

    @property
    def names(self) -> int:
        """The width of the column of names to begin with."""
        return self.unit * _NAMES

    @property
    def icon(self) -> int:
        """The side of an icon in or before a bar."""
        return max(self.line - 5, 8)

    def row(self, lanes: int) -> int:
        """The height of a row of so many lanes."""
        return lanes * self.lane + self.padding
