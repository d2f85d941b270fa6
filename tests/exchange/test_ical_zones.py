"""VTIMEZONE components against the zone data they were written from."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest
from dateutil.tz import tzical

from app.exchange.ical.lines import encode_lines
from app.exchange.ical.zones import is_utc
from app.exchange.ical.zones import zone_lines as lines_between

ZONES = (
    "Europe/London",
    "Europe/Dublin",
    "Europe/Istanbul",
    "Europe/Chisinau",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Africa/Nairobi",
    "America/New_York",
    "America/Sao_Paulo",
    "America/Santiago",
    "America/Nuuk",
    "America/Caracas",
    "Asia/Jerusalem",
    "Asia/Gaza",
    "Asia/Tehran",
    "Asia/Kathmandu",
    "Asia/Pyongyang",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Antarctica/Troll",
)
FIRST, LAST = 2010, 2031


def zone_lines(name: str, first: int, last: int) -> tuple[str, ...]:
    """The zone for all of the years from the first to the last."""
    return lines_between(name, datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC))


def read_by_dateutil(lines: tuple[str, ...]) -> tzinfo:
    calendar = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""])
    made = tzical(io.StringIO(calendar)).get()
    assert made is not None
    return made


def read_by_icalendar(lines: tuple[str, ...]) -> tzinfo:
    made = icalendar.Timezone.from_ical(encode_lines(lines).decode())
    return made.to_tz(lookup_tzid=False)  # type: ignore[no-any-return, attr-defined]


def around_changes(zone: ZoneInfo, first: int, last: int) -> Iterator[datetime]:
    """UTC instants just before and after each change, and the first of each month."""
    moment = datetime(first, 1, 1, 12, tzinfo=UTC)
    while moment.year <= last:
        if moment.day == 1:
            yield moment
        following = moment + timedelta(days=1)
        if moment.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            for minutes in range(0, 24 * 60, 30):
                yield moment + timedelta(minutes=minutes)
                yield moment + timedelta(minutes=minutes, seconds=-1)
        moment = following


def wrong_times(name: str, read: tzinfo, first: int = FIRST, last: int = LAST) -> list[str]:
    """The wall times that the written zone turns into another instant; those that come twice are left out."""
    zone = ZoneInfo(name)
    wrong = []
    for moment in around_changes(zone, first, last):
        wall = moment.astimezone(zone)
        if wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset():
            continue
        offset = wall.replace(tzinfo=read).utcoffset()
        if offset != wall.utcoffset():
            wrong.append(f"{wall:%Y-%m-%d %H:%M:%S}: {offset} for {wall.utcoffset()}")
    return wrong


@pytest.mark.parametrize("name", ZONES)
def test_every_instant_around_a_change_is_right_for_dateutil(name: str) -> None:
    assert wrong_times(name, read_by_dateutil(zone_lines(name, FIRST, LAST))) == []


@pytest.mark.parametrize("name", ZONES)
def test_every_instant_around_a_change_is_right_for_icalendar(name: str) -> None:
    assert wrong_times(name, read_by_icalendar(zone_lines(name, FIRST, LAST))) == []


def test_every_zone_is_right_in_the_years_of_a_plan() -> None:
    names = sorted(zone for zone in available_timezones() if "/" in zone and not is_utc(zone))
    wrong = {name: wrong_times(name, read_by_dateutil(zone_lines(name, 2026, 2028)), 2026, 2028) for name in names}

    assert {name: times for name, times in wrong.items() if times} == {}


def test_a_zone_with_a_rule_has_one_part_each_way() -> None:
    assert zone_lines("Europe/Paris", 2026, 2028) == (
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Paris",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250330T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251026T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
    )


def test_a_zone_without_a_rule_has_one_part_per_change() -> None:
    lines = zone_lines("Africa/Casablanca", 2026, 2027)

    assert not any(line.startswith("RRULE") for line in lines)
    assert [line for line in lines if line.startswith("DTSTART")] == [
        "DTSTART:20250223T030000",  # Two from before: the last one, and one for the other clock.
        "DTSTART:20250406T020000",
        "DTSTART:20260215T030000",
        "DTSTART:20260322T020000",
        "DTSTART:20270207T030000",
        "DTSTART:20270314T020000",
    ]


def test_a_zone_says_no_more_than_its_events_need() -> None:
    june = datetime(2027, 6, 1, 8, tzinfo=UTC)

    assert [line for line in lines_between("Africa/Casablanca", june, june) if line.startswith("DTSTART")] == [
        "DTSTART:20270207T030000",
        "DTSTART:20270314T020000",
    ]
    assert [line for line in lines_between("Africa/Cairo", june, june) if line.startswith("RRULE")] == [
        "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1FR",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR",
    ]


@pytest.mark.parametrize("name", ["UTC", "Etc/UTC", "Etc/GMT+5", "Zulu", "GMT"])
def test_zones_that_readers_mistake_are_written_in_utc(name: str) -> None:
    assert is_utc(name)
