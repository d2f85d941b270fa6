from __future__ import annotations

from datetime import date

import pytest

from app.domain.months import add_months, months_between, plan_year_span
from app.domain.spans import DaySpan
from tests import builders as make


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        pytest.param(date(2027, 1, 31), 1, date(2027, 2, 28), id="no such day"),
        pytest.param(date(2028, 1, 31), 1, date(2028, 2, 29), id="leap year"),
        pytest.param(date(2028, 2, 29), 12, date(2029, 2, 28), id="a year after a leap day"),
        pytest.param(date(2027, 3, 15), -24, date(2025, 3, 15), id="back"),
        pytest.param(date(2027, 1, 15), -1, date(2026, 12, 15), id="back over new year"),
        pytest.param(date(2027, 11, 5), 14, date(2029, 1, 5), id="on over two new years"),
        pytest.param(date(2027, 12, 1), 0, date(2027, 12, 1), id="none"),
    ],
)
def test_adding_months(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2027, 1, 15), date(2027, 2, 14), 0),
        (date(2027, 1, 15), date(2027, 2, 15), 1),
        (date(2027, 1, 31), date(2027, 2, 28), 1),
        (date(2026, 12, 31), date(2027, 12, 30), 11),
        (date(2027, 2, 1), date(2027, 1, 1), 0),
    ],
)
def test_whole_months_between(first: date, last: date, months: int) -> None:
    assert months_between(first, last) == months


@pytest.mark.parametrize(
    ("start", "day", "span"),
    [
        (1, date(2027, 12, 31), DaySpan(date(2027, 1, 1), date(2028, 1, 1))),
        (7, date(2027, 6, 30), DaySpan(date(2026, 7, 1), date(2027, 7, 1))),
        (7, date(2027, 7, 1), DaySpan(date(2027, 7, 1), date(2028, 7, 1))),
    ],
)
def test_the_plan_year_of_a_day(start: int, day: date, span: DaySpan) -> None:
    assert plan_year_span(make.settings(year_start=start), day) == span
