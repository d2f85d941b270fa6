"""`python -m tests.bench`: every bar that exists, measured on this computer, as a table in Markdown.

`--only start edit …` measures some of them, `--tenfold` adds what must hold at ten times the fixture. What was
measured is kept, and `--report` writes docs/measurements.md of all that is kept; `--only --report` measures nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date

from tests.bench import (
    calendar_file,
    coordination,
    curves,
    drag,
    edit,
    paper,
    review_all,
    rows,
    search,
    search_all,
    start,
    timeline,
)
from tests.bench.figures import Figure, table
from tests.bench.kept import keep, kept
from tests.bench.report import write_report

BENCHES: dict[str, Callable[[], list[Figure]]] = {
    "start": start.run,
    "edit": edit.run,
    "drag": drag.run,
    "review": review_all.run,
    "search": search.run,
    "search-all": search_all.run,
    "calendar": calendar_file.run,
    "paper": paper.run,
    "timeline": timeline.run,
    "rows": rows.run,
    "coordination": coordination.run,
}

TENFOLD: dict[str, Callable[[], list[Figure]]] = {
    "edit": lambda: edit.run(10),
    "drag": lambda: drag.run(10),
    "review": lambda: review_all.run(10, 1),
    "search": lambda: search.run(10),
    "search-all": lambda: search_all.run(10),
    "timeline": lambda: timeline.run(10),
}

CURVES = {f"curves at {size:g}": size for size in curves.SIZES}


def main() -> None:
    """Measure, print and keep."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    names = [*BENCHES, "curves"]
    parser.add_argument("--only", nargs="*", metavar="NAME", default=names, help=f"of {', '.join(names)}")
    parser.add_argument("--tenfold", action="store_true", help="also at ten times the fixture")
    parser.add_argument("--report", action="store_true", help="write docs/measurements.md of all that was kept")
    wish = parser.parse_args()
    if unknown := set(wish.only) - set(names):
        parser.error(f"there is no {', '.join(sorted(unknown))}; choose of {', '.join(names)}")
    figures: list[Figure] = []
    for name in (each for each in wish.only if each in BENCHES):
        figures += _measured(name, BENCHES[name])
        if wish.tenfold and name in TENFOLD:
            figures += _measured(_tenfold(name), TENFOLD[name])
    if "curves" in wish.only:
        for name, size in CURVES.items():
            if size <= 1 or wish.tenfold:
                keep(name, points=curves.points(size))
    if figures:
        print(f"Measured on {date.today().isoformat()}.\n")
        print(table(figures))
    if wish.report:
        write_report(kept([*(each for name in BENCHES for each in (name, _tenfold(name))), *CURVES]))


def _measured(name: str, run: Callable[[], list[Figure]]) -> list[Figure]:
    found = run()
    keep(name, found)
    return found


def _tenfold(name: str) -> str:
    return f"{name} × 10"


if __name__ == "__main__":
    main()
