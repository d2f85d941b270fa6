"""The sample's engagements: what was really held, and an invented plan around the day of opening."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app.domain.bookings import booking_on, clash_day
from app.domain.engagement import Engagement
from app.domain.geography import Country, Place
from app.domain.levels import Level
from app.domain.participation import Direction, Participation, Role
from app.domain.priorities import Priority
from app.domain.programme_days import SHORT
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.weekends import Weekends
from app.domain.working_days import HostDays
from app.reference.sample_dates import Opening, SampleDate, in_stand_down
from app.reference.sample_files import SamplePlaces, ids, read_sample, sample_id
from app.reference.tables import Row, parts, whole

PUBLISHED = "published source"
INVENTED = "invented for the sample plan"

_REPORTED_AFTER = timedelta(days=30)
_CONFIRMED_WITHIN = timedelta(days=75)
_PLANNED_WITHIN = timedelta(days=240)
_PROPOSED_WITHIN = timedelta(days=400)
_TRIES = 6


def load_history(root: Path, places: SamplePlaces, own_nation: str, today: date) -> tuple[Engagement, ...]:
    """The published engagements that are over by `today`, with as much of their dates as is known."""

    def make(row: Row) -> Engagement:
        end = PlanDate.parse(row["end"]) if row["end"] else None
        common = _common(row, places.find(row["place"]), own_nation)
        return replace(
            common,
            id=sample_id("history", row["ref"]),
            ref=row["ref"],
            dates=Dates(PlanDate.parse(row["start"]), end),
            status=Status.COMPLETED,
            provenance=PUBLISHED,
        )

    return tuple(item for item in read_sample(root, "history.csv", make) if item.dates.latest < today)


@dataclass(frozen=True, slots=True)
class Template:
    """A row of the invented plan: an engagement without dates, and the rule that gives them.

    `fixed` ones run into holidays and other engagements that planners would avoid;
    `review_days` are the days from today to the review of a postponed one.
    """

    key: str
    engagement: Engagement
    when: SampleDate
    status: Status | None
    fixed: bool
    review_days: int | None


def load_templates(root: Path, places: SamplePlaces, own_nation: str) -> tuple[Template, ...]:
    """The rows of the invented plan, in the order of the file."""

    def make(row: Row) -> Template:
        common = _common(row, places.find(row["place"]), own_nation)
        return Template(
            key=row["key"],
            engagement=replace(
                common,
                id=sample_id("engagements", row["key"]),
                lead_office=row["lead_office"],
                participants=whole(row["participants"]),
                objectives=ids("objectives", parts(row["objectives"])),
                priority=Priority(row["priority"]),
                agreement=row["agreement"],
                description=row["description"],
                outcome=row["outcome"],
                reason=row["reason"],
                notes=row["notes"],
                provenance=INVENTED,
            ),
            when=SampleDate(row["when"], row["length"], row["time"]),
            status=Status(row["status"]) if row["status"] else None,
            fixed=row["keep"] == "y",
            review_days=whole(row["review_days"]),
        )

    return read_sample(root, "engagements.csv", make)


def place_in_time(
    templates: Iterable[Template], opening: Opening, countries: dict[str, Country], own_nation: str
) -> tuple[Engagement, ...]:
    """The engagements of the templates with dates, status and references.

    Those that the rule lets move are put off week by week (or, once over, brought forward)
    until they lie clear of the summer stand-down, of the holidays of the host and of the other
    engagements of their principals: planners avoid what they can see.
    """
    ordered = sorted(templates, key=lambda template: not template.fixed)
    placed: list[Engagement] = []
    for template in ordered:
        host = countries[template.engagement.place.country or own_nation]
        placed.append(_placed(template, opening, host, placed))
    return tuple(_numbered(placed, own_nation))


def _placed(template: Template, opening: Opening, host: Country, others: list[Engagement]) -> Engagement:
    made = _dated(template, opening, host, 0)
    if not template.when.is_by_week:
        return made
    step = 1 if made.dates.earliest > opening.today else -1
    for weeks in range(_TRIES):
        tried = _dated(template, opening, host, step * weeks)
        if not in_stand_down(tried.dates.span) and (template.fixed or not _is_awkward(tried, opening, host, others)):
            return tried
    return made


def _dated(template: Template, opening: Opening, host: Country, weeks: int) -> Engagement:
    dates = opening.dates(template.when, host, template.engagement.place.zone, weeks)
    review = template.review_days
    return replace(
        template.engagement,
        dates=dates,
        status=template.status or _status(dates, opening.today),
        review_on=opening.today + timedelta(days=review) if review is not None else None,
    )


def _status(dates: Dates, today: date) -> Status:
    """How far the planning of an engagement has come by `today`."""
    if dates.latest < today:
        return Status.REPORTED if dates.latest < today - _REPORTED_AFTER else Status.COMPLETED
    if dates.earliest <= today:
        return Status.UNDER_WAY
    ahead = dates.earliest - today
    if ahead <= _CONFIRMED_WITHIN and dates.is_exact:
        return Status.CONFIRMED
    if ahead <= _PLANNED_WITHIN:
        return Status.PLANNED
    return Status.PROPOSED if ahead <= _PROPOSED_WITHIN else Status.IDEA


def _is_awkward(item: Engagement, opening: Opening, host: Country, others: list[Engagement]) -> bool:
    if _meets_holiday(item, opening, host):
        return True
    return any(set(item.principals) & set(other.principals) and _clash(item, other) for other in others)


def _clash(item: Engagement, other: Engagement) -> bool:
    """Whether nobody can be at both; every place of the sample has its zone."""
    one, two = (booking_on(each.dates, each.dates.zone or each.place.zone) for each in (item, other))
    return one is not None and two is not None and clash_day(one, two) is not None


def _meets_holiday(item: Engagement, opening: Opening, host: Country) -> bool:
    """Whether it begins or ends on a public holiday; a short one that is confirmed is clear of them altogether."""
    span = item.dates.span
    watched = span if item.status is Status.CONFIRMED and span.days <= SHORT else (span.first, span.last)
    days = HostDays(host.id, Weekends(host.weekend), opening.calendars)
    return any(days.holiday(day) for day in watched)


def _numbered(placed: list[Engagement], own_nation: str) -> Iterator[Engagement]:
    """References by the year of the start and in order of time, such as `AU-2027-014`."""
    counts: dict[int, int] = {}
    for item in sorted(placed, key=lambda item: (item.dates.earliest, item.title, item.id)):
        year = item.dates.earliest.year
        counts[year] = counts.get(year, 0) + 1
        yield replace(item, ref=f"{own_nation}-{year}-{counts[year]:03d}")


_UNDATED = Dates(PlanDate.parse("2000"))


def _common(row: Row, place: Place, own_nation: str) -> Engagement:
    """What both files say of an engagement; identity, reference, dates and status follow."""
    return Engagement(
        id="",
        ref="",
        title=row["title"],
        kind=row["kind"],
        dates=_UNDATED,
        countries=tuple(_participation(code, place) for code in parts(row["countries"])),
        place=place,
        direction=Direction(row["direction"]),
        own_lead=row["own_lead"],
        level=Level(row["level"]) if row["level"] else None,
        principals=ids("people", parts(row["principals"])),
        counterpart=row["counterpart"],
        counterpart_level=Level(row["counterpart_level"]) if row["counterpart_level"] else None,
    )


def _participation(code: str, place: Place) -> Participation:
    """`FJ`, or `FJ?` for an observer; the country of the place is the host."""
    country = code.removesuffix("?")
    if country != code:
        return Participation(country, Role.OBSERVER)
    return Participation(country, Role.HOST if country == place.country else Role.PARTICIPANT)
