"""`print`: makes a document as a tagged PDF, or a letter for Word."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.bootstrap.arguments import add_as_of, add_plan, day, year
from app.bootstrap.choosing import add_only, selector_of, with_only
from app.bootstrap.command import Command
from app.bootstrap.commands.letters import add_letter_options, write_letter
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.editions import add_marking
from app.bootstrap.opening import load_whole, reading
from app.bootstrap.refusal import DONE, CommandRefused
from app.documents.registry import DOCUMENTS
from app.domain.languages import LANGUAGES
from app.domain.spans import ONE_DAY, DaySpan
from app.exchange.whole_file import write_whole
from app.services.dates.date_preferences import MONDAY, SATURDAY, SUNDAY
from app.services.filtering.filter_titles import filter_titles
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.timeline_groupings import grouping_named, groupings
from app.services.outgoing.letters import LETTERS
from app.services.reports.issue import is_draft
from app.services.reports.selection import Paper, ReportOptions, SheetCut

_WEEKDAYS = {"monday": MONDAY, "sunday": SUNDAY, "saturday": SATURDAY}


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("document", metavar="DOCUMENT", help=f"one of: {', '.join((*DOCUMENTS, *LETTERS))}")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write: .pdf, of a letter .docx")
    parser.add_argument("--country", metavar="CC", help="only with this country")
    parser.add_argument("--region", metavar="TITLE", help="only with countries of this region, by its title")
    parser.add_argument("--engagement", metavar="REF", help="only this engagement")
    parser.add_argument("--year", type=year, metavar="N", help="the calendar year in which the plan year begins")
    parser.add_argument("--from", dest="first", type=day, metavar="D", help="not the plan year, but from this day")
    parser.add_argument("--to", dest="last", type=day, metavar="D", help="… to this one")
    parser.add_argument(
        "--person", action="append", default=[], metavar="NAME", help="whose programme; given again for several"
    )
    parser.add_argument("--recipient", default="", metavar="NAME", help="whose change slip (without it: everybody's)")
    fields = ", ".join((*groupings(), "an own field"))
    parser.add_argument("--rows", type=_grouping, metavar="FIELD",
                        help=f"by what a timeline is grouped (without it: countries), one of: {fields}")  # fmt: skip
    parser.add_argument(
        "--sheets", choices=list(SheetCut), type=SheetCut, help="how wide a sheet of it is (without it: whole)"
    )
    parser.add_argument("--paper", choices=list(Paper), type=Paper, help="its size (without it: the document's own)")
    parser.add_argument("--weeks-from", choices=list(_WEEKDAYS), help="the first day of its weeks (without it: Monday)")
    parser.add_argument("--language", choices=list(LANGUAGES), default="en", help="of its fixed words and sentences")
    parser.add_argument("--form", default="", metavar="NAME",
                        help="which host's clearance form (without it: those of the hosts)")  # fmt: skip
    add_letter_options(parser)
    add_only(parser)
    add_marking(parser)
    add_as_of(parser)


def _grouping(name: str) -> str:
    """Today's name of a grouping; an own field's name, which only the plan knows, comes as it is."""
    found = grouping_named(name)
    return found.id if found is not None else name


def _period(wish: argparse.Namespace) -> DaySpan | None:
    """The days asked for in place of the plan year."""
    if wish.first is None and wish.last is None:
        return None
    if "period" not in DOCUMENTS[wish.document].options:
        able = ", ".join(name for name, made in DOCUMENTS.items() if "period" in made.options)
        raise CommandRefused(f"{wish.document} covers a plan year. Use --year, or --from and --to with: {able}.")
    if wish.first is None or wish.last is None or wish.last < wish.first:
        raise CommandRefused("Give --from and --to together, the earlier day first. Nothing was printed.")
    return DaySpan(wish.first, wish.last + ONE_DAY)


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    if wish.document in LETTERS:
        return write_letter(program, wish, console)
    if wish.template is not None:
        raise CommandRefused(f"--template is for letters: {', '.join(LETTERS)}. Nothing was printed.")
    if wish.out.suffix.lower() != ".pdf":
        raise CommandRefused(f"{wish.out} must end in .pdf. Nothing was printed. Choose another name.")
    if wish.person and wish.document in DOCUMENTS and "people" not in DOCUMENTS[wish.document].options:
        raise CommandRefused(f"{wish.document} is of nobody in particular. Leave --person out. Nothing was printed.")
    if wish.recipient and wish.document in DOCUMENTS and "recipient" not in DOCUMENTS[wish.document].options:
        raise CommandRefused(f"{wish.document} is for no recipient. Leave --recipient out. Nothing was printed.")
    for option, given, asked in (
        ("grouping", wish.rows, "--rows"),
        ("sheets", wish.sheets, "--sheets"),
        ("weeks", wish.weeks_from, "--weeks-from"),
        ("form", wish.form or None, "--form"),
        ("post", wish.post or None, "--post"),
    ):
        if given is not None and wish.document in DOCUMENTS and option not in DOCUMENTS[wish.document].options:
            able = ", ".join(name for name, made in DOCUMENTS.items() if option in made.options)
            raise CommandRefused(
                f"{wish.document} does not heed {asked}. Leave it out, or print: {able}. Nothing was printed."
            )
    as_of = wish.as_of or program.today
    with reading(program, wish.plan) as store:
        plan, draft = load_whole(store), is_draft(store)
    selector = selector_of(program, plan, wish.only)
    wanted = with_only(PlanFilter(), selector, wish.only)
    options = ReportOptions(
        as_of=as_of,
        year=wish.year,
        country=wish.country,
        region=wish.region,
        engagement=wish.engagement,
        ids=frozenset(selector.select(wanted)) if wish.only else None,
        filtered=filter_titles(plan, wanted),
        period=_period(wish) if wish.document in DOCUMENTS else None,
        grouping=wish.rows or "countries",
        sheets=wish.sheets or SheetCut.WHOLE,
        paper=wish.paper,
        people=tuple(wish.person),
        recipient=wish.recipient,
        post=wish.post,
        first_weekday=_WEEKDAYS[wish.weeks_from or "monday"],
        marking=wish.marking,
        language=wish.language,
        is_draft=draft,
        form=wish.form,
    )
    made = program.print_document(wish.document, plan, program.review(plan, as_of), options)
    write_whole(wish.out, made.pdf)
    console.say(f"{wish.out}: {made.counts}")
    if made.edition is not None:
        console.complain(f"{made.edition}.")
    if made.remark is not None:
        console.complain(str(made.remark))
    return DONE


PRINT = Command(
    "print",
    f"make a document as PDF/UA-1 and PDF/A-2a: {', '.join(DOCUMENTS)}; or a letter for Word: {', '.join(LETTERS)}",
    (
        "entente print plan.entente engagement-plan plan-2027.pdf --year 2027",
        "entente print plan.entente timeline spring.pdf --from 2027-01-01 --to 2027-06-30 --rows kind --sheets quarter",
        "entente print plan.entente engagement-plan kenya.pdf --country KE --paper letter",
        "entente print plan.entente coordination-sheet foreign-ministry.pdf --post 'Ministry of Foreign Affairs'",
        "entente print plan.entente principal-week week.pdf --person 'Minister for Defence'",
        "entente print plan.entente clearance-form form.pdf --engagement AU-2027-014",
        "entente print plan.entente note-verbale note.docx --engagement AU-2027-014",
    ),
    _add_arguments,
    _run,
)
