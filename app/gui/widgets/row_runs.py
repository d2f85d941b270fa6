"""Rows that stand one below the other, as selections take them."""

from __future__ import annotations

from collections.abc import Iterable


def runs_of(rows: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of rows that stand one below the other: selecting all is one range, not thousands."""
    made: list[tuple[int, int]] = []
    for at in sorted(rows):
        if made and at == made[-1][1] + 1:
            made[-1] = (made[-1][0], at)
        else:
            made.append((at, at))
    return made
