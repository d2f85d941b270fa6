"""`people`: what a plan keeps of whom, and for how long."""

from __future__ import annotations

import argparse

from app.bootstrap.arguments import add_as_of, add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import load_whole, reading
from app.bootstrap.refusal import DONE
from app.bootstrap.text_table import aligned
from app.services.layouts.people_kept import people_kept, place_words, places_kept


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    add_as_of(parser)
    parser.add_argument("--retention", action="store_true", help="only whoever is kept longer than was to be")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people, or for programs")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    as_of = wish.as_of or program.today
    with reading(program, wish.plan) as store:
        plan = load_whole(store)
    lines = [line for line in people_kept(plan, as_of) if line.is_over or not wish.retention]
    places = {line.id: places_kept(plan, line.id) for line in lines}
    if wish.format == "json":
        console.give_json(
            [
                {
                    "name": line.name,
                    "holds": line.holds,
                    "kept_for": line.kept_for,
                    "kept_until": line.kept_until.isoformat() if line.kept_until else None,
                    "kept_too_long": line.is_over,
                    "places": [str(place_words(place)) for place in places[line.id]],
                }
                for line in lines
            ]
        )
        return DONE
    head = ["name", "holds", "places", "kept until", "kept for"]
    rows = [
        [
            line.name,
            line.holds,
            str(len(places[line.id])),
            f"{line.kept_until}{' (over)' if line.is_over else ''}" if line.kept_until else "",
            line.kept_for,
        ]
        for line in lines
    ]
    if rows:
        console.say(*aligned([head, *rows], frozenset({2})))
    over = sum(line.is_over for line in lines)
    people = "1 person" if len(lines) == 1 else f"{len(lines):,} people"
    console.say(f"{people}, {over:,} kept longer than was to be, as of {as_of}.")
    return DONE


PEOPLE = Command(
    "people",
    "say what the plan keeps of whom, and for how long",
    ("entente people plan.entente", "entente people plan.entente --retention --format json"),
    _add_arguments,
    _run,
)
