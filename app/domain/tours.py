"""Engagements with legs, such as a tour over several countries: what counts through the legs, and what is one block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from app.domain.bookings import Booking, Hours
from app.domain.clashes import Booked
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.presence import engaged_countries, engages, uncovered
from app.domain.spans import DaySpan


def tour_legs(plan: Plan, whole: Engagement) -> list[Engagement]:
    """The engagements of its own kind that are parts of it, whatever became of them.

    A planning conference of an exercise, or a call at the side of a forum, is of another kind and so is no leg.
    """
    found = (plan.engagements[each] for each in plan.ids("engagement_by_parent", whole.id) if each != whole.id)
    return [item for item in found if item.kind == whole.kind]


def counted_countries(plan: Plan, item: Engagement) -> tuple[str, ...]:
    """The countries with which an engagement counts by itself: those of its legs count through these alone."""
    kind = plan.kinds.get(item.kind)
    return uncovered(engaged_countries(item, kind), (engaged_countries(leg, kind) for leg in tour_legs(plan, item)))


def counts_with(plan: Plan, item: Engagement, country: str) -> bool:
    """Whether a country is one of `counted_countries`, which costs less to say than all of them."""
    if not engages(item, plan.kinds.get(item.kind), country):
        return False
    if not plan.ids("engagement_by_parent", item.id):
        return True
    return not any(engages(leg, plan.kinds.get(leg.kind), country) for leg in tour_legs(plan, item))


def blocks(booked: Iterable[Booked]) -> list[Booked]:
    """What takes up somebody's time, each tour with all its legs as one: from the first of them to the last."""
    known = {item.id: (item, booking) for item, booking in booked}
    parted: dict[str, list[Booking]] = {}
    for item, booking in known.values():
        parted.setdefault(_outermost(item, known), []).append(booking)
    return [(known[whole][0], _around(known[whole][1], parts)) for whole, parts in parted.items()]


def legs_together(booked: Iterable[Booked]) -> Iterator[list[Booked]]:
    """Those that are legs of one and the same, where there are several: they can be at the same time by mistake."""
    known = {item.id: (item, booking) for item, booking in booked}
    by_whole: dict[str, list[Booked]] = {}
    for item, booking in known.values():
        if item.parent in known and _outermost(item, known) != item.id:
            by_whole.setdefault(str(item.parent), []).append((item, booking))
    return (legs for legs in by_whole.values() if len(legs) > 1)


def without_wholes(booked: Iterable[Booked]) -> list[Booked]:
    """What somebody really is at: of a tour its legs, where these are known."""
    known = {item.id: (item, booking) for item, booking in booked}
    wholes = {item.parent for item, _ in known.values() if _outermost(item, known) != item.id}
    return [each for each in known.values() if each[0].id not in wholes]


def _outermost(item: Engagement, known: Mapping[str, Booked]) -> str:
    """The whole of which it is a part, over however many steps; itself where it is none, or where they turn in a
    ring."""
    seen, at = {item.id}, item
    while (whole := known.get(at.parent or "")) is not None:
        at = whole[0]
        if at.id in seen:
            return item.id
        seen.add(at.id)
    return at.id


def _around(whole: Booking, parts: list[Booking]) -> Booking:
    """The booking of a whole, as long as it takes with all of its parts."""
    if len(parts) < 2:
        return whole
    days = DaySpan(min(each.days.first for each in parts), max(each.days.end for each in parts))
    return replace(
        whole,
        days=days,
        hours=_hours([each.hours for each in parts]),
        needed=_hours([each.needed for each in parts]),
    )


def _hours(spans: list[Hours | None]) -> Hours | None:
    known = [each for each in spans if each is not None]
    if len(known) < len(spans):
        return None
    return Hours(min(each.begins for each in known), max(each.ends for each in known))
