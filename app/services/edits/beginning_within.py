"""A new engagement within another one: a planning conference of an exercise, a meeting beside a forum, a leg."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.domain.engagement import Engagement
from app.domain.exercises import EXERCISE_KINDS
from app.domain.forums import FORUM_KINDS
from app.domain.levels import Level
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.wording import Text, text
from app.services.edits.drafting import begun_in_country

MEETING = "bilateral-meeting"

LAST_CONFERENCE = timedelta(days=45)
"""So long before an exercise is its last planning conference: default of this product, no authority."""


def begun_within(plan: Plan, today: date, whole: Engagement) -> Engagement:
    """An idea that is part of an engagement, with what that tells of it.

    Within an exercise or a training it is a planning conference: a meeting at working level with the same nations, 45
    days before, that counts as a contact and not as days of exercise. Beside a forum it is a meeting at its place and
    days, with a nation that is still to be named. Within anything else it is of the same kind, with the same people
    and assets, as a leg of a tour is.
    """
    title = str(title_within(whole))
    if whole.kind in EXERCISE_KINDS:
        made = begun_in_country(plan, today, title, None, MEETING)
        first = whole.dates.start.first - LAST_CONFERENCE
        made = replace(made, dates=Dates.days(first), countries=_but_observers(whole), level=Level.L5)
    elif whole.kind in FORUM_KINDS:
        made = begun_in_country(plan, today, title, None, MEETING)
        place = replace(whole.place, country=whole.host)
        made = replace(made, dates=whole.dates, place=place, level=whole.level, principals=whole.principals)
    else:
        made = begun_in_country(plan, today, title, None, whole.kind)
        made = replace(made, dates=whole.dates, level=whole.level, principals=whole.principals, assets=whole.assets)
    return replace(
        made,
        parent=whole.id,
        direction=whole.direction,
        own_lead=whole.own_lead,
        lead_office=whole.lead_office,
        objectives=whole.objectives,
        marking=whole.marking,
    )


def title_within(whole: Engagement) -> Text:
    """What such an engagement is called at first."""
    if whole.kind in EXERCISE_KINDS:
        return text("Planning conference, {title}", title=whole.title)
    if whole.kind in FORUM_KINDS:
        return text("Meeting beside {title}", title=whole.title)
    return text("Part of {title}", title=whole.title)


def _but_observers(whole: Engagement) -> tuple[Participation, ...]:
    return tuple(each for each in whole.countries if each.role in (Role.HOST, Role.PARTICIPANT))
