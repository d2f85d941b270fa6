"""Calendars of real programs that are easily shown wrong without a word: each kind of them, as a line of a table."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis.strategies import DataObject, data, integers, permutations, sampled_from

from app.domain.spans import DaySpan
from app.exchange.ical_reading import read_calendar
from app.services.ports import CalendarFile
from tests.exchange.calendars import BUSY_ZONE, OUTLOOK_ZONE, calendar, event

SPAN = DaySpan(date(2026, 1, 1), date(2031, 1, 1))
TOKYO, PARIS, NEW_YORK = "Asia/Tokyo", "Europe/Paris", "America/New_York"


def read(data: bytes, home: str = PARIS) -> CalendarFile:
    return read_calendar(data, "diary.ics", SPAN, home)


def days(found: CalendarFile) -> list[str]:
    """Each entry as `first..last`, with the times where it has any, and an x where it is called off."""
    words = []
    for entry in found.entries[:9]:
        said = f"{entry.span.first:%d %b}" + (f"..{entry.span.last:%d %b}" if entry.span.days > 1 else "")
        if entry.start_time is not None:
            said += f" {entry.start_time:%H:%M}" + (f"-{entry.end_time:%H:%M}" if entry.end_time else "")
        words.append(said + " x" * entry.cancelled)
    return words


def zone(name: str, *parts: tuple[str, str, str, str]) -> str:
    """A VTIMEZONE; each part is the wall clock of its onset, the offsets before and after, and its rule or nothing."""
    made = ""
    for at, before, after, rule in parts:
        part = "DAYLIGHT" if after > before else "STANDARD"
        repeats = f"RRULE:FREQ=YEARLY;{rule}\r\n" if rule else ""
        made += (
            f"BEGIN:{part}\r\nDTSTART:{at}\r\nTZOFFSETFROM:{before}\r\nTZOFFSETTO:{after}\r\n{repeats}END:{part}\r\n"
        )
    return f"BEGIN:VTIMEZONE\r\nTZID:{name}\r\n{made}END:VTIMEZONE\r\n"


def british(name: str) -> str:
    """The clock of London under another name."""
    return zone(
        name,
        ("19961027T020000", "+0100", "+0000", "BYMONTH=10;BYDAY=-1SU"),
        ("19810329T010000", "+0000", "+0100", "BYMONTH=3;BYDAY=-1SU"),
    )


def american(name: str) -> str:
    """The clock of New York under another name."""
    return zone(
        name,
        ("20071104T020000", "-0400", "-0500", "BYMONTH=11;BYDAY=1SU"),
        ("20070311T020000", "-0500", "-0400", "BYMONTH=3;BYDAY=2SU"),
    )


def at(name: str, wall: str = "20270705T090000", uid: str = "a") -> str:
    """An hour by the clock of that zone."""
    return event(f"DTSTART;TZID={name}:{wall}", "DURATION:PT1H", uid=uid)


ZONES = [
    ("GMT with British rules", british("GMT") + at("GMT"), ["05 Jul 10:00-11:00"]),
    ("EST with American rules", american("EST") + at("EST"), ["05 Jul 15:00-16:00"]),
    ("GMT behind a path", british("/example.org/1/GMT") + at("/example.org/1/GMT"), ["05 Jul 10:00-11:00"]),
    ("a sign that is meant, not that of Etc", zone("Etc/GMT-1", ("19700101T000000", "-0100", "-0100", ""))
     + at("Etc/GMT-1"), ["05 Jul 12:00-13:00"]),
    ("EST of which nothing more is said", at("EST"), ["05 Jul 16:00-17:00"]),
    ("only summer time, before it begins", zone("Office", ("20270328T020000", "+0200", "+0300", ""))
     + at("Office", "20270203T090000"), ["03 Feb 08:00-09:00"]),
    ("only summer time, since it began", zone("Office", ("20270328T020000", "+0200", "+0300", ""))
     + at("Office"), ["05 Jul 08:00-09:00"]),
    ("winter time first, and before it the summer", zone("Office", ("20271031T030000", "+0300", "+0200", ""))
     + at("Office"), ["05 Jul 08:00-09:00"]),
    ("a name with a comma", british("Bath\\, Somerset") + at('"Bath, Somerset"'), ["05 Jul 10:00-11:00"]),
    ("an hour that the clock leaves out", OUTLOOK_ZONE + at("Customized Time Zone", "20270328T023000"),
     ["28 Mar 03:30-04:30"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in ZONES], ids=[case[0] for case in ZONES])
def test_a_zone_is_what_its_own_calendar_says_of_it(body: str, expected: list[str]) -> None:
    found = read(calendar(body))
    assert (days(found), found.remarks) == (expected, ())


SAID = [
    ("a place with other rules", zone("Europe/London", ("19700101T000000", "+0000", "+0000", "")) + at("Europe/London"),
     "the file gives “Europe/London” other clock changes than are known of that place; "
     "its times are those of the place", ["05 Jul 10:00-11:00"]),
    ("rules that nobody can follow", BUSY_ZONE.replace("Customized Time Zone", "EST") + at("EST"),
     "what the file says of the time zone “EST” cannot be followed; its times are read as in the known one of that "
     "name", ["05 Jul 16:00-17:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "remark", "expected"), [c[1:] for c in SAID], ids=[c[0] for c in SAID])
def test_where_a_file_and_the_known_zone_disagree_it_is_said(body: str, remark: str, expected: list[str]) -> None:
    found = read(calendar(body))
    assert (days(found), [str(each) for each in found.remarks]) == (expected, [remark])


WHOLE = ("DTSTART;VALUE=DATE:20270105", "DTEND;VALUE=DATE:20270106")
FOUR = ["05 Jan", "12 Jan", "19 Jan", "26 Jan"]


@pytest.mark.parametrize("home", [PARIS, NEW_YORK, TOKYO])
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((*WHOLE, "RRULE:FREQ=WEEKLY;UNTIL=20270125T230000Z;BYDAY=TU"), FOUR),
        ((*WHOLE, "RRULE:FREQ=WEEKLY;UNTIL=20270126T225959Z;BYDAY=TU"), FOUR),
        ((*WHOLE, "RRULE:FREQ=WEEKLY;UNTIL=20270126T000000Z;BYDAY=TU"), FOUR),
        ((*WHOLE, "RRULE:FREQ=WEEKLY;UNTIL=20270125;BYDAY=TU"), FOUR[:3]),
        ((*WHOLE, "RRULE:FREQ=DAILY;UNTIL=20270106T230000Z"), ["05 Jan", "06 Jan", "07 Jan"]),
        ((*WHOLE, "RRULE:FREQ=DAILY;UNTIL=20270106T240000Z"), ["05 Jan", "06 Jan"]),
        ((*WHOLE, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20270111T230000Z"), ["05 Jan", "19 Jan"]),
        ((*WHOLE, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Customized Time Zone:20270112T000000"),
         ["05 Jan", "19 Jan"]),
        ((*WHOLE, "RDATE:20270111T230000Z"), ["05 Jan", "12 Jan"]),
        (("DTSTART;TZID=Customized Time Zone:20270105T000000", "DTEND;TZID=Customized Time Zone:20270106T000000",
          "RRULE:FREQ=WEEKLY;UNTIL=20270125T230000Z"), FOUR),
        (("DTSTART:20270104T230000Z", "DTEND:20270105T230000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
          "RRULE:FREQ=WEEKLY;UNTIL=20270125T230000Z"), FOUR),
    ],
    ids=["Exchange", "Apple", "midnight in UTC", "a day", "daily", "the hour 24", "one taken out in UTC",
         "one taken out by the clock", "one more in UTC", "Outlook's midnights", "its midnights in UTC"],
)  # fmt: skip
def test_a_series_of_whole_days_ends_on_its_last_day_wherever_it_is_read(
    lines: tuple[str, ...], expected: list[str], home: str
) -> None:
    assert days(read(calendar(OUTLOOK_ZONE, event(*lines)), home)) == expected


def test_one_of_a_series_of_whole_days_that_is_named_by_its_midnight_is_moved_and_not_doubled() -> None:
    moved = event("DTSTART;VALUE=DATE:20270114", "RECURRENCE-ID:20270111T230000Z")
    found = read(calendar(OUTLOOK_ZONE, event(*WHOLE, "RRULE:FREQ=WEEKLY;COUNT=3"), moved))
    assert days(found) == ["05 Jan", "14 Jan", "19 Jan"]


VALUES = [
    ("days with midnights", ("DTSTART;VALUE=DATE:20270303T000000Z", "DTEND;VALUE=DATE:20270306T000000Z"),
     ["03 Mar..05 Mar"], 0),
    ("without a Z", ("DTSTART;VALUE=DATE:20270303T000000", "DTEND;VALUE=DATE:20270306T000000"), ["03 Mar..05 Mar"], 0),
    ("with the midnight at home", ("DTSTART;VALUE=DATE:20270302T230000Z", "DTEND;VALUE=DATE:20270303T230000Z"),
     ["03 Mar"], 0),
    ("one of both", ("DTSTART;VALUE=DATE:20270303T000000Z", "DTEND;VALUE=DATE:20270306"), ["03 Mar..05 Mar"], 0),
    ("days with times", ("DTSTART;VALUE=DATE:20270303T120000", "DTEND;VALUE=DATE:20270303T160000"),
     ["03 Mar 12:00-16:00"], 1),
    ("a night that ends on a day", ("DTSTART;VALUE=DATE:20270303T200000", "DTEND;VALUE=DATE:20270304T000000"),
     ["03 Mar 20:00-00:00"], 1),
    ("a day with a Z", ("DTSTART:20270303Z", "DTEND:20270305Z"), ["03 Mar..04 Mar"], 0),
    ("the end of the day", ("DTSTART:20270301T200000", "DTEND:20270301T240000"), ["01 Mar 20:00-00:00"], 0),
    ("the end of the day in UTC", ("DTSTART:20270301T200000Z", "DTEND:20270301T240000Z"),
     ["01 Mar..02 Mar 21:00-01:00"], 0),
    ("a start at the end of the day", ("DTSTART:20270301T240000", "DTEND:20270302T010000"), ["02 Mar 00:00-01:00"], 0),
    ("whole days by the hour 24", ("DTSTART:20270301T000000", "DTEND:20270302T240000"), ["01 Mar..02 Mar"], 0),
    ("hours that pass while the clock jumps", ("DTSTART;TZID=Europe/Paris:20270327T220000", "DURATION:PT8H"),
     ["27 Mar..28 Mar 22:00-07:00"], 0),
    ("a day and hours by the clock", ("DTSTART;TZID=Europe/Paris:20270327T220000", "DURATION:P1DT2H"),
     ["27 Mar..28 Mar 22:00-00:00"], 0),
    ("a week by the clock", ("DTSTART;TZID=Europe/Paris:20270327T220000", "DURATION:P1W"),
     ["27 Mar..03 Apr 22:00-22:00"], 0),
    ("a second too many", ("DTSTART:20270301T200000", "DTEND:20270301T205960"), ["01 Mar 20:00-20:59"], 0),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected", "told"), [c[1:] for c in VALUES], ids=[c[0] for c in VALUES])
def test_odd_days_and_times_are_read_as_they_are_meant(lines: tuple[str, ...], expected: list[str], told: int) -> None:
    found = read(calendar(event(*lines)))
    assert (days(found), len(found.remarks)) == (expected, told)


VISIT = ("DTSTART:20270310T090000Z", "DTEND:20270310T100000Z")
LATER = ("DTSTART:20270311T090000Z", "DTEND:20270311T100000Z")


def said(method: str, *lines: str, sequence: int = 0) -> bytes:
    """A calendar that speaks of one event."""
    head = (f"METHOD:{method}",) if method else ()
    return calendar(event(*lines, f"SEQUENCE:{sequence}"), head=head)


WEEKLY = ("DTSTART:20270310T090000Z", "RRULE:FREQ=WEEKLY;COUNT=3")

SEVERAL = [
    ("asked for and called off",
     [said("REQUEST", *VISIT), said("CANCEL", *VISIT, sequence=1)], ["10 Mar 10:00-11:00 x"]),
    ("called off without days", [said("REQUEST", *VISIT), said("CANCEL", sequence=1)], ["10 Mar 10:00-11:00 x"]),
    ("the calling off first", [said("CANCEL", *VISIT, sequence=1), said("REQUEST", *VISIT)], ["10 Mar 10:00-11:00 x"]),
    ("called off and asked for anew", [said("CANCEL", *VISIT, sequence=1), said("REQUEST", *LATER, sequence=2)],
     ["11 Mar 10:00-11:00"]),
    ("moved", [said("REQUEST", *VISIT), said("REQUEST", *LATER, sequence=1)], ["11 Mar 10:00-11:00"]),
    ("asked for and answered", [said("REQUEST", *VISIT), said("REPLY", *VISIT), said("COUNTER", *LATER)],
     ["10 Mar 10:00-11:00"]),
    ("an answer alone", [said("REPLY", *VISIT)], ["10 Mar 10:00-11:00"]),
    ("one of a series", [said("REQUEST", *WEEKLY), said("CANCEL", "RECURRENCE-ID:20270317T090000Z", sequence=1)],
     ["10 Mar 10:00", "17 Mar 10:00 x", "24 Mar 10:00"]),
    ("a series", [said("REQUEST", *WEEKLY), said("CANCEL", "DTSTART:20270310T090000Z", sequence=1)],
     ["10 Mar 10:00 x", "17 Mar 10:00 x", "24 Mar 10:00 x"]),
    ("two that say nothing of one another", [said("", *VISIT), said("", *LATER)],
     ["10 Mar 10:00-11:00", "11 Mar 10:00-11:00"]),
    ("another one called off", [said("REQUEST", *VISIT), calendar(event(*LATER, uid="b"), head=("METHOD:CANCEL",))],
     ["10 Mar 10:00-11:00", "11 Mar 10:00-11:00 x"]),
    ("zones of one name", [calendar(british("Staff"), at("Staff")), calendar(american("Staff"), at("Staff", uid="b"))],
     ["05 Jul 10:00-11:00", "05 Jul 15:00-16:00"]),
    ("a zone that another describes", [calendar(british("Staff")), calendar(at("Staff"))], ["05 Jul 10:00-11:00"]),
    ("floating times of each", [calendar(event(f"DTSTART:{day}T090000", uid=day), head=(f"X-WR-TIMEZONE:{zone}",))
                                for day, zone in (("20270705", TOKYO), ("20270706", NEW_YORK))],
     ["05 Jul 02:00", "06 Jul 15:00"]),
    ("one that has no end", [said("REQUEST", *VISIT).replace(b"END:VCALENDAR\r\n", b""), said("CANCEL", sequence=1)],
     ["10 Mar 10:00-11:00 x"]),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "expected"), [c[1:] for c in SEVERAL], ids=[c[0] for c in SEVERAL])
def test_each_calendar_of_a_file_speaks_for_itself(parts: list[bytes], expected: list[str]) -> None:
    found = read(b"".join(parts))
    assert (days(found), found.remarks) == (expected, ())


def test_of_the_versions_of_an_event_the_last_one_is_shown_and_the_others_are_told_of() -> None:
    weekly = ("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=WEEKLY;COUNT=3")
    moved = event("DTSTART;VALUE=DATE:20270318", "RECURRENCE-ID;VALUE=DATE:20270315", "SEQUENCE:2")
    left_out = event(*weekly, "SEQUENCE:3", "EXDATE;VALUE=DATE:20270308")
    found = read(calendar(left_out, event(*weekly, "SEQUENCE:1"), moved))
    assert days(found) == ["01 Mar", "18 Mar"]
    assert [str(remark) for remark in found.remarks] == ["left out: 1 earlier version of its events"]


@settings(max_examples=40, deadline=None)
@given(data())
def test_a_file_tells_the_same_in_whatever_order_its_calendars_stand(drawn: DataObject) -> None:
    number = drawn.draw(integers(1, 5))
    methods = [drawn.draw(sampled_from(["REQUEST", "CANCEL"])) for _ in range(number)]
    parts = [
        said(method, f"DTSTART:202703{10 + sequence}T090000Z", sequence=sequence)
        for sequence, method in enumerate(methods)
    ]
    shown = days(read(b"".join(drawn.draw(permutations(parts)))))
    assert len(shown) == 1
    assert shown[0].endswith(" x") == (methods[-1] == "CANCEL")


def test_a_series_is_shown_to_its_end_and_what_comes_most_often_leaves_room_for_the_rest() -> None:
    watch = event("DTSTART:20260101T060000", "RRULE:FREQ=DAILY;BYHOUR=6,12,18;BYMINUTE=0", uid="watch")
    hourly = event("DTSTART:20260101T000000", "RRULE:FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))), uid="hour")
    weekly = event("DTSTART:20260102T090000", "RRULE:FREQ=WEEKLY", uid="week", summary="Week")
    found = read(calendar(watch))
    assert (len(found.entries), found.entries[-1].span.first, found.remarks) == (3 * 1826, date(2030, 12, 31), ())
    crowded = read(calendar(hourly, watch, weekly))
    assert [str(remark) for remark in crowded.remarks] == ["only the first 25,000 entries are shown"]
    assert sum(entry.title == "Week" for entry in crowded.entries) == 261


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("", "there are no events in it"),
        ("BEGIN:VTODO\r\nUID:t\r\nDUE:20270301\r\nEND:VTODO\r\n", "there are no events in it"),
        (
            event("DTSTART:20100303", "RRULE:FREQ=DAILY;COUNT=3"),
            "none of its events lies on the days that are looked at",
        ),
        (event("DTSTART:18100303"), "none of its events lies on the days that are looked at"),
    ],
    ids=["empty", "tasks", "a series that is over", "before all plans"],
)
def test_a_calendar_that_shows_nothing_says_so(body: str, why: str) -> None:
    found = read(calendar(body))
    assert (found.entries, str(found.remarks[0])) == ((), why)
