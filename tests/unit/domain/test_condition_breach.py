from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.clearances import ClearanceState
from app.domain.coordination.condition_breach import ConditionBreach
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ConditionBreach()
IRISH = "The aircraft is unarmed and not part of a military exercise."


def flight(kind: str = "exercise", **fields: Any) -> Any:
    return make.engagement("e1", "2027-03-03", "2027-03-05", kind=kind, **fields)


def cleared(conditions: str = IRISH, **fields: Any) -> Any:
    return make.clearance(**{"state": ClearanceState.GRANTED, "number": "IE 7", "conditions": conditions, **fields})


def answered(**fields: Any) -> Any:
    return make.ask(answer=make.answer(**fields))


EXERCISE = make.engagement("e9", "2027-03-01", "2027-03-12", kind="exercise")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([flight(), cleared()], ["block"], id="an exercise"),
        pytest.param([flight("ship-visit", parent="e9"), EXERCISE, cleared()], ["block"], id="part of one"),
        pytest.param([flight("ship-visit"), EXERCISE, cleared()], [], id="none"),
        pytest.param([flight(), cleared("No exercise in our waters")], ["block"], id="in other words"),
        pytest.param([flight(), cleared("Not for any exercise")], ["block"], id="in other words again"),
        pytest.param([flight(), cleared("The exercise area is closed on Sunday")], [], id="another condition"),
        pytest.param([flight(), cleared(state=ClearanceState.REQUESTED)], [], id="not granted yet"),
        pytest.param([flight(status=Status.IDEA), cleared()], [], id="an idea"),
        pytest.param([flight(), answered(text=IRISH)], ["block"], id="an answer says so"),
        pytest.param([flight(), answered(verdict=Verdict.DEFER, text=IRISH)], [], id="an answer that is no yes"),
        pytest.param([flight(), answered(), make.condition(words=IRISH)], ["block"], id="a condition of it"),
        pytest.param([flight(), answered(valid_from=date(2027, 3, 4))], ["block"], id="holds from later on"),
        pytest.param([flight(), answered(valid_to=date(2027, 3, 4))], ["block"], id="holds to earlier"),
        pytest.param(
            [flight(), answered(valid_from=date(2027, 3, 3), valid_to=date(2027, 3, 5))], [], id="holds on its days"
        ),
        pytest.param(
            [flight(), make.ask(superseded=True, answer=make.answer(text=IRISH, valid_to=date(2027, 1, 20)))],
            [],
            id="superseded",
        ),
    ],
)
def test_whose_terms_are_not_kept(items: list[Any], expected: list[str]) -> None:
    assert severities(RULE, plan_of(*items)) == expected


def test_it_says_whose_words_are_broken_and_can_be_waived() -> None:
    (finding,) = found(RULE, plan_of(flight(title="Griffin"), cleared()))
    assert RULE.waivable
    assert str(finding.title) == "Griffin is cleared as no exercise, and is one"
    assert str(finding.why) == "IE 7 says “not part of a military exercise”; Griffin is an exercise."


def test_what_is_over_cannot_be_mended() -> None:
    assert severities(RULE, plan_of(flight(), cleared()), "2027-03-06") == []
