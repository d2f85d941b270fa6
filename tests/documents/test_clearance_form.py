"""A host's clearance form, read back: what the record fills, what is missing, until when it can be sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from app.domain.aircraft_visits import AircraftVisit
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.ship_visits import ShipVisit
from app.reference.clearance_forms import load_clearance_forms
from app.services.reports.selection import ReportRefused
from tests.builders import asset, country, delegate, engagement, lead_time, place, plan_with, principal
from tests.documents.conftest import RESOURCES, Press
from tests.documents.reading import outside, pages, structure, whole

FORMS = load_clearance_forms(RESOURCES)
HOSTILE = "#panic() *bold* <b>x</b> {{title}} “=1+1”"


def a_plan(*more: Item, **fields: Any) -> Plan:
    """A ship that goes to Viet Nam in March 2027."""
    told = {"countries": "VN", "ref": "NO-1", "title": "Port call Haiphong", "assets": ("s",), **fields}
    return plan_with(
        country("VN", "Vietnam"),
        country("NO", "Norway"),
        country("KE", "Kenya"),
        asset("s", "KNM Roald", number="F311", type="frigate", commander="Cdr Ito", call_sign="LABC", length=134.0),
        engagement("e1", "2027-03-03", "2027-03-05", place=place("Haiphong", "VN"), **told),
        *more,
        own_nation="NO",
        marking="OFFICIAL",
    )


def printed(press: Press, plan: Plan, **options: Any) -> str:
    return whole(press("clearance-form", plan, forms=FORMS, engagement="NO-1", **options).pdf)


def test_the_record_fills_it_and_what_is_missing_is_listed(press: Press) -> None:
    said = printed(press, a_plan(ShipVisit("e1", purpose="routine", officers=21, weapons=HOSTILE)))
    for words in (
        "Declaration of a foreign military ship, Viet Nam (form 1)",
        "Name of the ship KNM Roald",
        "Side number F311",
        "Length (m) 134",
        "Purpose routine",
        "Officers 21",
        HOSTILE,
    ):
        assert words in said, words
    missing = said.split("Missing: ")[1].split("To be filled in by hand")[0]
    assert "Beam (m); Draught (m); " in missing
    assert "Name of the ship" not in missing
    assert "Height (m); Displacement and tonnage" in said.split("To be filled in by hand")[1]


@pytest.mark.parametrize(
    ("own", "until"),
    [
        ((), "It can be sent until Sat 2 Jan 2027, 60 days before the start (Decree 104/2012"),
        (
            (lead_time("l", "VN", days=90, unit=DayUnit.CALENDAR, case="routine", source="a treaty"),),
            "until Thu 3 Dec 2026, 90 days before",
        ),
        (
            (lead_time("l", "VN", days=130, unit=DayUnit.CALENDAR, case="routine", source="a treaty"),),
            "It should have been sent by Sat 24 Oct 2026",
        ),
        (
            (lead_time("l", "*", days=30, unit=DayUnit.CALENDAR, case="routine", source="anybody"),),
            "It can be sent until Sat 2 Jan 2027",
        ),
    ],
)
def test_it_says_until_when_it_can_be_sent_by_what_is_known_of_the_host(
    press: Press, own: tuple[Item, ...], until: str
) -> None:
    assert until in printed(press, a_plan(*own))


def test_the_copy_for_the_host_says_nothing_of_what_the_staff_must_see_to(press: Press) -> None:
    said = printed(press, a_plan(), is_working=False)
    assert "Name of the ship KNM Roald" in said
    for words in ("Missing", "missing", "by hand", "can be sent", "Fields from", "decree 104", "Working copy"):
        assert words not in said


def test_two_ships_each_say_their_own(press: Press) -> None:
    plan = a_plan(asset("t", "KNM Thor", number="F312"), assets=("s", "t"))
    said = printed(press, plan)
    assert "KNM Roald; KNM Thor" in said
    assert "KNM Roald: F311; KNM Thor: F312" in said


def test_another_hosts_form_is_filled_where_it_is_asked_for_by_name(press: Press) -> None:
    plan = a_plan(
        AircraftVisit("e1", flight="NORAF 1", crew=5, arrives=time(9, 30)),
        delegate("d1", "e1", "Ada Okoro", rank="Gen", appointment="Chief"),
        kind="aircraft-visit",
        countries="KE",
    )
    with pytest.raises(ReportRefused, match="No form of its host is known"):
        printed(press, plan)
    said = printed(press, plan, form="au-aircraft")
    assert "Call sign NORAF 1" in said
    assert "Arrival (UTC) 09:30" in said
    assert "Gen Ada Okoro, Chief" in said
    with pytest.raises(ReportRefused, match="There is no form ‘xx’"):
        printed(press, plan, form="xx")


def test_the_visitor_leads_those_who_come_where_no_delegate_is_the_visitor(press: Press) -> None:
    minister = principal("m", "Ida Berg", office="Minister of Defence")
    people = minister, delegate("d1", "e1", "Ada Okoro", rank="Gen", appointment="Chief")
    ship = printed(press, a_plan(*people, principals=("m",)))
    assert "Head of the delegation Ida Berg, Minister of Defence" in ship
    flight = a_plan(AircraftVisit("e1"), *people, principals=("m",), kind="aircraft-visit")
    assert "Ida Berg, Minister of Defence; Gen Ada Okoro, Chief" in printed(press, flight, form="au-aircraft")


def test_what_needs_no_clearance_form_says_what_to_do_instead(press: Press) -> None:
    with pytest.raises(ReportRefused, match="Write a note verbale"):
        printed(press, a_plan(kind="outreach"))


def test_it_is_tagged_marked_on_each_page_and_within_its_margins(press: Press) -> None:
    plan = a_plan(title="A title " * 30)
    made = press("clearance-form", plan, forms=FORMS, engagement="NO-1")
    assert all(page.count("OFFICIAL") == 2 for page in pages(made.pdf))
    kinds = structure(made.pdf)
    assert "/H1" in kinds
    assert "/TH" in kinds
    assert outside(made.pdf) == []


def test_a_visit_that_is_over_is_not_called_late(press: Press) -> None:
    plan = a_plan()
    past = replace(plan.engagements["e1"], dates=engagement("x", "2026-03-03").dates)
    assert "the visit is over" in printed(press, plan.replacing([("engagements", "e1", past)]))
