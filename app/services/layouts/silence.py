"""The silence procedure that an ask is under, in words: until when silence can be broken, by which clock."""

from __future__ import annotations

from datetime import date, time

from app.domain.asks import Ask
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import DayBeside
from app.services.edits.silence import silence_over


def silence_words(plan: Plan, ask: Ask, as_of: date) -> Text:
    """How the procedure of an ask stands on that day; nothing for an ask that is under none."""
    procedure = plan.records(SilenceProcedure).get(ask.silence or "")
    return procedure_words(plan, procedure, as_of) if procedure is not None else NOTHING


def procedure_words(plan: Plan, procedure: SilenceProcedure, as_of: date) -> Text:
    """Whether a procedure runs, ran out or was broken, with its day and time of day in its own zone."""
    if procedure.broken_on is not None:
        day = DayBeside(procedure.broken_on, as_of)
        if procedure.broken_by is None:
            return text("silence broken {day}", day=day)
        return text("silence broken {day} by {post}", day=day, post=post_title(plan, procedure.broken_by))
    ends = expiry_words(procedure, as_of)
    if procedure.expires < as_of:
        return text("silence ran out {when}, unbroken", when=ends)
    return text("under silence until {when}", when=ends)


def choosable_procedures(plan: Plan, ask: Ask, as_of: date) -> list[tuple[str, Text]]:
    """The ids of those that an ask can be put under and of the one that it is under, by title, each with how it stands.

    Of what is past, what was so is put right: it can have been under any.
    """
    known = sorted(plan.records(SilenceProcedure).values(), key=lambda each: (each.title, each.id))
    found = (
        each for each in known if not ask.is_open or each.id == ask.silence or not silence_over(plan, each.id, as_of)
    )
    return [
        (each.id, text("{title} ({how})", title=each.title, how=procedure_words(plan, each, as_of))) for each in found
    ]


def expiry_words(procedure: SilenceProcedure, as_of: date | None = None) -> Text:
    """When a procedure runs out, by the clock of its zone; beside `as_of` without a year that goes without saying."""
    day = DayBeside(procedure.expires, as_of) if as_of is not None else procedure.expires
    if procedure.at is None:
        return text("{day:weekday}, end of the day, {zone}", day=day, zone=procedure.zone)
    return text("{day:weekday} {time}, {zone}", day=day, time=_clock(procedure.at), zone=procedure.zone)


def _clock(at: time) -> str:
    """`14:05`, which is the same in every language."""
    return f"{at:%H:%M}"
