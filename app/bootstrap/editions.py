"""`--marking`: an edition of the plan at a marking, and what of it a command says."""

from __future__ import annotations

import argparse

from app.bootstrap.console import Console
from app.domain.plan import Plan
from app.services.reports.editions import Edition, edition
from app.services.texts.marked_outputs import unranked_words


def add_marking(parser: argparse.ArgumentParser) -> None:
    """The marking above which nothing may be in what is made."""
    parser.add_argument(
        "--marking", default="", metavar="M", help="an edition marked so: what is marked above it is left out"
    )


def edition_wished(plan: Plan, wish: argparse.Namespace, console: Console) -> Edition:
    """The edition; how much of the whole plan is not in it, and what the plan does not rank, go to standard error."""
    made = edition(plan, wish.marking)
    if (said := made.words()) is not None:
        console.complain(f"{said}.")
    told = unranked_words(plan, (plan.settings.marking, *(item.marking for item in plan.engagements.values())))
    if told is not None:
        console.complain(str(told))
    return made
