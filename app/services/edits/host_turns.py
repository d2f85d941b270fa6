"""Who hosts the next edition of what is hosted in turn: proposed by the order that was agreed, never taken for certain.

A published order of hosts was changed in practice before (domain.md §2.9), so it is an idea to be confirmed, and
another host can be chosen before and after it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.domain.changes import ItemChange
from app.domain.engagement import Engagement
from app.domain.forums import Attendance, Forum
from app.domain.geography import Place
from app.domain.hosts import possible_hosts, usual_direction
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.series import Series
from app.domain.staff_talks import Mechanism, Talks
from app.domain.statuses import ENDED_EARLY


def hosts_in_turn(plan: Plan, item: Engagement) -> tuple[str, ...]:
    """The countries that host what an engagement is an edition of: by its series, else its mechanism or forum."""
    series = plan.records(Series).get(item.series or "")
    if series is not None and series.hosts:
        return series.hosts
    talks, attendance = plan.part(Talks, item.id), plan.part(Attendance, item.id)
    mechanism = plan.records(Mechanism).get(talks.mechanism or "") if talks is not None else None
    if mechanism is not None and mechanism.hosts:
        return mechanism.hosts
    forum = plan.records(Forum).get(attendance.forum or "") if attendance is not None else None
    return forum.hosts if forum is not None else ()


def host_of(item: Engagement, own_nation: str) -> str | None:
    """The one country that hosts an engagement; None where it is not known."""
    found = possible_hosts(item, own_nation)
    return found[0] if len(found) == 1 else None


def next_host(plan: Plan, hosts: Sequence[str], editions: Sequence[Engagement], step: int = 1) -> str | None:
    """Whose turn it is so many editions after the last of `editions`, by date, that one of the hosts held.

    A host whose edition was called off keeps the turn. Without an edition that one of them held the first is next;
    None where nobody hosts in turn.
    """
    if not hosts:
        return None
    for item in reversed(editions):
        held_by = host_of(item, plan.settings.own_nation)
        if item.status not in ENDED_EARLY and held_by in hosts:
            return hosts[(hosts.index(held_by) + step) % len(hosts)]
    return hosts[(step - 1) % len(hosts)]


def hosted(plan: Plan, item: Engagement, host: str, editions: Sequence[Engagement]) -> Engagement:
    """The engagement with that host: its place, direction and the part that countries take follow.

    The place is where that country hosted last, of `editions` by date, else somewhere in it.
    """
    own = plan.settings.own_nation
    if host_of(item, own) == host:
        return item
    there = (each.place for each in reversed(editions) if host_of(each, own) == host and each.place.country == host)
    moved = replace(item, place=next(there, Place(country=host)), countries=_roles(item, host))
    return replace(moved, direction=usual_direction(moved, own))


def elsewhere(items: Iterable[ItemChange]) -> list[ItemChange]:
    """The parts of an edition at another place: of its programme nobody knows yet where it is and who receives."""
    bare: dict[str, Any] = {"place": "", "country": None, "zone": None, "met_by": "", "met_by_level": None}
    return [
        replace(each, after=replace(each.after, **bare)) if isinstance(each.after, ProgrammeItem) else each
        for each in items
    ]


def following_host(item: Engagement, former: Engagement, now: Engagement) -> Engagement:
    """A part of an edition, which took place where the whole did, at the place of the new one."""
    if former.place.country == now.place.country or item.host != former.host:
        return item
    roles = _roles(item, now.place.country or "")
    return replace(item, place=now.place, direction=now.direction, countries=roles)


def _roles(item: Engagement, host: str) -> tuple[Participation, ...]:
    """The former host takes part, and the new one hosts, where it is among them."""
    roles = {each.country: each.role for each in item.countries}
    now: dict[str, Role] = {each: Role.PARTICIPANT if role is Role.HOST else role for each, role in roles.items()}
    if host in now:
        now[host] = Role.HOST
    return tuple(replace(each, role=now[each.country]) for each in item.countries)
