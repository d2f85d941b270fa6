"""The picture of the curves, an SVG by hand: three sizes side by side, one line for each thing measured."""

from __future__ import annotations

from collections.abc import Sequence
from math import log10
from xml.sax.saxutils import escape

from tests.bench.curves import Point

WIDE, HIGH = 760, 360
LEFT, RIGHT, TOP, FOOT = 60, 220, 20, 50
COLOURS = ("#1f5fa8", "#b5541c", "#2f7d4f", "#7a3f98")
DASHES = ("", "7 3", "2 3", "9 3 2 3")
"""Lines differ by their dashes too: colour alone tells nothing to some."""


def picture(points: Sequence[Point]) -> str:
    """The curves; the scale at the foot is one of powers of ten, that at the side begins at nothing."""
    sizes = sorted({each.engagements for each in points})
    most = max(each.ratio for each in points) * 1.1
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDE}" height="{HIGH}" fill="#ffffff"/>',
    ]
    for part in range(5):
        value = most * part / 4
        y = _y(value, most)
        lines.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDE - RIGHT}" y2="{y:.1f}" stroke="#d8d8d8"/>')
        lines.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:.1f} ×</text>')
    for size in sizes:
        lines.append(f'<text x="{_x(size, sizes):.1f}" y="{HIGH - FOOT + 18}" text-anchor="middle">{size:,}</text>')
    lines.append(f'<text x="{LEFT}" y="{HIGH - 10}">engagements; beside 1,000 plain rectangles and texts</text>')
    for at, what in enumerate(dict.fromkeys(each.what for each in points)):
        lines += _curve(what, at, [each for each in points if each.what == what], sizes, most)
    return "\n".join((*lines, "</svg>", ""))


def _curve(what: str, at: int, points: list[Point], sizes: list[int], most: float) -> list[str]:
    ordered = sorted(points, key=lambda each: each.engagements)
    places = [(_x(each.engagements, sizes), _y(each.ratio, most)) for each in ordered]
    colour, dash = COLOURS[at % len(COLOURS)], DASHES[at % len(DASHES)]
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    style = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"'
    y = TOP + 14 + 20 * at
    return [
        f'<polyline points="{drawn}" {style}/>',
        *(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places),
        f'<line x1="{WIDE - RIGHT + 16}" y1="{y - 4}" x2="{WIDE - RIGHT + 46}" y2="{y - 4}" {style}/>',
        f'<text x="{WIDE - RIGHT + 52}" y="{y}">{escape(what)}</text>',
    ]


def _x(size: int, sizes: list[int]) -> float:
    first, last = log10(sizes[0]), log10(sizes[-1])
    part = (log10(size) - first) / (last - first) if last > first else 0.5
    return LEFT + 30 + part * (WIDE - LEFT - RIGHT - 60)


def _y(value: float, most: float) -> float:
    return HIGH - FOOT - value / most * (HIGH - FOOT - TOP)
