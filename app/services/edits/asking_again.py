"""Answers that were given for other dates or another country: asked for again, or noted as still good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.asks import Ask, Verdict
from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.identity import new_id
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.wording import Text, Value, text
from app.services.edits.due_days import on_working_day
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class AnsweredFor:
    """What answers were given for: the dates and the countries of an engagement at that time."""

    dates: Dates
    countries: tuple[str, ...]

    @classmethod
    def of(cls, item: Engagement) -> AnsweredFor:
        """What answers about an engagement are given for as it is now."""
        return cls(item.dates, item.country_ids)

    def has_other_dates(self, item: Engagement) -> bool:
        """Whether the engagement has other dates now."""
        return item.dates != self.dates

    def has_lost_country(self, item: Engagement) -> bool:
        """Whether one of the countries is not in it any more; one that came in addition leaves the answers good."""
        return not set(self.countries) <= set(item.country_ids)


OBJECTIONS = frozenset({Verdict.NON_CONCUR, Verdict.DEFER})
"""Answers that other dates may turn into a yes."""


def answered_asks(plan: Plan, engagement_ids: Iterable[str]) -> list[Ask]:
    """The asks of these engagements that somebody answered."""
    asks = (plan.asks[ask_id] for each in engagement_ids for ask_id in plan.ids("ask_by_engagement", each))
    return sorted((ask for ask in asks if ask.answer is not None and ask.stands), key=lambda ask: ask.id)


def objections(asks: Iterable[Ask]) -> list[Ask]:
    """Those that were answered with no, or with later."""
    return [ask for ask in asks if ask.answer is not None and ask.answer.verdict in OBJECTIONS]


def ask_again(plan: Plan, ask_ids: Sequence[str], before: Mapping[str, AnsweredFor], facts: Facts) -> Change:
    """The same questions to the same posts once more, as drafts; the old ones are superseded and stay in the record.

    `before` holds, per engagement, what the answers were given for. An ask is due as many days
    before the begin as it was. Raises EditRefused where none of the asks is answered any more.
    """
    items: list[ItemChange] = []
    for ask in _answered(plan, ask_ids):
        item, old = plan.engagements[ask.engagement], before[ask.engagement]
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
    return change(_label(plan, items, text("asking again about ‘{title}’"), text("asking {count} posts again")), items)


def note_still_good(plan: Plan, ask_ids: Sequence[str], before: Mapping[str, AnsweredFor], as_of: date) -> Change:
    """Write down, at each answer, that it was given for something else and not asked for again; raises EditRefused."""
    items = []
    for ask in _answered(plan, ask_ids):
        was, now = _told(plan, before[ask.engagement], plan.engagements[ask.engagement])
        note = text("Answered for {was}; not asked again for {now} ({day}).", was=was, now=now, day=as_of)
        items.append(replaced("asks", ask, _noted(ask, note)))
    return change(_label(plan, items, text("note on answers about ‘{title}’"), text("notes on {count} answers")), items)


def _told(plan: Plan, before: AnsweredFor, item: Engagement) -> tuple[Text, Text]:
    """What an answer was given for and what holds now, as far as they differ."""
    told = []
    for dates, countries in ((before.dates, before.countries), (item.dates, item.country_ids)):
        parts: list[Value] = []
        if before.has_lost_country(item):
            parts += [country_name(plan, each) for each in countries]
        if before.has_other_dates(item) or not parts:
            parts.append(dates)
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
