"""C40: the same people are in two items of a programme at once, by the clocks of their places."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import Any, ClassVar

from app.domain.bookings import Hours
from app.domain.country_names import fold_name
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, Severity, Subject
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.programme_clocks import in_course, item_hours, item_zone, other_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text


@dataclass(frozen=True, slots=True)
class ProgrammeOverlap(PartRule):
    """Two items of one programme go on at the same instant, and the same people attend both.

    Each is taken by the clock of its own place, so that an item before a flight and one after it are compared as they
    happen. Where an item does not say who attends, all do. One of which no end is stated clashes with what it falls
    into. One finding an engagement, whatever the number of items.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (ProgrammeItem,)
    id: str = "C40"
    title: Text = text("Programme: two items at once")
    reads: frozenset[str] = frozenset({"engagements", "programme_items", "countries"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        if not item.is_ahead(facts.as_of):
            return
        pairs = list(_overlaps(plan, facts, item))
        if not pairs:
            return
        named = [_pair(plan, facts, item, one, other) for one, other in pairs[:MOST_NAMED]]
        stamps = (f"{one.id}@{_stamp(one)}+{other.id}@{_stamp(other)}" for one, other in pairs)
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{group_key(stamps)}",
            title=text("Programme of {title}: two items at once", title=item.title),
            why=text("At the same time, by the clocks of their places: {pairs}.", pairs=first_named(named, len(pairs))),
            remedy=text("Move one of the two, or say of both who attends."),
            engagements=(item.id,),
            countries=item.country_ids,
            due=min(min(one.day, other.day) for one, other in pairs),
        )


def _overlaps(plan: Plan, facts: Facts, item: Engagement) -> Iterator[tuple[ProgrammeItem, ProgrammeItem]]:
    """Each item with the one before it that lasts longest of those with the same people, where they overlap."""
    lasting: dict[str, tuple[ProgrammeItem, Hours]] = {}
    for each in in_course(plan, item, facts.places):
        hours = item_hours(each, item_zone(plan, each, item, facts.places))
        if hours is None:
            continue
        who = fold_name(each.attended_by)
        rivals = lasting.values() if not who else (lasting[one] for one in (who, "") if one in lasting)
        latest = max(rivals, key=lambda held: held[1].ends, default=None)
        if latest is not None and latest[1].meets(hours):
            yield latest[0], each
        if who not in lasting or lasting[who][1].ends < hours.ends:
            lasting[who] = (each, hours)


def _pair(plan: Plan, facts: Facts, item: Engagement, one: ProgrammeItem, other: ProgrammeItem) -> Text:
    return text("{one} and {other}", one=_told(plan, facts, item, one), other=_told(plan, facts, item, other))


def _told(plan: Plan, facts: Facts, item: Engagement, each: ProgrammeItem) -> Text:
    """What it is and when it begins, with its zone where that is not the engagement's."""
    values: dict[str, Value] = {"what": each.activity, "day": each.day, "time": each.begins or time()}
    if (zone := other_zone(plan, each, item, facts.places)) is not None:
        return text("{what} ({day}, {time} {zone})", **values, zone=zone)
    return text("{what} ({day}, {time})", **values)


def _stamp(each: ProgrammeItem) -> str:
    return f"{each.day}T{each.begins}/{each.ends}"
