"""Names of regions in two lines, where there is no room for one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def least_room(name: str, metrics: QFontMetrics) -> int:
    """The width in which a name can be read whole in two lines."""
    words = name.split(" ")
    parted = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
    return min(max(map(metrics.horizontalAdvance, lines)) for lines in parted)


def name_lines(name: str, metrics: QFontMetrics, room: int) -> tuple[str, ...]:
    """A name in one line where it fits, else in two; what has no room in the second is left out."""
    if metrics.horizontalAdvance(name) <= room or " " not in name:
        return (metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, 0)),)
    words = name.split(" ")
    first = 1
    while metrics.horizontalAdvance(" ".join(words[: first + 1])) <= room:
        first += 1
    lines = " ".join(words[:first]), " ".join(words[first:])
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(room, 0)) for line in lines)
