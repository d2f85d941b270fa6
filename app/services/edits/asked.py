"""What was drafted for a post counts as asked: in one step, which can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.changes import Change, change
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.ask_life import supply
from app.services.edits.asks import mark_sent, remind
from app.services.edits.handouts import Departure, Recipient, note_handout
from app.services.edits.refusals import EditRefused


def log_asked(plan: Plan, ask_ids: Sequence[str], on: date, *, supplies: bool = False) -> Change:
    """Note that open asks went out on a day: drafts as sent, and those sent before as reminded of once more.

    Where it `supplies`, those who wanted to know more were told, and nobody is reminded.
    Raises EditRefused where none of them waits for an answer.
    """
    asks = [plan.asks[each] for each in dict.fromkeys(ask_ids) if each in plan.asks and plan.asks[each].is_open]
    if supplies and asks:
        return supply(plan, [ask.id for ask in asks], on)
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


def log_left(
    plan: Plan,
    ask_ids: Sequence[str],
    on: date,
    recipient: Recipient,
    departure: Departure,
    engagements: Sequence[str],
    *,
    supplies: bool = False,
) -> Change:
    """Note what left to somebody, and that the open asks in it were asked by it, or with `supplies` told more about,
    as one step.

    Raises EditRefused as `note_handout` does.
    """
    given = note_handout(plan, recipient, departure, engagements)
    if not any(each in plan.asks and plan.asks[each].is_open for each in ask_ids):
        return given
    return asked_with(log_asked(plan, ask_ids, on, supplies=supplies), given)


def asked_with(asked: Change, given: Change) -> Change:
    """That something was asked and what left with it as one step, called as the asking."""
    return change(asked.label, [*asked.items, *given.items])


def log_sheet_left(plan: Plan, ask_ids: Sequence[str], on: date, departure: Departure) -> Change:
    """Note that a sheet of asks left: what each post asked in it holds now, and that what is open in it was asked, as
    one step; a sheet for an organisation is so held by each of its posts.

    Raises EditRefused where none of the asks is in the plan any more.
    """
    asks = [plan.asks[each] for each in dict.fromkeys(ask_ids) if each in plan.asks]
    about: dict[str, list[str]] = {}
    for ask in asks:
        if ask.post in plan.posts:
            about.setdefault(ask.post, []).append(ask.engagement)
    if not about:
        raise EditRefused(text("Nothing that the sheet asks is in the plan any more. Nothing was noted."))
    given = [
        note_handout(plan, Recipient(plan.posts[post].title, post), departure, engagements)
        for post, engagements in about.items()
    ]
    items = [item for each in given for item in each.items]
    waiting = [ask.id for ask in asks if ask.is_open]
    if waiting:
        asked = log_asked(plan, waiting, on)
        return change(asked.label, [*asked.items, *items])
    label = given[0].label if len(given) == 1 else text("note that {count} recipients have a sheet", count=len(given))
    return change(label, items)
