"""How far dates move, as people type it."""

from datetime import date

import pytest

from app.services.dates.refusals import NotRead
from app.services.dates.steps import DateStep, read_step


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("2w", DateStep(days=14)),
        ("+2 weeks", DateStep(days=14)),
        ("-10d", DateStep(days=-10)),
        ("−10 days", DateStep(days=-10)),
        ("7", DateStep(days=7)),
        (" - 3 ", DateStep(days=-3)),
        ("1m", DateStep(months=1)),
        ("-1 Year", DateStep(months=-12)),
        ("0", DateStep()),
    ],
)
def test_a_step_is_read_as_in_a_date(typed: str, step: DateStep) -> None:
    assert read_step(typed) == step


@pytest.mark.parametrize("typed", ["", "w", "2x", "2w3d", "+", "5 apr 27"])
def test_what_is_no_step_is_refused_in_words(typed: str) -> None:
    with pytest.raises(NotRead):
        read_step(typed)


def test_a_month_keeps_the_day_where_there_is_one() -> None:
    assert DateStep(months=1).from_day(date(2027, 1, 31)) == date(2027, 2, 28)
    with pytest.raises(NotRead):
        DateStep(months=12 * 9999).from_day(date(2027, 1, 31))
