"""C42: an item of a programme that ends before it begins, and so would go on for most of a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, Severity, Subject
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.programme_clocks import ends_next_day
from app.domain.programme_items import ProgrammeItem
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

LONGEST_NIGHT = timedelta(hours=12)
"""What goes on past midnight is seldom longer, a dinner or a night at sea; default of this product."""


@dataclass(frozen=True, slots=True)
class ProgrammeOvernight(PartRule):
    """An item that ends before it begins ends on the next day; one that would then go on for over twelve hours is more
    often a slip of the fingers, and only said, as a long flight is no slip. One finding an engagement."""

    kinds: ClassVar[tuple[type[Any], ...]] = (ProgrammeItem,)
    id: str = "C42"
    title: Text = text("Programme: ends before it begins")
    reads: frozenset[str] = frozenset({"engagements", "programme_items"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        if not item.is_ahead(facts.as_of):
            return
        doubtful = [each for each in plan.parts(ProgrammeItem, item.id) if _length(each) > LONGEST_NIGHT]
        if not doubtful:
            return
        doubtful.sort(key=lambda each: (each.day, each.begins or time(), each.id))
        stamps = (f"{each.id}@{each.day}T{each.begins}/{each.ends}" for each in doubtful)
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{group_key(stamps)}",
            title=text("Programme of {title}: ends before it begins", title=item.title),
            why=text(
                "Taken to end on the next day: {items}.",
                items=first_named([_told(each) for each in doubtful[:MOST_NAMED]], len(doubtful)),
            ),
            remedy=text("Correct the time or the day, or waive this where it does last so long."),
            engagements=(item.id,),
            countries=item.country_ids,
            due=doubtful[0].day,
        )


def _length(each: ProgrammeItem) -> timedelta:
    if each.begins is None or each.ends is None or not ends_next_day(each):
        return timedelta()
    first = datetime.combine(date.min, each.begins)
    return datetime.combine(date.min, each.ends) + timedelta(days=1) - first


def _told(each: ProgrammeItem) -> Text:
    return text(
        "{what} ({day:weekday}, {begins} to {ends}, {hours:d} hours)",
        what=each.activity,
        day=each.day,
        begins=each.begins or time(),
        ends=each.ends or time(),
        hours=round(_length(each).total_seconds() / 3600),
    )
