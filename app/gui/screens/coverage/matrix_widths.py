"""How wide the columns of the matrix are: what each needs, and who gives way where there is not room for all."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from app.gui.look import fonts
from app.gui.screens.coverage.cell_signs import least_width, whole_width, year_words
from app.gui.screens.coverage.matrix_model import NAME, TIER, MatrixModel
from app.gui.screens.coverage.name_lines import least_room
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words
from app.services.layouts.coverage import CoverageLine, LineKind

_NAME_WIDTH, _TIER_WIDTH, _PART_WIDTH, _YEAR_WIDTH = 21, 7, 6, 12
_TARGET_WIDTH, _CONTACT_WIDTH, _STATE_WIDTH = 8, 12, 9
"""Usual widths in digits; the target, which the state speaks of as well, gives way first."""

_SQUEEZE = 0.8
"""How far the usual widths may be squeezed before the matrix scrolls sideways."""

_STATE_SQUEEZE = 0.7
"""As far a state gives way to names and dates: its sign and first words say what matters, and few are long."""

_HEAVY = frozenset({LineKind.REGION, LineKind.TOTAL})


class MatrixWidths:
    """The widths of a matrix drawn in `body`, under heads in `head`."""

    def __init__(self, matrix: MatrixModel, body: QFont, head: QFont) -> None:
        self._matrix = matrix
        self._body, self._strong = QFontMetrics(body), QFontMetrics(fonts.strong(body))
        self._head, self._strong_head = QFontMetrics(head), QFontMetrics(fonts.strong(head))

    def shared(self, room: int) -> list[int]:
        """The width of each column, none for the target where it has to be left out.

        The parts of the year keep what their signs need, and get what their heads and days need later. What is said of
        countries is whole before what is said of regions, whose names can stand in two lines; where it scrolls anyway
        nothing else is cut.
        """
        matrix = self._matrix
        unit = self._body.horizontalAdvance("0")
        target, contact, state = matrix.target_column, matrix.contact_column, matrix.state_column
        heads = dict(enumerate(self._heads(), TIER + 1))
        signs = {column: min(width, self._signs(column)) for column, width in heads.items()}
        countries = {column: self._needed(column, (LineKind.COUNTRY,)) for column in (NAME, contact, state)}
        countries[NAME] = max(countries[NAME], self._names_in_two_lines())
        needs = {column: self._needed(column) for column in (NAME, TIER, matrix.year_column, target, contact, state)}
        usual = {NAME: _NAME_WIDTH, TIER: _TIER_WIDTH, contact: _CONTACT_WIDTH}
        least = signs | {column: int(width * unit * _SQUEEZE) for column, width in usual.items()}
        least |= {matrix.year_column: max(needs[matrix.year_column], int(_YEAR_WIDTH * unit * _SQUEEZE)), target: 0}
        least[state] = max(_STATE_WIDTH * unit, int(countries[state] * _STATE_SQUEEZE))
        if sum(least.values()) > room:
            whole = needs | heads | {NAME: countries[NAME]}
            widths = {column: max(width, whole[column]) for column, width in least.items()} | {target: 0}
        else:
            state_of_countries = {state: countries.pop(state)}
            stages = ({TIER: needs[TIER]}, countries, heads, state_of_countries, {contact: needs[contact]},
                      {state: needs[state]}, dict(enumerate(self._days(), TIER + 1)), {NAME: needs[NAME]})  # fmt: skip
            widths = _grown(least, stages, room)
            if room - sum(widths.values()) >= max(needs[target], _TARGET_WIDTH * unit):
                widths[target] = max(needs[target], _TARGET_WIDTH * unit)
        spare = max(room - sum(widths.values()), 0)
        share = {**widths, NAME: _NAME_WIDTH * unit * 2}
        shares = sum(share.values())
        return [widths[column] + spare * share[column] // shares for column in range(matrix.columnCount())]

    def _heads(self) -> list[int]:
        """What each part of the year needs for its head, and for the signs of its fullest cell."""
        columns = range(TIER + 1, self._matrix.year_column)
        return [max(self._title_width(column) - GRID + HALF + 1, self._signs(column)) for column in columns]

    def _signs(self, column: int) -> int:
        """What a part of the year needs where its head may be cut: one of two lines is not, as its months say when."""
        title = self._matrix.headerData(column, Qt.Orientation.Horizontal)
        head = self._title_width(column) - GRID + HALF + 1 if "\n" in str(title) else 0
        cells = (line.cells[column - TIER - 1] for line in self._matrix.lines)
        usual = _PART_WIDTH * self._body.horizontalAdvance("0")
        return max(head, usual, *(least_width(cell, self._body) for cell in cells))

    def is_in_two_lines(self, line: CoverageLine, width: int) -> bool:
        """Whether a name that the column has this width for takes two lines."""
        return line.kind is LineKind.REGION and self._drawn(line, NAME) + 2 * GRID + 1 > width

    def _names_in_two_lines(self) -> int:
        """The width in which no name of a region is cut that stands in two lines."""
        beside = self._body.height() + HALF + 2 * GRID + 1
        names = (words(line.title) for line in self._matrix.lines if line.kind is LineKind.REGION)
        return max((least_room(name, self._strong) + beside for name in names), default=0)

    def _days(self) -> list[int]:
        """What each part of the year needs for the days of its fullest cell as well."""
        parts = range(self._matrix.year_column - TIER - 1)
        return [max((whole_width(line.cells[part], self._body) for line in self._matrix.lines), default=0)
                for part in parts]  # fmt: skip

    def _needed(self, column: int, kinds: Collection[LineKind] = tuple(LineKind)) -> int:
        """The width in which no line of these kinds is cut, nor the head."""
        lines = (line for line in self._matrix.lines if line.kind in kinds)
        return max(self._title_width(column), *(self._drawn(line, column) + 2 * GRID + 1 for line in lines), 0)

    def _title_width(self, column: int) -> int:
        title = str(self._matrix.headerData(column, Qt.Orientation.Horizontal))
        upper, _, lower = title.partition("\n")
        return max(self._strong_head.horizontalAdvance(upper), self._head.horizontalAdvance(lower)) + 2 * GRID + 1

    def _drawn(self, line: CoverageLine, column: int) -> int:
        """The width of what the delegate draws in a cell: words, with the sign beside them."""
        matrix, side = self._matrix, self._body.height()
        heavy = line.kind in _HEAVY
        if column == NAME:
            metrics = self._strong if heavy else self._body
            return metrics.horizontalAdvance(words(line.title)) + (0 if line.kind is LineKind.TOTAL else side + HALF)
        if column == matrix.year_column:
            return self._strong.horizontalAdvance(year_words(line.cells[-1]))
        if column == matrix.state_column:
            sign = side * 4 // 5 + HALF if line.standing is not None and line.standing.state.sign is not None else 0
            return self._strong.horizontalAdvance(matrix.text(line, column)) + sign
        if column == matrix.contact_column and line.contact is not None:
            sign = HALF + 2 + self._body.ascent() if line.contact_next is not None else 0
            return self._body.horizontalAdvance(words(line.contact)) + sign
        return self._body.horizontalAdvance(matrix.text(line, column))


def _grown(least: Mapping[int, int], stages: Collection[Mapping[int, int]], room: int) -> dict[int, int]:
    """The least widths, and what is left over given away stage by stage until there is no more."""
    widths = dict(least)
    for stage in stages:
        for column, wanted in stage.items():
            spare = max(room - sum(widths.values()), 0)
            widths[column] += min(max(wanted - widths[column], 0), spare)
    return widths
