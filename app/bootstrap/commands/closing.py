"""`close`: says of engagements that are over whether they took place, as one change."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date

from app.bootstrap.arguments import add_as_of, add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.landing import land
from app.bootstrap.opening import load_whole, reading, writing
from app.bootstrap.refusal import DONE, CommandRefused
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.obligations.past_not_closed import past_not_closed
from app.domain.plan import Plan
from app.domain.spans import DateError
from app.domain.wording import text
from app.domain.wording_dates import dates_words
from app.domain.wording_values import engagements_count
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.edits.closing import Closing, Fate, close_engagements
from app.services.edits.following import with_what_follows


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    add_as_of(parser)
    parser.add_argument("--took-place", nargs="+", default=(), metavar="REF", help="these took place")
    parser.add_argument("--did-not-happen", nargs="+", default=(), metavar="REF", help="these are called off")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why those did not happen")
    parser.add_argument(
        "--moved", nargs="+", default=(), metavar="REF=DATES", help="these are planned anew: NO-2027-014=2027-05-03"
    )


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    as_of = wish.as_of or program.today
    if not (wish.took_place or wish.did_not_happen or wish.moved):
        with reading(program, wish.plan) as store:
            _tell(past_not_closed(load_whole(store), as_of), as_of, console)
        return DONE
    with writing(program, wish.plan) as store:
        plan = load_whole(store)
        made = close_engagements(plan, _closings(plan, wish, as_of), as_of)
        land(program, store, with_what_follows(plan, made, Facts(as_of, program.calendars)), "The closing", "close")
    console.say(f"Closed {len(made.items):,}: the {made.label} is one step, which can be undone in the window.")
    return DONE


def _closings(plan: Plan, wish: argparse.Namespace, as_of: date) -> dict[str, Closing]:
    """What was typed, by engagement; raises CommandRefused for what names none, or one twice."""
    found: dict[str, Closing] = {}

    def put(ref: str, closing: Closing) -> None:
        item = _named(plan, ref)
        if item.id in found:
            raise CommandRefused(f"{ref} is named twice. Nothing was closed. Say one thing of it.")
        found[item.id] = closing

    for ref in wish.took_place:
        put(ref, Closing(Fate.TOOK_PLACE))
    for ref in wish.did_not_happen:
        put(ref, Closing(Fate.DID_NOT_HAPPEN, wish.reason))
    for typed in wish.moved:
        ref, sign, dates = typed.rpartition("=")
        if not sign:
            raise CommandRefused(f"‘{typed}’ says no dates. Nothing was closed. Write it as NO-2027-014=2027-05-03.")
        try:
            put(
                ref,
                Closing(
                    Fate.MOVED,
                    dates=read_dates(dates, DateReading(as_of, _named(plan, ref).dates, plan.settings.year_start)),
                ),
            )
        except (DateError, OverflowError) as error:
            raise CommandRefused(
                f"{ref} cannot be moved: {error}. Nothing was closed. Write dates as 2027-05-03."
            ) from error
    return found


def _named(plan: Plan, ref: str) -> Engagement:
    ids = plan.ids("engagement_by_ref", ref)
    if len(ids) != 1:
        why = "No engagement has" if not ids else "More than one engagement has"
        raise CommandRefused(f"{why} the reference ‘{ref}’. Nothing was closed. `close` without REF lists them.")
    return plan.engagements[next(iter(ids))]


def _tell(over: Sequence[Engagement], as_of: date, console: Console) -> None:
    offices = sorted({item.lead_office for item in over})
    for office in offices:
        console.say(office or "No lead office")
        for item in over:
            if item.lead_office == office:
                console.say(f"  {item.ref:14}{dates_words(item.dates):28}{item.title}")
    counted = text("{count} over and not closed", count=engagements_count(len(over)))
    console.say(f"{counted} as of {as_of}.")


CLOSE = Command(
    "close",
    "say of engagements that are over whether they took place; without references, list them",
    (
        "entente close plan.entente",
        "entente close plan.entente --took-place NO-2027-014 NO-2027-015 --did-not-happen NO-2027-016 --reason weather",
    ),
    _add_arguments,
    _run,
)
