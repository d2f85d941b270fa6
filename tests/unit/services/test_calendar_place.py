"""Where somebody is in a calendar, and how it turns."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spans import DaySpan
from app.services.layouts.calendar_place import CalendarPlace, Mode

DAY = date(2027, 3, 17)


def at(mode: Mode, day: date = DAY, year_start: int = 7) -> CalendarPlace:
    return CalendarPlace.at(day, year_start).in_mode(mode)


@pytest.mark.parametrize(
    ("mode", "period", "shown"),
    [
        (Mode.MONTH, DaySpan(date(2027, 3, 1), date(2027, 4, 1)), DaySpan(date(2027, 3, 1), date(2027, 4, 12))),
        (Mode.WEEKS, DaySpan(date(2027, 3, 15), date(2027, 4, 12)), DaySpan(date(2027, 3, 15), date(2027, 4, 12))),
        (Mode.YEAR, DaySpan(date(2026, 7, 1), date(2027, 7, 1)), DaySpan(date(2026, 7, 1), date(2027, 7, 1))),
        (Mode.AGENDA, DaySpan(date(2027, 3, 1), date(2027, 4, 1)), DaySpan(date(2027, 3, 1), date(2027, 4, 1))),
    ],
    ids=str,
)
def test_the_days_of_a_mode(mode, period, shown) -> None:
    place = at(mode)
    assert (place.period, place.shown) == (period, shown)


def test_a_day_of_the_margin_does_not_turn_the_month() -> None:
    place = at(Mode.MONTH).going_to(date(2027, 4, 2))
    assert place.first == date(2027, 3, 1)
    assert place.going_to(date(2027, 4, 12)).first == date(2027, 4, 1)


def test_a_month_on_is_the_like_day() -> None:
    place = CalendarPlace.at(date(2027, 1, 31))
    assert place.stepped(1).day == date(2027, 2, 28)
    assert place.stepped(-1).first == date(2026, 12, 1)


def test_weeks_turn_by_a_screenful_and_scroll_by_one() -> None:
    place = at(Mode.WEEKS)
    assert place.stepped(1).first == date(2027, 4, 12)
    assert place.scrolled(1).first == date(2027, 3, 22)
    assert place.scrolled(1).day == date(2027, 3, 24)


def test_the_agenda_lists_what_the_picture_showed() -> None:
    assert at(Mode.WEEKS).in_mode(Mode.AGENDA).period == at(Mode.WEEKS).period
    assert at(Mode.YEAR).in_mode(Mode.AGENDA).stepped(1).first == date(2027, 7, 1)


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.lists(
        st.tuples(st.sampled_from(["step", "scroll", "go", "mode", "weeks"]), st.integers(-2000, 2000)), max_size=12
    ),
    st.integers(1, 12),
)
def test_wherever_one_turns_the_day_is_on_view(day, turns, year_start) -> None:
    place = CalendarPlace.at(day, year_start)
    for turn, much in turns:
        if turn == "step":
            place = place.stepped(much)
        elif turn == "scroll":
            place = place.scrolled(much)
        elif turn == "go":
            place = place.going_to(date(2199, 12, 31) if much > 0 else date(1900, 1, 1))
        elif turn == "mode":
            place = place.in_mode(tuple(Mode)[much % 4])
        else:
            place = place.of_weeks(much)
        assert place.day in place.shown
        assert 2 <= place.weeks <= 6
