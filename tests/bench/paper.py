"""The engagement plan of 2,000 rows as PDF."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from statistics import median

from app.bootstrap.folders import find_folders
from app.documents.printing import print_document
from app.domain.facts import Facts
from app.domain.plan import RECORDS, Plan
from app.domain.rules import ALL_RULES
from app.reference.calendars import HolidayCalendars
from app.reference.seed import load_seed
from app.services.reports.selection import ReportOptions
from app.services.review.review import review
from tests.bench.figures import Figure
from tests.bench.fixture import YEARS, build_plan
from tests.builders import TODAY

ROWS = 2_000
RUNS = 3


def run(rows: int = ROWS, runs: int = RUNS) -> list[Figure]:
    """The bar of the annual plan; each run in a process of its own, for Typst remembers what it has set."""
    command = [sys.executable, "-m", "tests.bench.paper", str(rows)]
    found = []
    for _ in range(runs):
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
        found.append(json.loads(done.stdout.splitlines()[-1]))
    what = f"Annual plan PDF, {found[0]['printed']:,} rows on {found[0]['pages']} pages"
    return [Figure(what, median(each["seconds"] for each in found), "s", 3)]


def print_once(rows: int) -> dict[str, float]:
    """Print it as the program does for the first time after its start."""
    resources = find_folders().resources
    plan = one_year(rows)
    seed = load_seed(resources)
    facts = Facts(TODAY, HolidayCalendars(seed.parts, seed.closing))
    reviewed = review(plan, facts, ALL_RULES)
    options = ReportOptions(as_of=TODAY, year=plan.settings.plan_year(TODAY))
    begin = time.perf_counter()
    made = print_document("engagement-plan", plan, reviewed, options, resources)
    return {"seconds": time.perf_counter() - begin, "printed": made.printed, "pages": made.pages}


def one_year(rows: int) -> Plan:
    """A plan with about so many engagements in the printed plan year, and none in others."""
    whole = build_plan(rows * YEARS / 12_500)
    settings = whole.settings
    year = settings.plan_year(TODAY)
    mine = [item for item in whole.engagements.values() if settings.plan_year(item.dates.earliest) == year]
    kept = {item.id for item in mine}
    tables = {name: list(whole.table(name).values()) for name in RECORDS}
    tables["engagements"] = list(mine)
    tables["asks"] = [ask for ask in whole.asks.values() if ask.engagement in kept]
    return Plan.of(tables)


if __name__ == "__main__":
    print(json.dumps(print_once(int(sys.argv[1]))))
