from __future__ import annotations

from datetime import date

import pytest

from app.domain.kinds import DayUnit
from app.domain.weekends import DatedWeekend, Weekends
from app.domain.working_days import HostDays, host_days, weekends_of
from tests import builders as make
from tests.unit.domain.fake_calendars import FakeCalendars, facts_on
from tests.unit.domain.rule_cases import plan_of

SAT_SUN, FRI_SAT, FRI_SUN, FRI = (frozenset(days) for days in ({6, 7}, {5, 6}, {5, 7}, {5}))


def host(country: str, weekend: frozenset[int]) -> HostDays:
    return HostDays(country, Weekends(weekend), FakeCalendars())


@pytest.mark.parametrize(
    ("country", "weekend", "day", "holiday"),
    [
        pytest.param("DE", SAT_SUN, date(2027, 5, 7), "Ascension Day", id="Friday after a Thursday holiday"),
        pytest.param("DE", SAT_SUN, date(2027, 5, 6), None, id="the holiday itself"),
        pytest.param("DE", SAT_SUN, date(2027, 5, 5), None, id="the day before it"),
        pytest.param("BN", FRI_SUN, date(2027, 7, 17), None, id="Saturday between Friday and Sunday"),
        pytest.param("SA", FRI_SAT, date(2027, 9, 22), None, id="Wednesday before a Thursday holiday"),
        pytest.param("DE", FRI_SAT, date(2027, 5, 7), None, id="a weekend day after a Thursday holiday"),
        pytest.param("SA", frozenset({2, 5}), date(2027, 9, 22), "National Day", id="before the holiday"),
    ],
)
def test_bridge_days(country: str, weekend: frozenset[int], day: date, holiday: str | None) -> None:
    assert host(country, weekend).bridged_holiday(day) == holiday


@pytest.mark.parametrize(
    ("country", "weekend", "count", "unit", "latest"),
    [
        pytest.param("FR", SAT_SUN, 3, DayUnit.CALENDAR, date(2027, 6, 4), id="calendar days"),
        pytest.param("FR", SAT_SUN, 3, DayUnit.WORKING, date(2027, 6, 2), id="over Sat and Sun"),
        pytest.param("SA", FRI_SAT, 3, DayUnit.WORKING, date(2027, 6, 2), id="over Fri and Sat"),
        pytest.param("KE", SAT_SUN, 5, DayUnit.WORKING, date(2027, 5, 28), id="over a holiday too"),
        pytest.param("FR", SAT_SUN, 0, DayUnit.WORKING, date(2027, 6, 7), id="none"),
    ],
)
def test_the_last_day_that_leaves_enough(
    country: str, weekend: frozenset[int], count: int, unit: DayUnit, latest: date
) -> None:
    days = host(country, weekend)
    start = date(2027, 6, 7)  # a Monday
    assert days.days_before(start, count, unit) == latest
    assert days.days_between(latest, start, unit) == count
    assert days.days_after(latest, count, unit) <= start
    assert days.days_before(days.days_after(latest, count, unit), count, unit) >= latest


@pytest.mark.parametrize(
    ("weekend", "weekday"),
    [(SAT_SUN, 1), (FRI_SAT, 7), (FRI, 6), (frozenset({7}), 1), (frozenset[int](), 1)],
)
def test_the_week_begins_after_the_weekend(weekend: frozenset[int], weekday: int) -> None:
    begins = [day for day in range(7, 14) if host("FR", weekend).week_begins(date(2027, 6, day))]
    assert [date(2027, 6, day).isoweekday() for day in begins] == [weekday]


def test_nothing_is_claimed_of_an_unknown_country() -> None:
    days = host_days(plan_of(), facts_on("2027-01-15"), "ZZ")
    assert not days.knows_holidays
    assert not any(days.is_off(date(2027, 6, day)) for day in range(1, 29))


@pytest.mark.parametrize(
    ("weekend", "claimed"),
    [
        pytest.param(SAT_SUN, SAT_SUN, id="two days"),
        pytest.param(frozenset(range(1, 7)), frozenset(range(1, 7)), id="all but one"),
        pytest.param(frozenset(range(1, 8)), frozenset(), id="a whole week is no weekend"),
    ],
)
def test_the_weekend_that_is_claimed_of_a_country(weekend: frozenset[int], claimed: frozenset[int]) -> None:
    plan = plan_of(make.country("KE", weekend=weekend))
    assert weekends_of(plan, "KE").on(date(2027, 1, 15)) == claimed


UAE = (
    make.weekend("ae1", "AE", (4, 5), valid_to=date(2006, 8, 31)),
    make.weekend("ae2", "AE", (5, 6), valid_to=date(2021, 12, 31)),
)


@pytest.mark.parametrize(
    ("dated", "day", "is_off"),
    [
        pytest.param(UAE, date(2021, 12, 31), True, id="the last Friday of the former weekend"),
        pytest.param(UAE, date(2021, 12, 26), False, id="a Sunday before"),
        pytest.param(UAE, date(2022, 1, 1), True, id="the first Saturday of the weekend of today"),
        pytest.param(UAE, date(2022, 1, 2), True, id="the first Sunday that is off"),
        pytest.param(UAE, date(2022, 1, 7), False, id="the first Friday that is not"),
        pytest.param(UAE, date(2006, 8, 31), True, id="of two without a begin the one that ends first"),
        pytest.param((), date(2021, 12, 31), False, id="none by date"),
        pytest.param(
            (make.weekend("x", "AE", (5,), valid_from=date(2030, 1, 1)),), date(2030, 1, 4), True, id="from a day"
        ),
        pytest.param(
            (make.weekend("x", "AE", (5,), valid_from=date(2030, 1, 1)),), date(2030, 1, 5), False, id="from it"
        ),
        pytest.param((make.weekend("x", "AE", range(1, 8)),), date(2030, 1, 5), False, id="a whole week is no weekend"),
        pytest.param((make.weekend("x", "AE", ()),), date(2030, 1, 5), False, id="no weekend at all"),
        pytest.param((make.weekend("x", "KE", (5,)),), date(2030, 1, 4), False, id="of another country"),
    ],
)
def test_a_weekend_holds_until_or_from_a_day(dated: tuple[DatedWeekend, ...], day: date, is_off: bool) -> None:
    plan = plan_of(make.country("AE"), *dated)
    assert weekends_of(plan, "AE").holds(day) is is_off
    assert host_days(plan, facts_on("2027-01-15"), "AE").is_weekend(day) is is_off
