"""The programme of principals: day by day, where each is, when, with whom, by the clock of the place and of home."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.findings import Subject
from app.domain.natural_order import by_name
from app.domain.parties import Person
from app.domain.person_subjects import diary
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.layouts.travel import travel_route
from app.services.reports.identity import Identity, identity
from app.services.reports.principal_days import DayWalk, ProgrammeDay
from app.services.reports.principal_hours import has_hours, hours_by_day, stay_with_hours
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import Paper, ReportOptions, ReportRefused, ReportSelection, select
from app.services.reports.weeks import week_at_hand
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class Programme:
    """The days of one principal. `loose` may fall into them on days not fixed; `off` will not take place."""

    name: str
    office: str
    deputy: str
    days: tuple[ProgrammeDay, ...]
    loose: tuple[EngagementRow, ...]
    off: tuple[EngagementRow, ...]

    @property
    def ids(self) -> frozenset[str]:
        """Every engagement that stands in it."""
        rows = (*(line.row for day in self.days for line in day.lines), *self.loose, *self.off)
        return frozenset(row.id for row in rows)


@dataclass(frozen=True, slots=True)
class PrincipalWeek:
    """The programmes of the principals chosen, in one period; `idle` are the names of those who have nothing in it."""

    identity: Identity
    programmes: tuple[Programme, ...]
    idle: tuple[str, ...]
    paper: Paper
    selected: int

    @property
    def printed(self) -> int:
        """How many engagements stand in the programmes, each counted once."""
        return len(frozenset[str]().union(*(each.ids for each in self.programmes)))


def principal_week(plan: Plan, review: Review, options: ReportOptions) -> PrincipalWeek:
    """Gather the programmes of `options.people`, or of every principal, in the period; without one in the week at
    hand.

    Raises ReportRefused for somebody whom the plan does not know, and as `select` does.
    """
    period = options.period
    if period is None and options.year is None:
        period = week_at_hand(plan, options.as_of, options.first_weekday)
    people = _people(plan, options.people)
    own = {item for person in people for item in plan.ids("engagement_by_person", person.id)}
    ids = frozenset(own) if options.ids is None else options.ids & own
    selection = _in_period(plan, select(plan, replace(options, period=period, ids=ids, every_year=True)))
    named = replace(selection, subject=people[0].name if len(people) == 1 else selection.subject)
    programmes = [_programme(plan, review, person, selection, options.as_of) for person in people]
    # Who was asked for by name has a programme even where nothing is in it.
    shown = [each for each in programmes if each.ids or options.people]
    return PrincipalWeek(
        identity(plan, named, options, text("Programme")),
        tuple(shown),
        tuple(each.name for each in programmes if each not in shown),
        options.paper or Paper.A4,
        len(selection.engagements),
    )


def _in_period(plan: Plan, found: ReportSelection) -> ReportSelection:
    """What touches the period itself or with something of its programme, as an arrival on the evening before does."""
    span = found.span
    near = (item for item in found.engagements if item.dates.span.overlaps(span) or has_hours(plan, item, span))
    return replace(found, engagements=tuple(near))


def principals(plan: Plan) -> tuple[Person, ...]:
    """The principals by rank of their level and by name."""
    found = (person for person in plan.people.values() if person.is_principal)
    return tuple(sorted(found, key=lambda person: (person.level or "L9", by_name(person.name), person.id)))


def _people(plan: Plan, wanted: tuple[str, ...]) -> tuple[Person, ...]:
    if not wanted:
        return principals(plan)
    return tuple(_person(plan, each) for each in wanted)


def _person(plan: Plan, wanted: str) -> Person:
    typed = " ".join(wanted.split()).casefold()
    for person in plan.people.values():
        names = (person.id, person.name, f"{person.rank} {person.name}", person.office)
        if typed and typed in {name.strip().casefold() for name in names}:
            return person
    raise ReportRefused(
        text(
            "The plan has nobody ‘{name}’. Nothing was printed. Give a name or an office as the plan writes it, "
            "such as: {names}.",
            name=wanted,
            names=tuple(person.name for person in principals(plan)[:5]) or ("–",),
        )
    )


def _programme(plan: Plan, review: Review, person: Person, selection: ReportSelection, as_of: date) -> Programme:
    items = [item for item in selection.engagements if person.id in item.principals]
    off = [item for item in items if item.status in ENDED_EARLY]
    live = [item for item in items if item.status not in ENDED_EARLY]
    rows = {item.id: engagement_row(plan, item, as_of) for item in items}
    window = _window(selection.span, *(item.dates.span for item in live))
    route = travel_route(plan, Subject("people", person.id), window, review.facts.calendars, review.of_engagement)
    stops = {stop.engagement: stop for stop in route.stops}
    fixed = [item for item in live if item.dates.is_exact]
    booked = {item.id: booking for item, booking in diary(plan, review.facts, person.id)}
    hours = hours_by_day(plan, live, review.facts.places)
    stays = {item.id: stay_with_hours(plan, item) for item in fixed}
    at = DayWalk(plan, person, stops, rows, selection.span, booked, hours, stays)
    deputy = plan.people.get(person.deputy) if person.deputy else None
    return Programme(
        " ".join(part for part in (person.rank, person.name) if part),
        person.office,
        deputy.name if deputy is not None else "",
        tuple(at.days(fixed)),
        tuple(rows[item.id] for item in live if not item.dates.is_exact),
        tuple(rows[item.id] for item in off),
    )


def _window(*spans: DaySpan) -> DaySpan:
    return DaySpan(min(each.first for each in spans), max(each.end for each in spans))
