"""`print`: makes a document as a tagged PDF."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.bootstrap.arguments import add_as_of, add_plan, year
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import reading
from app.bootstrap.refusal import DONE, CommandRefused
from app.documents.registry import DOCUMENTS
from app.exchange.whole_file import write_whole
from app.services.reports.selection import ReportOptions


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("document", metavar="DOCUMENT", help=f"one of: {', '.join(DOCUMENTS)}")
    parser.add_argument("out", type=Path, metavar="OUT.pdf", help="the file to write")
    parser.add_argument("--country", metavar="CC", help="only with this country")
    parser.add_argument("--engagement", metavar="REF", help="only this engagement")
    parser.add_argument("--year", type=year, metavar="N", help="the calendar year in which the plan year begins")
    add_as_of(parser)


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    if wish.out.suffix.lower() != ".pdf":
        raise CommandRefused(f"{wish.out} must end in .pdf. Nothing was printed. Choose another name.")
    as_of = wish.as_of or program.today
    with reading(program, wish.plan) as store:
        plan = store.load()
    options = ReportOptions(
        as_of=as_of,
        year=wish.year,
        country=wish.country,
        engagement=wish.engagement,
        levels=program.seed.markings,
    )
    made = program.print_document(wish.document, plan, program.review(plan, as_of), options)
    write_whole(wish.out, made.pdf)
    console.say(f"{wish.out}: {made.stamp}")
    return DONE


PRINT = Command(
    "print",
    f"make a document as PDF/UA-1: {', '.join(DOCUMENTS)}",
    ("entente print plan.entente engagement-plan plan-2027.pdf --year 2027",),
    _add_arguments,
    _run,
)
