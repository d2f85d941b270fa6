"""The checklist of what consents depend on: made of the words of an answer, ticked off one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.asks import Answer, Ask
from app.domain.changes import Change, ItemChange, added, change, removed, replaced
from app.domain.conditions import Condition
from app.domain.consents import conditions_of
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


def checklist_items(plan: Plan, ask: Ask, answer: Answer | None) -> list[ItemChange]:
    """What becomes of the checklist of an ask that gets this answer in place of the one it has.

    A condition that the answer sets in addition comes onto it, one that it sets no longer goes. What somebody worded
    otherwise since stays; all goes where the answer sets none.
    """
    now = answer.set_conditions if answer is not None else ()
    before = ask.answer.set_conditions if ask.answer is not None else ()
    there = conditions_of(plan, ask)
    known = {*before, *(each.words for each in there)}
    gone = [each for each in there if not now or (each.words in before and each.words not in now)]
    new = [words for words in now if words not in known]
    items = [removed("ask_conditions", each) for each in gone]
    return [*items, *(added("ask_conditions", Condition(new_id(), ask.engagement, ask.id, words)) for words in new)]


def tick_conditions(plan: Plan, seen: Sequence[Condition], on: date) -> Change:
    """Note that conditions are met, or that they are open again where they were; `seen` is what the person ticked.

    None is met before the answer that sets it came. Raises EditRefused where one of them is worded otherwise, met
    or gone by now.
    """
    known = plan.records(Condition)
    if not seen or any(known.get(each.id) != each for each in seen):
        raise EditRefused(text("This condition is not as it was shown. Nothing was changed. Look at the answer again."))
    items = [replaced("ask_conditions", each, replace(each, met_on=None if each.is_met else _day(plan, each, on)))
             for each in seen]  # fmt: skip
    first = seen[0]
    if len(seen) > 1:
        return change(text("ticks at {count} conditions", count=len(seen)), items)
    item = plan.engagements.get(first.engagement)
    title = item.title if item is not None else first.engagement
    if first.is_met:
        label = text("condition about ‘{title}’ open again: {condition}", title=title, condition=first.words)
    else:
        label = text("condition about ‘{title}’ met: {condition}", title=title, condition=first.words)
    return change(label, items)


def _day(plan: Plan, condition: Condition, on: date) -> date:
    ask = plan.asks.get(condition.ask)
    return max(on, ask.answer.on) if ask is not None and ask.answer is not None else on
