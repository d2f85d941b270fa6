"""The review of the whole plan, and reading it, beside a plain SELECT of the same tables."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bootstrap.folders import find_folders
from app.domain.facts import Facts
from app.domain.rules import ALL_RULES
from app.domain.tables import RECORDS
from app.reference.calendars import HolidayCalendars
from app.reference.seed import load_seed
from app.services.review.review import review
from tests.bench.figures import Figure, compared
from tests.bench.fixture import fixture_file, stores_in
from tests.builders import TODAY

RUNS = 5
_LINKS = ("engagement_countries", "engagement_principals", "engagement_objectives", "post_countries")


def run(times: float = 1.0, runs: int = RUNS) -> list[Figure]:
    """The bar of the full review; reading the plan is shown beside it."""
    with TemporaryDirectory(prefix="entente-bench-") as place:
        copy = Path(place) / "plan.entente"
        shutil.copyfile(fixture_file(times), copy)
        store = stores_in(Path(place)).open(str(copy))
        plan = store.load()
        seed = load_seed(find_folders().resources)
        facts = Facts(TODAY, HolidayCalendars(seed.parts, seed.closing))
        review(plan, facts, ALL_RULES)  # Fills the calendars of holidays, as the start of the program does.
        mine, plain = compared(lambda: review(plan, facts, ALL_RULES), lambda: select_all(copy), runs)
        loading, plain_again = compared(store.load, lambda: select_all(copy), runs)
        store.close()
    size = "" if times == 1 else f" (× {times:g})"
    name = "SELECT * of the same tables"
    return [
        Figure(f"Full review{size}", 1000 * mine, "ms", 10, 1000 * plain, name),
        Figure(f"Reading the plan{size}", 1000 * loading, "ms", None, 1000 * plain_again, name),
    ]


def select_all(path: Path) -> int:
    """Fetch every row of every table of the plan, and count them."""
    connection = sqlite3.connect(path)
    rows = 0
    for table in (*RECORDS, *_LINKS):
        rows += len(connection.execute(f"SELECT * FROM {table}").fetchall())
    connection.close()
    return rows
