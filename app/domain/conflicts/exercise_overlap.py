"""C13: two exercises want the same unit, range or lift at once, or an office has two planning events at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.bookings import Booking
from app.domain.claims import LIFT, PLANNERS, RANGE, UNIT, Claim, claimed_name
from app.domain.clashes import Booked, Clash, clashes
from app.domain.contributions import Contribution
from app.domain.engagement import Engagement
from app.domain.exercise_bookings import bound_days, claimants, claims_of, conferences
from app.domain.exercises import Exercise
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import DaySpan
from app.domain.statuses import TO_COME
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

CLAIMS = "exercise_claims"
"""The subjects: what exercises take up, a sort, a nation and a name parted by `|`."""

_TITLES = {
    UNIT: text("{name} is in two exercises from {day:weekday}"),
    RANGE: text("Range {name} is wanted twice from {day:weekday}"),
    LIFT: text("Lift {name} is wanted twice from {day:weekday}"),
    PLANNERS: text("{name} has two planning events from {day:weekday}"),
}
_REMEDIES = {
    UNIT: text("Move one of them, or ask for another unit."),
    RANGE: text("Move one of them, or book another range."),
    LIFT: text("Move one of them, or book other lift."),
    PLANNERS: text("Move one of them, or send others."),
}


@dataclass(frozen=True, slots=True)
class ExerciseOverlap:
    """Exercises to come that name the same unit of a nation, range or lift are bound at the same time, from deployment
    to recovery (domain.md §5, C13); or planning events of exercises that one office leads overlap.

    A unit that is wanted twice blocks; the rest warns. Names are compared without regard to case. Units that
    stand among the assets of engagements are looked at with all other assets.
    """

    id: str = "C13"
    title: Text = text("Exercise overlap")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "exercises", "contributions"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """All that is taken up."""
        for index in ("contribution_by_claim", "exercise_by_claim"):
            yield from (_subject(key) for key in plan.keys(index) if isinstance(key, tuple))
        yield from (_subject((PLANNERS, "", str(office))) for office in plan.keys("planned_part_by_office"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """What the exercise or the nation takes up, the lead office of a planning event and of those of an exercise."""
        match item:
            case Contribution():
                return map(_subject, item.claims)
            case Exercise():
                return map(_subject, (*item.claims, *claims_of(plan, item.id)))
            case Engagement():
                parts = (plan.engagements[each] for each in plan.ids("engagement_by_parent", item.id))
                offices = dict.fromkeys(each.lead_office for each in (item, *parts) if each.lead_office)
                return map(_subject, (*claims_of(plan, item.id), *((PLANNERS, "", office) for office in offices)))
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each exercise and those that are said to clash with it."""
        sort, nation, name = subject.id.split("|", 2)
        if sort == PLANNERS:
            booked = _booked(facts, ((item, item.dates.certain) for item in conferences(plan, name)))
        else:
            found = claimants(plan, (sort, nation, name))
            booked = _booked(facts, ((item, bound_days(plan, item)) for item in found))
        for clash in clashes(booked):
            yield self._finding(plan, subject, (sort, nation, name), clash)

    def _finding(self, plan: Plan, subject: Subject, claim: Claim, clash: Clash) -> Finding:
        sort = claim[0]
        items = clash.engagements
        days = {item.id: _days(plan, sort, item) for item in items}
        named = [text("{title} ({dates})", title=item.title, dates=days[item.id]) for item in items]
        stamps = group_key(f"{item.id}@{days[item.id].first}..{days[item.id].last}" for item in items)
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK if sort == UNIT else Severity.WARN,
            subject=subject,
            key=f"{subject.id}|{stamps}",
            title=_TITLES[sort].filled(name=_spelt(plan, claim, items[0]), day=clash.day),
            why=text("At the same time: {what}.", what=first_named(named, len(named)))
            if sort == PLANNERS
            else text(
                "Bound at the same time, from deployment to recovery: {what}.", what=first_named(named, len(named))
            ),
            remedy=_REMEDIES[sort],
            engagements=tuple(item.id for item in items),
            countries=tuple(dict.fromkeys(code for item in items for code in item.country_ids)),
            due=clash.day,
        )


def _subject(claim: object) -> Subject:
    return Subject(CLAIMS, "|".join(claim))  # type: ignore[arg-type]


def _booked(facts: Facts, found: Iterable[tuple[Engagement, DaySpan | None]]) -> Iterator[Booked]:
    for item, days in found:
        if item.status in TO_COME and days is not None and days.last >= facts.as_of:
            yield item, Booking(days)


def _days(plan: Plan, sort: str, item: Engagement) -> DaySpan:
    days = item.dates.certain if sort == PLANNERS else bound_days(plan, item)
    return days if days is not None else item.dates.span


def _spelt(plan: Plan, claim: Claim, item: Engagement) -> str:
    """The name as the exercise writes it."""
    sort, nation, name = claim
    if sort == PLANNERS:
        return name
    exercise = plan.part(Exercise, item.id)
    written = [unit for each in plan.parts(Contribution, item.id) if each.nation == nation for unit in each.units]
    if sort != UNIT:
        written = list((exercise.ranges if sort == RANGE else exercise.lift) if exercise is not None else ())
    return next((each for each in written if claimed_name(each) == name), name)
