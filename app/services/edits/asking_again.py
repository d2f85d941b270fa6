"""Answers that were given for something materially else: asked for again, or noted as still good."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.answered_for import AnsweredFor, Material, is_reopened, outdated_for, read_answered_for
from app.domain.asks import Ask, Verdict
from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.identity import new_id
from app.domain.item_names import country_name
from app.domain.levels import LEVEL_TITLES
from app.domain.plan import Plan
from app.domain.wording import Text, Value, text
from app.services.edits.due_days import on_working_day
from app.services.edits.refusals import EditRefused

OBJECTIONS = frozenset({Verdict.NON_CONCUR, Verdict.DEFER})
"""Answers that other dates may turn into a yes."""


def answered_asks(plan: Plan, engagement_ids: Iterable[str]) -> list[Ask]:
    """The asks of these engagements that somebody answered, of the types that a material change reopens."""
    asks = (plan.asks[ask_id] for each in engagement_ids for ask_id in plan.ids("ask_by_engagement", each))
    return sorted(
        (ask for ask in asks if ask.answer is not None and ask.stands and is_reopened(plan, ask)),
        key=lambda ask: ask.id,
    )


def objections(asks: Iterable[Ask]) -> list[Ask]:
    """Those that were answered with no, or with later."""
    return [ask for ask in asks if ask.answer is not None and ask.answer.verdict in OBJECTIONS]


def outdated_asks(plan: Plan, engagement_ids: Iterable[str]) -> list[Ask]:
    """The asks of these engagements whose answers were given for something materially else."""
    return [ask for ask in answered_asks(plan, engagement_ids) if outdated_for(plan, ask) is not None]


def ask_again(plan: Plan, ask_ids: Sequence[str], facts: Facts, still_good: Sequence[str] = ()) -> Change:
    """The same questions to the same posts once more, as drafts; the old ones are superseded and stay in the record.

    An ask is due as many days before the begin as it was. The answers of those `still_good` are noted to hold.
    Raises EditRefused where none of the asks is answered any more.
    """
    items: list[ItemChange] = []
    for ask in _answered(plan, ask_ids):
        item, old = plan.engagements[ask.engagement], _given_for(plan, ask)
        due = None
        if ask.due is not None:
            lead = old.dates.earliest - ask.due
            day = item.dates.earliest - max(lead, timedelta())
            due = max(on_working_day(plan, day, ask.post, facts.calendars), facts.as_of)
        note = text("Answered for {was}; asked again on {day}.", was=_told(plan, old, item)[0], day=facts.as_of)
        items.append(replaced("asks", ask, replace(_noted(ask, note), superseded=True)))
        again = Ask(
            new_id(), ask.engagement, ask.ask_type, ask.post, ask.question, ask.need, ask.required, due=due,
            supersedes=ask.id,
        )  # fmt: skip
        items.append(added("asks", again))
    if still_good:
        items += note_still_good(plan, still_good, facts.as_of).items
    return change(_label(plan, items, text("asking again about ‘{title}’"), text("asking {count} posts again")), items)


def note_still_good(plan: Plan, ask_ids: Sequence[str], as_of: date) -> Change:
    """Write down, at each answer, that it was given for something else and holds all the same; raises EditRefused."""
    items = []
    for ask in _answered(plan, ask_ids):
        was, now = _told(plan, _given_for(plan, ask), plan.engagements[ask.engagement])
        note = text("Answered for {was}; not asked again for {now} ({day}).", was=was, now=now, day=as_of)
        items.append(replaced("asks", ask, replace(_noted(ask, note), answered_for="")))
    return change(_label(plan, items, text("note on answers about ‘{title}’"), text("notes on {count} answers")), items)


def _given_for(plan: Plan, ask: Ask) -> AnsweredFor:
    """What an answer was given for: what the engagement is, where nothing else is known."""
    return read_answered_for(ask.answered_for) or AnsweredFor.of(plan, plan.engagements[ask.engagement])


def _told(plan: Plan, before: AnsweredFor, item: Engagement) -> tuple[Text, Text]:
    """What an answer was given for and what holds now, as far as they differ; the dates where nothing else does."""
    now, changed = AnsweredFor.of(plan, item), before.changed(plan, item)
    told = []
    for state in (before, now):
        parts: list[Value] = []
        if Material.COUNTRY in changed:
            parts += [country_name(plan, each) for each in state.countries]
        if Material.LEVEL in changed:
            parts.append(LEVEL_TITLES[state.level] if state.level is not None else text("no level"))
        if Material.ASSETS in changed:
            parts += [plan.title_of("assets", each) for each in state.assets] or [text("no assets")]
        if Material.UNITS in changed:
            parts += state.units or [text("no units")]
        if Material.PURPOSE in changed:
            parts.append(Text(plan.title_of("kinds", state.kind)))
            parts += [plan.title_of("objectives", each) for each in state.objectives]
        if Material.DATES in changed or not parts:
            parts.append(state.dates)
        told.append(text("{parts}", parts=tuple(parts)))
    return told[0], told[1]


def _answered(plan: Plan, ask_ids: Sequence[str]) -> list[Ask]:
    asks = [ask for ask_id in ask_ids if (ask := plan.asks.get(ask_id)) is not None and ask.answer is not None]
    if not asks:
        raise EditRefused(text("These answers are no longer in the plan. Nothing was changed."))
    return asks


def _noted(ask: Ask, note: Text) -> Ask:
    return replace(ask, notes="\n".join(part for part in (ask.notes, str(note)) if part))


def _label(plan: Plan, items: Sequence[ItemChange], one: Text, many: Text) -> Text:
    asks = [item.before for item in items if isinstance(item.before, Ask)]
    titles = {plan.engagements[ask.engagement].title for ask in asks}
    if len(titles) == 1:
        return one.filled(title=titles.pop())
    return many.filled(count=len(asks))
