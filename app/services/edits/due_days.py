"""Due days of asks that follow the dates of their engagement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.domain.asks import Ask
from app.domain.changes import ItemChange, replaced
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.working_days import weekends_of


def open_asks(plan: Plan, engagement_ids: Iterable[str]) -> list[Ask]:
    """The asks of these engagements that wait for an answer and say until when."""
    asks = (plan.asks[ask_id] for each in engagement_ids for ask_id in plan.ids("ask_by_engagement", each))
    return sorted((ask for ask in asks if ask.is_open and ask.due is not None), key=lambda ask: (ask.due, ask.id))


def shifted_asks(plan: Plan, dates: Mapping[str, Dates], as_of: date) -> list[ItemChange]:
    """The open asks of engagements with other dates, due as many days earlier or later as those begin."""
    items = []
    for ask in open_asks(plan, dates):
        days = (dates[ask.engagement].earliest - plan.engagements[ask.engagement].dates.earliest).days
        if days:
            items.append(replaced("asks", ask, replace(ask, due=due_later(plan, ask, days, as_of))))
    return items


def due_later(plan: Plan, ask: Ask, days: int, as_of: date) -> date:
    """A due day so many days later, on a working day at home; never put back behind `as_of`."""
    assert ask.due is not None
    due = on_working_day(plan, ask.due + timedelta(days=days))
    return due if days > 0 else max(due, min(as_of, ask.due))


def on_working_day(plan: Plan, day: date) -> date:
    """The day itself or, where it is a weekend day at home, the last working day before."""
    weekends = weekends_of(plan, plan.settings.own_nation)
    while weekends.holds(day):
        day -= timedelta(days=1)
    return day
