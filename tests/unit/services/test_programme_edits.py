"""What is said of the times of a programme while they are typed, and the order in which a panel shows it."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.services.edits.parts import write_part
from app.services.edits.programme import clock_remark
from app.services.edits.refusals import EditRefused
from app.services.layouts.part_sections import part_sections
from app.services.records.reading import PlanReading
from tests import builders as make


def plan(*items: Any) -> Plan:
    return make.plan_with(
        make.country("IN", "India", zones=("Asia/Kolkata",)),
        make.country("NP", "Nepal", zones=("Asia/Kathmandu",)),
        make.country("NZ", "New Zealand", zones=("Pacific/Auckland",)),
        make.kind("high-level-visit"),
        make.engagement("e1", "2027-09-24", "2027-09-29", "IN", kind="high-level-visit", place=Place("Delhi", "IN")),
        *items,
    )


def write(**typed: str) -> tuple[Plan, Any]:
    held = plan()
    known = {"day": "26 Sep 2027", "activity": "Call", **typed}
    return held, write_part(held, "programme_items", "e1", None, known, PlanReading(held, date(2027, 1, 15)))


SAID: dict[str, tuple[dict[str, str], str]] = {
    "its engagement's clock": ({"begins": "9:00"}, ""),
    "another clock": ({"begins": "9:00", "country": "Nepal"}, "Its times are those of Asia/Kathmandu."),
    "a zone in any letters": ({"begins": "9", "zone": "pacific/chatham"}, "Its times are those of Pacific/Chatham."),
    "no time": ({"country": "Nepal"}, ""),
    "shown twice": (
        {"day": "4 Apr 2027", "begins": "2:30", "country": "New Zealand"},
        "Its times are those of Pacific/Auckland. On 4 Apr 2027 clocks in Pacific/Auckland show 02:30 twice: it is "
        "13:30 UTC, and later 14:30 UTC, of which the first counts.",
    ),
}


@pytest.mark.parametrize("case", SAID)
def test_whose_clock_it_is_and_what_is_odd_about_it_is_said_while_it_is_typed(case: str) -> None:
    typed, expected = SAID[case]
    held, made = write(**typed)
    assert str(clock_remark(held, made) or "") == expected


def test_a_time_that_no_clock_of_its_place_shows_is_refused() -> None:
    with pytest.raises(EditRefused) as refused:
        write(begins="2:30", country="New Zealand")
    assert str(refused.value.reason) == (
        "On 26 Sep 2027 clocks in Pacific/Auckland go from 02:00 straight to 03:00, so none shows 02:30; calendars are "
        "given 14:30 UTC. Nothing was changed. Give a time that there is, such as 03:00."
    )
    _, made = write(begins="2:30")
    assert isinstance(made.items[0].after, ProgrammeItem), "clocks in Delhi show it"


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(EditRefused, match="“Mars/Base” is not a time zone"):
        write(begins="9:00", zone="Mars/Base")


def test_the_panel_shows_items_as_they_happen_with_the_zone_where_it_is_another() -> None:
    noon, ten_past = time(12), time(12, 10)
    held = plan(
        make.programme_item("a", "e1", "2027-09-25", activity="Farewell", begins=noon),
        make.programme_item("b", "e1", "2027-09-25", activity="Lunch", begins=ten_past, country="NP"),
    )
    (section,) = [each for each in part_sections(held, held.engagements["e1"]) if each.table == "programme_items"]
    assert [line.title.split()[-1] for line in section.lines] == ["Lunch", "Farewell"]
    assert [line.detail.startswith("Asia/Kathmandu time") for line in section.lines] == [True, False]
