"""Instants by the clock that the reader looks at, with its zone, on any computer and on days that change the clock."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spans import Dates, PlanDate
from app.domain.wording import told
from app.domain.wording_dates import zone_words
from app.services.local_time import local

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no zone of a single process")


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Put this computer's clock into another zone."""

    def put(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield put
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "at", "words"),
    [
        ("Pacific/Auckland", datetime(2027, 1, 15, 12, tzinfo=UTC), "Sat 16 Jan 2027, 01:00 NZDT"),
        ("Pacific/Auckland", datetime(2027, 7, 15, 12, tzinfo=UTC), "Fri 16 Jul 2027, 00:00 NZST"),
        ("America/New_York", datetime(2027, 1, 15, 12, tzinfo=UTC), "Fri 15 Jan 2027, 07:00 EST"),
        ("America/New_York", datetime(2027, 3, 14, 6, 59, tzinfo=UTC), "Sun 14 Mar 2027, 01:59 EST"),
        ("America/New_York", datetime(2027, 3, 14, 7, 0, tzinfo=UTC), "Sun 14 Mar 2027, 03:00 EDT"),
        ("America/New_York", datetime(2027, 11, 7, 5, 30, tzinfo=UTC), "Sun 7 Nov 2027, 01:30 EDT"),
        ("America/New_York", datetime(2027, 11, 7, 6, 30, tzinfo=UTC), "Sun 7 Nov 2027, 01:30 EST"),
        ("Asia/Kathmandu", datetime(2027, 1, 15, 12, tzinfo=UTC), "Fri 15 Jan 2027, 17:45 UTC+5:45"),
        ("America/Sao_Paulo", datetime(2027, 1, 15, 1, tzinfo=UTC), "Thu 14 Jan 2027, 22:00 UTC-3"),
        ("UTC", datetime(2027, 1, 15, 12, tzinfo=UTC), "Fri 15 Jan 2027, 12:00 UTC"),
    ],
)
def test_an_instant_is_said_by_the_clock_at_the_desk(
    desk: Callable[[str], None], zone: str, at: datetime, words: str
) -> None:
    desk(zone)
    assert told(local(at)) == words
    assert words.endswith(told(local(at), "clock"))


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/New_York", "Africa/Nairobi"])
def test_the_clock_at_the_desk_changes_nothing_of_an_engagement(desk: Callable[[str], None], zone: str) -> None:
    desk(zone)
    day = PlanDate.parse("2027-03-14")
    there = Dates(day, day, datetime.min.time().replace(9), None, "America/New_York")
    assert told(there, "timed") == "Sun 14 Mar 2027, 09:00 EDT"
    assert told(there, "spoken") == "14 March 2027, 09:00 EDT"
    assert told(there) == "Sun 14 Mar 2027"


@given(at=st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2060, 1, 1)))
def test_the_same_instant_is_meant(at: datetime) -> None:
    instant = at.replace(tzinfo=UTC)
    assert local(instant) == instant
    assert zone_words(local(instant)).isprintable()


def test_a_zone_named_by_whole_words_is_said_by_its_distance() -> None:
    windows = timezone(timedelta(hours=13), "New Zealand Daylight Time")
    assert zone_words(datetime(2027, 1, 15, 12, tzinfo=windows)) == "UTC+13"
