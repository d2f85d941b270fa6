"""The engagement plan of 2,000 rows as PDF: the first time, after one title was changed, and what each part costs."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from statistics import median

import psutil

from app.bootstrap.folders import find_folders
from app.documents.press import Press
from app.documents.printing import Printed, print_document
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.domain.tables import RECORDS
from app.reference.calendars import HolidayCalendars
from app.reference.seed import load_seed
from app.services.reports.selection import ReportOptions
from app.services.review.review import Review, review
from tests.bench.figures import Figure
from tests.bench.fixture import YEARS, build_plan
from tests.builders import TODAY

ROWS = 2_000
RUNS = 3
EDITS = 5


def run(rows: int = ROWS, runs: int = RUNS) -> list[Figure]:
    """The bars of the annual plan; each run in a process of its own, as the program is started anew."""
    command = [sys.executable, "-m", "tests.bench.paper", str(rows)]
    found = []
    for _ in range(runs):
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
        found.append(json.loads(done.stdout.splitlines()[-1]))
    what = f"Annual plan PDF, {found[0]['printed']:,} rows on {found[0]['pages']} pages"

    def best(name: str) -> float:
        return median(each[name] for each in found)

    return [
        Figure(what, best("first"), "s", 3),
        Figure("the same after one title was edited", best("edited"), "s", 1),
        Figure("of that: gathering the data, processor", best("edited data"), "s"),
        Figure("of that: setting and handing over, processor", best("edited set"), "s"),
        Figure("of the first time: gathering the data, processor", best("first data"), "s"),
        Figure("of the first time: setting and handing over, processor", best("first set"), "s"),
        Figure("memory of the press after the edits", best("megabytes"), "MB"),
    ]


@dataclass(slots=True)
class _Timed:
    """Prints and keeps what that took: seconds in all, and of the processor for our data and for the press."""

    plan: Plan
    press: Press
    took: dict[str, float] = field(default_factory=dict)

    def printed(self, name: str) -> Printed:
        resources = find_folders().resources
        reviewed = _reviewed(self.plan, resources)
        options = ReportOptions(as_of=TODAY, year=self.plan.settings.plan_year(TODAY))
        before, ours, begin = _guest_seconds(), time.process_time(), time.perf_counter()
        at_work = self.press.setter(_go_on)
        marks: list[float] = []

        def setter(template: Path, data: object, fonts: Path, title: str, on: date) -> bytes:
            marks.append(time.process_time())
            return at_work(template, data, fonts, title, on)  # type: ignore[arg-type]

        memory = self.press.memory
        made = print_document("engagement-plan", self.plan, reviewed, options, resources, setter, memory=memory)
        self.took[name] = time.perf_counter() - begin
        self.took[f"{name} data"] = marks[0] - ours
        self.took[f"{name} set"] = time.process_time() - marks[0] + _guest_seconds() - before
        return made


def print_once(rows: int) -> dict[str, float]:
    """Print it as the program does for the first time after its start, and then after some edits: the best of them."""
    plan = one_year(rows)
    gc.freeze()  # as the program does with a plan that it has read
    press = Press(idle=600)
    try:
        timed = _Timed(plan, press)
        made = timed.printed("first")
        for number in range(EDITS):
            timed.plan = _edited(timed.plan, number)
            timed.printed(f"edit {number}")
        took = timed.took
        for part in ("", " data", " set"):
            took[f"edited{part}"] = min(took[f"edit {number}{part}"] for number in range(EDITS))
        return {**took, "megabytes": _guest_megabytes(), "printed": made.printed, "pages": made.pages}
    finally:
        press.end()


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


def _edited(plan: Plan, number: int) -> Plan:
    item = sorted(plan.engagements.values(), key=lambda each: each.id)[number * 7 % len(plan.engagements)]
    return plan.replacing([("engagements", item.id, replace(item, title=f"{item.title}, edited"))])


def _reviewed(plan: Plan, resources: Path) -> Review:
    seed = load_seed(resources)
    return review(plan, Facts(TODAY, HolidayCalendars(seed.parts, seed.closing)), ALL_RULES)


def _go_on() -> None:
    """Nobody stops it."""


def _guests() -> list[psutil.Process]:
    return psutil.Process().children()


def _guest_seconds() -> float:
    return sum(sum(each.cpu_times()[:2]) for each in _guests())


def _guest_megabytes() -> float:
    return sum(each.memory_info().rss for each in _guests()) / 2**20


if __name__ == "__main__":
    print(json.dumps(print_once(int(sys.argv[1]))))
