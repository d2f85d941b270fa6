from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.coordination.assessment_outdated import AssessmentOutdated
from app.domain.statuses import Status
from app.domain.vettings import Vetting, VettingState
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = AssessmentOutdated()
COURSE = make.engagement("e1", "2027-06-03", kind="training", title="Course")
ON = date(2027, 1, 10)


def assessed(id: str = "a1", on: date = ON, verdict: Verdict = Verdict.CONCUR, **fields: Any) -> Any:
    return make.ask(id, ask_type="A6", answer=make.answer(verdict, on), **fields)


def listed(id: str = "v1", sent: date | None = None, state: VettingState = VettingState.SENT) -> Vetting:
    return Vetting(id, "e1", f"Unit {id}", state=state, sent=sent)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([assessed(), listed(sent=date(2027, 1, 9))], [], id="sent before"),
        pytest.param([assessed(), listed(sent=ON)], [], id="sent on the day"),
        pytest.param([assessed(), listed(sent=date(2027, 1, 11))], ["warn"], id="sent after"),
        pytest.param([assessed(), listed(state=VettingState.LISTED)], ["warn"], id="not sent yet"),
        pytest.param([assessed(), listed(state=VettingState.CLEARED)], [], id="cleared, the day of sending not known"),
        pytest.param([assessed(on=ON), assessed("a2", date(2027, 1, 12)), listed(sent=date(2027, 1, 11))], [],
                     id="assessed again"),
        pytest.param([assessed(superseded=True), listed(sent=date(2027, 1, 11))], [], id="superseded"),
        pytest.param([assessed(verdict=Verdict.DEFER), listed(sent=date(2027, 1, 11))], [], id="no assessment yet"),
        pytest.param([make.ask(answer=make.answer(on=ON)), listed(sent=date(2027, 1, 11))], [], id="another question"),
        pytest.param([assessed()], [], id="nobody on the list"),
    ],
)  # fmt: skip
def test_whose_assessment_is_older_than_its_list(items: list[Any], expected: list[str]) -> None:
    plan = plan_of(COURSE, make.ask_type("A6"), *items)
    assert severities(RULE, plan) == expected


def test_it_names_who_came_later() -> None:
    plan = plan_of(COURSE, make.post("po1", "Legal"), assessed(), listed("v1", date(2027, 1, 12)), listed("v2", ON))
    (finding,) = found(RULE, plan)
    assert str(finding.title) == "The assessment of Course is older than its list: Unit v1"
    assert str(finding.remedy) == "Send Legal the list as it is and ask again."
    off = make.engagement("e1", "2027-06-03", kind="training", status=Status.CANCELLED)
    assert severities(RULE, plan_of(off, assessed(), listed(state=VettingState.LISTED))) == []
