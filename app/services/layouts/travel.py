"""A traveller's engagements as a route: where, when, by which clock, and how long at home between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.bookings import booking_of, clash_day
from app.domain.commitments import COMMITMENT_TITLES, Commitment
from app.domain.engagement import Engagement
from app.domain.facts import Calendars
from app.domain.findings import Finding, Severity, Subject
from app.domain.kept_periods import kept_periods
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.layouts.travellers import journeys

MOST_HOLIDAY_DAYS = 62
"""The longest engagement, in days, of which the holidays of the host are named."""


class Between(StrEnum):
    """How a stop follows the one before."""

    FIRST = "first"
    AT_HOME = "at home"
    BETWEEN = "between"
    BACK_TO_BACK = "back to back"
    OVERLAPPING = "overlapping"
    SAME_PLACE = "same place"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Stop:
    """One engagement of the route.

    `span` are all days it may touch, `certain` whether these are its days. `away` is False at
    home. `zone` is the IANA zone of the place, `offset` its clock against home's on the first
    day, in minutes; None where the zone is not known. `between` says how it follows the
    certain stops before it, `gap` the days at home since the last one away, or those that
    overlap. `holidays` are the host's on these days; `findings` those of the review about this
    traveller and this engagement. `meanwhile` is what an asset is committed to on the days between.
    """

    engagement: str
    span: DaySpan
    certain: bool
    away: bool
    place: str
    zone: str | None
    offset: int | None
    between: Between
    gap: int
    holidays: tuple[Text, ...]
    findings: tuple[Finding, ...]
    meanwhile: tuple[Text, ...] = ()

    @property
    def is_booked_twice(self) -> bool:
        """Whether it is at the same time as another stop that is planned."""
        return self.between is Between.OVERLAPPING or any(
            finding.rule == "C1" and finding.severity is Severity.BLOCK for finding in self.findings
        )


@dataclass(frozen=True, slots=True)
class MonthAway:
    """The days of one calendar month that are spent away, each counted once."""

    month: DaySpan
    days: int


@dataclass(frozen=True, slots=True)
class Route:
    """The stops of a traveller in a period, and the days away in it, each counted once.

    Days away are the known days of engagements abroad; days on the way are not known. `open_ends`
    counts stops away whose days are not fixed and which so are not in the sum.
    """

    traveller: Subject
    period: DaySpan
    stops: tuple[Stop, ...]
    months: tuple[MonthAway, ...]
    away: int
    journeys: int
    booked_twice: int
    open_ends: int


def travel_route(
    plan: Plan,
    traveller: Subject,
    period: DaySpan,
    calendars: Calendars,
    findings_of: Callable[[str], Iterable[Finding]],
) -> Route:
    """The route of a traveller in a period; stops before it still count for the days between."""
    stops: list[Stop] = []
    walk = _Walk(plan)
    away_days: set[date] = set()
    for item in journeys(plan, traveller):
        is_away, certain = _is_away(plan, item), item.dates.is_exact
        span = item.dates.span
        between, gap = walk.to(item, is_away)
        if between in (Between.AT_HOME, Between.BACK_TO_BACK) and is_away and traveller.table == "assets":
            between = Between.BETWEEN
        if span.overlaps(period):
            zone = _zone(plan, item)
            stops.append(
                Stop(
                    item.id,
                    span,
                    certain,
                    is_away,
                    _place(plan, item),
                    zone,
                    _offset(zone, plan.settings.home_zone, span.first),
                    between,
                    gap,
                    tuple(_holidays(plan, item, calendars)) if certain else (),
                    tuple(finding for finding in findings_of(item.id) if _concerns(finding, traveller)),
                    tuple(_meanwhile(plan, traveller, span.first, gap)) if between is Between.BETWEEN and gap else (),
                )
            )
            if certain and is_away and (inside := span.clip(period)) is not None:
                away_days.update(inside)
    months = tuple(MonthAway(month, sum(day in away_days for day in month)) for month in _months(period))
    away = [stop for stop in stops if stop.away]
    return Route(
        traveller,
        period,
        tuple(stops),
        months,
        len(away_days),
        len(away),
        sum(stop.is_booked_twice for stop in stops),
        sum(not stop.certain for stop in away),
    )


@dataclass(slots=True)
class _Walk:
    """How far along the route one is: the stop that ends last, and the end of the last one away."""

    plan: Plan
    last: Engagement | None = None
    away_until: date | None = None

    def to(self, item: Engagement, is_away: bool) -> tuple[Between, int]:
        """How the next stop follows; only stops of known days move one on."""
        if not item.dates.is_exact:
            return Between.UNKNOWN, 0
        span, last = item.dates.span, self.last
        if last is not None and (shared := last.dates.span.clip(span)) is not None:
            # Two appointments of one day are no double booking where their times allow both.
            clash = _clash(self.plan, last, item)
            found = (Between.OVERLAPPING, shared.days) if clash else (Between.SAME_PLACE, 0)
        elif not is_away:
            found = Between.AT_HOME, 0
        elif self.away_until is None:
            found = Between.FIRST, 0
        elif (gap := (span.first - self.away_until).days) > 0:
            found = Between.AT_HOME, gap
        elif last is not None and last.host is not None and last.host == item.host:
            found = Between.SAME_PLACE, 0
        else:
            found = Between.BACK_TO_BACK, 0
        if last is None or span.end >= last.dates.span.end:
            self.last = item
        if is_away:
            self.away_until = max(span.end, self.away_until or span.end)
        return found


def _clash(plan: Plan, one: Engagement, other: Engagement) -> bool:
    if one.id == other.parent or other.id == one.parent:
        return False  # What is held during a visit, such as a reception on board, is a part of it.
    first, second = (booking_of(item, plan.countries) for item in (one, other))
    return first is not None and second is not None and clash_day(first, second) is not None


def _is_away(plan: Plan, item: Engagement) -> bool:
    if item.host is not None:
        return item.host != plan.settings.own_nation
    return item.direction in (Direction.OUTGOING, Direction.THIRD_COUNTRY)


def _place(plan: Plan, item: Engagement) -> str:
    country = plan.countries.get(item.host) if item.host else None
    name = country.name if country is not None else ""
    town = " ".join(item.place.name.split())
    return town if name and name.casefold() in town.casefold() else ", ".join(part for part in (town, name) if part)


def _zone(plan: Plan, item: Engagement) -> str | None:
    if item.dates.zone or item.place.zone:
        return item.dates.zone or item.place.zone
    country = plan.countries.get(item.host) if item.host else None
    # Of a country with several zones the place decides, and it is not known here.
    return country.zones[0] if country is not None and len(country.zones) == 1 else None


def _offset(zone: str | None, home: str, day: date) -> int | None:
    if zone is None:
        return None
    noon = datetime.combine(day, time(12), ZoneInfo(zone))
    there, here = noon.utcoffset(), noon.astimezone(ZoneInfo(home)).utcoffset()
    return int((there - here).total_seconds()) // 60 if there is not None and here is not None else None


def _holidays(plan: Plan, item: Engagement, calendars: Calendars) -> Iterator[Text]:
    span, host = item.dates.span, item.host
    if host is None or host == plan.settings.own_nation or span.days > MOST_HOLIDAY_DAYS:
        return
    named: list[str] = []
    for year in range(span.first.year, span.last.year + 1):
        for day, name in calendars.holidays(host, year, item.place.name).items():
            if day in span:
                named.append(name)
                yield text("{name}, {day}", name=name, day=day)
    for found in kept_periods(plan, host, span):
        if any(found.title in name for name in named):
            continue
        yield text("{name} (estimated)", name=found.title) if found.estimated else text("{name}", name=found.title)


def _meanwhile(plan: Plan, asset: Subject, first: date, days: int) -> Iterator[Text]:
    """What an asset is committed to on so many days before one."""
    before = DaySpan(first - timedelta(days=days), first)
    held = (plan.records(Commitment)[each] for each in plan.ids("commitment_by_asset", asset.id))
    sorts = (each.sort for each in sorted(held, key=lambda each: (each.first, each.id)) if each.span.overlaps(before))
    return (COMMITMENT_TITLES[sort] for sort in dict.fromkeys(sorts))


def _concerns(finding: Finding, traveller: Subject) -> bool:
    return finding.subject == traveller


def _months(period: DaySpan) -> Iterator[DaySpan]:
    first = period.first
    while first < period.end:
        following = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        yield DaySpan(first, min(following, period.end))
        first = following
