"""`sample`: writes the sample plan as a file."""

from __future__ import annotations

import argparse

from app.bootstrap.arguments import add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import created
from app.bootstrap.refusal import DONE


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    plan = program.sample_plan(program.clock.now().astimezone().date())
    store = created(program, wish.plan, plan)
    try:
        console.say(f"Made {store.location} with {len(plan.engagements):,} engagements.")
    finally:
        store.close()
    return DONE


SAMPLE = Command(
    "sample",
    "make a plan with invented engagements around today to try things on; refuses to overwrite anything",
    ("entente sample sample.entente",),
    add_plan,
    _run,
)
