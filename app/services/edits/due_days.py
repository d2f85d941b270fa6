"""Due days of asks that follow the dates of their engagement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.domain.asks import Ask
from app.domain.changes import ItemChange, replaced
from app.domain.facts import NO_HOLIDAYS, Calendars, Facts
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.working_days import HostDays, weekends_of

_LONGEST_HOLIDAYS = 31
"""Days in a row without work beyond which a calendar is wrong and the day stays."""


def open_asks(plan: Plan, engagement_ids: Iterable[str]) -> list[Ask]:
    """The asks of these engagements that wait for an answer and say until when."""
    asks = (plan.asks[ask_id] for each in engagement_ids for ask_id in plan.ids("ask_by_engagement", each))
    return sorted((ask for ask in asks if ask.is_open and ask.due is not None), key=lambda ask: (ask.due, ask.id))


def shifted_asks(plan: Plan, dates: Mapping[str, Dates], facts: Facts) -> list[ItemChange]:
    """The open asks of engagements with other dates, due as many days earlier or later as those begin."""
    items = []
    for ask in open_asks(plan, dates):
        days = (dates[ask.engagement].earliest - plan.engagements[ask.engagement].dates.earliest).days
        if days:
            items.append(replaced("asks", ask, replace(ask, due=due_later(plan, ask, days, facts))))
    return items


def due_later(plan: Plan, ask: Ask, days: int, facts: Facts) -> date:
    """A due day so many days later, on a working day; never put back behind today."""
    assert ask.due is not None
    due = on_working_day(plan, ask.due + timedelta(days=days), ask.post, facts.calendars)
    return due if days > 0 else max(due, min(facts.as_of, ask.due))


def on_working_day(plan: Plan, day: date, post: str = "", calendars: Calendars = NO_HOLIDAYS) -> date:
    """The day itself, or the last one before on which people work at home and where the post (an id) sits."""
    asked = plan.posts.get(post)
    office = plan.organisations.get(asked.organisation) if asked is not None else None
    sits_in = office.country if office is not None and office.country else plan.settings.own_nation
    countries = dict.fromkeys((plan.settings.own_nation, sits_in))
    offices = [HostDays(each, weekends_of(plan, each), calendars) for each in countries]
    for before in range(_LONGEST_HOLIDAYS):
        if not any(each.is_off(day - timedelta(days=before)) for each in offices):
            return day - timedelta(days=before)
    return day
