"""Correcting an ask after it was made: any declared field of it, and its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.asks import Ask
from app.domain.changes import Change, ItemChange, change, replaced
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.wording import Text, text
from app.services.edits.asking import NewContact, contact_items
from app.services.edits.asks import check_answer
from app.services.edits.conditions import checklist_items
from app.services.edits.refusals import EditRefused
from app.services.edits.silence import silence_over, silence_unfit


def correct_ask(plan: Plan, ask_id: str, as_of: date, contacts: Sequence[NewContact] = (), **fields: object) -> Change:
    """Give declared fields of an ask other values, also after it was sent or answered; `as_of` is today.

    The one of the `contacts` that becomes the addressee is added with it.
    Raises EditRefused where the ask, its addressee or its type is not in the plan, where a field would be empty
    that must not be, for a day of sending or answering after today, and for an answer that the ask cannot have.
    """
    before = plan.asks.get(ask_id)
    if before is None:
        raise EditRefused(text("This ask is no longer in the plan. Nothing was changed."))
    after = replace(before, **fields)  # type: ignore[arg-type]
    items: list[ItemChange] = []
    for contact in contacts:
        if contact.post.id == after.post:
            items += contact_items(plan, contact)
    grown = plan.replacing((item.table, item.id, item.after) for item in items)
    for field in record_of(Ask).fields:
        value = getattr(after, field.name)
        if value == getattr(before, field.name):
            continue
        if field.sort.must and field.sort.is_empty(value):
            raise EditRefused(text("{field} cannot be empty. Nothing was changed.", field=field.title))
        for table, item_id in field.sort.points_at(value):
            if grown.find(table, item_id) is None:
                raise EditRefused(text("{field} is not in the plan. Choose another.", field=field.title))
    if after.sent != before.sent:
        _check_passed(text("An ask cannot have been sent"), after.sent, as_of)
    if after.answer is not None and (after.answer, after.ask_type) != (before.answer, before.ask_type):
        _check_passed(text("An answer cannot have come"), after.answer.on, as_of)
        check_answer(plan, after, after.answer)
    if after.silence is not None and after.silence != before.silence and (reason := silence_unfit(plan, after)):
        raise EditRefused(reason)
    is_put = after.silence is not None and after.silence != before.silence and after.is_open
    if is_put and (reason := silence_over(plan, after.silence or "", as_of)) is not None:
        raise EditRefused(reason)
    if after.answer is not None and after.withdrawn and after != before:
        raise EditRefused(text("A withdrawn ask has no answer. Take back one of the two. Nothing was changed."))
    title = plan.engagements[after.engagement].title
    label = text("correction of an ask about ‘{title}’", title=title)
    if after == before:
        return change(label, [])
    ticks = checklist_items(plan, before, after.answer) if after.answer != before.answer else []
    return change(label, [*items, replaced("asks", before, after), *ticks])


def odd_days(ask: Ask) -> Text | None:
    """What is unusual about the days of an ask, though it may be so; None where nothing is."""
    if ask.sent is None:
        return None
    if ask.due is not None and ask.due < ask.sent:
        return text("The answer is due before the ask was sent.")
    if ask.answer is not None and ask.answer.on < ask.sent:
        return text("The answer came before the ask was sent.")
    return None


def _check_passed(what: Text, day: date | None, as_of: date) -> None:
    if day is not None and day > as_of:
        raise EditRefused(text("{what} after today, {today}. Nothing was changed.", what=what, today=as_of))
