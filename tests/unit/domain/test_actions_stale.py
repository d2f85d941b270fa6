from __future__ import annotations

from typing import Any

import pytest

from app.domain.actions import ActionState
from app.domain.obligations.actions_stale import ActionsStale
from app.domain.participation import Side
from app.domain.plan import Plan
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ActionsStale()


def plan(status: Status = Status.COMPLETED, **fields: Any) -> Plan:
    return plan_of(make.engagement("e1", "2026-10-01", status=status), make.action(**fields))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"due": "2026-12-16"}, [], id="thirty days past due"),
        pytest.param({"due": "2026-12-15"}, ["warn"], id="thirty-one days past due"),
        pytest.param({}, [], id="no due day"),
        pytest.param({"due": "2026-01-01", "state": ActionState.DONE}, [], id="done"),
        pytest.param({"due": "2026-01-01", "state": ActionState.DROPPED}, [], id="dropped"),
        pytest.param({"due": "2026-01-01", "side": Side.THEIRS}, ["warn"], id="theirs"),
    ],
)
def test_an_open_action_goes_stale(fields: dict[str, Any], expected: list[str]) -> None:
    assert severities(RULE, plan(**fields)) == expected


@pytest.mark.parametrize("status", list(Status))
def test_actions_outlive_their_meeting(status: Status) -> None:
    assert severities(RULE, plan(status, due="2026-01-01")) == ["warn"]


def test_each_side_has_a_finding_of_its_own() -> None:
    actions = [
        make.action("a1", due="2026-11-01", what="Send the charts"),
        make.action("a2", due="2026-10-01", what="Name the divers"),
        make.action("a3", due="2026-10-01", what="Open the berth", side=Side.THEIRS),
    ]
    findings = found(RULE, plan_of(make.engagement("e1", "2026-09-01", status=Status.REPORTED), *actions))
    assert {str(each.title) for each in findings} == {
        "2 actions of ours from Port call e1 overdue",
        "1 action of theirs from Port call e1 overdue",
    }
    ours = next(each for each in findings if "ours" in str(each.title))
    assert str(ours.why) == (
        "Open for more than 30 days after the due day: Name the divers (due 1 Oct 2026) and "
        "Send the charts (due 1 Nov 2026)."
    )
