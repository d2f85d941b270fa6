"""What was measured, kept between runs: all of it takes longer than anybody waits, and is measured in pieces."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from tests.bench.curves import Point
from tests.bench.figures import Figure


@dataclass(frozen=True, slots=True)
class Piece:
    """The figures and points of one run of one bench, its day, and how busy the machine was (the load of a minute)."""

    name: str
    day: date
    load: float
    figures: tuple[Figure, ...] = ()
    points: tuple[Point, ...] = ()


def keep(name: str, figures: Sequence[Figure] = (), points: Sequence[Point] = ()) -> None:
    """Keep what a bench measured today, in the place of what it measured before."""
    found = {
        "day": date.today().isoformat(),
        "load": os.getloadavg()[0],
        "figures": [asdict(each) for each in figures],
        "points": [asdict(each) for each in points],
    }
    _folder().mkdir(parents=True, exist_ok=True)
    (_folder() / f"{name}.json").write_text(json.dumps(found), encoding="utf-8")


def kept(names: Sequence[str]) -> list[Piece]:
    """The pieces of these benches that there are, in the order of the names."""
    paths = [(name, _folder() / f"{name}.json") for name in names]
    return [_read(name, path) for name, path in paths if path.exists()]


def _read(name: str, path: Path) -> Piece:
    found = json.loads(path.read_text(encoding="utf-8"))
    figures = tuple(Figure(**each) for each in found["figures"])
    points = tuple(Point(**each) for each in found["points"])
    return Piece(name, date.fromisoformat(found["day"]), found["load"], figures, points)


def _folder() -> Path:
    return Path(tempfile.gettempdir()) / "entente-bench" / "figures"
