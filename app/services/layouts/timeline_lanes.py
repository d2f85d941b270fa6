"""Which bars of a row stand in which lane, so that none covers another."""

from __future__ import annotations

from collections.abc import Iterable

HIDDEN = -1
"""The lane of a bar that found none."""


def fit(spans: Iterable[tuple[int, int]], most: int, gap: int) -> list[int]:
    """The lane of each span `(first, end)`, half-open and in order of `first`: the topmost that is free.

    At least `gap` days stay free between two in one lane. HIDDEN where all `most` lanes are taken.
    """
    free = [-1] * most
    lanes: list[int] = []
    for first, end in spans:
        for lane, day in enumerate(free):
            if day <= first:
                free[lane] = end + gap
                lanes.append(lane)
                break
        else:
            lanes.append(HIDDEN)
    return lanes
