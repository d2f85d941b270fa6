"""Rows that stand together, and the cells beside one: what the selection of a grid is worked out from."""

from __future__ import annotations


def runs(rows: list[int]) -> list[tuple[int, int]]:
    """The first and the last of rows that stand one below the other: selecting all is one range, not thousands."""
    made: list[tuple[int, int]] = []
    for at in sorted(rows):
        if made and at == made[-1][1] + 1:
            made[-1] = (made[-1][0], at)
        else:
            made.append((at, at))
    return made


def line_of(at: int, place: int, rows: int, columns: int, tall: int, wide: int) -> list[tuple[int, int]]:
    """The cells from beside (at, place) to the edge of the table."""
    cells = []
    at, place = at + rows, place + columns
    while 0 <= at < tall and 0 <= place < wide:
        cells.append((at, place))
        at, place = at + rows, place + columns
    return cells
