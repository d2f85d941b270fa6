"""`answers`: takes in what ministries sent back, as one change."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from app.bootstrap.arguments import add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.landing import land
from app.bootstrap.opening import load_whole, reading, writing
from app.bootstrap.refusal import DONE, FOUND
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.persistence.plan_store import SqlPlanStore
from app.services.answers.asked_facts import answer_title
from app.services.answers.intake import OUTCOME_TITLES, CameBack, Intake, Uptake, take_in
from app.services.answers.reply_reading import known_sequences
from app.services.answers.taking_in import headline, intake_of
from app.services.edits.freezing import frozen_by, with_set_back
from app.services.returning.letters import Returned


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a returned sheet (.xlsx), a mail (.eml, .msg) or a reply (.ics)"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    parser.add_argument(
        "--confirm", action="store_true", help="take in what calendars answer too, which is else only shown"
    )
    parser.add_argument(
        "--leave-confirmed",
        action="store_true",
        help="leave engagements confirmed to which somebody says no, which else go back to planned",
    )


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    returned = program.exchange.read_answers(wish.file)
    with (reading if wish.dry_run else writing)(program, wish.plan) as store:
        plan = load_whole(store)
        intake = _intake(program, store, plan, returned)
        taken = [(line.ask, line.answer) for line in intake.lines if line.answer and _is_taken(line, wish.confirm)]
        set_back: tuple[str, ...] = ()
        if taken:
            made = take_in(plan, intake.file, taken, intake.rows)
            set_back = () if wish.leave_confirmed else frozen_by(plan, made, program.today)
            if not wish.dry_run:
                land(program, store, with_set_back(plan, made, set_back), "The taking in", "take them in")
    _tell(plan, intake, console)
    for each in set_back:
        item = plan.engagements[each]
        console.say(f"{item.ref} · {item.title}: was confirmed, and goes back to planned for this no.")
    if wish.dry_run:
        console.say("This was a dry run: nothing was changed.")
    elif taken:
        answers = "1 answer was" if len(taken) == 1 else f"{len(taken):,} answers were"
        console.say(f"{answers} taken in as one step, which can be undone in the window.")
    else:
        console.say("No answer was taken in.")
    return FOUND if any(_is_left(line, wish.confirm) for line in intake.lines) else DONE


def _is_taken(line: CameBack, confirm: bool) -> bool:
    return line.is_ready or (confirm and line.outcome in (Uptake.NEW, Uptake.CHANGED))


def _is_left(line: CameBack, confirm: bool) -> bool:
    return line.outcome is not Uptake.SAME and not _is_taken(line, confirm)


def _intake(program: Program, store: SqlPlanStore, plan: Plan, returned: Returned) -> Intake:
    return intake_of(plan, returned, program.staff_words(), partial(known_sequences, store.outputs), program.today)


def _tell(plan: Plan, intake: Intake, console: Console) -> None:
    console.say(f"{intake.file}: {headline(intake)}.")
    for line in intake.lines:
        named = f" ({line.named})" if line.named else ""
        outcome = OUTCOME_TITLES[line.outcome]
        if line.outcome is Uptake.REFUSED:
            console.complain(f"{line.where} {outcome}{named}: {line.reason}.")
            continue
        said = answer_title(line.verdict) if line.verdict is not None else f"“{line.said}”"
        parts = [f"{line.where} {outcome}{named}: {said}"]
        ask = plan.asks[line.ask]
        if line.answer is not None and line.answer.by and line.answer.by != post_title(plan, ask.post):
            parts[0] += f", {line.answer.by}"
        parts += [str(note) for note in line.notes]
        if line.reason is not None:
            parts.append(str(line.reason))
        elif line.is_proposed and line.outcome is not Uptake.SAME:
            parts.append("a proposal: confirm it in the window, or with --confirm")
        console.say(f"{'; '.join(parts)}.")


ANSWERS = Command(
    "answers",
    "take in answers of ministries: a returned sheet, a mail, the reply of a calendar",
    (
        "entente answers plan.entente asks-returned.xlsx --dry-run",
        "entente answers plan.entente asks-returned.xlsx",
        "entente answers plan.entente reply.eml --confirm",
    ),
    _add_arguments,
    _run,
)
