"""C43: items of a programme, arrivals or departures lie outside the days of the engagement that they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, ClassVar

from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.exercises import Exercise
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, Severity, Subject
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

JOURNEY = timedelta(days=2)
"""How long before the first day people arrive and after the last one they leave: default of this product."""

_Day = tuple[date, str, Text]
"""A day, the id of what has it, and what that is in words."""


@dataclass(frozen=True, slots=True)
class DaysOutside(PartRule):
    """What has its days from an engagement goes along when that is moved. Where it was made longer or shorter, or its
    dates are not known to the day, it stays, and can be left on days on which nothing takes place.

    People arrive up to two days before and leave up to two days after, and a programme goes on as long as any of them
    is there. Those of an exercise come and go while it deploys and recovers. One finding an engagement.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (ProgrammeItem, Delegate, Exercise)
    id: str = "C43"
    title: Text = text("Outside the days of the engagement")
    reads: frozenset[str] = frozenset({"engagements", "programme_items", "delegates", "exercises"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        if not item.is_ahead(facts.as_of):
            return
        outside = sorted(days_outside(plan, item), key=lambda each: (each[0], each[1]))
        if not outside:
            return
        stamps = [f"{item_id}@{day}" for day, item_id, _ in outside]
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{group_key([*stamps, f'{item.dates.earliest}/{item.dates.latest}'])}",
            title=text("Outside the days of {title}", title=item.title),
            why=text(
                "{title} is planned for {dates}; on other days: {what}.",
                title=item.title,
                dates=item.dates,
                what=first_named([told for _, _, told in outside[:MOST_NAMED]], len(outside)),
            ),
            remedy=text("Give them days of the engagement, correct its dates, or waive this where it is meant so."),
            engagements=(item.id,),
            countries=item.country_ids,
            due=min(outside[0][0], item.dates.earliest),
        )


def days_outside(plan: Plan, item: Engagement) -> Iterator[_Day]:
    """The days of parts of an engagement that lie outside its own; it need not be as the plan holds it."""
    first, last = item.dates.earliest, item.dates.latest
    if item.dates.end is None:
        last = date.max - JOURNEY  # Nobody says when it is over.
    exercise = plan.part(Exercise, item.id)
    if exercise is not None and exercise.dv_day is not None and not first <= exercise.dv_day <= last:
        yield exercise.dv_day, item.id, text("day of visitors ({day:weekday})", day=exercise.dv_day)
    if exercise is not None:
        first, last = min(first, exercise.deploys_from or first), max(last, exercise.recovered_by or last)
    begins, ends = first, last
    for each in plan.parts(Delegate, item.id):
        for day, low, high, comes in (
            (each.arrives, first - JOURNEY, last, True),
            (each.leaves, first, last + JOURNEY, False),
        ):
            if day is None:
                continue
            if low <= day <= high:
                begins, ends = min(begins, day), max(ends, day)
            else:
                yield day, each.id, _told(each, day, comes=comes)
    for entry in plan.parts(ProgrammeItem, item.id):
        if not begins <= entry.day <= ends:
            yield entry.day, entry.id, text("{what} ({day:weekday})", what=entry.activity, day=entry.day)


def _told(each: Delegate, day: date, *, comes: bool) -> Text:
    if comes:
        return text("{name} arrives ({day:weekday})", name=each.name, day=day)
    return text("{name} leaves ({day:weekday})", name=each.name, day=day)
