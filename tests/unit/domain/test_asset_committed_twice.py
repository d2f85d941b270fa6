from __future__ import annotations

from typing import Any

import pytest

from app.domain.assets import AssetSort
from app.domain.conflicts.asset_committed_twice import AssetCommittedTwice
from app.domain.engagement import Engagement
from app.domain.findings import Severity
from app.domain.geography import Place
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = AssetCommittedTwice()
SHIP = make.asset("as1", "HMS Surrey")
MOMBASA = Place("Mombasa", "KE", "Africa/Nairobi", -4.05, 39.66)
DAR = Place("Dar es Salaam", "TZ", "Africa/Dar_es_Salaam", -6.82, 39.29)
YOKOSUKA = Place("Yokosuka", "JP", "Asia/Tokyo", 35.29, 139.67)


def leg(id: str, start: str, end: str = "", place: Place = MOMBASA, **fields: Any) -> Engagement:
    return make.engagement(
        id, start, end or start, place.country or "KE", **{"assets": ("as1",), "place": place, **fields}
    )


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param((leg("e1", "2027-03-03"), leg("e2", "2027-03-03", place=DAR)), 1, id="two ports on one day"),
        pytest.param((leg("e1", "2027-03-03"), leg("e2", "2027-03-05", place=DAR)), 0, id="one after the other"),
        pytest.param((leg("e1", "2027-03-03"), leg("e2", "2027-03-03")), 0, id="both in one port"),
        pytest.param((leg("e1", "2027-03-03"), leg("e2", "2027-03-03", place=DAR, assets=())), 0, id="another ship"),
        pytest.param(
            (leg("e1", "2027-03-01", "2027-03-31", Place()), leg("e2", "2027-03-03", parent="e1")), 0, id="a part of it"
        ),
        pytest.param(
            (
                leg("e1", "2027-03-01", "2027-03-31", Place()),
                leg("e2", "2027-03-03", "2027-03-09", place=Place("Area", "KE"), parent="e1"),
                leg("e3", "2027-03-04", place=Place("Lamu", "KE"), parent="e2"),
            ),
            0,
            id="a part of a part",
        ),
        pytest.param(
            (leg("e1", "2027-03-03", status=Status.PROPOSED), leg("e2", "2027-03-03", place=DAR)),
            0,
            id="one is proposed",
        ),
        pytest.param(
            (leg("e1", "2027-03-03", status=Status.CANCELLED), leg("e2", "2027-03-03", place=DAR)),
            0,
            id="one is cancelled",
        ),
        pytest.param(
            (leg("e1", "2027-03-03"), make.commitment(first="2027-03-01", last="2027-03-03")), 1, id="maintenance"
        ),
        pytest.param(
            (leg("e1", "2027-03-03"), make.commitment(first="2027-03-04", last="2027-03-05")), 0, id="then maintenance"
        ),
        pytest.param((leg("e1", "2027-03", "2027-03"), make.commitment(first="2027-03-04")), 0, id="no day is certain"),
        pytest.param(
            (make.commitment(first="2027-03-04"), make.commitment("co2", first="2027-03-04")), 1, id="two commitments"
        ),
        pytest.param(
            (leg("e1", "2027-03-03"), leg("e2", "2027-03-03", place=DAR), make.commitment(first="2027-03-03")),
            1,
            id="three at once are one finding",
        ),
        pytest.param((leg("e1", "2027-03-03"), leg("e2", "2027-03-10", place=YOKOSUKA)), 1, id="too far for a week"),
        pytest.param((leg("e1", "2027-03-03"), leg("e2", "2027-04-10", place=YOKOSUKA)), 0, id="far, with time"),
        pytest.param(
            (leg("e1", "2027-03-03"), leg("e2", "2027-03-10", place=Place("x", "JP"))), 0, id="degrees not known"
        ),
    ],
)
def test_what_a_ship_is_committed_to(items: tuple[Item, ...], expected: int) -> None:
    assert len(found(RULE, plan_of(SHIP, *items))) == expected


def test_it_says_what_and_when() -> None:
    (finding,) = found(
        RULE, plan_of(SHIP, leg("e1", "2027-03-03"), make.commitment(first="2027-03-01", last="2027-03-20"))
    )
    assert finding.severity is Severity.BLOCK
    assert str(finding.title) == (
        "HMS Surrey is committed twice: maintenance (Mon 1 – Sat 20 Mar 2027) and Port call e1 (Wed 3 Mar 2027)"
    )
    assert str(finding.why).startswith("On Wed 3 Mar 2027 HMS Surrey would have to be at maintenance")
    assert finding.engagements == ("e1",)


def test_the_way_is_judged_at_the_speed_of_the_asset() -> None:
    legs = (leg("e1", "2027-03-03"), leg("e2", "2027-03-05", place=DAR), leg("e3", "2027-03-20", place=YOKOSUKA))
    (finding,) = found(RULE, plan_of(SHIP, *legs))
    assert str(finding.title) == "HMS Surrey cannot be at Port call e3 (Sat 20 Mar 2027) in time"
    assert str(finding.why) == (
        "From Port call e2 (Fri 5 Mar 2027) to Port call e3 (Sat 20 Mar 2027) are 6,148 nautical miles, "
        "440 hours at 14 knots; 344 hours are left."
    )
    assert str(finding.remedy) == "Move the later one by 4 days, leave earlier, or sail faster than 14 knots."
    assert found(RULE, plan_of(make.asset("as1", speed=25.0), *legs)) == ()
    assert found(RULE, plan_of(make.asset("as1", sort=AssetSort.AIRCRAFT), *legs)) == ()


def test_nothing_is_said_of_what_is_over() -> None:
    plan = plan_of(SHIP, leg("e1", "2027-03-03"), make.commitment(first="2027-03-03"))
    assert [len(found(RULE, plan, day)) for day in ("2027-03-03", "2027-03-04")] == [1, 0]
