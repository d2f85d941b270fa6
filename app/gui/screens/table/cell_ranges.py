"""The cells beside one, up to the edge of a grid."""

from __future__ import annotations


def line_of(at: int, place: int, rows: int, columns: int, tall: int, wide: int) -> list[tuple[int, int]]:
    """The cells from beside (at, place) to the edge of the table."""
    cells = []
    at, place = at + rows, place + columns
    while 0 <= at < tall and 0 <= place < wide:
        cells.append((at, place))
        at, place = at + rows, place + columns
    return cells
