"""What a measurement is, and the arithmetic of many of them."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One bar: what was measured against what, in one run.

    The `bar` is on the ratio to the `reference`, and without one on `measured` itself; `most` is a bar on `measured`
    beside a reference that only tells how quick the machine is. A figure without either explains another.
    """

    what: str
    measured: float
    unit: str
    bar: float | None = None
    reference: float | None = None
    reference_name: str = ""
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        """Measured over reference."""
        return self.measured / self.reference if self.reference else None

    @property
    def is_met(self) -> bool | None:
        """Whether it keeps its bars; None without any."""
        if self.bar is None and self.most is None:
            return None
        compared = self.measured if self.ratio is None else self.ratio
        return (self.bar is None or compared <= self.bar) and (self.most is None or self.measured <= self.most)

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells of its line in the table."""
        reference = f"{_said(self.reference, self.unit)} ({self.reference_name})" if self.reference else "–"
        ratio = f"{self.ratio:.2f} ×" if self.ratio is not None else "–"
        told = [f"≤ {self.most:g} {self.unit}"] if self.most is not None else []
        if self.bar is not None:
            told.append(f"≤ {self.bar:g} ×" if self.ratio is not None else f"≤ {self.bar:g} {self.unit}")
        bar = " and ".join(told) or "–"
        met = {True: "yes", False: "no", None: "–"}[self.is_met]
        return (self.what, _said(self.measured, self.unit), reference, ratio, bar, met)


HEADINGS = ("What", "Measured", "Reference, same run", "Ratio", "Goal", "Met")


def table(figures: Sequence[Figure]) -> str:
    """The figures as a table in Markdown."""
    rows = [HEADINGS, tuple("---" for _ in HEADINGS), *(figure.cells for figure in figures)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def seconds(work: Callable[[], object]) -> float:
    """How long a call takes, with garbage collected before and not during it."""
    gc.collect()
    gc.disable()
    try:
        begin = time.perf_counter()
        work()
        return time.perf_counter() - begin
    finally:
        gc.enable()


def compared(work: Callable[[], object], reference: Callable[[], object], runs: int) -> tuple[float, float]:
    """The medians of both, run in turns so that a busy computer slows both."""
    pairs = [(seconds(reference), seconds(work)) for _ in range(runs)]
    return statistics.median(mine for _, mine in pairs), statistics.median(theirs for theirs, _ in pairs)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least so many per cent do not exceed."""
    ordered = sorted(values)
    place = math.ceil(len(ordered) * percent / 100) - 1
    return ordered[max(place, 0)]


def _said(value: float, unit: str) -> str:
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"
