"""How far each ministry's answer is, as short as a table cell needs it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import IntEnum

from app.domain.answered_for import answered_for_words, outdated_for
from app.domain.asks import Ask, AskState, Verdict
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import DELIVERED, ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.services.answering import addressee_of
from app.services.edits.consent_waivers import not_needed
from app.services.layouts.conditions import condition_lines
from app.services.layouts.coordination import MET, OPEN

SHORT_NAMES = (
    ("foreign-ministry", text("FM")),
    ("development-ministry", text("DM")),
    ("head-of-mission", text("HoM")),
    ("foreign-protocol", text("Protocol")),
    ("host", text("Host")),
    ("legal", text("Legal")),
    ("security", text("Security")),
    ("finance", text("Finance")),
)
"""The addressees of the routing table in the order of the cell, with the abbreviations of the legend."""

_ALWAYS = ("foreign-ministry", "development-ministry")


class MinistryStanding(IntEnum):
    """The weight of a ministry's position; of several asks to one ministry the heaviest is shown."""

    NOT_ASKED = 0
    AGREED = 1
    CONDITIONS = 2
    UNANSWERED = 3
    DRAFT = 4
    WAITING = 5
    OTHER_LEAD = 6
    DEFERRED = 7
    OVERDUE = 8
    REFUSED = 9


@dataclass(frozen=True, slots=True)
class MinistryMark:
    """One ministry's position: its abbreviation, a sign, and words. `more` counts its other asks."""

    name: Text
    standing: MinistryStanding
    sign: str
    word: Text | None = None
    more: int = 0


def ministry_marks(plan: Plan, item: Engagement, as_of: date) -> tuple[MinistryMark, ...]:
    """The foreign and the development ministry always, the others where they were asked.

    Where the engagement is over or off, an ask without an answer is nothing to chase.
    """
    over = item.status in DELIVERED or item.status in ENDED_EARLY
    asked: dict[str, list[Ask]] = {}
    for ask_id in sorted(plan.ids("ask_by_engagement", item.id)):
        ask = plan.asks[ask_id]
        if ask.stands:
            asked.setdefault(addressee_of(plan, ask), []).append(ask)
    named = [
        _mark(plan, name, asked.pop(addressee, []), as_of, over=over)
        for addressee, name in SHORT_NAMES
        if addressee in _ALWAYS or addressee in asked
    ]
    others = [ask for asks in asked.values() for ask in asks]
    return (*named, *([_mark(plan, text("Other"), others, as_of, over=over)] if others else []))


def ministry_conditions(plan: Plan, item: Engagement, as_of: date) -> tuple[Text, ...]:
    """What the answers depend on, one sentence a condition, its sign in front: `○` or `✓`; and whom nobody asks, by
    whose word."""
    said = []
    for ask_id in sorted(plan.ids("ask_by_engagement", item.id)):
        ask = plan.asks[ask_id]
        for line in condition_lines(plan, item, ask, as_of, years=True) if ask.stands else ():
            sign = MET if line.condition.is_met else OPEN
            said.append(
                text("{sign} {condition} ({state}; {who})", sign=sign, condition=line.condition.words,
                     state=line.state, who=line.who)
            )  # fmt: skip
    return (*said, *(text("– {said}", said=each) for each in not_needed(plan, item, as_of)))


def _mark(plan: Plan, name: Text, asks: Iterable[Ask], as_of: date, *, over: bool) -> MinistryMark:
    positions = sorted((_position(plan, ask, as_of, over=over) for ask in asks), key=lambda position: -position[0])
    if not positions:
        return MinistryMark(name, MinistryStanding.NOT_ASKED, "–")
    standing, sign, word = positions[0]
    return MinistryMark(name, standing, sign, word, len(positions) - 1)


def _position(plan: Plan, ask: Ask, as_of: date, *, over: bool) -> tuple[MinistryStanding, str, Text | None]:
    was = None if over else outdated_for(plan, ask)
    if was is not None and ask.answer is not None and ask.answer.clears:
        return MinistryStanding.WAITING, "", text("answered for {was}", was=answered_for_words(plan, ask, was))
    if ask.answer is not None:
        verdict = ask.answer.verdict
        if verdict is Verdict.CONCUR_WITH_CONDITIONS:
            return MinistryStanding.CONDITIONS, "✓", text("with conditions")
        if verdict is Verdict.RESTRICTED:
            return MinistryStanding.CONDITIONS, "✓", text("restricted")
        if ask.answer.clears:
            return MinistryStanding.AGREED, "✓", None
        if verdict is Verdict.NON_CONCUR:
            return MinistryStanding.REFUSED, "✗", text("refused")
        if verdict is Verdict.DEFER:
            return MinistryStanding.DEFERRED, "", text("deferred")
        return MinistryStanding.OTHER_LEAD, "", text("not their lead")
    if over:
        return MinistryStanding.UNANSWERED, "", text("no answer")
    due = ask.due or NOTHING
    match ask.state(as_of):
        case AskState.OVERDUE:
            return MinistryStanding.OVERDUE, "!", text("overdue since {day}", day=due)
        case AskState.MORE_WANTED:
            return MinistryStanding.WAITING, "", text("wants to know more")
        case AskState.SENT | AskState.ACKNOWLEDGED if ask.due:
            return MinistryStanding.WAITING, "", text("due {day}", day=due)
        case AskState.SENT | AskState.ACKNOWLEDGED:
            return MinistryStanding.WAITING, "", text("sent")
        case _ if ask.due:
            return MinistryStanding.DRAFT, "", text("to ask, due {day}", day=due)
        case _:
            return MinistryStanding.DRAFT, "", text("to ask")
