"""`holders`: who holds what of the plan, what of it is old, and notes of what left to whom."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.bootstrap.arguments import add_as_of, add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.landing import land
from app.bootstrap.opening import load_whole, reading, writing
from app.bootstrap.refusal import DONE, CommandRefused
from app.bootstrap.text_table import aligned
from app.domain.changes import Change
from app.domain.handouts import HandoutForm
from app.domain.languages import LANGUAGES
from app.domain.plan import Plan
from app.domain.wording import text
from app.domain.wording_values import engagements_count
from app.services.edits.handouts import Departure, note_correction, note_handout, recipient_named
from app.services.edits.refusals import EditRefused
from app.services.layouts.holders import HolderLine, holder_lines
from app.services.outgoing.corrections import CorrectionWish, ready_correction, remember_correction
from app.services.outputs.handing_out import CALENDAR


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    add_as_of(parser)
    parser.add_argument("--all", action="store_true", help="also what still holds, and what is over")
    parser.add_argument("--engagement", nargs="+", metavar="REF", help="only these engagements")
    parser.add_argument("--given-to", metavar="NAME", help="note that these engagements were given to somebody today")
    parser.add_argument("--told", metavar="NAME", help="note that somebody was told anew of all that is old there")
    parser.add_argument(
        "--write",
        type=Path,
        metavar="OUT.eml|OUT.ics",
        help="… and write what changed as a mail draft, or as calendars that update and cancel the events of that "
        "post, a file for each engagement",
    )
    parser.add_argument("--answers-to", default="", metavar="ADDRESS", help="… where answers to it go")
    parser.add_argument("--marking", default="", metavar="M", help="… of the edition at this marking")
    parser.add_argument("--language", choices=list(LANGUAGES), default="en", help="… of its fixed words and sentences")
    parser.add_argument("--as", dest="form", choices=list(HandoutForm), type=HandoutForm, help="as what it was given")
    parser.add_argument("--file", default="", metavar="NAME", help="the file that it was")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people, or for programs")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    if wish.given_to is None and wish.told is None:
        if wish.form is not None or wish.file or wish.write is not None or wish.answers_to or wish.marking:
            raise CommandRefused(
                "--as, --file and --write are for --given-to or --told. Nothing was noted. Add one of them."
            )
        return _tell(program, wish, console)
    if wish.given_to is not None and wish.told is not None:
        raise CommandRefused("Use --given-to or --told, not both. Nothing was noted.")
    if wish.write is not None:
        if wish.told is None or wish.form is not None or wish.file:
            raise CommandRefused("--write goes with --told alone, without --as and --file. Nothing was written.")
        return _correct(program, wish, console)
    if wish.answers_to or wish.marking:
        raise CommandRefused("--answers-to and --marking go with --write. Nothing was noted. Add it.")
    with writing(program, wish.plan) as store:
        plan = load_whole(store)
        try:
            made = _noted(program, plan, wish)
        except EditRefused as refusal:
            raise CommandRefused(str(refusal)) from refusal
        land(program, store, made, "The note", "note it")
    console.say(f"Noted: {made.label}. It is one step, which can be undone in the window.")
    return DONE


def _correct(program: Program, wish: argparse.Namespace, console: Console) -> int:
    """Write the correction, then note that its recipient was told anew."""
    with writing(program, wish.plan) as store:
        plan = load_whole(store)
        as_of = wish.as_of or program.today
        about = tuple(_named(plan, wish.engagement)) if wish.engagement else None
        wanted = CorrectionWish(recipient_named(plan, wish.told), as_of, wish.answers_to, about, wish.marking)
        correction = ready_correction(plan, wanted, program.clock.now(), store.outputs)
        form = HandoutForm.CALENDAR if wish.write.suffix.lower() == CALENDAR else HandoutForm.MAIL
        departure = Departure(form, program.clock.now(), wish.write.name)
        made = note_correction(plan, correction.told, departure, correction.engagements)
        written = program.mails.write_correction(wish.write, correction, wish.language)
        trouble = remember_correction(correction, written, store.outputs, program.author.name)
        land(program, store, made, f"{wish.write} is whole, but the note that they were told", "write it")
    files = ", ".join(map(str, written.files))
    count = text("{count}", count=engagements_count(len(correction.events)))
    marked = f", marked {correction.draft.marking}" if correction.draft.marking else ""
    console.say(f"{files}: correction of {count} to {correction.draft.to.address}{marked}")
    if len(written.files) > 1:
        console.say("Each of these calendars is a message of its own: send them one by one.")
    if correction.edition is not None:
        console.say(f"{correction.edition}.")
    console.say(f"Noted: {made.label}. It is one step, which can be undone in the window.")
    if trouble is not None:
        console.complain(str(trouble))
    return DONE


def _noted(program: Program, plan: Plan, wish: argparse.Namespace) -> Change:
    recipient = recipient_named(plan, wish.given_to if wish.given_to is not None else wish.told)
    form = wish.form or (HandoutForm.DOCUMENT if wish.told is None else HandoutForm.SPOKEN)
    departure = Departure(form, program.clock.now(), wish.file)
    if wish.told is None:
        if not wish.engagement:
            raise CommandRefused("--given-to needs --engagement with one reference or more. Nothing was noted.")
        return note_handout(plan, recipient, departure, _named(plan, wish.engagement))
    old = holder_lines(plan, wish.as_of or program.today, only_old=True, engagements=_wanted(plan, wish))
    ids = [line.engagement for line in old if line.recipient == recipient]
    if not ids:
        raise CommandRefused(f"{recipient.name} holds nothing that is old. Nothing was noted.")
    return note_correction(plan, recipient, departure, ids)


def _tell(program: Program, wish: argparse.Namespace, console: Console) -> int:
    as_of = wish.as_of or program.today
    with reading(program, wish.plan) as store:
        plan = load_whole(store)
    lines = holder_lines(plan, as_of, only_old=not wish.all, engagements=_wanted(plan, wish))
    if wish.format == "json":
        console.give_json([_for_programs(plan, line) for line in lines])
        return DONE
    head = ["recipient", "engagement", "holds", "it is now", "given"]
    rows = [
        [line.recipient.name, line.title, str(line.held), str(line.now) if line.is_old else "the same", _given(line)]
        for line in lines
    ]
    if rows:
        console.say(*aligned([head, *rows]))
    old = [line for line in lines if line.is_old and not line.is_over]
    recipients = len({line.recipient for line in old})
    who = "1 recipient holds" if recipients == 1 else f"{recipients:,} recipients hold"
    held = text("{count}", count=engagements_count(len({line.engagement for line in old})))
    console.say(f"{who} old facts of {held} as of {as_of}.")
    return DONE


def _given(line: HolderLine) -> str:
    return f"{line.form} {line.at.date()}{f' {line.file}' if line.file else ''}"


def _for_programs(plan: Plan, line: HolderLine) -> dict[str, object]:
    item = plan.engagements.get(line.engagement)
    return {
        "recipient": line.recipient.name,
        "engagement_ref": item.ref if item is not None else None,
        "engagement": line.title,
        "held": str(line.held),
        "now": str(line.now),
        "old": line.is_old,
        "over": line.is_over,
        "form": str(line.form),
        "file": line.file,
        "given_at": line.at.isoformat(),
    }


def _wanted(plan: Plan, wish: argparse.Namespace) -> list[str] | None:
    return _named(plan, wish.engagement) if wish.engagement else None


def _named(plan: Plan, refs: Sequence[str]) -> list[str]:
    found: list[str] = []
    for ref in refs:
        ids = sorted(plan.ids("engagement_by_ref", ref))
        if not ids:
            raise CommandRefused(f"No engagement has the reference ‘{ref}’. Nothing was noted.")
        found += ids
    return found


HOLDERS = Command(
    "holders",
    "say who still holds old dates, and note what left to whom",
    (
        "entente holders plan.entente",
        "entente holders plan.entente --given-to 'Protocol' --engagement AU-2027-001 --as letter --file note.docx",
        "entente holders plan.entente --told 'Protocol'",
        "entente holders plan.entente --told 'Head of Protocol' --write new.eml --answers-to staff@mod.example",
    ),
    _add_arguments,
    _run,
)
