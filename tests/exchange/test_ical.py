"""Calendars as they are written, line by line."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.spans import Dates, DaySpan, PlanDate
from app.domain.statuses import STATUS_TITLES, Status
from app.exchange.ical import hand_out_ical, write_ical
from app.services.ports import EngagementStamp, Selection
from app.services.stores.ledger import Ledger, LeftEvent, OutputScope, Stated
from tests.builders import NOON, country, engagement, kind, plan_with
from tests.exchange.reading import at, check_octets, unfolded

NAIROBI = ";TZID=Africa/Nairobi"
CREATED = datetime(2026, 5, 1, 8, 30, tzinfo=UTC)
MODIFIED = datetime(2026, 6, 1, 8, 30, 59, 999, tzinfo=ZoneInfo("Europe/Oslo"))


def plan_of_one(item: Engagement, **settings: Any) -> Plan:
    return plan_with(item, country("KE", "Kenya"), country("TZ", "Tanzania"), kind("ship-visit"), **settings)


def written(item: Engagement, stamp: EngagementStamp | None = None, **settings: Any) -> bytes:
    stamps = {item.id: stamp} if stamp else {}
    return write_ical(Selection(plan_of_one(item, **settings), NOON, stamps=stamps))


def event_of(item: Engagement, stamp: EngagementStamp | None = None, **settings: Any) -> dict[str, str]:
    lines = unfolded(written(item, stamp, **settings))
    inside = lines[lines.index("BEGIN:VEVENT") + 1 : lines.index("END:VEVENT")]
    return dict(line.split(":", 1) for line in inside)


def test_an_all_day_engagement_is_written_line_by_line() -> None:
    item = engagement(
        "e1",
        "2027-03-03",
        "2027-03-05",
        "KE TZ",
        ref="N-1",
        title="Port call; Mombasa, “1”",
        status=Status.CONFIRMED,
        place=Place("Mombasa", "KE", "Africa/Nairobi", -4.05, 39.6667),
        own_lead="Commanding Officer",
        counterpart="Kenya Navy",
        description="Two ships.\nReception\\dinner.",
        marking="OFFICIAL",
    )

    lines = unfolded(written(item, EngagementStamp(3, CREATED, MODIFIED), title="Plan 2027"))

    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        lines[2],
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:e1@plan-1",
        "DTSTAMP:20260601T063059Z",
        "SEQUENCE:3",
        "CREATED:20260501T083000Z",
        "LAST-MODIFIED:20260601T063059Z",
        "DTSTART;VALUE=DATE:20270303",
        "DTEND;VALUE=DATE:20270306",
        'ORGANIZER;CN="Plan 2027":invalid:nomail',
        "SUMMARY:Port call\\; Mombasa\\, “1”",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "CATEGORIES:Ship visit",
        "LOCATION:Mombasa\\, Kenya",
        "GEO:-4.050000;39.666700",
        "DESCRIPTION:OFFICIAL\\nReference: N-1\\nKind: Ship visit\\nStatus: confirmed\\nWith: Kenya\\, Tanzania"
        "\\nLead person: Commanding Officer\\nCounterpart: Kenya Navy\\n\\nTwo ships.\\nReception\\\\dinner.",
        "X-ENTENTE-MARKING:OFFICIAL",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    assert re.fullmatch(r"PRODID:-//Entente//Entente [\d.]+//EN", lines[2])


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (Status.IDEA, "TENTATIVE"),
        (Status.PROPOSED, "TENTATIVE"),
        (Status.PLANNED, "TENTATIVE"),
        (Status.CONFIRMED, "CONFIRMED"),
        (Status.UNDER_WAY, "CONFIRMED"),
        (Status.COMPLETED, "CONFIRMED"),
        (Status.REPORTED, "CONFIRMED"),
        (Status.POSTPONED, "CANCELLED"),
        (Status.CANCELLED, "CANCELLED"),
        (Status.DECLINED, "CANCELLED"),
    ],
)
def test_the_status_is_one_that_calendars_know(status: Status, told: str) -> None:
    event = event_of(engagement(status=status, title="Talks", reason="Storm"))

    assert event["STATUS"] == told
    assert event["SUMMARY"] == (f"{status.capitalize()}: Talks" if told == "CANCELLED" else "Talks")
    assert f"Status: {STATUS_TITLES[status]}: Storm" in event["DESCRIPTION"]


@pytest.mark.parametrize(
    ("start", "end", "first", "after", "words"),
    [
        ("2027-03", "2027-03", "20270301", "20270401", "dates not fixed: March 2027"),
        ("2027-03", None, "20270301", "20270401", "dates not fixed: March 2027 – ?"),
        ("2027-W14", "2027-W14", "20270405", "20270412", "dates not fixed: week 14, 2027"),
        ("2027-Q2", "2027-Q2", "20270401", "20270701", "dates not fixed: quarter Apr–Jun 2027"),
        ("2027-05-03/2027-05-20", "2027-05-03/2027-05-20", "20270503", "20270521", "3 – 20 May 2027, day not fixed"),
        ("2027", "2027", "20270101", "20280101", "dates not fixed: 2027"),
        ("2027-03-03", "2027-04", "20270303", "20270501", "dates not fixed: Wed 3 Mar 2027 – April 2027"),
        ("2015-06", "2015-06-05", "20150601", "20150606", "dates not fixed: June 2015 – Fri 5 Jun 2015"),
    ],
)
def test_dates_that_are_not_fixed_fill_their_window_and_say_so(
    start: str, end: str | None, first: str, after: str, words: str
) -> None:
    event = event_of(engagement(start=start, end=end, title="Talks", status=Status.CONFIRMED))

    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == (first, after)
    assert (event["STATUS"], event["TRANSP"]) == ("TENTATIVE", "TRANSPARENT")
    words = words.replace(",", "\\,")
    assert event["SUMMARY"] == f"Talks ({words})"
    assert words in event["DESCRIPTION"]


def test_a_last_day_that_is_not_stated_is_one_day_and_says_so() -> None:
    event = event_of(engagement(start="2027-03-03", end=None, title="Talks", status=Status.CONFIRMED))

    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20270303", "20270304")
    assert (event["SUMMARY"], event["STATUS"]) == ("Talks (last day not stated)", "CONFIRMED")


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (at(time(9), time(17, 30)), f"{NAIROBI}:20270303T090000", f"{NAIROBI}:20270303T173000"),
        (at(time(22), time(2), days=2), f"{NAIROBI}:20270303T220000", f"{NAIROBI}:20270304T020000"),
        (at(time(9), time(17), "UTC"), ":20270303T090000Z", ":20270303T170000Z"),
        (at(time(9), time(17), "Etc/GMT-3"), ":20270303T060000Z", ":20270303T140000Z"),
        (at(time(9), None), f"{NAIROBI}:20270303T090000", None),
        (at(time(9), None, days=2), f"{NAIROBI}:20270303T090000", f"{NAIROBI}:20270305T000000"),
        (at(time(9), time(8)), f"{NAIROBI}:20270303T090000", None),
    ],
    ids=["a day", "over midnight", "UTC", "Etc", "no end time", "no end time, two days", "end before start"],
)
def test_timed_engagements_carry_their_zone(when: Dates, start: str, end: str | None) -> None:
    item = engagement(status=Status.CONFIRMED)
    lines = unfolded(written(Engagement(item.id, item.ref, item.title, item.kind, when, Status.CONFIRMED)))

    assert f"DTSTART{start}" in lines
    assert [line for line in lines if line.startswith("DTEND")] == ([f"DTEND{end}"] if end else [])
    assert ("TZID:Africa/Nairobi" in lines) is ("TZID=Africa/Nairobi" in start)
    assert not any("Etc" in line for line in lines)
    assert "TRANSP:OPAQUE" in lines


def test_what_says_nothing_is_absent() -> None:
    event = event_of(engagement(place=Place(), marking=""))

    assert not {"LOCATION", "GEO", "CLASS", "X-ENTENTE-MARKING", "CREATED", "LAST-MODIFIED"} & event.keys()
    assert event["SEQUENCE"] == "0"


@pytest.mark.parametrize(
    ("place", "location"),
    [
        (Place("Kenya", "KE"), "Kenya"),
        (Place("", "KE"), "Kenya"),
        (Place("Mombasa, Kenya", "KE"), "Mombasa\\, Kenya"),
        (Place("At sea"), "At sea"),
    ],
)
def test_the_location_names_the_country_once(place: Place, location: str) -> None:
    assert event_of(engagement(place=place))["LOCATION"] == location


def test_the_plan_marks_what_has_no_marking_of_its_own() -> None:
    event = event_of(engagement(), marking="RESTRICTED")

    assert event["DESCRIPTION"].startswith("RESTRICTED\\n")
    assert event["X-ENTENTE-MARKING"] == "RESTRICTED"


def test_a_category_has_no_comma() -> None:
    plan = plan_with(engagement(), kind("ship-visit", title="Visit, ship; or boat"))

    assert b"CATEGORIES:Visit / ship\\; or boat\r\n" in write_ical(Selection(plan, NOON))


def test_the_file_is_published_with_a_name_where_there_is_more_than_one_event() -> None:
    plan = plan_with(engagement("e1"), engagement("e2"), title="Plan 2027")

    lines = unfolded(write_ical(Selection(plan, NOON)))

    assert {"NAME:Plan 2027", "X-WR-CALNAME:Plan 2027"} <= set(lines)
    assert "METHOD:PUBLISH" in lines
    assert lines.count('ORGANIZER;CN="Plan 2027":invalid:nomail') == 2
    assert not any(line.startswith("ATTENDEE") for line in lines)
    assert not any("CALNAME" in line for line in unfolded(write_ical(Selection(plan, NOON, ids=("e2",)))))


def test_a_selection_leaves_the_others_out() -> None:
    plan = plan_with(engagement("e1"), engagement("e2"))

    assert [line for line in unfolded(write_ical(Selection(plan, NOON, ids=("e2",)))) if "UID" in line] == [
        "UID:e2@plan-1"
    ]


def test_an_empty_selection_is_a_calendar_without_events() -> None:
    data = write_ical(Selection(plan_with(), NOON))

    check_octets(data)
    assert icalendar.Calendar.from_ical(data).walk("VEVENT") == []


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="zoned"):
        write_ical(Selection(plan_with(engagement()), datetime(2027, 1, 1)))


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (
            Dates(PlanDate.parse("2027-03-28"), PlanDate.parse("2027-03-28"), time(0), time(9), "Asia/Beirut"),
            "20270327T220000Z",
            "20270328T060000Z",
        ),
        (
            Dates(PlanDate.parse("2027-10-31"), PlanDate.parse("2027-10-31"), time(1), time(2, 30), "Europe/Berlin"),
            "20271030T230000Z",
            "20271031T003000Z",
        ),
        (
            Dates(PlanDate.parse("2027-03-26"), PlanDate.parse("2027-03-31"), time(8), time(18, 30), "Europe/Oslo"),
            "20270326T070000Z",
            "20270331T163000Z",
        ),
        (
            Dates(PlanDate.parse("2027-10-29"), PlanDate.parse("2027-11-03"), time(8), None, "America/Nuuk"),
            "20271029T090000Z",
            "20271104T020000Z",
        ),
        (
            Dates(PlanDate.parse("2041-09-07"), PlanDate.parse("2041-09-07"), time(2, 30), time(3), "America/Santiago"),
            "20410907T063000Z",
            "20410907T070000Z",
        ),
    ],
    ids=[
        "no clock shows it",
        "shown twice",
        "over a change of clocks",
        "over a change to the end of a day",
        "after the tables of KDE and Evolution",
    ],
)
def test_a_time_that_some_readers_would_mistake_is_written_in_utc(when: Dates, start: str, end: str) -> None:
    item = engagement()
    lines = unfolded(written(Engagement(item.id, item.ref, item.title, item.kind, when, Status.CONFIRMED)))

    assert f"DTSTART:{start}" in lines
    assert f"DTEND:{end}" in lines
    assert "BEGIN:VTIMEZONE" not in lines


LEFT = LeftEvent(4, CREATED, "as it was", Stated("Port call", "20270303", "20270306", "OFFICIAL"))


def called_back(left: LeftEvent, scope: OutputScope, *, is_new: bool = False, **settings: Any) -> list[str]:
    ledger = Ledger({"gone": left, "e1": left}, frozenset({"gone", "e1"}), is_new, MODIFIED)
    selection = Selection(plan_of_one(engagement("e1"), **settings), NOON, scope=scope, ledger=ledger)
    lines = unfolded(write_ical(selection))
    return lines[lines.index("UID:gone@plan-1") - 1 :] if "UID:gone@plan-1" in lines else []


def test_what_left_and_is_gone_is_called_back_line_by_line() -> None:
    assert called_back(LEFT, OutputScope("{}"), marking="OFFICIAL") == [
        "BEGIN:VEVENT",
        "UID:gone@plan-1",
        "DTSTAMP:20260601T063059Z",
        "SEQUENCE:5",
        "LAST-MODIFIED:20260601T063059Z",
        "DTSTART;VALUE=DATE:20270303",
        "DTEND;VALUE=DATE:20270306",
        'ORGANIZER;CN="Entente":invalid:nomail',
        "SUMMARY:Withdrawn: Port call",
        "STATUS:CANCELLED",
        "TRANSP:TRANSPARENT",
        "DESCRIPTION:OFFICIAL\\nThis is no longer part of the calendar that it came with.",
        "X-ENTENTE-MARKING:OFFICIAL",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_title_that_is_marked_higher_than_the_file_is_not_told_when_it_is_called_back() -> None:
    told = called_back(replace(LEFT, stated=replace(LEFT.stated, marking="SECRET")), OutputScope("{}"))

    assert "SUMMARY:Withdrawn: an engagement of this plan" in told
    assert not any("SECRET" in line or "Port call" in line for line in told)


@pytest.mark.parametrize(
    ("first", "end", "is_told"),
    [("2027-01-01", "2027-04-01", True), ("2027-03-07", "2027-04-01", False), ("2027-01-01", "2027-03-03", False)],
    ids=["its days", "later days", "earlier days"],
)
def test_a_file_of_other_days_calls_back_what_was_on_its_days(first: str, end: str, is_told: bool) -> None:
    period = DaySpan(date.fromisoformat(first), date.fromisoformat(end))

    assert bool(called_back(LEFT, OutputScope("{}", period), is_new=True)) is is_told
    assert called_back(LEFT, OutputScope("{}", period))


def test_what_says_the_same_leaves_with_the_same_numbers_and_what_does_not_with_higher_ones() -> None:
    plan, scope = plan_of_one(engagement("e1")), OutputScope("{}")
    stamps = {"e1": EngagementStamp(2, CREATED, MODIFIED)}
    first = hand_out_ical(Selection(plan, NOON, stamps=stamps, scope=scope))
    known = Ledger(first.events, first.given, False, MODIFIED)

    # A restored backup knows of fewer changes than what left.
    fewer = {"e1": EngagementStamp(0, CREATED, CREATED)}
    again = Selection(plan, datetime(2029, 1, 1, tzinfo=UTC), stamps=fewer, scope=scope, ledger=known)
    assert hand_out_ical(again).content == first.content
    assert hand_out_ical(again).events == {}

    marked = plan_of_one(engagement("e1"), marking="RESTRICTED")
    raised = hand_out_ical(replace(again, plan=marked)).events["e1"]
    assert raised.sequence == 3
    assert raised.modified > MODIFIED
