"""Groups of engagements that get in each other's way or repeat one another, beside a comparison of all pairs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import combinations, permutations
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.domain.bookings import booking_on, clash_day
from app.domain.clashes import Booked, clashes
from app.domain.conflicts.principal_booked_twice import PrincipalBookedTwice
from app.domain.duplicates import NEAR, groups_of
from app.domain.engagement import Engagement
from app.domain.findings import Severity
from app.domain.geography import Place
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import DRAFT, TO_COME, Status
from app.domain.titles import alike
from app.services.review.review import review
from tests import builders as make
from tests.property.universe import engagements
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import plan_of

_ZONES = (
    "Pacific/Kiritimati",
    "Asia/Kathmandu",
    "Europe/Oslo",
    "Africa/Nairobi",
    "Pacific/Honolulu",
    "Pacific/Pago_Pago",
)


@st.composite
def _booked(draw: st.DrawFn) -> list[Booked]:
    """Engagements of a few days, timed and not, on both sides of the date line and of the summer."""
    made: list[Booked] = []
    for at in range(draw(st.integers(0, 9))):
        item = replace(draw(engagements), id=f"e{at}", parent=None)
        zone = draw(st.sampled_from([None, *_ZONES]))
        first = date(2027, 3, 27) + timedelta(days=draw(st.integers(0, 4)))
        last = first + timedelta(days=draw(st.sampled_from([0, 0, 0, 1, 2])))
        when = Dates.days(first, last)
        if zone is not None and draw(st.booleans()):
            hours = draw(st.tuples(st.integers(0, 23), st.none() | st.integers(0, 23)))
            ends = time(hours[1], 30) if hours[1] is not None else None
            when = Dates(when.start, when.end, time(hours[0]), ends, zone)
        if draw(st.integers(0, 5)) == 0:
            zone = None if not when.is_timed else zone
        booking = booking_on(when, zone)
        assert booking is not None
        made.append((replace(item, dates=when, place=Place("x", None, zone)), booking))
    return made


def _at_once(one: Engagement, other: Engagement) -> bool:
    """Counted anew: by every quarter of an hour on which both take place, or by the days where a clock is not known."""
    days = set(one.dates.span) & set(other.dates.span)
    if one.place.zone is None or other.place.zone is None:
        return bool(days)
    if not _quarters(one, 0, 24) & _quarters(other, 0, 24):
        return False
    if one.dates.is_timed or other.dates.is_timed or days:
        return True
    return bool(_quarters(one, 8, 18) & _quarters(other, 8, 18))


def _quarters(item: Engagement, begins: int, ends: int) -> set[int]:
    """The quarters of an hour since 1970 that it takes up, where nothing is said between those hours of the clock."""
    dates, zone = item.dates, ZoneInfo(item.place.zone or "UTC")
    midnight = datetime.combine(dates.latest + timedelta(days=1), time(), zone).timestamp()
    last = midnight if ends == 24 else datetime.combine(dates.latest, time(ends), zone).timestamp()
    first = datetime.combine(dates.earliest, dates.start_time or time(begins), zone).timestamp()
    if dates.is_timed:
        last = midnight
        if dates.end_time is not None:
            stated = datetime.combine(dates.latest, dates.end_time, zone).timestamp()
            last = stated if stated > first else midnight
    return set(range(int(first) // 900, int(last) // 900))


@given(_booked())
def test_every_engagement_that_clashes_with_another_is_named_with_one_it_clashes_with(booked: list[Booked]) -> None:
    found = clashes(booked)
    for clash in found:
        assert all(_at_once(clash.with_whom, other) for other in clash.others)
        assert clash.day == min(max(clash.with_whom.dates.earliest, other.dates.earliest) for other in clash.others)
    items = [item for item, _ in booked]
    named = {item.id for clash in found for item in clash.engagements}
    assert named == {item.id for pair in combinations(items, 2) if _at_once(*pair) for item in pair}
    assert sum(len(clash.others) for clash in found) <= len(items)
    assert clashes(booked[::-1]) == found


@given(_booked())
def test_a_clash_is_one_from_both_sides(booked: list[Booked]) -> None:
    for (one, mine), (other, theirs) in combinations(booked, 2):
        assert clash_day(mine, theirs) == clash_day(theirs, mine)
        assert (clash_day(mine, theirs) is not None) == _at_once(one, other) == _at_once(other, one)


@st.composite
def _drafts_and_firm(draw: st.DrawFn) -> list[Booked]:
    statuses = st.sampled_from([Status.IDEA, Status.PROPOSED, Status.PLANNED, Status.CONFIRMED])
    return [
        (replace(item, status=draw(statuses), principals=("p0",), kind="ship-visit"), booking)
        for item, booking in draw(_booked())
    ]


@given(_drafts_and_firm())
def test_what_is_planned_at_once_blocks_and_a_draft_beside_anything_informs(booked: list[Booked]) -> None:
    items = [item for item, _ in booked]
    found = review(plan_of(make.principal("p0"), *items), facts_on("2027-01-15"), (PrincipalBookedTwice(),)).findings()
    named = {severity: {one for f in found if f.severity is severity for one in f.engagements} for severity in Severity}
    pairs = [pair for pair in combinations(items, 2) if _at_once(*pair)]
    firm = {item.id for pair in pairs if all(each.status in TO_COME for each in pair) for item in pair}
    assert named[Severity.BLOCK] == firm
    drafts = {item.id for pair in pairs for item in pair if item.status in DRAFT}
    assert drafts <= named[Severity.INFORM]
    assert firm | drafts <= named[Severity.BLOCK] | named[Severity.INFORM]
    assert named[Severity.BLOCK] | named[Severity.INFORM] == {item.id for pair in pairs for item in pair}


@st.composite
def _alike_in_kind(draw: st.DrawFn) -> list[Engagement]:
    drawn = draw(st.lists(engagements, max_size=10))
    starts = st.one_of(
        st.integers(0, 60).map(lambda step: (make.TODAY + timedelta(days=step)).isoformat()),
        st.sampled_from(["2027-W03", "2027-W04", "2027-W05", "2027-01", "2027-02", "2027-01-10/2027-02-02"]),
    )
    return [make.with_dates(replace(item, id=f"e{at}", parent=None), draw(starts)) for at, item in enumerate(drawn)]


def _repeat(one: Engagement, other: Engagement) -> bool:
    return (
        bool(set(one.country_ids) & set(other.country_ids))
        and _begin_together(one.dates.start, other.dates.start)
        and (not one.ref or one.ref != other.ref)
        and alike(one.title, other.title)
    )


def _begin_together(one: PlanDate, other: PlanDate) -> bool:
    days, others = (
        {each.first + timedelta(days=n) for n in range((each.last - each.first).days + 1)} for each in (one, other)
    )
    middles = (one.first - other.first) + (one.last - other.last)
    return abs(middles) <= 2 * timedelta(days=NEAR) or 2 * len(days & others) >= min(len(days), len(others))


@given(_alike_in_kind())
def test_every_engagement_that_repeats_another_is_in_a_group_with_one_that_it_repeats(items: list[Engagement]) -> None:
    countries = {country for item in items for country in item.country_ids}
    named: set[str] = set()
    pairs: list[tuple[str, str]] = []
    for country in countries:
        here = [item for item in items if country in item.country_ids]
        groups = groups_of(here, country)
        for first, (head, *others) in groups.items():
            assert head.id == first
            assert others
            assert all(_repeat(head, other) for other in others)
            pairs += [(head.id, other.id) for other in others]
        named |= {item.id for members in groups.values() for item in members}
        assert sum(len(members) - 1 for members in groups.values()) <= len(here)
        assert groups_of(here[::-1], country) == groups
    assert named == {one.id for one, other in permutations(items, 2) if _repeat(one, other)}
    # Two that share several countries are told of once.
    assert len(pairs) == len(set(pairs))
