"""`compare`: says where two plans, or two copies of one, differ."""

from __future__ import annotations

import argparse

from app.bootstrap.arguments import add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import load_whole, reading
from app.bootstrap.refusal import DONE, FOUND
from app.bootstrap.text_table import aligned
from app.services.layouts.comparison import Difference, differences


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("other", metavar="OTHER", help="the plan, or the copy, to compare it with")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people, or for programs")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    with reading(program, wish.plan) as store:
        here = load_whole(store)
    with reading(program, wish.other) as store:
        there = load_whole(store)
    found = differences(here, there)
    if wish.format == "json":
        console.give_json([_record(each) for each in found])
    elif found:
        rows = [[str(each.kind), each.record, str(each.field), each.here, each.there] for each in found]
        console.say(*aligned([["KIND", "RECORD", "FIELD", "HERE", "THERE"], *rows]))
    else:
        console.say("No difference: both hold the same records with the same values.")
    return FOUND if found else DONE


def _record(each: Difference) -> dict[str, str]:
    return {
        "table": each.table,
        "id": each.id,
        "record": each.record,
        "field": str(each.field),
        "here": each.here,
        "there": each.there,
    }


COMPARE = Command(
    "compare",
    "say where two plans, or two copies of one, differ",
    ("entente compare plan.entente copy.entente",),
    _add_arguments,
    _run,
)
