from __future__ import annotations

from typing import Any

import pytest

from app.domain.conflicts.protocol_asymmetry import ProtocolAsymmetry
from app.domain.high_level_visits import HighLevelVisit
from app.domain.levels import Level
from app.domain.participation import Direction
from app.domain.plan import Plan
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ProtocolAsymmetry()


def plan(greeter: Level | None, host: Level | None = None, **fields: Any) -> Plan:
    known = {"kind": "high-level-visit", "level": Level.L1, "direction": Direction.OUTGOING}
    return plan_of(
        make.engagement("e1", **{**known, **fields}),
        make.programme_item(met_by="Port admiral", met_by_level=greeter),
        HighLevelVisit("e1", host_level=host),
    )


@pytest.mark.parametrize(
    ("greeter", "host", "fields", "expected"),
    [
        pytest.param(Level.L3, None, {}, ["warn"], id="two levels below"),
        pytest.param(Level.L2, None, {}, [], id="one level below"),
        pytest.param(Level.L1, None, {}, [], id="the same level"),
        pytest.param(None, None, {}, [], id="nobody said"),
        pytest.param(Level.L5, None, {"level": None}, [], id="our level is not known"),
        pytest.param(None, Level.L4, {}, ["warn"], id="the host of the visit"),
        pytest.param(None, Level.L4, {"counterpart_level": Level.L1}, [], id="the counterpart goes before the host"),
        pytest.param(
            Level.L4,
            None,
            {"direction": Direction.INCOMING, "counterpart_level": Level.L2},
            ["warn"],
            id="they come to us",
        ),
        pytest.param(
            Level.L4,
            None,
            {"direction": Direction.INCOMING, "counterpart_level": Level.L3, "level": Level.L3},
            [],
            id="they come, and are met one level below",
        ),
    ],
)
def test_who_meets_a_visitor_stands_one_level_below_at_most(
    greeter: Level | None, host: Level | None, fields: dict[str, Any], expected: list[str]
) -> None:
    assert severities(RULE, plan(greeter, host, **fields)) == expected


def test_what_is_over_is_left_alone() -> None:
    assert severities(RULE, plan(Level.L5), "2027-03-04") == []


def test_it_names_who_stands_too_low() -> None:
    (finding,) = found(RULE, plan(Level.L3, Level.L4))
    assert str(finding.why) == (
        "The visitor is of level L1; two levels or more below stand: the host (L4) and Port admiral (L3)."
    )
