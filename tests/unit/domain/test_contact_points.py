from __future__ import annotations

import pytest

from app.domain.contact_points import contact_points, high_level_reached, last_contact, partners
from app.domain.engagement import Direction, Engagement, Status
from app.domain.levels import Level
from app.domain.participation import Participation, Role
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of


def meeting(countries: str = "KE", **fields: object) -> Engagement:
    return make.engagement(countries=countries, **{"kind": "bilateral-meeting", **fields})


SIX = "KE TZ JP DE FR"  # and the own nation


@pytest.mark.parametrize(
    ("item", "points"),
    [
        pytest.param(meeting(level=Level.L1), 5.0, id="minister, bilateral"),
        pytest.param(meeting(level=Level.L2), 4.0, id="chief"),
        pytest.param(meeting(level=Level.L3), 3.0, id="service chief"),
        pytest.param(meeting(level=Level.L4), 2.0, id="one star"),
        pytest.param(meeting(level=Level.L5), 1.0, id="working level"),
        pytest.param(meeting(), 1.0, id="level not recorded"),
        pytest.param(meeting(counterpart_level=Level.L2), 4.0, id="only their level recorded"),
        pytest.param(meeting(SIX, level=Level.L1), 2.5, id="six nations"),
        pytest.param(meeting(SIX + " ID", level=Level.L1), 1.25, id="seven nations"),
        pytest.param(meeting("TZ", level=Level.L1), 0.0, id="with somebody else"),
        pytest.param(
            meeting([Participation("TZ", Role.HOST), Participation("KE", Role.TRANSIT)], level=Level.L1),
            0.0,
            id="only passed through",
        ),
        pytest.param(meeting(kind="regional-forum", level=Level.L1), 0.0, id="forum attendance alone"),
        pytest.param(meeting(kind="personnel-exchange", level=Level.L5), 0.0, id="a posting"),
        pytest.param(meeting(kind="outreach", level=Level.L3), 0.0, id="outreach"),
        pytest.param(meeting(kind="csbm", level=Level.L5), 1.0, id="inspection"),
        pytest.param(meeting(kind="ship-visit", level=Level.L4), 0.0, id="port call without a recorded call"),
        pytest.param(
            meeting(kind="ship-visit", level=Level.L4, counterpart_level=Level.L4), 2.0, id="port call with one"
        ),
    ],
)
def test_points_of_a_contact(item: Engagement, points: float) -> None:
    assert contact_points(plan_of(item), item, "KE") == points


def test_passing_through_is_no_partnership() -> None:
    item = meeting([Participation("KE"), Participation("TZ", Role.TRANSIT), Participation("KE", Role.HOST)])
    assert partners(item) == ("KE",)


@pytest.mark.parametrize("direction", list(Direction))
def test_high_level_counts_whoever_travels(direction: Direction) -> None:
    item = meeting(level=Level.L2, direction=direction)
    assert high_level_reached(plan_of(item).kinds["bilateral-meeting"], item, "L2")


@pytest.mark.parametrize(
    ("fields", "floor", "reached"),
    [
        ({"level": Level.L2}, "L2", True),
        ({"level": Level.L3}, "L2", False),
        ({"level": Level.L3}, "L3", True),
        ({}, "L5", False),
        ({"level": Level.L1, "kind": "regional-forum"}, "L2", False),
        ({"level": Level.L1, "kind": "exercise"}, "L2", False),
        ({"level": Level.L4, "counterpart_level": Level.L1}, "L2", False),
    ],
)
def test_what_reaches_the_floor(fields: dict[str, object], floor: str, reached: bool) -> None:
    item = meeting(**fields)
    assert high_level_reached(plan_of(item).kinds[item.kind], item, floor) is reached


def test_the_last_contact_is_found_however_old() -> None:
    def held(id: str, start: str, **fields: object) -> Engagement:
        known = {"level": Level.L1, "status": Status.COMPLETED, "kind": "high-level-visit"}
        return make.engagement(id, start, **{**known, **fields})

    plan = plan_of(
        held("older", "2001-05-05"),
        held("old", "2009-05-05"),
        held("cancelled", "2026-05-05", status=Status.CANCELLED),
        held("low", "2026-06-05", level=Level.L3),
        held("future", "2027-06-05"),
        held("theirs", "2026-07-05", countries="TZ"),
    )
    as_of = make.TODAY
    last = last_contact(plan, "KE", "L2", as_of, 12)
    assert last is not None
    assert last.id == "old"
    assert last_contact(plan, "JP", "L2", as_of, 12) is None
