from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.aircraft_visits import AircraftVisit
from app.domain.clearances import Clearance, ClearanceState
from app.domain.conflicts.clearance_late import ClearanceLate
from app.domain.conflicts.clearance_unfit import ClearanceUnfit
from app.domain.findings import Severity
from app.domain.geography import Place
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = ClearanceUnfit()
SHIP = make.asset("as1", "HMS Surrey", number="F-86", call_sign="ZULU 1")
OTHER = make.asset("as2", "HMS Kent", number="F-87")
CHIEF = make.principal("p1", "Chief of Navy")


def call(start: str = "2027-03-03", end: str = "2027-03-06", **fields: Any) -> Item:
    known = {"place": Place("Mombasa", "KE"), "assets": ("as1",), "principals": ("p1",), "title": "Port call"}
    return make.engagement("e1", start, end, **{**known, **fields})


def granted(**fields: Any) -> Clearance:
    known = {"first": date(2027, 3, 3), "last": date(2027, 3, 6), "hull": "F86", "place": "Mombasa"}
    return make.clearance(**{**known, **fields})


@pytest.mark.parametrize(
    ("item", "clearance", "why"),
    [
        pytest.param(call(), granted(), "", id="as it was granted"),
        pytest.param(call(), granted(first=None, last=None, hull="", place=""), "", id="it restricts nothing"),
        pytest.param(
            call("2027-03-02"),
            granted(),
            "The clearance holds from Wed 3 Mar 2027; the dates are Tue 2 – Sat 6 Mar 2027.",
            id="before",
        ),
        pytest.param(
            call(end="2027-03-07"),
            granted(),
            "The clearance holds until Sat 6 Mar 2027; the dates are Wed 3 – Sun 7 Mar 2027.",
            id="after",
        ),
        pytest.param(call("2027-03", "2027-03"), granted(), "", id="a month in which it can fit"),
        pytest.param(
            call("2027-04", "2027-04"),
            granted(),
            "The clearance holds until Sat 6 Mar 2027; the dates are April 2027.",
            id="a month in which it cannot",
        ),
        pytest.param(
            call(place=Place("Lamu", "KE")),
            granted(),
            "The clearance is for Mombasa, not for Lamu.",
            id="another place",
        ),
        pytest.param(call(place=Place("MOMBASA (Kilindini)", "KE")), granted(), "", id="the same place in other words"),
        pytest.param(call(place=Place()), granted(), "", id="no place is known"),
        pytest.param(call(assets=("as2",)), granted(), "The clearance is for F86; HMS Kent comes.", id="another hull"),
        pytest.param(call(), granted(hull="HMS Surrey"), "", id="the hull by name"),
        pytest.param(call(assets=()), granted(), "", id="no ship is known"),
        pytest.param(
            call(),
            granted(call_sign="Zulu 2"),
            "The clearance is for the call sign Zulu 2, not for ZULU 1.",
            id="another call sign",
        ),
        pytest.param(call(), granted(call_sign="zulu1"), "", id="the call sign"),
        pytest.param(
            call(), granted(names=("Jo Ng",)), "The clearance does not name Chief of Navy.", id="another name"
        ),
        pytest.param(call(), granted(names=("Jo Ng", "chief of navy")), "", id="the name"),
        pytest.param(
            call(),
            granted(state=ClearanceState.RESTRICTED, hull="F1"),
            "The clearance is for F1; HMS Surrey comes.",
            id="restricted",
        ),
        pytest.param(call(), granted(state=ClearanceState.REQUESTED, hull="F1"), "", id="only requested"),
        pytest.param(
            call(),
            granted(country="TZ", first=date(2027, 3, 6), last=date(2027, 3, 6), place="Dar"),
            "",
            id="on the way",
        ),
        pytest.param(
            call(),
            granted(country="TZ", first=date(2027, 3, 7), last=None),
            "The clearance holds from Sun 7 Mar 2027; the dates are Wed 3 – Sat 6 Mar 2027.",
            id="on the way, too late",
        ),
        pytest.param(
            call(),
            granted(state=ClearanceState.REFUSED),
            "The host refused the clearance, and nothing else was granted or asked for.",
            id="refused",
        ),
        pytest.param(call("2027-04-01", status=Status.PROPOSED, end="2027-04-02"), granted(), "", id="only proposed"),
        pytest.param(call("2027-04-01", status=Status.CANCELLED, end="2027-04-02"), granted(), "", id="cancelled"),
    ],
)
def test_a_clearance_and_the_visit(item: Item, clearance: Clearance, why: str) -> None:
    assert [str(each.why) for each in found(RULE, plan_of(SHIP, OTHER, CHIEF, item, clearance))] == (
        [why] if why else []
    )


def test_it_blocks_and_stops_where_another_clearance_fits() -> None:
    plan = plan_of(SHIP, CHIEF, call("2027-03-09", "2027-03-12"), granted())
    (finding,) = found(RULE, plan)
    assert (finding.severity, finding.engagements, finding.countries) == (Severity.BLOCK, ("e1",), ("KE",))
    assert str(finding.title) == "The clearance of Port call no longer fits"
    assert RULE.waivable is False
    again = granted(id="cl2", first=date(2027, 3, 9), last=date(2027, 3, 12))
    assert found(RULE, plan_of(SHIP, CHIEF, call("2027-03-09", "2027-03-12"), granted(), again)) == ()
    asked = granted(id="cl2", state=ClearanceState.REQUESTED)
    assert found(RULE, plan_of(SHIP, CHIEF, call(), granted(state=ClearanceState.REFUSED), asked)) == ()


def test_the_call_sign_of_the_flight_counts() -> None:
    flight = AircraftVisit("e1", flight="BRAVO 7")
    assert found(RULE, plan_of(call(assets=()), granted(call_sign="Bravo 7"), flight)) == ()
    (finding,) = found(RULE, plan_of(call(assets=()), granted(call_sign="Alpha 7"), flight))
    assert str(finding.why) == "The clearance is for the call sign Alpha 7, not for BRAVO 7."


@pytest.mark.parametrize(
    ("clearance", "expected"),
    [
        pytest.param(None, 1, id="none on record"),
        pytest.param(granted(), 0, id="granted"),
        pytest.param(granted(state=ClearanceState.REQUESTED, country="KE"), 0, id="requested of the host"),
        pytest.param(granted(country="TZ"), 1, id="that of another state"),
    ],
)
def test_a_clearance_on_record_was_asked_for(clearance: Clearance | None, expected: int) -> None:
    known = [make.lead_time(case="routine", days=60), call(), *([clearance] if clearance else [])]
    assert len(found(ClearanceLate(), plan_of(SHIP, *known), "2027-02-20")) == expected
