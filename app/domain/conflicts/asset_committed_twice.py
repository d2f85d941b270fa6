"""C11: a ship, aircraft, unit or team is in two places at once, or cannot get from one to the next."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from math import ceil, floor

from app.domain.asset_diary import Stay, is_same_port, speed_of, stays_of, transit
from app.domain.asset_subjects import assets_touched
from app.domain.assets import Asset
from app.domain.bookings import clash_day
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count, days_count, figure

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class AssetCommittedTwice:
    """An asset is in two planned engagements or commitments at the same time, or has no time for the way between two.

    A whole and its parts, such as a deployment and its port calls, are no clash, and neither are engagements at the
    same place: a reception in port is held on board. The way is the great circle at the asset's speed, so what is too
    short is too short for sure; only known days, clocks and degrees are judged. All that clash with the same one are
    one finding. Nothing is said of what is over, nor of what is not planned yet.
    """

    id: str = "C11"
    title: Text = text("Asset committed twice")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"assets", "commitments", "engagements", "countries"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The assets."""
        return subjects_in("assets", plan.records(Asset))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """Those whose diary the item is in."""
        return assets_touched(plan, item)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each that others clash with, and one for each that cannot be reached in time."""
        asset = plan.records(Asset).get(subject.id)
        if asset is None:
            return
        stays = sorted(stays_of(plan, facts, asset.id), key=lambda stay: (stay.booking.days, stay.id))
        for head, others in _clashes(stays):
            yield self._twice(asset, head, others)
        for leaves, arrives, way in _passages(asset, stays):
            yield self._late(asset, leaves, arrives, way)

    def _twice(self, asset: Asset, head: Stay, others: list[tuple[Stay, date]]) -> Finding:
        stays = [head, *(stay for stay, _ in others)]
        named = [stay.title for stay in stays]
        return self._finding(
            asset,
            stays,
            key=group_key(f"{stay.id}@{stay.booking.days.first}..{stay.booking.days.last}" for stay in stays),
            title=text("{asset} is committed twice: {what}", asset=asset.name, what=first_named(named, len(named))),
            why=text(
                "On {day:weekday} {asset} would have to be at {what}.",
                day=min(day for _, day in others),
                asset=asset.name,
                what=first_named(named, len(named)),
            ),
            remedy=text("Move one of them, or send another ship, aircraft or unit."),
            due=min(day for _, day in others),
        )

    def _late(self, asset: Asset, leaves: Stay, arrives: Stay, way: timedelta) -> Finding:
        assert leaves.booking.needed is not None
        assert arrives.booking.needed is not None
        left = arrives.booking.needed.begins - leaves.booking.needed.ends
        late = ceil((way - left) / ONE_DAY)
        return self._finding(
            asset,
            [leaves, arrives],
            key=f"{leaves.id}@{leaves.booking.days.last}|{arrives.id}@{arrives.booking.days.first}",
            title=text("{asset} cannot be at {place} in time", asset=asset.name, place=arrives.title),
            why=text(
                "From {one} to {other} are {miles}, {needed} at {speed} knots; {left} are left.",
                one=leaves.title,
                other=arrives.title,
                miles=Count(round(way / _HOUR * speed_of(asset)), "nautical mile", "nautical miles"),
                needed=Count(ceil(way / _HOUR), "hour", "hours"),
                speed=figure(speed_of(asset)),
                left=Count(max(0, floor(left / _HOUR)), "hour", "hours"),
            ),
            remedy=text(
                "Move the later one by {days}, leave earlier, or sail faster than {speed} knots.",
                days=days_count(max(1, late)),
                speed=figure(speed_of(asset)),
            ),
            due=arrives.booking.days.first,
        )

    def _finding(
        self, asset: Asset, stays: list[Stay], *, key: str, title: Text, why: Text, remedy: Text, due: date
    ) -> Finding:
        items = [stay.engagement for stay in stays if stay.engagement is not None]
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=Subject("assets", asset.id),
            key=f"{asset.id}|{key}",
            title=title,
            why=why,
            remedy=remedy,
            engagements=tuple(item.id for item in items),
            countries=tuple(dict.fromkeys(code for item in items for code in item.country_ids)),
            due=due,
        )


def _clashes(stays: list[Stay]) -> Iterator[tuple[Stay, list[tuple[Stay, date]]]]:
    """Each stay is put to the first before it that it clashes with, so that any number at once are one."""
    whole = {stay.id: stay.engagement.parent for stay in stays if stay.engagement is not None}
    found: dict[str, list[tuple[Stay, date]]] = {}
    running: list[Stay] = []
    for stay in stays:
        running = [each for each in running if each.booking.days.end + ONE_DAY >= stay.booking.days.first]
        for before in running:
            day = clash_day(before.booking, stay.booking)
            if day is not None and not _belong(whole, before, stay):
                found.setdefault(before.id, []).append((stay, day))
                break
        running.append(stay)
    by_id = {stay.id: stay for stay in stays}
    return ((by_id[head], others) for head, others in found.items())


def _belong(whole: dict[str, str | None], one: Stay, other: Stay) -> bool:
    """Whether one is part of the other, or both are engagements in one port."""
    if one.engagement is None or other.engagement is None:
        return False
    return (
        one.id in _wholes(whole, other.id) or other.id in _wholes(whole, one.id) or is_same_port(one.place, other.place)
    )


def _wholes(whole: dict[str, str | None], stay_id: str) -> set[str]:
    found: set[str] = set()
    above = whole.get(stay_id)
    while above is not None and above not in found:
        found.add(above)
        above = whole.get(above)
    return found


def _passages(asset: Asset, stays: list[Stay]) -> Iterator[tuple[Stay, Stay, timedelta]]:
    """Two stays with the way between them, where there is no time for it: each with the one that ends last before."""
    known = [stay for stay in stays if stay.booking.needed is not None and stay.place.latitude is not None]
    spans = [(stay.booking.needed.begins, stay.booking.needed.ends, stay) for stay in known if stay.booking.needed]
    ending = sorted(spans, key=lambda each: (each[1], each[2].id))
    ends = [each[1] for each in ending]
    for begins, _, stay in sorted(spans, key=lambda each: (each[0], each[2].id)):
        at = bisect_right(ends, begins)
        if not at or is_same_port(ending[at - 1][2].place, stay.place):
            continue
        way = transit(speed_of(asset), ending[at - 1][2].place, stay.place)
        if way is not None and begins - ends[at - 1] < way:
            yield ending[at - 1][2], stay, way
