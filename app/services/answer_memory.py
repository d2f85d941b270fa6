"""How an office has answered before, and by when it is to be asked therefore."""

from __future__ import annotations

from datetime import date
from statistics import median_high

from app.domain.facts import Calendars
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.domain.working_days import HostDays, weekends_of

FEWEST = 5
"""Answers from which on their usual time is said: of fewer, one alone would decide. Default of this product."""


@dataclass(frozen=True, slots=True)
class AnswerMemory:
    """How often a post was asked and has answered; `days` is the median of working days at home between the two.

    It is None with fewer than `FEWEST` answers. What was withdrawn is not counted.
    """

    asked: int
    answered: int
    days: int | None

    @property
    def said(self) -> Text | None:
        """`usually answers within 12 working days (median of 7 answers)`; None where too little is known."""
        if self.days is None:
            return None
        return text(
            "usually answers within {days} (median of {count})",
            days=Count(self.days, "working day", "working days"),
            count=Count(self.answered, "answer", "answers"),
        )


def answer_memory(plan: Plan, post_id: str, calendars: Calendars) -> AnswerMemory:
    """What is remembered of a post, by the asks that were sent to it."""
    home = _home(plan, calendars)
    asks = (plan.asks[each] for each in plan.ids("ask_by_post", post_id))
    sent = [ask for ask in asks if ask.sent is not None and not ask.withdrawn]
    took = [
        home.days_between(ask.sent, ask.answer.on, DayUnit.WORKING)
        for ask in sent
        if ask.sent is not None and ask.answer is not None and ask.answer.on >= ask.sent
    ]
    return AnswerMemory(len(sent), len(took), median_high(took) if len(took) >= FEWEST else None)


def ask_by(plan: Plan, post_id: str, due: date, calendars: Calendars) -> tuple[date, AnswerMemory] | None:
    """By when a post is to be asked so that its answer usually comes by the due day; None where too little is known."""
    memory = answer_memory(plan, post_id, calendars)
    if memory.days is None:
        return None
    return _home(plan, calendars).days_before(due, memory.days, DayUnit.WORKING), memory


def _home(plan: Plan, calendars: Calendars) -> HostDays:
    own = plan.settings.own_nation
    return HostDays(own, weekends_of(plan, own), calendars)
