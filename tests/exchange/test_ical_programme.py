"""Items of programmes in calendars: events of their own by the clock of their own place, read back by a library."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import icalendar
import pytest

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.exchange.ical import hand_out_ical
from app.services.outputs.handing_out import called_back
from app.services.ports import Output, Selection
from app.services.stores.ledger import Ledger, OutputScope
from tests.builders import NOON, country, engagement, kind, plan_with, programme_item
from tests.exchange.reading import check_octets

COUNTRIES = (
    country("NP", "Nepal", zones=("Asia/Kathmandu",)),
    country("NZ", "New Zealand", zones=("Pacific/Auckland",)),
    country("AU", "Australia", zones=("Australia/Sydney",)),
    country("IN", "India", zones=("Asia/Kolkata",)),
)
PLACES = KnownPlaces([Place("Perth", "AU", "Australia/Perth", -32.0, 115.9)])


def tour(**fields: Any) -> Engagement:
    known: dict[str, Any] = {"title": "Tour", "ref": "T-1", "place": Place("New Delhi", "IN")}
    return engagement("e1", "2027-09-24", "2027-09-29", "IN NP NZ", **{**known, "status": Status.CONFIRMED, **fields})


def item(day: str, begins: str = "", ends: str = "", id: str = "pi1", **fields: Any) -> Any:
    times = {name: time.fromisoformat(at) for name, at in (("begins", begins), ("ends", ends)) if at}
    return programme_item(id, "e1", day, **times, **fields)


def plan(*items: Any, whole: Engagement | None = None) -> Plan:
    return plan_with(*COUNTRIES, kind("ship-visit"), whole or tour(), *items)


def written(held: Plan, ledger: Ledger | None = None) -> Output:
    known = ledger or Ledger()
    return hand_out_ical(Selection(held, NOON, places=PLACES, scope=OutputScope("all"), ledger=known))


def events(output: Output) -> dict[str, Any]:
    check_octets(output.content)
    found = icalendar.Calendar.from_ical(output.content)
    return {str(each["UID"]): each for each in found.walk("VEVENT")}


INSTANTS: dict[str, tuple[Any, datetime, str]] = {
    "Kathmandu": (item("2027-09-26", "09:00", country="NP"), datetime(2027, 9, 26, 3, 15), "Asia/Kathmandu"),
    "Auckland on its winter clock": (
        item("2027-09-25", "09:00", country="NZ"),
        datetime(2027, 9, 24, 21),
        "Pacific/Auckland",
    ),
    "Auckland the day after, on its summer clock": (
        item("2027-09-26", "09:00", country="NZ"),
        datetime(2027, 9, 25, 20),
        "Pacific/Auckland",
    ),
    "a place that is known": (
        item("2027-09-26", "09:00", country="AU", place="Perth"),
        datetime(2027, 9, 26, 1),
        "Australia/Perth",
    ),
    "the engagement's own": (item("2027-09-26", "09:00"), datetime(2027, 9, 26, 3, 30), "Asia/Kolkata"),
    "a time that no clock shows, in UTC": (
        item("2027-09-26", "02:30", country="NZ"),
        datetime(2027, 9, 25, 14, 30),
        "",
    ),
}


@pytest.mark.parametrize("case", INSTANTS)
def test_an_item_is_at_the_right_instant_in_the_zone_of_its_place(case: str) -> None:
    each, expected, zone = INSTANTS[case]
    output = written(plan(each))
    start = events(output)["e1/pi1@plan-1"]["DTSTART"]
    assert start.dt.astimezone(UTC) == expected.replace(tzinfo=UTC)
    assert start.params.get("TZID", "") == zone
    assert (f"TZID:{zone}\r\n".encode() in output.content) is bool(zone)


def test_an_item_says_what_where_and_of_what() -> None:
    each = item("2027-09-26", "22:00", "00:30", country="NP", place="Singha Durbar", attended_by="Minister, chief",
                met_by="Protocol", notes="secret")  # fmt: skip
    event = events(written(plan(each, whole=tour(marking="OFFICIAL"))))["e1/pi1@plan-1"]
    assert str(event["SUMMARY"]) == "Call on the minister (Tour)"
    assert str(event["LOCATION"]) == "Singha Durbar, Nepal"
    assert str(event["DESCRIPTION"]).splitlines() == [
        "OFFICIAL",
        "T-1: Tour",
        "22:00–00:30 Asia/Kathmandu",
        "Who attends: Minister, chief",
        "Met or seen off by: Protocol",
    ]
    assert (str(event["STATUS"]), str(event["TRANSP"])) == ("CONFIRMED", "OPAQUE")
    assert event["DTEND"].dt.date() == date(2027, 9, 27)


def test_without_a_time_or_a_clock_it_is_on_its_day() -> None:
    whole = replace(engagement("e1", "2027-09-24", "2027-09-29", "", title="Tour"), status=Status.PLANNED)
    held = plan(item("2027-09-26"), item("2027-09-26", "09:00", id="pi2"), whole=whole)
    found = events(written(held))
    assert [found[f"e1/{each}@plan-1"]["DTSTART"].dt for each in ("pi1", "pi2")] == [date(2027, 9, 26)] * 2
    assert str(found["e1/pi2@plan-1"]["SUMMARY"]) == "Call on the minister (Tour), 09:00 by a clock that is not known"


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED, Status.DECLINED])
def test_the_programme_of_what_is_called_off_is_called_back_with_it(status: Status) -> None:
    each = item("2027-09-26", "09:00", country="NP")
    first = written(plan(each))
    ledger = Ledger(first.events, first.given, is_new=False)
    second = written(plan(each, whole=tour(status=status)), ledger)
    event = events(second)["e1/pi1@plan-1"]
    assert (str(event["STATUS"]), int(event["SEQUENCE"])) == ("CANCELLED", 1)
    assert second.withdrawn == {"e1/pi1"}
    said = str(called_back(second.withdrawn))
    assert said == "1 item of a programme that earlier files held: called back in it as cancelled."


def test_an_item_that_moves_goes_on_and_one_that_stays_is_the_same() -> None:
    stays, moves = item("2027-09-26", "09:00", id="stays"), item("2027-09-26", "11:00", id="moves", country="NP")
    first = written(plan(stays, moves))
    ledger = Ledger(first.events, first.given, is_new=False)
    later = events(written(plan(stays, replace(moves, begins=time(12))), ledger))
    assert [int(later[f"e1/{each}@plan-1"]["SEQUENCE"]) for each in ("stays", "moves")] == [0, 1]
    assert written(plan(stays, moves), ledger).events == {}


CALLED_BACK = {
    "engagements": ({"a", "b"}, "2 engagements that earlier files held: called back in it as cancelled."),
    "both": ({"a", "b/1"}, "1 engagement and 1 item of a programme that earlier files held: called back in it as "
                           "cancelled."),
}  # fmt: skip


@pytest.mark.parametrize("case", CALLED_BACK)
def test_what_is_said_of_what_is_called_back(case: str) -> None:
    keys, expected = CALLED_BACK[case]
    assert str(called_back(keys)) == expected
