"""The steps of an ask between its sending and its end: acknowledged, more wanted, supplied, closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.domain.asks import Ask
from app.domain.changes import Change, change, replaced
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.edits.refusals import EditRefused


def acknowledge(plan: Plan, ask_ids: Sequence[str], on: date) -> Change:
    """Note that those asked have open asks that were sent; raises EditRefused where there are none."""
    return _stepped(
        plan, ask_ids, _is_sent, lambda ask: replace(ask, acknowledged=ask.acknowledged or on),
        text("acknowledgement of an ask about ‘{title}’"), text("acknowledgement of {count} asks"),
        text("Only an ask that was sent and is not answered can be acknowledged. Nothing was changed."),
    )  # fmt: skip


def want_more(plan: Plan, ask_ids: Sequence[str], on: date, wanted: str = "") -> Change:
    """Note that they must know more before they can say, and what; raises EditRefused where nothing was sent."""

    def step(ask: Ask) -> Ask:
        said = "\n".join(part for part in (ask.wanted, wanted.strip()) if part)
        return replace(ask, acknowledged=ask.acknowledged or on, more_wanted=on, wanted=said, supplied=None)

    return _stepped(
        plan, ask_ids, _is_sent, step,
        text("more wanted about ‘{title}’"), text("more wanted about {count} asks"),
        text("Only of an ask that was sent and is not answered more can be wanted. Nothing was changed."),
    )  # fmt: skip


def supply(plan: Plan, ask_ids: Sequence[str], on: date) -> Change:
    """Note that what was wanted was told them; raises EditRefused where nothing was wanted."""
    return _stepped(
        plan, ask_ids, lambda ask: ask.is_open and ask.waits_for_us,
        lambda ask: replace(ask, supplied=max(on, ask.more_wanted or on)),
        text("what was wanted about ‘{title}’ supplied"), text("what was wanted about {count} asks supplied"),
        text("Nobody waits for more information here. Nothing was changed."),
    )  # fmt: skip


def close_asks(plan: Plan, ask_ids: Sequence[str], on: date) -> Change:
    """Note that nothing is left to do about answered asks, or about some that need no answer any more.

    Raises EditRefused where none of them can be closed: a required ask is closed once it is answered.
    """
    return _stepped(
        plan, ask_ids,
        can_be_closed,
        lambda ask: replace(ask, closed=on),
        text("closing of an ask about ‘{title}’"), text("closing of {count} asks"),
        text("Only an ask that is answered, or needs no answer, can be closed. Nothing was changed."),
    )  # fmt: skip


def can_be_closed(ask: Ask) -> bool:
    """Whether nothing of it need be left to do: it is answered, or needs no answer."""
    return ask.closed is None and ask.stands and (ask.answer is not None or not ask.required)


def _is_sent(ask: Ask) -> bool:
    return ask.is_open and ask.sent is not None


def _stepped(
    plan: Plan, ask_ids: Sequence[str], fits: Callable[[Ask], bool], step: Callable[[Ask], Ask],
    one: Text, many: Text, refusal: Text,
) -> Change:  # fmt: skip
    known = (plan.asks.get(ask_id) for ask_id in dict.fromkeys(ask_ids))
    items = [
        replaced("asks", ask, after) for ask in known if ask is not None and fits(ask) and (after := step(ask)) != ask
    ]
    if not items:
        raise EditRefused(refusal)
    if len(items) > 1:
        return change(many.filled(count=len(items)), items)
    asked = plan.asks[items[0].id]
    item = plan.engagements.get(asked.engagement)
    return change(one.filled(title=item.title if item is not None else asked.engagement), items)
