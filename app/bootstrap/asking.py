"""`export --post`: the open asks to a post or an organisation as a sheet to be filled in and sent back."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.bootstrap.choosing import selector_of, with_only
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.editions import edition_wished
from app.bootstrap.landing import land
from app.bootstrap.opening import load_whole, reading, writing
from app.bootstrap.refusal import DONE, FOUND, CommandRefused
from app.domain.handouts import HandoutForm
from app.domain.plan import Plan
from app.domain.wording import text
from app.domain.wording_values import Count
from app.reference.catalogues import language
from app.services.answers.addressees import party_named, waiting_asks
from app.services.answers.ask_sheets import ask_sheet
from app.services.edits.asked import log_sheet_left
from app.services.edits.handouts import Departure
from app.services.filtering.plan_filter import PlanFilter


def hand_out_asks(
    program: Program, wish: argparse.Namespace, console: Console, chosen: Callable[[Plan], PlanFilter]
) -> int:
    """Write the sheet, then note that it was asked where that is wanted.

    Raises CommandRefused where nothing is asked, EditRefused where the post is not known.
    """
    if wish.out.suffix.lower() != ".xlsx":
        raise CommandRefused(f"{wish.out} must end in .xlsx: it comes back filled in. Nothing was written.")
    with (writing if wish.asked else reading)(program, wish.plan) as store:
        plan = load_whole(store)
        made = edition_wished(plan, wish, console)
        party = party_named(plan, wish.post)
        selector = selector_of(program, plan, wish.only)
        ids = tuple(selector.select(with_only(chosen(plan), selector, wish.only)))
        asks = waiting_asks(made.plan, party.posts, made.kept(ids))
        if not asks:
            raise CommandRefused(f"No open ask to {party.title} is among what was chosen. Nothing was written.", FOUND)
        sheet = ask_sheet(
            made.plan, asks, party.title, program.clock.now(), marking=made.marking, edition=made.words(ids),
            language=language(program.folders.resources, wish.language),
        )  # fmt: skip
        departure = Departure(HandoutForm.SHEET, program.clock.now(), wish.out.name)
        change = log_sheet_left(plan, sheet.asks, program.today, departure) if wish.asked else None
        program.exchange.write_ask_sheet(wish.out, sheet)
        if change is not None:
            land(program, store, change, f"{wish.out} is whole, but the note that it was asked", "write it")
    count = text("{asks}", asks=Count(len(asks), "ask", "asks"))
    marked = f", marked {sheet.marking}" if sheet.marking else ""
    console.say(f"{count} to {party.title} written to {wish.out}{marked}. Take what comes back in with `answers`.")
    if change is not None:
        console.say(f"Noted: {change.label}. It is one step, which can be undone in the window.")
    return DONE
