from __future__ import annotations

from typing import Any

import pytest

from app.domain.aircraft_visits import AircraftVisit
from app.domain.assets import AssetSort
from app.domain.conflicts.harbour_unfit import HarbourUnfit
from app.domain.findings import Severity
from app.domain.geography import Place
from app.domain.harbours import Offered
from app.domain.records.record import Item
from app.domain.ship_visits import ShipVisit
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = HarbourUnfit()
SHIP = make.asset("as1", "HMS Surrey", draught=7.5, length=133.0, is_nuclear=True)
PLANE = make.asset("as1", "Hercules", sort=AssetSort.AIRCRAFT, runway=1_200.0)


def call(**fields: Any) -> Item:
    return make.engagement("e1", **{"assets": ("as1",), "place": Place("Mombasa (Kilindini)", "KE"), **fields})


@pytest.mark.parametrize(
    ("items", "why"),
    [
        pytest.param((SHIP, call(), make.harbour()), "", id="nothing is known of the port"),
        pytest.param((SHIP, call()), "", id="the port is in no list"),
        pytest.param(
            (SHIP, call(), make.harbour(draught=7.5, length=133.0, nuclear=Offered.YES)), "", id="it just fits"
        ),
        pytest.param(
            (SHIP, call(place=Place("Mombasa", "KE")), make.harbour(draught=7)),
            "HMS Surrey draws 7.5 m; there are 7 m.",
            id="draught",
        ),
        pytest.param(
            (SHIP, call(place=Place("MOMBASA", "KE")), make.harbour(length=120)),
            "HMS Surrey is 133 m long; there are 120 m.",
            id="length",
        ),
        pytest.param(
            (SHIP, call(place=Place("Mombasa", "KE")), make.harbour(nuclear=Offered.NO)),
            "HMS Surrey is nuclear-powered, and such ships are not accepted there.",
            id="nuclear-powered",
        ),
        pytest.param(
            (SHIP, call(place=Place("Mombasa", "KE")), make.harbour(draught=7), ShipVisit("e1", berth_draught=9)),
            "",
            id="the berth is deeper",
        ),
        pytest.param(
            (SHIP, call(), ShipVisit("e1", berth_length=100)),
            "HMS Surrey is 133 m long; there are 100 m.",
            id="the berth alone",
        ),
        pytest.param(
            (SHIP, call(place=Place("Mombasa", "TZ")), make.harbour(draught=7)), "", id="a port of another country"
        ),
        pytest.param(
            (make.asset("as1"), call(place=Place("Mombasa", "KE")), make.harbour(draught=7)),
            "",
            id="the draught is not known",
        ),
        pytest.param(
            (PLANE, call(place=Place("Mombasa", "KE")), make.harbour(draught=7, runway=1_500)), "", id="runway"
        ),
        pytest.param(
            (PLANE, call(place=Place("Mombasa", "KE")), make.harbour(runway=1_000)),
            "Hercules needs 1,200 m of runway; there are 1,000 m.",
            id="runway too short",
        ),
        pytest.param(
            (
                PLANE,
                call(place=Place("Mombasa", "KE")),
                make.harbour(handling=Offered.NO),
                AircraftVisit("e1", handling="fuel"),
            ),
            "Hercules needs ground handling, which is not offered there.",
            id="no handling",
        ),
        pytest.param(
            (PLANE, call(place=Place("Mombasa", "KE")), make.harbour(handling=Offered.NO)),
            "",
            id="no handling is needed",
        ),
        pytest.param(
            (SHIP, call(place=Place("Mombasa", "KE"), status=Status.CANCELLED), make.harbour(draught=7)),
            "",
            id="cancelled",
        ),
    ],
)
def test_a_ship_and_a_port(items: tuple[Item, ...], why: str) -> None:
    findings = found(RULE, plan_of(*items))
    assert [str(each.why) for each in findings] == ([why] if why else [])
    assert {each.severity for each in findings} <= {Severity.WARN}


def test_it_stops_when_another_berth_is_found() -> None:
    port = make.harbour(name="Mombasa (Kilindini)", draught=7)
    (finding,) = found(RULE, plan_of(SHIP, call(), port))
    assert str(finding.title) == "HMS Surrey does not fit Mombasa (Kilindini)"
    assert found(RULE, plan_of(SHIP, call(), port, ShipVisit("e1", berth_draught=9))) == ()
