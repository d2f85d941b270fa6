"""A zone as a table of its changes gives the same clock as the rules it was made from."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.exchange.ical_reading.blocks import find_blocks
from app.exchange.ical_reading.lines import read_lines
from app.exchange.ical_reading.zone_table import TableZone
from app.exchange.ical_reading.zones import FileZones, ZoneBook
from tests.exchange.calendars import OUTLOOK_ZONE, calendar
from tests.exchange.rough import zone

BERLIN = ZoneInfo("Europe/Berlin")


def _zones(data: bytes) -> FileZones:
    """The zones of the first calendar of a file."""
    calendars = find_blocks(read_lines(data)).calendars
    return ZoneBook(calendars, since=2026).of(calendars[0])


@pytest.fixture(scope="module")
def table() -> TableZone:
    """The zone of a file whose rules are those of Berlin."""
    found = _zones(calendar(OUTLOOK_ZONE)).find("Customized Time Zone")
    assert isinstance(found, TableZone)
    return found


@pytest.mark.parametrize("year", [2027, 2028, 2040])
def test_every_hour_of_a_year_is_the_hour_of_its_rules(table: TableZone, year: int) -> None:
    moment = datetime(year, 1, 1, tzinfo=UTC)
    while moment.year == year:
        there, known = moment.astimezone(table), moment.astimezone(BERLIN)
        assert (there.replace(tzinfo=None), there.fold) == (known.replace(tzinfo=None), known.fold)
        assert there.utcoffset() == known.utcoffset()
        assert there.astimezone(UTC) == moment
        moment += timedelta(minutes=30)


def test_before_its_first_change_a_zone_has_its_winter_time(table: TableZone) -> None:
    assert datetime(1600, 7, 1, tzinfo=table).utcoffset() == timedelta(hours=1)


def test_a_time_that_the_clock_leaves_out_is_told_as_the_clock_ran_before(table: TableZone) -> None:
    for fold in (0, 1):
        left_out = datetime(2027, 3, 28, 2, 30, fold=fold)
        assert left_out.replace(tzinfo=table).utcoffset() == left_out.replace(tzinfo=BERLIN).utcoffset()


def test_a_table_can_be_copied(table: TableZone) -> None:
    copy = pickle.loads(pickle.dumps(table))
    day = datetime(2027, 7, 1, 12, tzinfo=UTC)
    assert day.astimezone(copy).replace(tzinfo=None) == day.astimezone(table).replace(tzinfo=None)


@pytest.mark.parametrize("offset", ["+2400", "+9900", "-2400"])
def test_an_offset_of_a_day_is_no_zone(offset: str) -> None:
    rule = "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"
    zones = _zones(calendar(zone("Odd", rule, offset=offset)))
    assert zones.find("Odd") is None
