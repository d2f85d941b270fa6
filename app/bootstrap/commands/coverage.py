"""`coverage`: where the nation is present, and where it is not."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from datetime import date

from app.bootstrap.arguments import add_as_of, add_plan, year
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.editions import add_marking, edition_wished
from app.bootstrap.opening import load_whole, reading
from app.bootstrap.refusal import DONE
from app.bootstrap.text_table import aligned
from app.domain.plan import Plan
from app.exchange.csv import table_text
from app.services.coverage.cells import CoverageMatrix, CoverageRow, Tally
from app.services.coverage.gaps import GapCounts, count_gaps, gap_note, gaps_among
from app.services.coverage.matrix import coverage
from app.services.coverage.records import RowUnit, coverage_records, coverage_table, rows_by
from app.services.layouts.coverage import share_words, target_words
from app.services.texts.marked_outputs import marked_rows, plan_marking


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("--by", choices=("region", "country"), default="region", help="what a row is")
    parser.add_argument("--year", type=year, metavar="N", help="the calendar year in which the plan year begins")
    add_as_of(parser)
    add_marking(parser)
    parser.add_argument(
        "--days-at-start",
        action="store_true",
        help="count all days of an engagement where it starts, not where they fall",
    )
    parser.add_argument("--format", choices=("text", "csv", "json"), default="text", help="for people, or for programs")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    as_of = wish.as_of or program.today
    with reading(program, wish.plan) as store:
        made = edition_wished(load_whole(store), wish, console)
    plan = made.plan
    chosen = wish.year if wish.year is not None else plan.settings.plan_year(as_of)
    matrix = coverage(plan, chosen, as_of, days_at_start=wish.days_at_start)
    # The days of the last high-level contacts speak of the whole plan.
    marking = plan_marking(plan, made.marking)
    if wish.format == "json":
        records = coverage_records(matrix, wish.by)
        console.give_json({**records, "gaps": asdict(_gaps(program, plan, as_of)), "marking": marking})
    elif wish.format == "csv":
        head, lines = coverage_table(matrix, wish.by)
        console.give(table_text(marked_rows([head, *lines], marking)))
    else:
        console.say(*([marking, ""] if marking else []))
        _tell(matrix, wish.by, console)
        console.say("", f"{gap_note(_gaps(program, plan, as_of))}")
    return DONE


def _gaps(program: Program, plan: Plan, as_of: date) -> GapCounts:
    review = program.review(plan, as_of)
    return count_gaps(plan, gaps_among(review.findings(), review.rules), as_of)


def _tell(matrix: CoverageMatrix, by: RowUnit, console: Console) -> None:
    columns = matrix.shown
    title = "Share of days" if by == "region" else "Norms met"
    head = ["", "", title, *(str(matrix.columns[at].title) for at in columns), "Year", "Days"]
    rows = [_line(row, columns) for row in rows_by(matrix, by)]
    total = [
        "Total",
        "",
        "",
        *(_cell(matrix.total_cells[at]) for at in columns),
        _cell(matrix.total),
        _days(matrix.total),
    ]
    console.say(f"Coverage of {matrix.year_title} as of {matrix.as_of}: engagements done + confirmed + planned")
    console.say("")
    console.say(*aligned([head, *rows, total], frozenset(range(3, len(head)))))
    if matrix.others:
        others = "1 country has" if matrix.others == 1 else f"{matrix.others:,} countries have"
        console.say("", f"{others} neither tier nor engagement and no row.")
    if idle := [row.id for row in matrix.rows if row.tier and row.id in matrix.without_engagements]:
        console.say(f"With a tier and no engagement in the year: {', '.join(sorted(idle))}.")


def _line(row: CoverageRow, columns: tuple[int, ...]) -> list[str]:
    word = str(row.standing.word) if row.standing else ""
    of = share_words(row.share) if row.share is not None else target_words(row)
    return [
        str(row.title),
        word,
        str(of or ""),
        *(_cell(row.cells[at]) for at in columns),
        _cell(row.total),
        _days(row.total),
    ]


def _cell(tally: Tally) -> str:
    if tally.live:
        return f"{tally.done}+{tally.confirmed}+{tally.planned}"
    return f"{tally.days} d" if tally.days else "–"


def _days(tally: Tally) -> str:
    return f"{tally.days:,}" if tally.days else "–"


COVERAGE = Command(
    "coverage",
    "count engagements and days by region or country and quarter",
    ("entente coverage plan.entente --by country --year 2027 --format csv",),
    _add_arguments,
    _run,
)
