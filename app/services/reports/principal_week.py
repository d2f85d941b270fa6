"""The programme of principals: day by day, where each is, when, with whom, by the clock of the place and of home."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from app.domain.bookings import Booking, clash_day
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.item_names import country_name
from app.domain.natural_order import natural
from app.domain.parties import Person
from app.domain.person_subjects import diary
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import ENDED_EARLY
from app.domain.wording import Text, text
from app.services.layouts.travel import Stop, travel_route
from app.services.layouts.travel_words import offset_words
from app.services.reports.identity import Identity, identity
from app.services.reports.programme_clocks import by_clock, clock_of_day, home_clock
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import Paper, ReportOptions, ReportRefused, ReportSelection, select
from app.services.reports.weeks import week_at_hand
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """What one engagement is on one day.

    `clock` is the time of the place, `home` the same time at home where that differs. `place` is where, `others` are
    the other principals, `warning` says what stands at the same time.
    """

    row: EngagementRow
    clock: Text
    home: Text
    place: str
    others: tuple[str, ...]
    warning: Text | None


@dataclass(frozen=True, slots=True)
class ProgrammeDay:
    """One day: where the principal is, the way there and home, feasts, and the engagements by the clock."""

    day: date
    where: Text
    arrival: Text | None
    departure: Text | None
    feasts: tuple[Text, ...]
    lines: tuple[ProgrammeLine, ...]

    @property
    def is_idle(self) -> bool:
        """Whether it is a day at home without anything."""
        return not self.lines and self.arrival is None and self.departure is None


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
    selection = select(plan, replace(options, period=period, ids=ids))
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


def principals(plan: Plan) -> tuple[Person, ...]:
    """The principals by rank of their level and by name."""
    found = (person for person in plan.people.values() if person.is_principal)
    return tuple(sorted(found, key=lambda person: (person.level or "L9", natural(person.name), person.id)))


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
    route = travel_route(
        plan, Subject("people", person.id), selection.span, review.facts.calendars, review.of_engagement
    )
    stops = {stop.engagement: stop for stop in route.stops}
    fixed = [item for item in live if item.dates.is_exact]
    booked = {item.id: booking for item, booking in diary(plan, review.facts, person.id)}
    at = _Walk(plan, person, stops, rows, selection.span, booked)
    deputy = plan.people.get(person.deputy) if person.deputy else None
    return Programme(
        " ".join(part for part in (person.rank, person.name) if part),
        person.office,
        deputy.name if deputy is not None else "",
        tuple(at.days(fixed)),
        tuple(rows[item.id] for item in live if not item.dates.is_exact),
        tuple(rows[item.id] for item in off),
    )


@dataclass(slots=True)
class _Walk:
    """Goes through the days of one principal; `country` is where they are, None at home. `booked` is when what they
    are in from today on takes place."""

    plan: Plan
    person: Person
    stops: Mapping[str, Stop]
    rows: Mapping[str, EngagementRow]
    span: DaySpan
    booked: Mapping[str, Booking]
    country: str | None = None

    def days(self, items: list[Engagement]) -> Iterator[ProgrammeDay]:
        """Each day of the period."""
        begun = [item for item in items if item.dates.earliest < self.span.first and self._is_away(item)]
        self.country = begun[-1].host if begun else None
        for day in self.span:
            today = sorted((item for item in items if day in item.dates.span), key=partial(by_clock, day=day))
            after = day + timedelta(days=1)
            goes_on = any(after in item.dates.span for item in items if self._is_away(item))
            yield self._day(day, today, goes_on=goes_on)

    def _day(self, day: date, today: list[Engagement], *, goes_on: bool) -> ProgrammeDay:
        away = [item for item in today if self._is_away(item)]
        arrival = departure = None
        for item in away:
            begins = item.dates.earliest == day
            if begins and item.host != self.country:
                said = (
                    self._to(item) if arrival is None else text("{first}; {then}", first=arrival, then=self._to(item))
                )
                arrival, self.country = said, item.host
        where = self._where(away)
        if self.country is not None and not goes_on:
            if away:
                departure = text("Travel home from {country} when it is over", country=self._name(self.country))
            self.country = None
        feasts = {str(words): words for item in today if (stop := self.stops.get(item.id)) for words in stop.holidays}
        return ProgrammeDay(
            day,
            where,
            arrival,
            departure,
            tuple(feasts.values()),
            tuple(self._line(day, item, today) for item in today),
        )

    def _is_away(self, item: Engagement) -> bool:
        stop = self.stops.get(item.id)
        return stop is not None and stop.away

    def _name(self, country: str | None) -> str:
        return country_name(self.plan, country or self.plan.settings.own_nation)

    def _to(self, item: Engagement) -> Text:
        return text("Travel from {here} to {there}", here=self._name(self.country), there=self._name(item.host))

    def _where(self, away: list[Engagement]) -> Text:
        if not away:
            return text("at home")
        stop = self.stops[away[-1].id]
        return text("{place}, {clock}", place=stop.place or text("abroad"), clock=offset_words(stop.offset))

    def _line(self, day: date, item: Engagement, today: list[Engagement]) -> ProgrammeLine:
        stop = self.stops.get(item.id)
        people = (self.plan.people[each] for each in item.principals if each in self.plan.people)
        return ProgrammeLine(
            self.rows[item.id],
            clock_of_day(day, item),
            home_clock(day, item, self.plan.settings.home_zone),
            stop.place if stop is not None else item.place.name,
            tuple(person.name for person in people if person.id != self.person.id),
            self._warning(item, today),
        )

    def _warning(self, item: Engagement, today: list[Engagement]) -> Text | None:
        """What of the same day cannot be attended as well, whether it is planned or only an idea."""
        own = self.booked.get(item.id)
        if own is None:
            return None
        others = ((other, self.booked.get(other.id)) for other in today if not _are_one(item, other))
        doubles = {other.ref for other, its in others if its is not None and clash_day(own, its) is not None}
        return text("at the same time as {refs}", refs=tuple(sorted(doubles))) if doubles else None


def _are_one(item: Engagement, other: Engagement) -> bool:
    """Whether both are the same, or one is a leg of the other."""
    return item.id == other.id or item.parent == other.id or other.parent == item.id
