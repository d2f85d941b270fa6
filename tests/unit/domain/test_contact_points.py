from __future__ import annotations

import pytest

from app.domain.contact_points import high_level_reached, last_done
from app.domain.engagement import Engagement
from app.domain.kinds import Counting
from app.domain.levels import Level
from app.domain.participation import Direction
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of


def meeting(countries: str = "KE", **fields: object) -> Engagement:
    return make.engagement(countries=countries, **{"kind": "bilateral-meeting", **fields})


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
        ({"level": Level.L1, "kind": "regional-forum"}, "L2", True),
        ({"level": Level.L1, "kind": "outreach"}, "L2", False),
        ({"level": Level.L1, "kind": "personnel-exchange"}, "L2", False),
        ({"level": Level.L1, "kind": "exercise"}, "L2", False),
        ({"level": Level.L4, "counterpart_level": Level.L1}, "L2", False),
    ],
)
def test_what_reaches_the_floor(fields: dict[str, object], floor: str, reached: bool) -> None:
    item = meeting(**fields)
    assert high_level_reached(plan_of(item).kinds[item.kind], item, floor) is reached


@pytest.mark.parametrize("counting", [Counting.PUBLIC, Counting.PRESENCE])
def test_outreach_and_postings_are_no_high_level_contact_whatever_their_kind_says(counting: Counting) -> None:
    loud = make.kind("loud", counting=counting, counts_high_level=True)
    assert not high_level_reached(loud, meeting(level=Level.L1, kind="loud"), "L2")


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

    def counts(item: Engagement) -> bool:
        return high_level_reached(plan.kinds[item.kind], item, "L2")

    last = last_done(plan, "KE", counts, as_of, 12)
    assert last is not None
    assert last.id == "old"
    assert last_done(plan, "JP", counts, as_of, 12) is None
