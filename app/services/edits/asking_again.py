"""Answers that were given for something materially else: asked for again, or noted as still good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.asks import Ask, Verdict
from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.contributions import Contribution
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.identity import new_id
from app.domain.item_names import country_name
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text
from app.services.edits.due_days import on_working_day
from app.services.edits.refusals import EditRefused

MATERIAL_DAYS = 3
"""Days by which dates may change and answers still hold: default of this product, no authority (domain.md §3.2)."""


class Material(StrEnum):
    """What of an engagement those asked have judged; when it changes, their answers are for what was."""

    DATES = "dates"
    COUNTRY = "country"
    LEVEL = "level"
    ASSETS = "assets"
    UNITS = "units"
    PURPOSE = "purpose"


@dataclass(frozen=True, slots=True)
class AnsweredFor:
    """What answers were given for: what an engagement was at that time, as far as those asked have judged it.

    The `kind` and the `objectives` are its purpose, `units` those that nations bring to it; an empty `kind` is not
    known.
    """

    dates: Dates
    countries: tuple[str, ...]
    level: Level | None = None
    assets: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    kind: str = ""
    objectives: tuple[str, ...] = ()

    @classmethod
    def of(cls, plan: Plan, item: Engagement) -> AnsweredFor:
        """What answers about an engagement are given for as the plan has it."""
        units = sorted({unit for each in plan.parts(Contribution, item.id) for unit in each.units})
        return cls(
            item.dates, item.country_ids, item.level, item.assets, tuple(units), item.kind, tuple(item.objectives)
        )

    def has_other_dates(self, item: Engagement) -> bool:
        """Whether the engagement begins or ends more than `MATERIAL_DAYS` earlier or later now."""
        was, now = self.dates, item.dates
        moved = max(abs((was.earliest - now.earliest).days), abs((was.latest - now.latest).days))
        return moved > MATERIAL_DAYS

    def has_lost_country(self, item: Engagement) -> bool:
        """Whether one of the countries is not in it any more; one that came in addition leaves the answers good."""
        return not set(self.countries) <= set(item.country_ids)

    def changed(self, plan: Plan, item: Engagement) -> frozenset[Material]:
        """What of it is materially another now, so that the answers do not hold for it as they are."""
        now = AnsweredFor.of(plan, item)
        found = {
            Material.DATES: self.has_other_dates(item),
            Material.COUNTRY: self.has_lost_country(item),
            Material.LEVEL: self.level != now.level,
            Material.ASSETS: self.assets != now.assets,
            Material.UNITS: self.units != now.units,
            Material.PURPOSE: (self.kind or now.kind) != now.kind or set(self.objectives) != set(now.objectives),
        }
        return frozenset(each for each, is_so in found.items() if is_so)


OBJECTIONS = frozenset({Verdict.NON_CONCUR, Verdict.DEFER})
"""Answers that other dates may turn into a yes."""


def answered_asks(plan: Plan, engagement_ids: Iterable[str]) -> list[Ask]:
    """The asks of these engagements that somebody answered, of the types that a material change reopens."""
    asks = (plan.asks[ask_id] for each in engagement_ids for ask_id in plan.ids("ask_by_engagement", each))
    return sorted(
        (ask for ask in asks if ask.answer is not None and ask.stands and is_reopened(plan, ask)),
        key=lambda ask: ask.id,
    )


def is_reopened(plan: Plan, ask: Ask) -> bool:
    """Whether such a question is asked again after a material change; one of a type that is not known is."""
    kind_of_ask = plan.ask_types.get(ask.ask_type)
    return kind_of_ask is None or kind_of_ask.reopens


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
