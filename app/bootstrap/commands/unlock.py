"""`unlock`: lets a plan be written again that a computer which is gone still holds."""

from __future__ import annotations

import argparse

from app.bootstrap.arguments import add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import reading
from app.bootstrap.refusal import DONE, PLAN_TROUBLE, CommandRefused
from app.domain.wording import told
from app.services.local_time import local


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument(
        "--sure", action="store_true", help="take the lock away; without it, only say what would happen"
    )


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    with reading(program, wish.plan) as store:
        holder, location = store.holder, store.location
    if holder is None:
        console.say(f"Nobody holds {location}. Nothing was changed.")
        return DONE
    who = f"{holder.name} on {holder.computer}, since {told(local(holder.since))}"
    if not wish.sure:
        raise CommandRefused(
            f"{location} is held by {who}. Nothing was changed. If Entente still runs there, what is typed there from "
            "now on cannot be saved in this file any more. Where that computer is off, broken or lost, add --sure.",
            PLAN_TROUBLE,
        )
    program.stores.break_lock(wish.plan)
    console.say(f"{location} is free again; it was held by {who}.")
    return DONE


UNLOCK = Command(
    "unlock",
    "free a plan that a computer which is gone still holds",
    ("entente unlock plan.entente --sure",),
    _add_arguments,
    _run,
)
