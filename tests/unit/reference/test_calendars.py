"""Public holidays and religious periods of hosts."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from app.domain.facts import Calendars
from app.domain.spans import DaySpan
from app.reference.calendars import HolidayCalendars

OBSERVING = {
    "SA": frozenset({"ramadan", "eid-al-fitr", "eid-al-adha"}),
    "KE": frozenset({"eid-al-fitr"}),
}


@pytest.fixture(scope="module")
def calendars() -> HolidayCalendars:
    return HolidayCalendars(OBSERVING)


def year(number: int) -> DaySpan:
    return DaySpan(date(number, 1, 1), date(number + 1, 1, 1))


def test_it_is_what_the_review_asks_for() -> None:
    asked: Calendars = HolidayCalendars({})
    assert asked.observances("SA", year(2027)) == ()


@pytest.mark.parametrize(
    ("country", "day", "word"),
    [
        ("AU", date(2027, 1, 26), "Australia Day"),
        ("KE", date(2027, 12, 12), "Jamhuri Day"),
        ("XK", date(2027, 2, 17), "Independence"),
        ("JP", date(2026, 11, 23), "Thanksgiving"),
        ("TR", date(2027, 10, 29), "Republic Day"),
    ],
)
def test_public_holidays_have_english_names(calendars: HolidayCalendars, country: str, day: date, word: str) -> None:
    assert word in calendars.holidays(country, day.year)[day]


def test_holidays_are_those_of_the_year_asked_in_order(calendars: HolidayCalendars) -> None:
    days = list(calendars.holidays("GB", 2027))
    assert {day.year for day in days} == {2027}
    assert days == sorted(days)


def test_days_that_follow_the_moon_are_called_estimated(calendars: HolidayCalendars) -> None:
    assert any("estimated" in name for name in calendars.holidays("MA", 2027).values())


def test_unknown_country_has_no_holidays_and_is_said_to_be_unknown(calendars: HolidayCalendars) -> None:
    assert calendars.holidays("QQ", 2027) == {}
    assert not calendars.knows("QQ")
    assert calendars.knows("AU")


@pytest.mark.parametrize("number", [1700, 1990, 2036, 2099, 2150])
def test_years_without_full_tables_are_no_error(calendars: HolidayCalendars, number: int) -> None:
    assert all(day.year == number for day in calendars.holidays("IN", number))


def test_asking_again_gives_the_very_same_mapping(calendars: HolidayCalendars) -> None:
    assert calendars.holidays("FR", 2027) is calendars.holidays("FR", 2027)


def test_observances_of_2027_are_those_of_the_umm_al_qura_calendar(calendars: HolidayCalendars) -> None:
    found = [(item.id, item.span.first, item.span.last) for item in calendars.observances("SA", year(2027))]
    assert found == [
        ("ramadan", date(2027, 2, 8), date(2027, 3, 8)),
        ("eid-al-fitr", date(2027, 3, 9), date(2027, 3, 11)),
        ("eid-al-adha", date(2027, 5, 16), date(2027, 5, 19)),
    ]
    assert all(item.estimated for item in calendars.observances("SA", year(2027)))


def test_a_year_can_hold_two_ramadans(calendars: HolidayCalendars) -> None:
    begins = [i.span.first for i in calendars.observances("SA", year(2030)) if i.id == "ramadan"]
    assert begins == [date(2030, 1, 5), date(2030, 12, 26)]


@pytest.mark.parametrize(
    ("first", "end", "ids"),
    [
        ("2027-02-07", "2027-02-08", []),
        ("2027-02-08", "2027-02-09", ["ramadan"]),
        ("2027-03-08", "2027-03-09", ["ramadan"]),
        ("2027-03-09", "2027-03-10", ["eid-al-fitr"]),
        ("2027-03-12", "2027-03-13", []),
        ("2031-01-20", "2031-01-21", ["ramadan"]),
    ],
    ids=["before", "first day", "last day", "Eid", "after", "Ramadan over the new year"],
)
def test_only_observances_that_touch_the_span_are_given(
    calendars: HolidayCalendars, first: str, end: str, ids: list[str]
) -> None:
    span = DaySpan(date.fromisoformat(first), date.fromisoformat(end))
    assert [item.id for item in calendars.observances("SA", span)] == ids


def test_a_country_gets_only_what_it_keeps(calendars: HolidayCalendars) -> None:
    assert [item.id for item in calendars.observances("KE", year(2027))] == ["eid-al-fitr"]
    assert calendars.observances("NO", year(2027)) == ()


@pytest.mark.parametrize(
    ("first", "end", "count"),
    [
        (date(1, 1, 1), date(1924, 8, 1), 0),
        (date(2077, 11, 17), date(9999, 12, 31), 0),
        (date(1, 1, 1), date(1926, 1, 1), 3),
        (date(2077, 1, 1), date(9999, 12, 31), 3),
    ],
    ids=["before the tables", "after the tables", "into the tables", "out of the tables"],
)
def test_years_outside_the_tables_are_no_error(calendars: HolidayCalendars, first: date, end: date, count: int) -> None:
    assert len(calendars.observances("SA", DaySpan(first, end))) == count


def test_the_library_is_not_loaded_before_a_holiday_is_asked_for() -> None:
    asked = (
        "import sys; from app.reference.calendars import HolidayCalendars; "
        "HolidayCalendars({}); sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", asked], check=False, timeout=60).returncode == 0
