"""What was drafted for a post counts as asked: in one step, which can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.changes import Change, change
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.asks import mark_sent, remind
from app.services.edits.refusals import EditRefused


def log_asked(plan: Plan, ask_ids: Sequence[str], on: date) -> Change:
    """Note that open asks went out on a day: drafts as sent, and those sent before as reminded of once more.

    Raises EditRefused where none of them waits for an answer.
    """
    asks = [plan.asks[each] for each in dict.fromkeys(ask_ids) if each in plan.asks and plan.asks[each].is_open]
    drafts = [ask.id for ask in asks if ask.sent is None]
    sent = [ask.id for ask in asks if ask.sent is not None]
    if not asks:
        raise EditRefused(
            text("Nothing here waits to be sent, so that nothing was noted as asked. The plan was not changed.")
        )
    items = [
        *(mark_sent(plan, drafts, on).items if drafts else ()),
        *(remind(plan, sent).items if sent else ()),
    ]
    if len(asks) > 1:
        return change(text("asked: {count} asks", count=len(asks)), items)
    item = plan.engagements.get(asks[0].engagement)
    return change(text("asked about ‘{title}’", title=item.title if item is not None else asks[0].question), items)
