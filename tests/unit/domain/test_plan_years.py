from __future__ import annotations

from datetime import date

import pytest

from app.domain.spans import DateError, PlanDate


@pytest.mark.parametrize("text", ["1899-12-31", "2200-01-01", "0001", "9999", "1899-12-31/1900-01-02"])
def test_a_year_that_nobody_plans_in_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        PlanDate.parse(text)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2199, 12, 31)])
def test_the_first_and_the_last_day_that_a_plan_holds(day: date) -> None:
    assert PlanDate.on(day).first == day
