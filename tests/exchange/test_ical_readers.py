"""Calendars read back by a strict check of our own and by three other readers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject
from hypothesis import given

from app.domain.engagement import Engagement
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.exchange.ical import write_ical
from app.exchange.ical.events import written_span
from app.services.ports import EngagementStamp, Selection
from app.services.texts.tables import clean_text
from tests.builders import NOON, engagement, plan_with
from tests.exchange.conftest import PlanOf
from tests.exchange.reading import at, check_octets
from tests.exchange.strategies import registers

CREATED = datetime(2026, 5, 1, 8, 30, tzinfo=UTC)
MODIFIED = datetime(2026, 6, 1, 8, 30, 59, 999, tzinfo=ZoneInfo("Europe/Oslo"))


@given(items=registers())
def test_icalendar_reads_back_what_was_written(plan_of: PlanOf, items: list[Engagement]) -> None:
    stamps = {item.id: EngagementStamp(at, CREATED, MODIFIED) for at, item in enumerate(items)}
    plan = plan_of("NO", *items, title="Plan, “2027”")
    data = write_ical(Selection(plan, NOON, stamps=stamps))

    check_octets(data)
    events: dict[str, Any] = {str(event["UID"]): event for event in icalendar.Calendar.from_ical(data).walk("VEVENT")}
    assert events.keys() == {f"{item.id}@plan-1" for item in items}
    for sequence, item in enumerate(items):
        event = events[f"{item.id}@plan-1"]
        assert event["SEQUENCE"] == sequence
        assert " ".join(clean_text(item.title).split()) in str(event["SUMMARY"])
        assert clean_text(item.description) in str(event["DESCRIPTION"])
        assert event.decoded("LAST-MODIFIED") == MODIFIED.astimezone(UTC).replace(microsecond=0)
        if item.dates.is_timed:
            assert event.decoded("DTSTART") == item.dates.starts_at()
        else:
            assert event.decoded("DTSTART") == item.dates.earliest
            assert event.decoded("DTEND") == item.dates.latest + timedelta(days=1)


@given(items=registers())
def test_vobject_reads_the_same_spans_and_words(plan_of: PlanOf, items: list[Engagement]) -> None:
    data = write_ical(Selection(plan_of("NO", *items), NOON)).decode("utf-8")

    events: dict[str, Any] = {event.uid.value: event for event in vobject.readOne(data).contents.get("vevent", [])}
    assert len(events) == len(items)
    for item in items:
        event = events[f"{item.id}@plan-1"]
        assert " ".join(clean_text(item.title).split()) in event.summary.value
        start = item.dates.starts_at()
        if start is None:
            assert (event.dtstart.value, event.dtend.value) == (
                item.dates.earliest,
                item.dates.latest + timedelta(days=1),
            )
        else:
            written = start if written_span(item.dates) is not None else start.astimezone(UTC)
            assert event.dtstart.value.replace(tzinfo=None) == written.replace(tzinfo=None)


def test_another_reader_finds_each_engagement_on_its_days() -> None:
    items = [
        engagement("e1", "2027-03-03", "2027-03-05", status=Status.CONFIRMED),
        engagement("e2", "2027-03", "2027-03"),
        engagement("e3", "2027-05-01", status=Status.CANCELLED),
        Engagement("e4", "R-4", "Talks", "ship-visit", at(time(9), time(17), "Europe/London"), Status.CONFIRMED),
    ]
    calendar = icalendar.Calendar.from_ical(write_ical(Selection(plan_with(*items), NOON)))

    def on(day: date) -> dict[str, str]:
        found: list[Any] = recurring_ical_events.of(calendar).at(day)
        return {str(event["UID"]).split("@")[0]: str(event["STATUS"]) for event in found}

    assert on(date(2027, 3, 2)) == {"e2": "TENTATIVE"}
    assert on(date(2027, 3, 3)) == {"e1": "CONFIRMED", "e2": "TENTATIVE", "e4": "CONFIRMED"}
    assert on(date(2027, 3, 5)) == {"e1": "CONFIRMED", "e2": "TENTATIVE"}
    assert on(date(2027, 3, 6)) == {"e2": "TENTATIVE"}
    assert on(date(2027, 4, 1)) == {}
    assert on(date(2027, 5, 1)) == {"e3": "CANCELLED"}


@pytest.mark.parametrize("zone", ["Europe/London", "America/Santiago", "Africa/Casablanca", "Australia/Lord_Howe"])
def test_times_on_both_sides_of_a_change_are_the_same_instants_for_vobject(zone: str) -> None:
    days = [date(2027, 1, 1) + timedelta(days=step) for step in range(0, 730, 13)]
    items = [
        Engagement(
            f"e{at}", f"R{at}", "T", "ship-visit", Dates(PlanDate.on(day), PlanDate.on(day), time(12), time(13), zone)
        )
        for at, day in enumerate(days)
    ]

    calendar = vobject.readOne(write_ical(Selection(plan_with(*items), NOON)).decode())

    written_zone = calendar.vtimezone.gettzinfo()  # by itself vobject takes a zone of that name from elsewhere
    read = {
        event.uid.value: event.dtstart.value.replace(tzinfo=written_zone).astimezone(UTC)
        for event in calendar.vevent_list
    }
    assert read == {f"{item.id}@plan-1": item.dates.starts_at().astimezone(UTC) for item in items}  # type: ignore[union-attr]
