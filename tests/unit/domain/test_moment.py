"""Instants in UTC, as they are typed and kept."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.not_understood import NotUnderstood
from app.domain.records.moment import Moment, moment
from app.services.records.reading import PlanReading
from tests import builders as make

SORT = Moment("Answer due")
READING = PlanReading(make.plan_with(), make.TODAY)
AT = datetime(2027, 3, 3, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        "3 mar 27 14:30",
        "3 Mar 2027 14:30 UTC",
        "Wed 3 Mar 2027, 14:30 UTC",
        "2027-03-03T14:30Z",
        "2027-03-03 1430",
        "3.3.2027 14.30",
    ],
)
def test_forms_that_mean_an_instant(typed: str) -> None:
    assert SORT.read(typed, READING) == AT


@pytest.mark.parametrize("typed", ["3 mar 27", "14:30", "3 mar 27 25:00", "3 mar 27 14:61", "soon 14:30"])
def test_what_is_none_is_refused_with_a_form_that_is(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="as 3 mar 27 14:30 is"):
        SORT.read(typed, READING)


def test_it_is_kept_in_utc_and_nothing_else_is_taken() -> None:
    storage = SORT.storage("answer_due")
    assert storage.store is not None
    assert moment(storage.store(AT)[0]) == AT
    assert moment(None) is None
    for odd in ("2027-03-03T14:30", "2027-03-03T14:30+03:00", "1027-03-03T14:30+00:00", "soon"):
        with pytest.raises(ValueError, match=r"UTC|outside the years|isoformat"):
            moment(odd)
