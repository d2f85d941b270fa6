"""The page docs/measurements.md: every bar, what it was measured beside, whether it is met, and the curves."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from pathlib import Path

import PySide6

from tests.bench.curve_picture import picture
from tests.bench.figures import Figure, table
from tests.bench.kept import Piece

PAGE = Path(__file__).parents[2] / "docs" / "measurements.md"
PICTURE = PAGE.with_name("measurements.svg")

_HEAD = """\
# Measurements

Written by `python -m tests.bench --report`; nothing here is set by hand. The plan on which it is measured has 12,500
engagements, 80,000 asks and 5,000 people over ten years and is made by `tests/bench/fixture.py`, the same on every
run; “× 10” is ten times as much in the same ten years. These are measurements and no tests: nothing fails where a goal
is missed. Each figure stands beside a reference of the same run, because milliseconds differ by machine and by what
else it does: a ratio can be compared, milliseconds alone cannot.

    python -m tests.bench                         # measure all at the fixture, print it and keep it
    python -m tests.bench --only edit --tenfold   # a piece, also at ten times the fixture
    python -m tests.bench --only curves           # the curves, one size after another
    python -m tests.bench --only --report         # measure nothing, write this page of what was kept
"""


def write_report(pieces: Sequence[Piece]) -> None:
    """Write the page, and the picture where there are curves."""
    points = [point for piece in pieces for point in piece.points]
    if points:
        PICTURE.write_text(picture(points), encoding="utf-8")
    PAGE.write_text(page(pieces), encoding="utf-8")


def page(pieces: Sequence[Piece]) -> str:
    """The page in Markdown."""
    figures = [figure for piece in pieces for figure in piece.figures]
    goals = [each for each in figures if each.is_met is not None]
    missed = [each for each in goals if not each.is_met]
    parts = [
        _HEAD,
        f"{_machine()}\n",
        f"Of {len(goals)} goals {len(goals) - len(missed)} are met.\n" if goals else "",
        _missed(missed),
        *(f"## {_title(piece)}\n\n{table(piece.figures)}\n" for piece in pieces if piece.figures),
        _curves(pieces),
    ]
    return "\n".join(part for part in parts if part)


def _missed(missed: Sequence[Figure]) -> str:
    if not missed:
        return ""
    lines = (f"- {each.what}: {each.cells[1]}, goal {each.cells[4]}" for each in missed)
    return "Not met:\n\n" + "\n".join(lines) + "\n"


def _title(piece: Piece) -> str:
    return f"{piece.name.capitalize()} ({piece.day.isoformat()}, load {piece.load:.1f})"


def _curves(pieces: Sequence[Piece]) -> str:
    points = sorted((point for piece in pieces for point in piece.points), key=lambda each: each.engagements)
    if not points:
        return ""
    sizes = list(dict.fromkeys(each.engagements for each in points))
    head = ("Median, beside 1,000 plain rectangles and texts", *(f"{size:,}" for size in sizes))
    rows = [head, tuple("---" for _ in head)]
    for what in dict.fromkeys(each.what for each in points):
        known = {each.engagements: f"{each.ratio:.2f} ×" for each in points if each.what == what}
        rows.append((what, *(known.get(size, "–") for size in sizes)))
    told = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"## Curves over the size of the plan\n\n![The same as curves](measurements.svg)\n\n{told}\n"


def _machine() -> str:
    model = next((line.split(":")[1].strip() for line in _cpu_lines() if line.startswith("model name")), "")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    system = platform.freedesktop_os_release().get("PRETTY_NAME", "") if platform.system() == "Linux" else ""
    said = (f"{cores} cores", model, system or platform.platform(), f"Python {platform.python_version()}")
    return f"Machine: {', '.join(filter(None, said))}, PySide6 {PySide6.__version__}, windows drawn off screen."


def _cpu_lines() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
