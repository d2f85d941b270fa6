"""The rest of a deployment moved, as a dry run: each leg with its new dates, what reopens, and whom to tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.changes import Change, change
from app.domain.clearances import Clearance
from app.domain.deployments import needed_days, rest_from, whole_of
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.asking_again import answered_asks
from app.services.edits.deployments import HostToTell, hosts_to_tell, no_deployment
from app.services.edits.moving import place
from app.services.edits.refusals import EditRefused
from app.services.review.review import Review
from app.services.shift_run import (
    ShiftLine,
    ShiftRun,
    looked_at,
    moved_line,
    staying_line,
    why_left_out,
    with_all_that_follows,
)


@dataclass(frozen=True, slots=True)
class RestWish:
    """A leg that slips by so many days, and what the others are to do.

    Where it is `all_alike`, all move by the same days; else each only as far as the way from those before it asks for.
    `kept` stay where they are, because a host refuses other days or they are fixed otherwise. `with_asks` lets the due
    days of open asks follow.
    """

    leg: str
    days: int
    all_alike: bool = False
    with_asks: bool = True
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DeploymentRun:
    """What it comes to: the lines with the change, by leg what was answered for the old days, and the hosts."""

    run: ShiftRun
    reopened: Mapping[str, tuple[Text, ...]]
    hosts: tuple[HostToTell, ...]


def deployment_run(plan: Plan, facts: Facts, wish: RestWish) -> DeploymentRun:
    """What the wish comes to, findings aside; nothing is changed. Raises EditRefused where it is no leg of anything."""
    whole = whole_of(plan, wish.leg)
    rest = rest_from(plan, wish.leg)
    if whole is None or not rest:
        raise EditRefused(no_deployment())
    stays = {each.id: why for each in rest if (why := _why_it_stays(each, facts, wish))}
    days = _days(plan, facts, rest, wish, stays)
    lines: list[ShiftLine] = []
    dates: dict[str, Dates] = {}
    for leg in rest:
        line = _line(plan, facts, leg, days[leg.id], stays.get(leg.id))
        lines.append(line)
        if line.reason is None:
            dates[leg.id] = line.becomes
    if dates and whole.id not in dates and (around := _around(plan, whole, days)) != whole.dates:
        dates[whole.id] = around
        lines.append(moved_line(plan, facts, whole, replace(whole, dates=around)))
    made = _change(plan, facts, whole, dates, wish)
    asks = sum(1 for each in made.items if each.table == "asks")
    run = with_all_that_follows(ShiftRun(wish.days, tuple(lines), made, asks), plan, facts)
    return DeploymentRun(run, _reopened(plan, dates), hosts_to_tell(plan, made))


def deployment_looked_at(found: DeploymentRun, plan: Plan, review: Review) -> DeploymentRun:
    """The same with the findings that would come and go, each at the legs it is about."""
    return replace(found, run=looked_at(found.run, plan, review))


def _why_it_stays(leg: Engagement, facts: Facts, wish: RestWish) -> Text | None:
    return text("it is kept") if leg.id in wish.kept else why_left_out(leg, facts.as_of)


def _days(
    plan: Plan, facts: Facts, rest: list[Engagement], wish: RestWish, stays: Mapping[str, Text]
) -> dict[str, int]:
    if wish.all_alike:
        return dict.fromkeys((each.id for each in rest), wish.days)
    slips = rest[0].id
    first = {**dict.fromkeys((each for each in stays if each != slips), 0), slips: wish.days}
    return needed_days(plan, facts.places, rest, first)


def _line(plan: Plan, facts: Facts, leg: Engagement, days: int, stays: Text | None) -> ShiftLine:
    if stays is not None:
        return staying_line(plan, leg, stays)
    if not days:
        return staying_line(plan, leg, text("there is time enough before it"))
    try:
        after = leg.dates.moved(days)
    except (DateError, OverflowError):
        return staying_line(plan, leg, text("its new dates would lie outside the years that a plan holds"))
    return moved_line(plan, facts, leg, replace(leg, dates=after))


def _around(plan: Plan, whole: Engagement, days: Mapping[str, int]) -> Dates:
    """The dates of the whole, made longer where a leg would begin before it or end after it."""
    legs = rest_from(plan, whole.id)
    moved = [leg.dates.moved(days.get(leg.id, 0)) for leg in legs]
    early = min(0, *((after.earliest - whole.dates.earliest).days for after in moved))
    late = max(0, *((after.latest - whole.dates.latest).days for after in moved))
    held = whole.dates
    try:
        end = held.end if held.end is None else held.end.moved(late)
        return replace(held, start=held.start.moved(early), end=end)
    except (DateError, OverflowError):
        return held


def _change(plan: Plan, facts: Facts, whole: Engagement, dates: Mapping[str, Dates], wish: RestWish) -> Change:
    label = text("move of the rest of ‘{title}’", title=whole.title)
    if not dates:
        return change(label, ())
    return change(label, place(plan, dates, asks_from=facts if wish.with_asks else None).items)


def _reopened(plan: Plan, dates: Mapping[str, Dates]) -> dict[str, tuple[Text, ...]]:
    """By leg, whom to ask again: the posts that answered, and the clearances that were given, for the old days."""
    found: dict[str, tuple[Text, ...]] = {}
    for leg in dates:
        asks = (
            text("{post} answered for the old days", post=post_title(plan, ask.post))
            for ask in answered_asks(plan, [leg])
        )
        given = (each for each in plan.parts(Clearance, leg) if each.is_given)
        cleared = (text("clearance {name} is for the old days", name=each.number or "–") for each in given)
        if said := (*dict.fromkeys(asks), *cleared):
            found[leg] = said
    return found
