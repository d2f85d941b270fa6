"""C35: times of day that no clock shows, or that clocks show twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from app.domain.clock_changes import odd_time
from app.domain.conflicts.odd_clock import OddClock
from app.domain.engagement import Engagement
from app.domain.spans import Dates
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = OddClock()


def timed(day: str, start: time, end: time | None, zone: str, status: Status = Status.PLANNED) -> Engagement:
    dates = replace(Dates.days(date.fromisoformat(day)), start_time=start, end_time=end, zone=zone)
    return replace(make.engagement("e1", title="Call", status=status), dates=dates)


@pytest.mark.parametrize(
    ("item", "said"),
    [
        pytest.param(
            timed("2027-03-28", time(0), time(9), "Asia/Beirut"),
            [
                (
                    "warn",
                    "Call: there is no 00:00 on 28 Mar 2027",
                    "On 28 Mar 2027 clocks in Asia/Beirut go from 00:00 straight to 01:00, so none shows 00:00; "
                    "calendars are given 22:00 UTC.",
                    "Give a time that there is, such as 01:00.",
                )
            ],
            id="missing at midnight",
        ),
        pytest.param(
            timed("2027-10-31", time(1), time(2, 30), "Europe/Berlin"),
            [
                (
                    "inform",
                    "Call: 02:30 comes twice on 31 Oct 2027",
                    "On 31 Oct 2027 clocks in Europe/Berlin show 02:30 twice: it is 00:30 UTC, and later 01:30 "
                    "UTC, of which the first counts.",
                    "If the second is meant, type 01:30 UTC.",
                )
            ],
            id="an end that comes twice",
        ),
        pytest.param(timed("2027-10-31", time(3), time(4), "Europe/Berlin"), [], id="after the change"),
        pytest.param(timed("2027-03-28", time(1), time(9), "Asia/Beirut"), [], id="the first time that there is"),
        pytest.param(timed("2027-03-28", time(0), time(9), "UTC"), [], id="UTC"),
        pytest.param(timed("2027-03-28", time(0), None, "Asia/Beirut", Status.CANCELLED), [], id="called off"),
        pytest.param(make.engagement("e1", "2027-03-28"), [], id="all day"),
    ],
)
def test_a_time_that_is_not_one_instant_is_found(item: Engagement, said: list[tuple[str, str, str, str]]) -> None:
    findings = found(RULE, plan_of(item))
    assert [(each.severity.value, str(each.title), str(each.why), str(each.remedy)) for each in findings] == said


@pytest.mark.parametrize(
    ("wall", "zone", "gap"),
    [
        (datetime(2027, 3, 28, 2, 59), "Europe/Berlin", ("02:00", "03:00")),
        (datetime(2027, 3, 28, 0, 30), "Asia/Beirut", ("00:00", "01:00")),
        (datetime(2027, 10, 3, 2, 10), "Australia/Lord_Howe", ("02:00", "02:30")),
    ],
)
def test_a_missing_time_lies_between_two_that_there_are(wall: datetime, zone: str, gap: tuple[str, str]) -> None:
    odd = odd_time(wall.replace(tzinfo=ZoneInfo(zone)))
    assert odd is not None
    assert odd.is_missing
    assert tuple(f"{each:%H:%M}" for each in odd.gap) == gap
    assert (
        odd.gap[1].replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        == odd.gap[1]
    )
