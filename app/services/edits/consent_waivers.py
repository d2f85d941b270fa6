"""Confirming without an answer: by name and reason, kept as a waiver of what the review says of it (C14)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.asks import Ask
from app.domain.changes import Change, added, change, joined
from app.domain.coordination.answer_missing import ANSWER_MISSING, matter_of
from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.waivers import Waiver
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


def is_waived(plan: Plan, item: Engagement, ask: Ask, as_of: date) -> bool:
    """Whether somebody answers by name for going on without this answer on that day."""
    held = plan.ids("waiver_by_finding", (ANSWER_MISSING, matter_of(item, ask)))
    return any(plan.waivers[each].holds_on(as_of) for each in held)


def with_consents_waived(plan: Plan, made: Change, ask_ids: Sequence[str], who: str, reason: str, on: date) -> Change:
    """The change, and with it a waiver for each answer that is lacking; `plan` is the one before it.

    Raises EditRefused without a name or a reason.
    """
    if not who.strip():
        raise EditRefused(text("A waiver needs the name of whoever answers for it."))
    if not reason.strip():
        raise EditRefused(text("A waiver needs a reason."))
    there = plan.replacing((item.table, item.id, item.after) for item in made.items)
    waivers = []
    for ask_id in ask_ids:
        ask = there.asks.get(ask_id)
        item = there.engagements.get(ask.engagement) if ask is not None else None
        if ask is None or item is None or is_waived(there, item, ask, on):
            continue
        key = matter_of(item, ask)
        waivers.append(added("waivers", Waiver(new_id(), ANSWER_MISSING, key, who.strip(), reason.strip(), None, on)))
    return joined(made, change(made.label, waivers)) if waivers else made
