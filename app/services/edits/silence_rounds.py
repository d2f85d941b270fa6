"""Putting asks under a silence procedure, and noting by whom silence was broken (domain.md §3.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.asks import Ask
from app.domain.changes import Change, change, replaced
from app.domain.plan import Plan
from app.domain.records.sort import Reading
from app.domain.silence_procedures import SilenceProcedure
from app.domain.wording import Text, text
from app.services.edits.records import add_records, typed_values
from app.services.edits.refusals import EditRefused
from app.services.edits.silence import silence_unfit

SAID = ("title", "announced", "expires", "at", "zone", "words")
"""What is said of a procedure when it is started."""


def not_silent(plan: Plan, ask_ids: Sequence[str]) -> Text | None:
    """Why these asks cannot be put under a new procedure together; None where they can."""
    asks = [plan.asks[each] for each in dict.fromkeys(ask_ids) if each in plan.asks]
    if not asks or not all(ask.is_open for ask in asks):
        return text(
            "Only asks that wait for an answer can be put under a silence procedure. Nothing was changed. "
            "Choose open ones."
        )
    for ask in asks:
        if (reason := silence_unfit(plan, ask)) is not None:
            return reason
        running = _procedure_of(plan, ask)
        if running is not None and not running.is_broken:
            return text(
                "This ask is under the silence procedure ‘{title}’ already: {question} Nothing was changed. "
                "Note there that it was broken, or correct the ask.",
                title=running.title,
                question=ask.question or ask.ask_type,
            )
    return None


def start_silence(
    plan: Plan, ask_ids: Sequence[str], typed: Mapping[str, str], reading: Reading, as_of: date
) -> Change:
    """Make a procedure of what was typed, announced today where no day is given, and put open asks under it, as one
    edit.

    Raises EditRefused where a question or an office allows no silence, where a text means nothing, and for a procedure
    that would have run out before today.
    """
    if (reason := not_silent(plan, ask_ids)) is not None:
        raise EditRefused(reason)
    values = typed_values("silence_procedures", typed, reading)
    values["announced"] = values.get("announced") or as_of
    made = add_records(plan, "silence_procedures", [values], reading)
    (procedure,) = (item.after for item in made.items if isinstance(item.after, SilenceProcedure))
    if procedure.expires < as_of:
        raise EditRefused(
            text(
                "It would have run out on {day} already. Nothing was changed. Give a later day.", day=procedure.expires
            )
        )
    if procedure.announced is not None and procedure.announced > procedure.expires:
        raise EditRefused(
            text("It would run out before it is announced. Nothing was changed. Change one of the two days.")
        )
    asks = [plan.asks[each] for each in dict.fromkeys(ask_ids)]
    put = [replaced("asks", ask, replace(ask, silence=procedure.id)) for ask in asks]
    label = text("start of the silence procedure ‘{title}’", title=procedure.title)
    return change(label, [*made.items, *put])


def running_silence(plan: Plan, ask_ids: Sequence[str]) -> SilenceProcedure:
    """The one unbroken procedure that these asks are under; raises EditRefused where there is none, or several."""
    asks = [plan.asks[each] for each in ask_ids if each in plan.asks]
    found = {each.id: each for ask in asks if (each := _procedure_of(plan, ask)) is not None and not each.is_broken}
    if not found:
        raise EditRefused(
            text("None of these asks is under a silence procedure that still stands. Nothing was changed.")
        )
    if len(found) > 1:
        raise EditRefused(
            text(
                "These asks are under several silence procedures: {titles}. Nothing was changed. Choose asks of one.",
                titles=tuple(sorted(each.title for each in found.values())),
            )
        )
    return next(iter(found.values()))


def asked_under(plan: Plan, procedure: str) -> tuple[str, ...]:
    """The posts that a procedure was put to, by title."""
    posts = {ask.post for ask in plan.asks.values() if ask.silence == procedure and not ask.withdrawn}
    return tuple(
        sorted((each for each in posts if each in plan.posts), key=lambda each: (plan.posts[each].title, each))
    )


def break_silence(plan: Plan, procedure_id: str, by: str, on: date, as_of: date) -> Change:
    """Note which post (an id) broke silence on a day, which stops the procedure for all.

    Raises EditRefused for a procedure that is broken or gone, for a post that it was not put to, and for a day on
    which silence could not be broken.
    """
    procedure = plan.records(SilenceProcedure).get(procedure_id)
    if procedure is None or procedure.is_broken:
        raise EditRefused(text("This silence procedure does not stand any more. Nothing was changed."))
    if by not in asked_under(plan, procedure_id):
        raise EditRefused(text("Choose who broke silence: one of those that it was put to. Nothing was changed."))
    if on > as_of:
        raise EditRefused(text("Silence cannot have been broken after today. Nothing was changed."))
    if procedure.announced is not None and on < procedure.announced:
        raise EditRefused(text("It was announced on {day} only. Nothing was changed.", day=procedure.announced))
    if on > procedure.expires:
        raise EditRefused(
            text(
                "It had run out on {day}: what is said later breaks nothing. Nothing was changed. "
                "Record it as an answer.",
                day=procedure.expires,
            )
        )
    label = text("silence on ‘{title}’ broken by {post}", title=procedure.title, post=plan.posts[by].title)
    return change(label, [replaced("silence_procedures", procedure, replace(procedure, broken_on=on, broken_by=by))])


def _procedure_of(plan: Plan, ask: Ask) -> SilenceProcedure | None:
    return plan.records(SilenceProcedure).get(ask.silence or "")
