"""Ticking off what an answer made its consent depend on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.changes import Change, change, replaced
from app.domain.conditions import Condition, conditions_of, with_condition
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


def tick_condition(plan: Plan, ask_id: str, number: int, seen: Condition, on: date) -> Change:
    """Note that a condition is met, or that it is open again where it was met; `seen` is what the person ticked.

    Raises EditRefused where the answer has other conditions by now.
    """
    ask = plan.asks.get(ask_id)
    if ask is None or ask.answer is None or seen not in conditions_of(ask.answer)[number : number + 1]:
        raise EditRefused(text("This condition is not as it was shown. Nothing was changed. Look at the answer again."))
    answer = with_condition(ask.answer, number, met=not seen.is_met, on=on)
    item = plan.engagements.get(ask.engagement)
    title = item.title if item is not None else ask.engagement
    if seen.is_met:
        label = text("condition about ‘{title}’ open again: {condition}", title=title, condition=seen.words)
    else:
        label = text("condition about ‘{title}’ met: {condition}", title=title, condition=seen.words)
    return change(label, [replaced("asks", ask, replace(ask, answer=answer))])
