"""C35: a time of day that no clock at the place shows, or that it shows twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.clock_changes import OddTime, odd_times
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.geography import Country
from app.domain.plan import Plan
from app.domain.programme_clocks import item_oddities, item_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.records.record import Item
from app.domain.statuses import ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class OddClock:
    """The start or the end lies where the clocks of its zone are put forward or back.

    So it is with the items of its programme, each by the clock of its own place. It holds by what is known of the
    zone today, so that a plan made before a state changed its mind is looked at anew. What is called off is left
    alone.
    """

    id: str = "C35"
    title: Text = text("Time of day where clocks change")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "programme_items", "countries"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements with a time of day, or with a programme."""
        timed = (item.id for item in plan.engagements.values() if item.dates.is_timed)
        with_programme = map(str, plan.keys("programme_items_by_whole"))
        return subjects_in("engagements", dict.fromkeys((*timed, *with_programme)))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement itself, or that of the item; a country's clock bears on all that goes by it."""
        match item:
            case Engagement():
                return (Subject("engagements", item.id),)
            case ProgrammeItem():
                return (Subject("engagements", item.engagement),)
            case Country():
                return (EVERYTHING,)
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each such time."""
        item = plan.engagements.get(subject.id)
        if item is None or item.status in ENDED_EARLY:
            return
        for odd in odd_times(item.dates):
            yield self._finding(item, odd, f"{item.id}|{odd.wall.isoformat()}|{odd.zone}", item.title)
        for each in plan.parts(ProgrammeItem, item.id):
            if each.begins is None:
                continue
            for odd in item_oddities(each, item_zone(plan, each, item, facts.places)):
                key = f"{item.id}|{each.id}|{odd.wall.isoformat()}|{odd.zone}"
                yield self._finding(item, odd, key, text("{item} of {title}", item=each.activity, title=item.title))

    def _finding(self, item: Engagement, odd: OddTime, key: str, named: Text | str) -> Finding:
        return Finding(
            rule=self.id,
            severity=Severity.WARN if odd.is_missing else Severity.INFORM,
            subject=Subject("engagements", item.id),
            key=key,
            title=_title(named, odd),
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


def _title(named: Text | str, odd: OddTime) -> Text:
    if odd.is_missing:
        return text("{title}: there is no {time} on {day}", title=named, time=odd.wall.time(), day=odd.wall.date())
    return text("{title}: {time} comes twice on {day}", title=named, time=odd.wall.time(), day=odd.wall.date())


def _remedy(odd: OddTime) -> Text:
    if odd.is_missing:
        return text("Give a time that there is, such as {time}.", time=odd.gap[1].time())
    return text("If the second is meant, type {time} UTC.", time=odd.second.time())
