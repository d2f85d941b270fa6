"""`new`: makes an empty plan."""

from __future__ import annotations

import argparse

from app.bootstrap.arguments import add_plan, day, month
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import created
from app.bootstrap.refusal import DONE
from app.services.planning.new_plan import NewPlan
from app.services.texts.marked_outputs import unranked_words


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("--own-nation", required=True, metavar="CC", help="whose plan it is: AU, FR, KE …")
    parser.add_argument(
        "--year-start", type=month, default=1, metavar="MONTH", help="the month in which the year begins"
    )
    parser.add_argument("--marking", default="", metavar="TEXT", help="the marking on every page, such as OFFICIAL")
    parser.add_argument(
        "--ranks-as",
        default="",
        metavar="LEVEL",
        help="the level as high as which a marking of your own stands, such as CONFIDENTIAL",
    )
    parser.add_argument(
        "--records-begin",
        type=day,
        metavar="DATE",
        help="the first day of which your records tell; before it, no absence is called a gap (without it: today)",
    )


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    wanted = NewPlan(
        wish.own_nation, wish.year_start, wish.marking, records_begin=wish.records_begin, ranks_as=wish.ranks_as
    )
    plan = program.new_plan(wanted)
    store = created(program, wish.plan, plan)
    try:
        settings = plan.settings
        marking = f", marked {settings.marking}" if settings.marking else ", without a marking"
        console.say(f"Made {store.location} for {plan.countries[settings.own_nation].name}{marking}.")
        if remark := unranked_words(plan, (settings.marking,)):
            console.say(f"{remark} Or make it with --ranks-as, and say as which level it counts.")
    finally:
        store.close()
    return DONE


NEW = Command(
    "new",
    "make an empty plan; refuses to overwrite anything",
    ("entente new plan.entente --own-nation AU --year-start 7 --marking OFFICIAL",),
    _add_arguments,
    _run,
)
