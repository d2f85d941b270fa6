"""Calendars of other programs, as they really look, read for the days of a plan."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings

from app.domain.engagement import Engagement
from app.domain.spans import DaySpan
from app.exchange import FileExchange
from app.exchange.ical import write_ical
from app.exchange.ical_reading import blocks, read_calendar, reading, recurrence
from app.services.ports import CalendarFile, Selection
from app.services.texts.tables import FileRefused
from tests.builders import NOON, plan_with
from tests.exchange import strategies
from tests.exchange.calendars import BUSY_ZONE, OUTLOOK_ZONE, calendar, event

SPAN = DaySpan(date(2026, 1, 1), date(2029, 1, 1))
HOME = "Europe/Paris"


def read(data: bytes, home: str = HOME) -> CalendarFile:
    return read_calendar(data, "diary.ics", SPAN, home)


def days(data: bytes, home: str = HOME) -> list[str]:
    """Each entry as `first..last`, with the times where it has any, at most seven."""
    found = []
    for entry in read(data, home).entries[:7]:
        words = f"{entry.span.first:%d %b}..{entry.span.last:%d %b}"
        if entry.start_time is not None:
            words += f" {entry.start_time:%H:%M}" + (f"-{entry.end_time:%H:%M}" if entry.end_time else "")
        found.append(words)
    return found


DAYS = [
    ("a day without an end", event("DTSTART;VALUE=DATE:20270303"), ["03 Mar..03 Mar"]),
    ("the end is exclusive", event("DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270306"), ["03 Mar..05 Mar"]),
    ("an end on the day itself", event("DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270303"), ["03 Mar..03 Mar"]),
    ("a day that does not say that it is one", event("DTSTART:20270303", "DTEND:20270305"), ["03 Mar..04 Mar"]),
    ("a length instead of an end", event("DTSTART;VALUE=DATE:20270303", "DURATION:P3D"), ["03 Mar..05 Mar"]),
    ("a day that ends at a time", event("DTSTART;VALUE=DATE:20270303", "DTEND:20270304T100000"), ["03 Mar..04 Mar"]),
    (
        "Outlook's midnight to midnight, far from home",
        event("DTSTART;TZID=Tokyo Standard Time:20270303T000000", "DTEND;TZID=Tokyo Standard Time:20270305T000000"),
        ["03 Mar..04 Mar"],
    ),
    (
        "Outlook says that midnight in UTC is meant",
        event("DTSTART:20270303T000000Z", "DTEND:20270304T000000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
        ["03 Mar..03 Mar"],
    ),
    ("a time in UTC", event("DTSTART:20270303T233000Z", "DTEND:20270304T003000Z"), ["04 Mar..04 Mar 00:30-01:30"]),
    ("until midnight is no further day", event("DTSTART:20270303T190000", "DTEND:20270304T000000"),
     ["03 Mar..03 Mar 19:00-00:00"]),
    ("a moment", event("DTSTART:20270303T190000Z"), ["03 Mar..03 Mar 20:00"]),
    ("a floating time is that of home", event("DTSTART:20270303T090000", "DURATION:PT90M"),
     ["03 Mar..03 Mar 09:00-10:30"]),
    ("an IANA zone", event("DTSTART;TZID=Asia/Tokyo:20270303T090000", "DURATION:PT1H"),
     ["03 Mar..03 Mar 01:00-02:00"]),
    ("a zone that was renamed", event("DTSTART;TZID=Europe/Kiev:20270303T090000"), ["03 Mar..03 Mar 08:00"]),
    ("a zone in quotes", event('DTSTART;TZID="Europe/London":20270303T090000'), ["03 Mar..03 Mar 10:00"]),
    ("a zone behind a path", event("DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20270303T090000"),
     ["03 Mar..03 Mar 10:00"]),
    ("a zone of Windows", event("DTSTART;TZID=New Zealand Standard Time:20270303T090000"), ["02 Mar..02 Mar 21:00"]),
    ("a zone as Windows shows it", event("DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20270303T090000"),
     ["03 Mar..03 Mar 15:00"]),
    ("cities as Windows shows them", event('DTSTART;TZID="(UTC+09:00) Osaka, Sapporo, Tokyo":20270303T090000'),
     ["03 Mar..03 Mar 01:00"]),
    ("a zone that only the file knows", OUTLOOK_ZONE + event("DTSTART;TZID=Customized Time Zone:20270703T090000"),
     ["03 Jul..03 Jul 09:00"]),
    ("that zone in winter", OUTLOOK_ZONE + event("DTSTART;TZID=Customized Time Zone:20270103T090000"),
     ["03 Jan..03 Jan 09:00"]),
    ("a birthday of Google", event("DTSTART;VALUE=DATE:20070601", "DTEND;VALUE=DATE:20070602", "RRULE:FREQ=YEARLY"),
     ["01 Jun..01 Jun", "01 Jun..01 Jun", "01 Jun..01 Jun"]),
    ("a rule with a count", event("DTSTART:20270301T090000", "RRULE:FREQ=DAILY;COUNT=2"),
     ["01 Mar..01 Mar 09:00", "02 Mar..02 Mar 09:00"]),
    ("a rule that ends on a day", event("DTSTART;TZID=Asia/Tokyo:20270301T090000", "RRULE:FREQ=DAILY;UNTIL=20270302"),
     ["01 Mar..01 Mar 01:00", "02 Mar..02 Mar 01:00"]),
    ("a rule with a day taken out",
     event("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20270308"),
     ["01 Mar..01 Mar", "15 Mar..15 Mar"]),
    ("a day taken out in UTC",
     event("DTSTART;TZID=Europe/London:20270701T090000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20270702T080000Z"),
     ["01 Jul..01 Jul 10:00", "03 Jul..03 Jul 10:00"]),
    ("days beside the rule", event("DTSTART;VALUE=DATE:20270301", "RDATE;VALUE=DATE:20270310,20270320"),
     ["01 Mar..01 Mar", "10 Mar..10 Mar", "20 Mar..20 Mar"]),
    ("over the change of the clock it stays nine o'clock",
     event("DTSTART;TZID=Europe/Paris:20270327T090000", "RRULE:FREQ=DAILY;COUNT=2"),
     ["27 Mar..27 Mar 09:00", "28 Mar..28 Mar 09:00"]),
    ("one of a series moved",
     event("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=DAILY;COUNT=3")
     + event("DTSTART;VALUE=DATE:20270320", "RECURRENCE-ID;VALUE=DATE:20270302"),
     ["01 Mar..01 Mar", "03 Mar..03 Mar", "20 Mar..20 Mar"]),
    ("one moved of which the series is not there",
     event("DTSTART;VALUE=DATE:20270320", "RECURRENCE-ID;VALUE=DATE:20270302"), ["20 Mar..20 Mar"]),
    ("two of one name are both kept",
     event("DTSTART;VALUE=DATE:20270301") + event("DTSTART;VALUE=DATE:20270305"), ["01 Mar..01 Mar", "05 Mar..05 Mar"]),
    ("two series of one name are both kept",
     event("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=DAILY;COUNT=1")
     + event("DTSTART;VALUE=DATE:20270305", "RRULE:FREQ=DAILY;COUNT=1"), ["01 Mar..01 Mar", "05 Mar..05 Mar"]),
    ("lower case", "begin:vevent\r\nuid:x\r\ndtstart;value=date:20270301\r\nend:vevent\r\n", ["01 Mar..01 Mar"]),
    ("an alarm inside is not the event",
     event("DTSTART;VALUE=DATE:20270301", "BEGIN:VALARM", "TRIGGER:-PT1M", "DURATION:P9D", "END:VALARM"),
     ["01 Mar..01 Mar"]),
    ("tasks are none of ours", "BEGIN:VTODO\r\nUID:t\r\nDUE:20270301\r\nEND:VTODO\r\n", []),
    ("a rule that never comes", event("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
     ["01 Mar..01 Mar"]),
    ("a rule that never comes, counted",
     event("DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2000000000"),
     ["01 Mar..01 Mar"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in DAYS], ids=[case[0] for case in DAYS])
def test_days_and_times(body, expected):
    assert days(calendar(body)) == expected


@pytest.mark.parametrize("home", ["Pacific/Honolulu", "Pacific/Auckland"])
def test_days_stay_where_they_are_wherever_home_is(home):
    data = calendar(event("DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270306"))
    assert days(data, home) == ["03 Mar..05 Mar"]


def test_google_s_floating_times_are_those_of_its_calendar():
    data = calendar(
        event("DTSTART:20270303T090000"), head=("X-WR-CALNAME:Minister's diary", "X-WR-TIMEZONE:Asia/Tokyo")
    )
    assert days(data) == ["03 Mar..03 Mar 01:00"]
    assert read(data).title == "Minister's diary"


REMARKS = [
    ("30 February", event("DTSTART;VALUE=DATE:20270230"), "line 14: “20270230” is no date or time"),
    ("no start", event("DTEND:20270301"), "the event of line 10 has no start"),
    ("no end of the event", "BEGIN:VEVENT\r\nDTSTART:20270301\r\n", "the event of line 10 has no end"),
    ("the end before the start", event("DTSTART:20270303", "DTEND:20270301"),
     "the event of line 10 ends before it begins; its first day is shown"),
    ("a broken length", event("DTSTART:20270303", "DURATION:-PT1W1D2H"), "line 15: “-PT1W1D2H” is no length of time"),
    ("a broken rule", event("DTSTART:20270303", "RRULE:FREQ=DAILY;INTERVAL=often"),
     "line 15: the rule of repetition is broken"),
    ("every second", event("DTSTART:20270303T090000", "RRULE:FREQ=SECONDLY"),
     "line 15: repeats more often than is shown here"),
    ("every minute by another name", event("DTSTART:20270303T090000", "RRULE:FREQ=DAILY;BYMINUTE=" + ",".join(
        map(str, range(60)))), "line 15: repeats more often than is shown here"),
    ("an interval of nothing", event("DTSTART:20270303", "RRULE:FREQ=DAILY;INTERVAL=0"),
     "line 15: repeats more often than is shown here"),
    ("a rule that no library can follow", event("DTSTART:20270303", "RRULE:FREQ=WEEKLY;UNTL=20280101"),
     "the event of line 10 repeats in a way nobody can follow"),
    ("nobody knows when", event("DTSTART:20270303", "RRULE:FREQ=DAILY;INTERVAL=2;BYDAY=MO"),
     "line 15: nobody knows when this repeats"),
    ("an unknown zone", event("DTSTART;TZID=Europe/Germany:20270303T090000"),
     "the time zone “Europe/Germany” is not known; its times are taken as they stand"),
    ("a zone that changes every second", BUSY_ZONE + event("DTSTART;TZID=Customized Time Zone:20270303T090000"),
     "the time zone “Customized Time Zone” is not known; its times are taken as they stand"),
    ("no line of a calendar", event("DTSTART:20270303", "this is nothing"), "line 15 is no line of a calendar"),
    ("before all plans", event("DTSTART:18990303"), "1 events lie outside of the years that a plan can hold"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in REMARKS], ids=[case[0] for case in REMARKS])
def test_what_cannot_be_read_is_named_by_its_line_and_the_rest_is_taken(body, expected):
    found = read(calendar(event("DTSTART;VALUE=DATE:20270601", uid="good", summary="Good"), body))
    assert [str(remark) for remark in found.remarks] == [expected]
    assert "Good" in [entry.title for entry in found.entries]


def test_of_many_troubles_the_first_are_named_and_the_rest_counted():
    found = read(calendar(event("DTSTART:20270601"), *(event("DTSTART:20270230", uid=str(n)) for n in range(9))))
    assert len(found.remarks) == 6
    assert str(found.remarks[-1]) == "and 4 more of the kind"


REFUSED = [
    ("empty", b"", "is no calendar"),
    ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "is no calendar"),
    ("a web page", b"<!DOCTYPE html><html><body>Sign in</body></html>", "is no calendar"),
    ("nothing good in it", calendar(event("DTSTART:20270230")), "line 8: “20270230” is no date or time"),
]


@pytest.mark.parametrize(("data", "why"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_no_calendar_is_refused_in_words(data, why):
    with pytest.raises(FileRefused, match=re.escape(why)):
        read(data)


ENCODED = [
    ("UTF-8 with a mark", "utf-8-sig"),
    ("UTF-16", "utf-16"),
    ("Western European", "cp1252"),
]


@pytest.mark.parametrize("encoding", [case[1] for case in ENCODED], ids=[case[0] for case in ENCODED])
def test_letters_of_any_encoding(encoding):
    data = calendar(event("DTSTART:20270303", "LOCATION:Köln\\, Rhein")).decode().replace("Staff", "Größe")
    [entry] = read(data.encode(encoding)).entries
    assert entry.title == "Größe talks"
    assert str(entry.notes[0]) == "Köln, Rhein"


@pytest.mark.parametrize("ending", ["\n", "\r", "\r\n\r\n"], ids=["LF", "CR", "blank lines between"])
def test_any_line_ends(ending):
    assert days(calendar(event("DTSTART:20270303")).replace(b"\r\n", ending.encode())) == ["03 Mar..03 Mar"]


def test_a_line_folded_inside_a_letter_is_whole_again():
    data = calendar(event("DTSTART:20270303", summary="Besuch in Köln"))
    cut = data.index("ö".encode()) + 1
    [entry] = read(data[:cut] + b"\r\n " + data[cut:]).entries
    assert entry.title == "Besuch in Köln"


def test_a_tentative_and_a_cancelled_event_say_so():
    data = calendar(
        event("DTSTART:20270303", "STATUS:TENTATIVE"), event("DTSTART:20270304", "STATUS:CANCELLED", uid="b")
    )
    first, second = read(data).entries
    assert (first.uncertain, first.cancelled, [str(note) for note in first.notes]) == (True, False, ["tentative"])
    assert (second.uncertain, second.cancelled, [str(note) for note in second.notes]) == (False, True, ["cancelled"])


def test_text_of_strangers_stays_text():
    [entry] = read(calendar(event("DTSTART:20270303", summary="<b>{x}</b>\\n=1+1\x07"))).entries
    assert entry.title == "<b>{x}</b> =1+1"


def test_an_event_without_a_title_has_dots_for_one():
    [entry] = read(calendar("BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20270303\r\nEND:VEVENT\r\n")).entries
    assert entry.title == "…"


def test_no_more_events_are_read_than_the_limit(monkeypatch):
    monkeypatch.setattr(blocks, "MAX_EVENTS", 3)
    monkeypatch.setattr(reading, "MAX_EVENTS", 3)
    found = read(calendar(*(event("DTSTART:20270303", uid=str(n)) for n in range(5))))
    assert len(found.entries) == 3
    assert [str(remark) for remark in found.remarks] == ["2 events beyond the first 3 are left out"]


def test_a_deep_file_ends_where_it_is_too_deep():
    data = calendar(event("DTSTART:20270303"), "BEGIN:VEVENT\r\n" * 5_000)
    assert [entry.title for entry in read(data).entries] == ["Staff talks"]


def test_many_rules_together_do_not_keep_the_computer_busy(monkeypatch):
    monkeypatch.setattr(recurrence, "MAX_STEPS", 300_000)
    since = ("DTSTART;VALUE=DATE:19000101", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")
    found = read(calendar(*(event(*since, uid=str(n)) for n in range(200))))
    assert str(found.remarks[1]) == "line 9: nobody knows when this repeats"
    many = read(calendar(*(event("DTSTART:19000101", "RRULE:FREQ=YEARLY;BYYEARDAY=400", uid=str(n)) for n in range(6))))
    assert str(many.remarks[0]) == "none of its events lies on the days that are looked at"
    assert [str(remark).split(": ")[1] for remark in many.remarks[1:]] == ["there is too much that repeats"] * 4


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path):
    with pytest.raises(FileRefused, match="cannot be opened: no such file"):
        FileExchange().read_calendar(tmp_path / "gone.ics", SPAN, HOME)


def test_a_marking_of_ours_is_found():
    data = calendar(event("DTSTART:20270303", "X-ENTENTE-MARKING:SECRET"))
    assert read(data).markings == ("SECRET",)


def test_the_marking_of_the_whole_calendar_is_found_too():
    data = calendar(event("DTSTART:20270303", "X-ENTENTE-MARKING:OFFICIAL"), head=("X-ENTENTE-MARKING:SECRET AUSTEO",))
    assert read(data).markings == ("SECRET AUSTEO", "OFFICIAL")


@settings(max_examples=80, deadline=None)
@given(strategies.engagements())
def test_our_own_calendar_read_back_has_the_same_days(item: Engagement):
    found = read_calendar(write_ical(Selection(plan_with(item), NOON)), "own.ics", SPAN, item.dates.zone or "UTC")
    [entry] = found.entries
    dates = item.dates
    if dates.start_time is None:
        assert entry.span == dates.span
    else:
        assert entry.span.first == dates.earliest
        whole_days = dates.start_time == time() and dates.end_time in (None, time()) and dates.latest > dates.earliest
        assert entry.start_time == (None if whole_days else dates.start_time)
        assert entry.span.last <= dates.latest
    assert found.remarks == ()
