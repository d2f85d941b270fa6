"""`export` to one post: a mail draft about one engagement, or an invitation to it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace

from app.bootstrap.commands.letters import engagement_named, post_named
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.editions import edition_wished
from app.bootstrap.landing import land
from app.bootstrap.opening import load_whole, remembering, writing
from app.bootstrap.refusal import DONE, CommandRefused
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.handouts import HandoutForm
from app.domain.languages import LANGUAGES
from app.domain.plan import Plan
from app.services.edits.asked import asked_with, log_asked
from app.services.edits.handouts import Departure, Recipient, note_handout
from app.services.outgoing.enclosures import ASK_SHEET, CLEARANCE_FORM, ENCLOSURES, enclosed, fits_mail
from app.services.outgoing.letters import LETTERS, LetterWish
from app.services.outgoing.mail_kinds import MailKind
from app.services.outgoing.mails import Enclosure, MailDraft, MailWish
from app.services.outgoing.ready_mails import ready_mail
from app.services.outgoing.recipients import is_address
from app.services.outputs.handing_out import CALENDAR, remember
from app.services.ports import Output, Selection
from app.services.reports.selection import ReportOptions

MAIL = ".eml"


def add_mail_options(parser: argparse.ArgumentParser) -> None:
    """What of a mail draft or an invitation can be asked."""
    parser.add_argument("--engagement", metavar="REF", help="of a mail draft (.eml): the engagement it is about")
    parser.add_argument(
        "--post",
        default="",
        metavar="P",
        help="… to whom it goes, by the title of the post; with .ics an invitation, with .xlsx a sheet of asks",
    )
    parser.add_argument("--answers-to", default="", metavar="ADDRESS", help="… where answers to its invitation go")
    parser.add_argument(
        "--attach",
        action="append",
        default=[],
        choices=ENCLOSURES,
        help="… with this letter or form; given again for more",
    )
    purpose = parser.add_mutually_exclusive_group()
    purpose.add_argument("--reminder", action="store_true", help="… it reminds of what was sent and is not answered")
    purpose.add_argument("--tell-more", action="store_true", help="… it tells what is wanted before an answer")
    parser.add_argument("--asked", action="store_true", help="… note in the plan that it was asked today")
    parser.add_argument("--language", choices=list(LANGUAGES), default="en", help="… of its fixed words and sentences")


def is_to_one_post(wish: argparse.Namespace) -> bool:
    """Whether this is of a mail draft or an invitation."""
    suffix = wish.out.suffix.lower()
    return suffix == MAIL or (suffix == CALENDAR and bool(wish.post))


def write_mail(program: Program, wish: argparse.Namespace, console: Console) -> int:
    """Write the file, then note that it was asked where that is wanted; raises as a command does."""
    _check(wish)
    with (writing if wish.asked else remembering)(program, wish.plan) as store:
        plan = load_whole(store)
        item = engagement_named(plan, wish.engagement, wish.out.name)
        edition_wished(plan, wish, console)
        asked = MailWish(
            item.id,
            post_named(plan, wish.post),
            program.today,
            wish.answers_to,
            _purpose(wish),
            with_sheet=ASK_SHEET in wish.attach,
        )
        made = ready_mail(plan, asked, program.clock.now(), wish.marking, store.outputs)
        draft, selection = made.draft, made.selection
        draft = replace(draft, enclosures=tuple(_enclosures(program, plan, wish, item, asked.post)))
        change = _noted(program, plan, wish, draft, asked) if wish.asked else None
        output = _written(program, wish, draft, selection)
        trouble = remember(selection, output, wish.out.name, store.outputs, program.author.name)
        if change is not None:
            land(program, store, change, f"{wish.out} is whole, but the note that it was asked", "write it")
    marked = f", marked {draft.marking}" if draft.marking else ""
    to = f" to {draft.to.address}" if draft.to.address else ""
    what = "invitation to" if wish.out.suffix.lower() == CALENDAR else "draft about"
    console.say(f"{wish.out}: {what} {item.ref}{to}{marked}")
    if change is not None:
        console.say(f"Noted: {change.label}. It is one step, which can be undone in the window.")
    for said in (*draft.lacks, *((trouble,) if trouble is not None else ())):
        console.complain(str(said))
    return DONE


def _purpose(wish: argparse.Namespace) -> MailKind:
    if wish.tell_more:
        return MailKind.SUPPLY
    return MailKind.REMIND if wish.reminder else MailKind.ASK


def _noted(program: Program, plan: Plan, wish: argparse.Namespace, draft: MailDraft, asked: MailWish) -> Change:
    """What left, and that it was asked; raises EditRefused where nothing of it waits to be asked."""
    noted = log_asked(plan, draft.asks, program.today, supplies=asked.purpose is MailKind.SUPPLY)
    form = HandoutForm.INVITATION if wish.out.suffix.lower() == CALENDAR else HandoutForm.MAIL
    recipient = Recipient(plan.posts[asked.post].title, asked.post)
    departure = Departure(form, program.clock.now(), wish.out.name)
    return asked_with(noted, note_handout(plan, recipient, departure, [asked.engagement]))


def _check(wish: argparse.Namespace) -> None:
    name = wish.out.name
    if wish.out.suffix.lower() not in (MAIL, CALENDAR):
        raise CommandRefused(f"{name} is no mail draft (.eml) and no invitation (.ics). Nothing was written.")
    if wish.country or wish.region or wish.first or wish.last or wish.only:
        raise CommandRefused(f"{name} is about one engagement. Nothing was written. Name it with --engagement alone.")
    if not wish.post:
        raise CommandRefused(f"{name} goes to one post. Nothing was written. Name it with --post.")
    if wish.answers_to and not is_address(wish.answers_to):
        raise CommandRefused(f"‘{wish.answers_to}’ is no e-mail address. Nothing was written. Correct --answers-to.")
    if unfit := [each for each in wish.attach if not fits_mail(each, _purpose(wish))]:
        raise CommandRefused(
            f"{unfit[0]} asks what is asked already, and this mail tells more. Nothing was written. Leave it out."
        )
    if wish.out.suffix.lower() == CALENDAR and (wish.attach or _purpose(wish) is not MailKind.ASK):
        raise CommandRefused(
            f"{name} is an invitation alone. Nothing was written. Use .eml for enclosures and reminders."
        )


def _enclosures(
    program: Program, plan: Plan, wish: argparse.Namespace, item: Engagement, post: str
) -> Iterator[Enclosure]:
    for name in dict.fromkeys(wish.attach):
        if name == CLEARANCE_FORM:
            today = program.today
            options = ReportOptions(
                today, engagement=item.ref, marking=wish.marking, language=wish.language, is_working=False
            )
            yield enclosed(name, item, program.print_document(name, plan, program.review(plan, today), options).pdf)
        elif name == ASK_SHEET:
            at = program.clock.now()
            yield enclosed(name, item, program.mails.ask_sheet(plan, item, post, at, wish.marking, wish.language))
        else:
            letter = LetterWish(LETTERS[name], item.id, post, program.today)
            yield enclosed(name, item, program.letters.make(plan, letter, wish.marking, wish.language).content)


def _written(program: Program, wish: argparse.Namespace, draft: MailDraft, selection: Selection) -> Output:
    if wish.out.suffix.lower() == MAIL:
        return program.mails.write_mail(wish.out, draft, selection, wish.language)
    if draft.invitation is None:
        reason = " ".join(map(str, draft.lacks)) or "Nobody said to which address the answer should go."
        raise CommandRefused(f"Nothing was written. {reason} Name it with --answers-to.")
    return program.mails.write_invitation(wish.out, selection, draft.invitation)
