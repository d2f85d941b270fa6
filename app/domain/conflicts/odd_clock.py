"""C35: a time of day that no clock at the place shows, or that it shows twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.clock_changes import OddTime, odd_times
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import ENDED_EARLY
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class OddClock:
    """The start or the end lies where the clocks of its zone are put forward or back.

    It holds by what is known of the zone today, so that a plan made before a state changed its mind is looked at anew.
    What is called off is left alone.
    """

    id: str = "C35"
    title: Text = text("Time of day where clocks change")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements with a time of day."""
        return subjects_in("engagements", (item.id for item in plan.engagements.values() if item.dates.is_timed))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement itself."""
        is_timed = isinstance(item, Engagement) and item.dates.is_timed
        return (Subject("engagements", item.id),) if is_timed else ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each such time."""
        item = plan.engagements.get(subject.id)
        if item is None or item.status in ENDED_EARLY:
            return
        for odd in odd_times(item.dates):
            yield Finding(
                rule=self.id,
                severity=Severity.WARN if odd.is_missing else Severity.INFORM,
                subject=subject,
                key=f"{item.id}|{odd.wall.isoformat()}|{odd.zone}",
                title=_title(item, odd),
                why=text("{oddity}.", oddity=told_oddity(odd)),
                remedy=_remedy(odd),
                engagements=(item.id,),
                countries=item.country_ids,
                due=odd.wall.date(),
            )


def told_oddity(odd: OddTime) -> Text:
    """What is odd about a time, with both readings, as the words of a sentence."""
    if odd.is_missing:
        before, after = odd.gap
        return text(
            "On {day} clocks in {zone} go from {before} straight to {after}, so none shows {time}; "
            "calendars are given {reading} UTC",
            day=odd.wall.date(),
            zone=odd.zone,
            before=before.time(),
            after=after.time(),
            time=odd.wall.time(),
            reading=odd.first.time(),
        )
    return text(
        "On {day} clocks in {zone} show {time} twice: it is {first} UTC, and later {second} UTC, "
        "of which the first counts",
        day=odd.wall.date(),
        zone=odd.zone,
        time=odd.wall.time(),
        first=odd.first.time(),
        second=odd.second.time(),
    )


def _title(item: Engagement, odd: OddTime) -> Text:
    if odd.is_missing:
        return text("{title}: there is no {time} on {day}", title=item.title, time=odd.wall.time(), day=odd.wall.date())
    return text("{title}: {time} comes twice on {day}", title=item.title, time=odd.wall.time(), day=odd.wall.date())


def _remedy(odd: OddTime) -> Text:
    if odd.is_missing:
        return text("Give a time that there is, such as {time}.", time=odd.gap[1].time())
    return text("If the second is meant, type {time} UTC.", time=odd.second.time())
