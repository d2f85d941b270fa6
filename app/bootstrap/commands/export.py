"""`export`: hands out engagements as a calendar, a table or a workbook, people as cards, and drafts of mails."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from app.bootstrap.arguments import add_plan, day
from app.bootstrap.asking import hand_out_asks
from app.bootstrap.choosing import add_only, selector_of, with_only
from app.bootstrap.command import Command
from app.bootstrap.commands.mailing import add_mail_options, is_to_one_post, write_mail
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.editions import add_marking, edition_wished
from app.bootstrap.opening import load_whole, reading, remembering
from app.bootstrap.refusal import DONE, FOUND, CommandRefused
from app.domain.part_fields import PART_FIELD
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, DaySpan
from app.services.filtering.filter_titles import filter_titles
from app.services.filtering.plan_filter import PlanFilter
from app.services.importing.part_columns import part_fields
from app.services.listings.people import people_listing
from app.services.outputs.handing_out import CALENDAR, called_back, knowing, nothing_to_write, remember
from app.services.outputs.scopes import edition_scope, scope_of
from app.services.ports import ListExportFile
from app.services.reports.issue import is_draft
from app.services.reports.markings import edition_selection
from app.services.texts.marked_outputs import output_marking
from app.services.texts.naming import country_named, region_named

_CARDS = ".vcf"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("out", type=Path, metavar="OUT", help="a file that ends in .ics, .csv, .xlsx, .vcf or .eml")
    parser.add_argument("--country", metavar="CC", help="only with this country")
    parser.add_argument("--region", metavar="R", help="only in this region of the plan's scheme: id, slug or title")
    parser.add_argument("--from", dest="first", type=day, metavar="D", help="only what may last to this day or longer")
    parser.add_argument("--to", dest="last", type=day, metavar="D", help="only what may begin on this day or earlier")
    add_mail_options(parser)
    add_only(parser)
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="FIELD",
        help="in a table, one column more with a field of what engagements have at most one of, such as "
        "ship_visits.berth; any number of them",
    )
    add_marking(parser)


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    if is_to_one_post(wish):
        return write_mail(program, wish, console)
    if wish.engagement or wish.answers_to or wish.attach or wish.reminder or (wish.asked and not wish.post):
        raise CommandRefused(
            f"{wish.out.name} is no mail draft. Nothing was written. Give --engagement and its like with an .eml file, "
            "or with --post."
        )
    if wish.out.suffix.lower() == _CARDS:
        return _hand_out_people(program, wish, console)
    _check_days(wish.first, wish.last)
    _check_columns(wish.column)
    if wish.post:
        return hand_out_asks(program, wish, console, partial(_filter, wish=wish))
    is_calendar = wish.out.suffix.lower() == CALENDAR
    with (remembering if is_calendar else reading)(program, wish.plan) as store:
        plan = load_whole(store)
        made = edition_wished(plan, wish, console)
        selector = selector_of(program, plan, wish.only)
        wanted = with_only(_filter(plan, wish), selector, wish.only)
        # A filter that was typed for the whole plan may name what is left out of an edition.
        words = _words(plan, wanted, wish) if made.is_whole or not wish.only else "a filter"
        selection = edition_selection(made, program.clock.now(), selector.select(wanted), words)
        columns = tuple(map(_column, wish.column))
        selection = replace(selection, is_draft=is_draft(store), parts=columns, places=program.places)
        if is_calendar:
            selection = knowing(selection, edition_scope(scope_of(wanted), made.marking), store.outputs)
        output = program.exchange.write(wish.out, selection)
        if not output.content:
            raise CommandRefused(str(nothing_to_write(words, wish.out.name)), FOUND)
        trouble = remember(selection, output, wish.out.name, store.outputs, program.author.name)
    written = len(selection.engagements)
    marked = f", marked {selection.marking}" if selection.marking else ""
    whole = "1 engagement" if len(plan.engagements) == 1 else f"{len(plan.engagements):,} engagements"
    verb = "was" if written == 1 else "were"
    console.say(f"{written:,} of {whole} {verb} written to {wish.out}{marked}.")
    if output.withdrawn:
        console.say(str(called_back(output.withdrawn)))
    if trouble is not None:
        console.complain(str(trouble))
    return DONE


def _hand_out_people(program: Program, wish: argparse.Namespace, console: Console) -> int:
    if wish.country or wish.region or wish.first or wish.last or wish.only or wish.post:
        raise CommandRefused(
            f"{wish.out.name} takes the people of the plan, and filters are for engagements. Nothing was written. "
            "Leave them out."
        )
    with reading(program, wish.plan) as store:
        plan = load_whole(store)
        made = edition_wished(plan, wish, console)
        listing = people_listing(made.plan)
        marking = output_marking(made.plan, (), made.marking)
        file = ListExportFile(listing, program.clock.now(), marking, is_draft=is_draft(store))
        if not listing.people:
            raise CommandRefused("The plan holds no people. Nothing was written.", FOUND)
        program.exchange.write_listing(wish.out, file)
    people = "1 person was" if len(listing.people) == 1 else f"{len(listing.people):,} people were"
    marked = f", marked {marking}" if marking else ""
    console.say(f"{people} written to {wish.out}{marked}.")
    return DONE


def _column(typed: str) -> str:
    """The id of a field, in which a hyphen may stand for the low line."""
    return typed.strip().replace("-", "_")


def _check_columns(wanted: Sequence[str]) -> None:
    if unknown := [each for each in wanted if not part_fields([_column(each)])]:
        raise CommandRefused(
            f"There is no field ‘{unknown[0]}’ for --column. Nothing was written. "
            f"Choose of: {', '.join(each.id for each in part_fields(PART_FIELD))}."
        )


def _check_days(first: date | None, last: date | None) -> None:
    if first and last and last < first:
        raise CommandRefused(f"--to {last} lies before --from {first}. Nothing was written. Exchange them.")


def _words(plan: Plan, wanted: PlanFilter, wish: argparse.Namespace) -> str:
    said = [str(title) for title in filter_titles(plan, wanted.with_(period=None))]
    said += [f"{word} {at}" for word, at in (("from", wish.first), ("to", wish.last)) if at]
    return ", ".join(said) or "all engagements"


def _filter(plan: Plan, wish: argparse.Namespace) -> PlanFilter:
    made = PlanFilter()
    if wish.country is not None:
        country = country_named(plan, wish.country)
        if country is None:
            raise CommandRefused(
                f"‘{wish.country}’ is not the code of a country. Nothing was written. "
                "Give the two letters of ISO 3166, such as KE."
            )
        made = made.with_(countries={country.id})
    if wish.region is not None:
        region = region_named(plan, wish.region)
        if region is None:
            known = [plan.regions[item].title for item in plan.ids("region_by_scheme", plan.settings.scheme)]
            raise CommandRefused(
                f"The plan has no region ‘{wish.region}’. Nothing was written. "
                f"Choose one of: {', '.join(sorted(known))}."
            )
        made = made.with_(regions={region.id})
    if wish.first or wish.last:
        # The filter's end is exclusive, and the last day of all has none after it.
        end = wish.last + ONE_DAY if wish.last and wish.last < date.max else date.max
        made = made.with_(period=DaySpan(wish.first or date.min, end))
    return made


EXPORT = Command(
    "export",
    "hand out engagements as iCalendar, CSV or Excel, people as vCards, and one engagement as a mail draft",
    (
        "entente export plan.entente kenya.ics --country KE",
        "entente export plan.entente year.xlsx --from 2027-01-01 --to 2027-12-31",
        "entente export plan.entente partners.csv --marking OFFICIAL",
        "entente export plan.entente people.vcf",
        "entente export plan.entente ask.eml --engagement AU-2027-014 --post 'Protocol desk' --attach note-verbale",
        "entente export plan.entente asks.xlsx --post 'Ministry of Foreign Affairs'",
        "entente export plan.entente late.csv --only asks=overdue --only status=planned --only status=confirmed",
    ),
    _add_arguments,
    _run,
)
