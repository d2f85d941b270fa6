"""Times of day as people type them."""

from __future__ import annotations

from datetime import time

import pytest

from app.domain.not_understood import NotUnderstood
from app.domain.records.time_of_day import TimeOfDay
from app.services.records.reading import PlanReading
from tests.builders import TODAY, plan_with

SORT = TimeOfDay("From")
READING = PlanReading(plan_with(), TODAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("09:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("9.30", time(9, 30)),
        ("14h30", time(14, 30)),
        ("14 h", time(14)),
        ("10am", time(10)),
        ("10:15 p.m.", time(22, 15)),
        ("12am", time(0)),
        ("12 PM", time(12)),
        ("10:15:30", time(10, 15, 30)),
        ("", None),
    ],
)
def test_a_time_is_read_and_written_again(typed: str, meant: time | None) -> None:
    found = SORT.read(typed, READING)
    assert found == meant
    assert SORT.read(SORT.write(found, READING.name_of), READING) == meant


@pytest.mark.parametrize("typed", ["noonish", "25:00", "9:75", "13pm", "0am", "9-10"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="is not a time of day"):
        SORT.read(typed, READING)
