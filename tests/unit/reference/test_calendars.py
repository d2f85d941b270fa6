"""Public holidays of hosts and of the places in them."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import holidays
import pytest

from app.domain.facts import Calendars
from app.reference.calendars import HolidayCalendars
from app.reference.seed import load_seed

SEED = load_seed(Path(__file__).resolve().parents[3] / "resources")


@pytest.fixture(scope="module")
def calendars() -> HolidayCalendars:
    return HolidayCalendars(SEED.parts, SEED.closing)


def test_it_is_what_the_review_asks_for() -> None:
    asked: Calendars = HolidayCalendars()
    assert asked.part_of("CA", "Ottawa") is None


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


@pytest.mark.parametrize(
    ("country", "place", "day", "word"),
    [
        *(("CA", "Ottawa", date(2027, 11, 11), "Remembrance"), ("CA", "Ottawa", date(2027, 10, 11), "Thanksgiving")),
        *(("CA", "Ottawa", date(2027, 5, 24), "Victoria"), ("CA", "", date(2027, 9, 30), "Truth")),
        *(("GB", "London", date(2027, 3, 29), "Easter Monday"), ("GB", "", date(2027, 8, 30), "Bank Holiday")),
        *(("GB", "Edinburgh", date(2027, 11, 30), "Andrew"), ("GB", "Belfast", date(2027, 7, 12), "Boyne")),
        *(("DE", "Munich", date(2027, 1, 6), "Epiphany"), ("DE", "Berlin", date(2027, 3, 8), "Women")),
        *(("AU", "Canberra", date(2027, 3, 8), "Canberra Day"), ("AU", "Darwin", date(2027, 5, 3), "May Day")),
        *(
            ("US", "Honolulu", date(2027, 6, 11), "Kamehameha"),
            ("MY", "Penang (George Town)", date(2027, 7, 7), "George"),
        ),
        *(("ES", "Madrid", date(2028, 5, 2), "Madrid"), ("ES", "Seville", date(2028, 2, 28), "Andalusia")),
        *(("BR", "Brasília", date(2027, 2, 9), "Carnival"), ("ID", "Jakarta", date(2027, 3, 12), "Joint Holiday")),
        *(("CH", "Geneva", date(2027, 12, 31), "Restoration"), ("JP", "Tokyo", date(2027, 12, 31), "Bank")),
        *(("NL", "The Hague", date(2027, 5, 5), "Liberation"), ("DK", "Copenhagen", date(2027, 12, 24), "Christmas")),
        ("IN", "Mumbai", date(2028, 5, 1), "Maharashtra"),
    ],
)
def test_holidays_are_those_of_the_place_on_which_its_offices_close(
    calendars: HolidayCalendars, country: str, place: str, day: date, word: str
) -> None:
    assert word in calendars.holidays(country, day.year, place)[day]


@pytest.mark.parametrize(
    ("country", "place", "day"),
    [
        ("GB", "Edinburgh", date(2027, 3, 29)),
        ("GB", "London", date(2027, 11, 30)),
        ("DE", "Berlin", date(2027, 1, 6)),
        ("AU", "Darwin", date(2027, 3, 8)),
        ("IN", "New Delhi", date(2028, 5, 1)),
    ],
)
def test_holidays_of_another_part_are_none(calendars: HolidayCalendars, country: str, place: str, day: date) -> None:
    assert day not in calendars.holidays(country, day.year, place)


@pytest.mark.parametrize(
    ("country", "place", "name", "assumed"),
    [
        ("CA", "Ottawa", "Ontario", False),
        ("CA", "ottawa", "Ontario", False),
        ("CA", "", "Ontario", True),
        ("CA", "a village in no list", "Ontario", True),
        ("CA", "National Defence Headquarters, Ottawa", "Ontario", False),
        ("CA", "CFB Esquimalt", "British Columbia", False),
        ("CA", "Halifax (Stadacona)", "Nova Scotia", False),
        ("DE", "Bavaria", "Bavaria", False),
        ("DE", "Grafenwöhr, Bayern", "Bavaria", False),
        ("AE", "Sharjah", "Sharjah", False),
        ("MY", "Kota Bharu", "Kelantan", False),
        ("BR", "Brasilia", "Federal District", False),
    ],
)
def test_the_part_is_found_by_the_name_of_the_place(
    calendars: HolidayCalendars, country: str, place: str, name: str, assumed: bool
) -> None:
    part = calendars.part_of(country, place)
    assert part is not None
    assert (part.name, part.assumed) == (name, assumed)


@pytest.mark.parametrize(("country", "place"), [("KE", "Nairobi"), ("NO", "Oslo"), ("QQ", ""), ("FR", "Paris")])
def test_a_country_of_one_piece_has_no_parts(calendars: HolidayCalendars, country: str, place: str) -> None:
    assert calendars.part_of(country, place) is None


CAPITALS = ("AU", "BR", "CA", "DE", "FR", "GB", "ID", "IN", "JP", "KE", "MY", "US")


@pytest.mark.parametrize("country", CAPITALS)
def test_no_day_on_which_the_government_is_off_at_the_capital_is_unseen(
    calendars: HolidayCalendars, country: str
) -> None:
    part = calendars.part_of(country)
    known = holidays.country_holidays(country)
    categories = tuple({"public", "government"} & set(known.supported_categories))
    subdivision = part.code if part is not None else None
    told = holidays.country_holidays(country, subdiv=subdivision, years=2027, categories=categories)
    weekdays = {day for day in told if day.weekday() < 5 and day.year == 2027}
    assert len(weekdays) >= 6
    assert weekdays <= set(calendars.holidays(country, 2027))
    assert not known.subdivisions or part is not None or country == "FR"


def test_the_library_is_not_loaded_before_a_holiday_is_asked_for() -> None:
    asked = (
        "import sys; from app.reference.calendars import HolidayCalendars; "
        "HolidayCalendars(); sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", asked], check=False, timeout=600).returncode == 0
