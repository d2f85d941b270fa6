"""`due`: what is due, overdue first."""

from __future__ import annotations

import argparse
from datetime import date

from app.bootstrap.arguments import add_as_of, add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.editions import add_marking, edition_wished
from app.bootstrap.opening import load_whole, reading
from app.bootstrap.refusal import DONE, CommandRefused
from app.bootstrap.text_table import aligned
from app.domain.plan import Plan
from app.exchange.csv import table_text
from app.services.dates.date_preferences import MONDAY
from app.services.due.due_item import DueItem
from app.services.layouts.due import (
    DUE_GROUP_TITLES,
    DueGroup,
    DueWish,
    Whose,
    due_items,
    due_words,
    group_of_due,
    me_of,
)
from app.services.listings.due import due_listing
from app.services.texts.marked_outputs import marked_rows, plan_marking


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    add_as_of(parser)
    add_marking(parser)
    parser.add_argument("--mine", metavar="NAME", help="only what a person of that name, or an office, is to do")
    parser.add_argument("--format", choices=("text", "csv", "json"), default="text", help="for people, or for programs")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    as_of = wish.as_of or program.today
    if wish.mine is not None and not wish.mine.strip():
        raise CommandRefused("--mine needs a name. Nothing was done. Leave it out for everything that is due.")
    with reading(program, wish.plan) as store:
        made = edition_wished(load_whole(store), wish, console)
    plan = made.plan
    wanted = DueWish() if wish.mine is None else DueWish(Whose.OFFICE, me_of(plan, wish.mine))
    items = due_items(plan, as_of, wanted)
    listing = due_listing(plan, items, as_of, MONDAY)
    marking = plan_marking(plan, made.marking)
    if wish.format == "json":
        console.give_json({"as_of": as_of.isoformat(), "marking": marking, "due": listing.records})
    elif wish.format == "csv":
        head = [column.title for column in listing.columns]
        console.give(table_text(marked_rows([head, *([*map(_cell, row)] for row in listing.rows)], marking)))
    else:
        console.say(*([marking, ""] if marking else []))
        _tell(plan, items, as_of, console)
    return DONE


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _tell(plan: Plan, items: list[DueItem], as_of: date, console: Console) -> None:
    console.say(f"What is due as of {as_of}: {len(items):,}.")
    for group in DueGroup:
        rows = [
            [item.day.isoformat(), str(due_words(item, as_of)[0]), item.title, _about(plan, item), item.who]
            for item in items
            if group_of_due(item.day, as_of) is group
        ]
        if rows:
            console.say("", f"{DUE_GROUP_TITLES[group]} ({len(rows):,})")
            console.say(*aligned(rows, frozenset()))


def _about(plan: Plan, item: DueItem) -> str:
    about = plan.engagements.get(item.engagement)
    return f"{about.ref} {about.title}" if about is not None else ""


DUE = Command(
    "due",
    "list what is due: milestones, answers, actions, reviews and waivers, overdue first",
    ("entente due plan.entente --as-of 2027-03-31 --mine 'Ada Okoro'",),
    _add_arguments,
    _run,
)
