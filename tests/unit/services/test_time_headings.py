"""Headings of the timeline where it is drawn small: quarters are those of the plan year."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.spans import DaySpan
from app.services.coverage.columns import year_columns
from app.services.layouts.time_headings import Grain, headings
from app.services.layouts.time_scale import TimeScale
from tests.builders import settings


@pytest.mark.parametrize("year_start", [1, 2, 4, 7, 10, 12])
@pytest.mark.parametrize("room", [4.0, 12.0], ids=["numbers", "months"])
def test_the_quarters_are_the_columns_of_the_coverage(year_start: int, room: float) -> None:
    plan = settings(year_start=year_start)
    columns = {column.span: column for column in year_columns(plan, 2027).columns if column.span is not None}
    first, end = date(2027, year_start, 1), date(2028, year_start, 1)
    days = (end - first).days

    made = headings(TimeScale(float(first.toordinal()), 1.0, float(days)), 91 / room, plan)

    assert made.grain is Grain.QUARTER
    lower = made.lower[: len(columns)]  # The next one begins in view.
    assert [DaySpan(cell.first, cell.end) for cell in lower] == list(columns)
    for cell in lower:
        column = columns[DaySpan(cell.first, cell.end)]
        number, _, months = str(column.title).partition(" ")
        assert str(cell.text) == (months if room >= 9 else number)
        assert str(cell.whole).startswith(months)


@pytest.mark.parametrize(("first_weekday", "first", "text"), [(0, 4, "W1"), (6, 3, "W1"), (5, 2, "W1")])
def test_weeks_begin_as_wanted_and_keep_the_number_of_their_thursday(first_weekday: int, first: int, text: str) -> None:
    days = DaySpan(date(2027, 1, first), date(2027, 3, 1))
    scale = TimeScale(float(days.first.toordinal()), 1.0, float(days.days))
    made = headings(scale, 1.2, settings(), first_weekday)
    assert made.grain is Grain.WEEK
    assert (made.lower[0].first, str(made.lower[0].text)) == (days.first, text)
    assert all((cell.end - cell.first).days == 7 for cell in made.lower)
