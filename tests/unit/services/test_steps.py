"""How far dates move, as people type it."""

from datetime import date

import pytest

from app.services.dates.refusals import NotRead
from app.services.dates.steps import Step, read_step


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("2w", Step(days=14)),
        ("+2 weeks", Step(days=14)),
        ("-10d", Step(days=-10)),
        ("−10 days", Step(days=-10)),
        ("7", Step(days=7)),
        (" - 3 ", Step(days=-3)),
        ("1m", Step(months=1)),
        ("-1 Year", Step(months=-12)),
        ("0", Step()),
    ],
)
def test_a_step_is_read_as_in_a_date(typed: str, step: Step) -> None:
    assert read_step(typed) == step


@pytest.mark.parametrize("typed", ["", "w", "2x", "2w3d", "+", "5 apr 27"])
def test_what_is_no_step_is_refused_in_words(typed: str) -> None:
    with pytest.raises(NotRead):
        read_step(typed)


def test_a_month_keeps_the_day_where_there_is_one() -> None:
    assert Step(months=1).from_day(date(2027, 1, 31)) == date(2027, 2, 28)
    with pytest.raises(NotRead):
        Step(months=12 * 9999).from_day(date(2027, 1, 31))
