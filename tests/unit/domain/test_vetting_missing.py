"""C16: somebody is to be trained whom vetting has not cleared."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.vetting_missing import VettingMissing
from app.domain.engagement import Engagement
from app.domain.statuses import Status
from app.domain.vettings import Vetting, VettingState
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = VettingMissing()


def training(**fields: Any) -> Engagement:
    return make.engagement("e1", "2027-03-15", "2027-03-26", "KE", **{"kind": "training", "title": "Medics", **fields})


def listed(state: VettingState = VettingState.SENT, id: str = "v1", **fields: Any) -> Vetting:
    return Vetting(id, "e1", fields.pop("name", "2 Field Company"), state=state, **fields)


CLEARED = VettingState.CLEARED


@pytest.mark.parametrize(
    ("vettings", "as_of", "expected"),
    [
        pytest.param([listed()], "2027-01-28", [], id="46 days before"),
        pytest.param([listed()], "2027-01-29", ["block"], id="45 days before"),
        pytest.param([listed(VettingState.LISTED)], "2027-02-10", ["block"], id="not even sent"),
        pytest.param([listed(CLEARED)], "2027-02-10", [], id="cleared without an end"),
        pytest.param([listed(CLEARED, expires=date(2027, 3, 26))], "2027-01-01", [], id="cleared to the last day"),
        pytest.param([listed(CLEARED, expires=date(2027, 3, 25))], "2027-01-01", ["block"], id="ends a day early"),
        pytest.param([listed(VettingState.REFUSED)], "2026-06-01", ["block"], id="refused long before"),
        pytest.param([listed(), listed(id="v2", name="Ada")], "2027-02-10", ["block"], id="two are one finding"),
        pytest.param(
            [listed(), listed(CLEARED, "v2", expires=date(2027, 3, 1))],
            "2027-02-10",
            ["block", "block"],
            id="both matters",
        ),
        pytest.param([listed()], "2027-03-27", [], id="over"),
        pytest.param([], "2027-02-10", [], id="nobody listed"),
    ],
)
def test_when_somebody_is_not_cleared(vettings: list[Vetting], as_of: str, expected: list[str]) -> None:
    assert severities(RULE, plan_of(training(), *vettings), as_of) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [(Status.IDEA, 0), (Status.PROPOSED, 1), (Status.CONFIRMED, 1), (Status.COMPLETED, 0), (Status.CANCELLED, 0)],
)
def test_of_which_states_it_is_said(status: Status, expected: int) -> None:
    assert len(found(RULE, plan_of(training(status=status), listed()), "2027-02-10")) == expected


def test_it_names_who_and_by_when_and_nobody_can_waive_it() -> None:
    (finding,) = found(RULE, plan_of(training(), listed(), listed(id="v2", name="Ada")), "2027-02-10")
    assert str(finding.title) == "2 Field Company and Ada of Medics not cleared by vetting"
    assert finding.due == date(2027, 1, 29)
    assert not RULE.waivable
