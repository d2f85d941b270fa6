"""`python -m tests.bench`: every bar of design.md §9 that exists, measured on this computer, as a table in Markdown.

`--only start edit …` measures some of them, `--tenfold` adds what must hold at ten times the fixture.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date

from tests.bench import calendar_file, coordination, edit, paper, review_all, rows, search, search_all, start, timeline
from tests.bench.figures import Figure, table

BENCHES: dict[str, Callable[[], list[Figure]]] = {
    "start": start.run,
    "edit": edit.run,
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
    "review": lambda: review_all.run(10, 1),
    "search": lambda: search.run(10),
    "search-all": lambda: search_all.run(10),
    "timeline": lambda: timeline.run(10),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(BENCHES), default=list(BENCHES))
    parser.add_argument("--tenfold", action="store_true", help="also at ten times the fixture")
    wish = parser.parse_args()
    figures: list[Figure] = []
    for name in wish.only:
        figures += BENCHES[name]()
        if wish.tenfold and name in TENFOLD:
            figures += TENFOLD[name]()
    print(f"Measured on {date.today().isoformat()}.\n")
    print(table(figures))


if __name__ == "__main__":
    main()
