"""What stands on the line with a day's number, and where: what finds no room gives way, nothing overprints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from app.domain.value_classes import dataclass
from app.gui.look.languages import told
from app.gui.screens.calendar.frame import GAP, Frame


@dataclass(frozen=True, slots=True)
class DayHead:
    """`said` names the day, in `number`. `more` is where what has no bar is counted, `flag` where answers due are,
    with their count if it `counts` them; None where there is nothing to say or no room. `rest` is what is left.
    """

    said: str
    number: QRect
    more: QRect | None
    flag: QRect | None
    counts: bool
    rest: QRect


class DayHeads:
    """Measures for a pair of fonts: that of most days and the strong one."""

    def __init__(self, plain: QFontMetrics, strong: QFontMetrics) -> None:
        self._plain, self._strong = plain, strong

    def head(self, frame: Frame, at: int, column: int, day: date, *, due: int = 0, hidden: int = 0) -> DayHead:
        """Fit the parts of a day: first the flag gives way, then what is counted, then the name of the month.

        `due` is the number of answers due, `hidden` that of what has no bar and is counted here.
        """
        line = frame.day_line(at, column)
        left, height = line.left() - 4, line.height()
        named = _names(day, is_first=at == 0 and column == 0)
        mores = [self._plain.horizontalAdvance(f"+{hidden}") + 4, 0] if hidden else [0]
        icon = self._plain.height()
        flags = [icon + self._plain.horizontalAdvance(str(due)) + 2, icon, 0] if due else [0]
        whole = line.right() + 1 - left
        for said, more, flag in _fits(named, mores, flags):
            number = max(self._strong.horizontalAdvance(said) + 10, height)
            parts = [each for each in (number, more, flag) if each]
            if sum(parts) + GAP * (len(parts) - 1) <= whole:
                break
        end = line.right() + 1 - (flag + GAP if flag else 0)
        counted = QRect(end - more, line.top(), more, height)
        end -= more + 2 * GAP if more else 0
        begin = left + number + GAP
        return DayHead(
            said,
            QStyle.visualRect(frame.direction, line, QRect(left, line.top(), number, height)),
            QStyle.visualRect(frame.direction, line, counted) if more else None,
            frame.flag(at, column, flag) if flag else None,
            flag > icon,
            QStyle.visualRect(frame.direction, line, QRect(begin, line.top(), max(end - begin, 0), height)),
        )


def _names(day: date, *, is_first: bool) -> list[str]:
    """What a day is called, from the longest to the shortest."""
    names = [str(day.day)]
    if day.day == 1 or is_first:
        names.insert(0, told(day, "number_month"))
    if day.day == day.month == 1:
        names.insert(0, f"{names[0]} {day.year}")
    return names


def _fits(names: list[str], mores: list[int], flags: list[int]) -> Iterator[tuple[str, int, int]]:
    """All ways to write a head, the fullest first; the year goes before anything else."""
    if len(names) > 2:
        yield names[0], mores[0], flags[0]
        names = names[1:]
    yield from product(names, mores, flags)
