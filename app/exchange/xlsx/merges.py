"""Cells merged over several rows: what stands in the first counts for each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from app.services.texts.tables import RawRow, Value

Merge = tuple[int, int, int]
"""A column from 0, the first row, the last row."""


def filled_down(rows: Sequence[RawRow], merges: Iterable[Merge], fill: Callable[[int, Value], None]) -> list[RawRow]:
    """The rows, in the order of their numbers, with the values of merges in each row; `fill` hears of each one.

    Merges that overlap are against the rules and found: a cell is filled once, by the first.
    """
    numbers = [row.number for row in rows]
    made: dict[int, list[Value]] = {}
    column_of, done = -1, 0
    for column, first, last in sorted(merges):
        if column != column_of:
            column_of, done = column, 0
        head = bisect_left(numbers, first)
        if head == len(numbers) or numbers[head] != first or column >= len(rows[head].cells):
            continue
        value = rows[head].cells[column]
        for at in range(max(head + 1, done), len(rows)):
            if numbers[at] > last:
                break
            if at not in made:
                made[at] = list(rows[at].cells)
            cells = made[at]
            cells += [None] * (column + 1 - len(cells))
            cells[column] = value
            fill(numbers[at], value)
            done = at + 1
    return [RawRow(row.number, tuple(made[at])) if at in made else row for at, row in enumerate(rows)]
