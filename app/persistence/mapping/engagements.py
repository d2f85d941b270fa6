"""Rows of engagements and of what they point at, and back."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from sys import intern

from app.domain.engagement import Direction, Engagement, Priority, Status
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.participation import Participation, Role
from app.domain.spans import Dates, PlanDate
from app.persistence.mapping.entity import NONE, Entity, Links, Values, clock, day, entity, iso, link
from app.persistence.schema.planning import (
    EngagementCountryRow,
    EngagementObjectiveRow,
    EngagementPrincipalRow,
    EngagementRow,
)

_STATUSES = {status.value: status for status in Status}
_LEVELS: dict[str | None, Level | None] = {None: None, **{level.value: level for level in Level}}
_DIRECTIONS: dict[str | None, Direction | None] = {None: None, **{made.value: made for made in Direction}}
_PRIORITIES: dict[str | None, Priority | None] = {None: None, **{made.value: made for made in Priority}}
_ROLES = {role.value: role for role in Role}


def _row(item: Engagement) -> Values:
    dates, place = item.dates, item.place
    return (
        item.id,
        item.ref,
        item.title,
        item.kind,
        dates.start.iso,
        None if dates.end is None else dates.end.iso,
        None if dates.start_time is None else dates.start_time.isoformat(),
        None if dates.end_time is None else dates.end_time.isoformat(),
        dates.zone,
        item.status,
        place.name,
        place.country,
        place.zone,
        place.latitude,
        place.longitude,
        item.direction,
        item.own_lead,
        item.level,
        item.counterpart,
        item.counterpart_level,
        item.lead_office,
        item.participants,
        item.priority,
        item.marking,
        item.description,
        item.notes,
        item.agreement,
        item.outcome,
        item.reason,
        iso(item.review_on),
        item.provenance,
    )


def _item(row: Values, links: Links) -> Engagement:
    item_id, ref, title, kind, starts, ends, start_time, end_time, zone, status, *rest = row
    place_name, place_country, place_zone, latitude, longitude, direction, own_lead, level, *rest = rest
    counterpart, counterpart_level, lead_office, participants, priority, marking, *rest = rest
    description, notes, agreement, outcome, reason, review_on, provenance = rest
    dates = Dates(
        plan_date(starts),
        None if ends is None else plan_date(ends),
        clock(start_time),
        clock(end_time),
        zone,
    )
    countries, principals, objectives = links
    return Engagement(
        item_id,
        ref,
        title,
        intern(kind),
        dates,
        _STATUSES[status],
        tuple([_participation(country, role) for country, role in countries.get(item_id, NONE)]),
        Place(place_name, place_country, place_zone, latitude, longitude),
        _DIRECTIONS[direction],
        own_lead,
        _LEVELS[level],
        tuple([person for (person,) in principals.get(item_id, NONE)]),
        counterpart,
        _LEVELS[counterpart_level],
        lead_office,
        participants,
        tuple([objective for (objective,) in objectives.get(item_id, NONE)]),
        _PRIORITIES[priority],
        marking,
        description,
        notes,
        agreement,
        outcome,
        reason,
        day(review_on),
        provenance,
    )


@lru_cache(maxsize=2_000)
def _participation(country: str, role: str) -> Participation:
    return Participation(country, _ROLES[role])


@lru_cache(maxsize=20_000)
def plan_date(text: str) -> PlanDate:
    """A date of any certainty from its text; raises DateError."""
    # Nearly every date of a plan is a day, and a day needs no pattern to be read.
    return PlanDate.on(date.fromisoformat(text)) if len(text) == 10 else PlanDate.parse(text)


ENGAGEMENTS: tuple[Entity, ...] = (
    entity(
        EngagementRow,
        _row,
        _item,
        link(EngagementCountryRow, lambda item: ((p.country, p.role) for p in item.countries), ordered=True),
        link(EngagementPrincipalRow, lambda item: ((person,) for person in item.principals), ordered=True),
        link(EngagementObjectiveRow, lambda item: ((made,) for made in item.objectives), ordered=True),
    ),
)
