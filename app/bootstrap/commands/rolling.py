"""`roll`: makes what comes again in a plan year, as one change."""

from __future__ import annotations

import argparse

from app.bootstrap.arguments import add_as_of, add_plan, year
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.landing import land
from app.bootstrap.opening import load_whole, reading, writing
from app.bootstrap.refusal import DONE, CommandRefused
from app.bootstrap.text_table import aligned
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.spans import LAST_YEAR
from app.domain.wording import text
from app.domain.wording_dates import dates_words
from app.domain.wording_values import engagements_count
from app.services.edits.editions import TO_CONFIRM
from app.services.rolling.lines import RollLine
from app.services.rolling.run import RollRun, roll_looked_at, roll_year


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    add_as_of(parser)
    parser.add_argument("--year", type=year, required=True, metavar="YEAR", help="the plan year that is made")
    parser.add_argument("--dry-run", action="store_true", help="list what would be made, and change nothing")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    if wish.year >= LAST_YEAR:
        raise CommandRefused(f"A plan holds the years to {LAST_YEAR}. Nothing was made. Name an earlier year.")
    facts = Facts(wish.as_of or program.today, program.calendars)
    if wish.dry_run:
        with reading(program, wish.plan) as store:
            plan = load_whole(store)
            run = _rolled(program, plan, facts, wish.year)
        _tell(plan, run, console)
        return DONE
    with writing(program, wish.plan) as store:
        plan = load_whole(store)
        run = _rolled(program, plan, facts, wish.year)
        if not run.change.is_empty:
            land(program, store, run.change, "The year", "roll")
    _tell(plan, run, console)
    if run.made:
        console.say(f"Made: the {run.change.label} is one step, which can be undone in the window.")
    return DONE


def _rolled(program: Program, plan: Plan, facts: Facts, year: int) -> RollRun:
    run = roll_year(plan, facts, year, str(TO_CONFIRM))
    return roll_looked_at(run, plan, program.review(plan, facts.as_of))


def _tell(plan: Plan, run: RollRun, console: Console) -> None:
    made = [line for line in run.lines if line.id]
    left = [line for line in run.lines if not line.id]
    counted = engagements_count(len(made))
    title = plan.settings.year_title(run.year)
    console.say(str(text("{count} come again in {year}; their dates are to be confirmed.", count=counted, year=title)))
    console.say(*aligned([_row(line) for line in made], frozenset()))
    for line in made:
        for each in line.found:
            console.say(f"    {line.ref}: {each.title}")
    if left:
        console.say("", f"Not made ({len(left):,})")
        console.say(*aligned([[line.ref, line.title, str(line.reason)] for line in left], frozenset()))


def _row(line: RollLine) -> list[str]:
    assert line.becomes is not None
    return [line.ref, dates_words(line.becomes), line.title, str(line.source), f"like {line.like}" if line.like else ""]


ROLL = Command(
    "roll",
    "make what comes again in a plan year: series, staff talks, forums and agreed plan lines",
    ("entente roll plan.entente --year 2028 --dry-run", "entente roll plan.entente --year 2028"),
    _add_arguments,
    _run,
)
