"""U1: whether what was trained is still in use."""

from __future__ import annotations

import pytest

from app.domain.exercises import Exercise, StillUsed
from app.domain.obligations.still_used import StillUsedUnasked
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of, severities

RULE = StillUsedUnasked()
DONE = Status.COMPLETED


@pytest.mark.parametrize(
    ("end", "kind", "status", "part", "as_of", "expected"),
    [
        pytest.param("2026-03-12", "training", DONE, Exercise("e1"), "2027-03-11", [], id="not a year yet"),
        pytest.param("2026-03-12", "training", DONE, Exercise("e1"), "2027-03-12", ["inform"], id="a year ago"),
        pytest.param("2028-02-29", "training", DONE, Exercise("e1"), "2029-02-28", ["inform"], id="a leap day"),
        pytest.param(
            "2026-03-12", "training", DONE, Exercise("e1", still_used=StillUsed.NO), "2027-03-12", [], id="answered"
        ),
        pytest.param("2026-03-12", "exercise", DONE, Exercise("e1"), "2027-03-12", [], id="an exercise"),
        pytest.param("2026-03-12", "training", Status.CANCELLED, Exercise("e1"), "2027-03-12", [], id="cancelled"),
        pytest.param("2026-03-12", "training", DONE, None, "2027-03-12", [], id="without a record of its own"),
    ],
)
def test_when_it_is_asked(
    end: str, kind: str, status: Status, part: Exercise | None, as_of: str, expected: list[str]
) -> None:
    item = make.engagement("e1", end, end, "KE", kind=kind, status=status)
    assert severities(RULE, plan_of(item, *([part] if part else [])), as_of) == expected
