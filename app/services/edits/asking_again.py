"""Answers that were given for other dates: asked for again, or noted as still good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.asks import Ask, Verdict
from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.wording import Text, text
from app.domain.wording_dates import dates_words, plain_day
from app.services.edits.due_days import on_working_day
from app.services.edits.refusals import EditRefused

OBJECTIONS = frozenset({Verdict.NON_CONCUR, Verdict.DEFER})
"""Answers that other dates may turn into a yes."""


def answered_asks(plan: Plan, engagement_ids: Iterable[str]) -> list[Ask]:
    """The asks of these engagements that somebody answered."""
    asks = (plan.asks[ask_id] for each in engagement_ids for ask_id in plan.ids("ask_by_engagement", each))
    return sorted((ask for ask in asks if ask.answer is not None and not ask.withdrawn), key=lambda ask: ask.id)


def objections(asks: Iterable[Ask]) -> list[Ask]:
    """Those that were answered with no, or with later."""
    return [ask for ask in asks if ask.answer is not None and ask.answer.verdict in OBJECTIONS]


def ask_again(plan: Plan, ask_ids: Sequence[str], before: Mapping[str, Dates], as_of: date) -> Change:
    """The same questions to the same posts once more, as drafts; the answers for the old dates stay in the record.

    `before` holds, per engagement, the dates for which the answers were given. An ask is due as many days
    before the begin as it was. Raises EditRefused where none of the asks is answered any more.
    """
    items: list[ItemChange] = []
    for ask in _answered(plan, ask_ids):
        item, old = plan.engagements[ask.engagement], before[ask.engagement]
        due = None
        if ask.due is not None:
            lead = old.earliest - ask.due
            due = max(on_working_day(plan, item.dates.earliest - max(lead, timedelta())), as_of)
        note = text("Answered for {dates}; asked again on {day}.", dates=dates_words(old), day=plain_day(as_of))
        items.append(replaced("asks", ask, _noted(ask, note)))
        again = replace(ask, id=new_id(), sent=None, due=due, answer=None, reminders=0, reference="", notes="")
        items.append(added("asks", again))
    return change(_label(plan, items, "asking again about ‘{title}’", "asking {count} posts again"), items)


def note_still_good(plan: Plan, ask_ids: Sequence[str], before: Mapping[str, Dates], as_of: date) -> Change:
    """Write down, at each answer, that it was given for other dates and not asked for again; raises EditRefused."""
    items = []
    for ask in _answered(plan, ask_ids):
        now = dates_words(plan.engagements[ask.engagement].dates)
        note = text(
            "Answered for {dates}; not asked again for {now} ({day}).",
            dates=dates_words(before[ask.engagement]),
            now=now,
            day=plain_day(as_of),
        )
        items.append(replaced("asks", ask, _noted(ask, note)))
    return change(_label(plan, items, "note on answers about ‘{title}’", "notes on {count} answers"), items)


def _answered(plan: Plan, ask_ids: Sequence[str]) -> list[Ask]:
    asks = [ask for ask_id in ask_ids if (ask := plan.asks.get(ask_id)) is not None and ask.answer is not None]
    if not asks:
        raise EditRefused(text("These answers are no longer in the plan. Nothing was changed."))
    return asks


def _noted(ask: Ask, note: Text) -> Ask:
    return replace(ask, notes="\n".join(part for part in (ask.notes, str(note)) if part))


def _label(plan: Plan, items: Sequence[ItemChange], one: str, many: str) -> Text:
    asks = [item.before for item in items if isinstance(item.before, Ask)]
    titles = {plan.engagements[ask.engagement].title for ask in asks}
    if len(titles) == 1:
        return text(one, title=titles.pop())
    return text(many, count=len(asks))
