"""What answers were given for is kept with them when the engagement changes, so that it is still known tomorrow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.answered_for import AnsweredFor, changed_engagements, is_reopened
from app.domain.asks import Ask
from app.domain.changes import Change, ItemChange, replaced
from app.domain.plan import Plan


def with_answered_for(plan: Plan, made: Change) -> Change:
    """The change, with what the answers about the engagements that it changes were given for; `plan` is the one before.

    The first change after an answer counts: small steps are measured from there. Another answer is given for what the
    engagement is then.
    """
    if not made.tables & {"asks", "engagements", "contributions"}:
        return made
    there = plan.replacing((each.table, each.id, each.after) for each in made.items)
    edited = {each.id for each in made.items if each.table == "asks"}
    items = tuple(_answered_anew(each) for each in made.items)
    return replace(made, items=(*items, *_remembered(plan, there, made, edited)))


def _remembered(plan: Plan, there: Plan, made: Change, edited: set[str]) -> Iterator[ItemChange]:
    for item_id in changed_engagements(made):
        before, after = plan.engagements.get(item_id), there.engagements.get(item_id)
        if before is None or after is None or not (ask_ids := plan.ids("ask_by_engagement", item_id)):
            continue
        was = AnsweredFor.of(plan, before)
        if was == AnsweredFor.of(there, after):
            continue
        for ask in (plan.asks[each] for each in sorted(set(ask_ids) - edited)):
            if ask.answer is not None and ask.stands and not ask.answered_for and is_reopened(plan, ask):
                yield replaced("asks", ask, replace(ask, answered_for=was.kept))


def _answered_anew(each: ItemChange) -> ItemChange:
    before, after = each.before, each.after
    if not (isinstance(before, Ask) and isinstance(after, Ask)) or before.answered_for != after.answered_for:
        return each
    if not after.answered_for or _said(before) == _said(after):
        return each
    return replace(each, after=replace(after, answered_for=""))


def _said(ask: Ask) -> tuple[object, object]:
    return (ask.answer.verdict, ask.answer.on) if ask.answer is not None else (None, None)
