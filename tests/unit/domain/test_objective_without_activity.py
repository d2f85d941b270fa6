from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.coverage.objective_without_activity import ObjectiveWithoutActivity
from app.domain.engagement import Engagement
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.services.layouts.findings import concerned
from app.services.review.finding_records import subject_name
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ObjectiveWithoutActivity()
OBJECTIVE = make.objective("ob1", "O1")


def serves(id: str, start: str, end: str | None = "", **fields: Any) -> Engagement:
    return make.engagement(id, start, end, objectives=("ob1",), **fields)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([], ["warn"], id="nothing"),
        pytest.param([make.engagement("e1", "2027-03-03")], ["warn"], id="nothing linked"),
        pytest.param([serves("e1", "2027-03-03")], ["inform"], id="only one"),
        pytest.param([serves("e1", "2027-03-03"), serves("e2", "2027-11-03")], [], id="two, one of them early"),
        pytest.param([serves("e1", "2027-09-30"), serves("e2", "2027-11-03")], [], id="on the last early day"),
        pytest.param(
            [serves("e1", "2027-10-01"), serves("e2", "2027-11-03")], ["inform"], id="all after the ninth month"
        ),
        pytest.param([serves("e1", "2027-Q3"), serves("e2", "2027-11-03")], [], id="one may be early"),
        pytest.param([serves("e1", "2026-12-31"), serves("e2", "2028-01-01")], ["warn"], id="other years"),
        pytest.param([serves("e1", "2026-12-30", "2027-01-02")], ["inform"], id="into the year"),
        pytest.param([serves("e1", "2027"), serves("e2", "2027-05")], [], id="year and month only"),
        pytest.param([serves("e1", "2027-03-03", status=Status.PROPOSED)], ["warn"], id="only proposed"),
        pytest.param([serves("e1", "2027-03-03", status=Status.CANCELLED)], ["warn"], id="cancelled"),
        pytest.param(
            [serves("e1", "2027-01-03", status=Status.COMPLETED), serves("e2", "2027-11-03")], [], id="delivered"
        ),
    ],
)
def test_what_serves_an_objective(items: list[Item], expected: list[str]) -> None:
    assert severities(RULE, plan_of(OBJECTIVE, *items)) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [(date(2026, 12, 31), []), (date(2027, 1, 1), ["warn"])],
    ids=["was to be reached before the year", "within the year"],
)
def test_an_objective_of_the_past_needs_nothing(target: date, expected: list[str]) -> None:
    assert severities(RULE, plan_of(make.objective("ob1", target_date=target))) == expected


def test_the_plan_year_need_not_begin_in_january() -> None:
    items = [serves("e1", "2026-08-01"), serves("e2", "2027-05-01")]
    assert severities(RULE, plan_of(OBJECTIVE, *items, year_start=7), "2027-01-15") == []
    assert severities(RULE, plan_of(OBJECTIVE, *items, year_start=7), "2027-07-01") == ["warn"]


def test_it_says_what_there_is() -> None:
    (nothing,) = found(RULE, plan_of(OBJECTIVE))
    assert str(nothing.title) == "Nothing in 2027 serves O1"
    assert nothing.key == "ob1|2027|none"
    (one,) = found(RULE, plan_of(OBJECTIVE, serves("e1", "2027-03", title="Patrol")))
    assert str(one.title) == "Only one engagement in 2027 serves O1"
    assert str(one.why) == "Patrol, March 2027 – ?, is all that is linked to O1, Maritime awareness."
    (late,) = found(RULE, plan_of(OBJECTIVE, serves("e1", "2027-11-03"), serves("e2", "2027-12-03")))
    assert str(late.title) == "O1 is served only late in 2027"
    assert late.engagements == ("e1", "e2")


@pytest.mark.parametrize(
    ("year", "as_of", "expected"),
    [
        pytest.param(None, "2027-01-15", ["warn"], id="of no year"),
        pytest.param(2026, "2027-01-15", ["warn"], id="of this plan year, which began last year"),
        pytest.param(2027, "2027-01-15", [], id="of the next one"),
        pytest.param(2026, "2027-07-01", [], id="of the last one"),
    ],
)
def test_an_objective_of_a_plan_year_is_looked_at_in_that_year(
    year: int | None, as_of: str, expected: list[str]
) -> None:
    plan = plan_of(make.objective("ob1", "O1", year=year), year_start=7)
    assert severities(RULE, plan, as_of) == expected


@pytest.mark.parametrize(
    ("code", "named", "both"),
    [("O1", "O1", "O1, Antarctic cooperation"), ("", "Antarctic cooperation", "Antarctic cooperation")],
    ids=["with a code", "without one, its title once"],
)
@pytest.mark.parametrize(
    "starts", [[], ["2027-03-01"], ["2027-11-01", "2027-11-02"]], ids=["nothing", "only one", "only late"]
)
def test_an_objective_is_named_once(code: str, named: str, both: str, starts: list[str]) -> None:
    objective = make.objective("ob1", code, title="Antarctic cooperation")
    plan = plan_of(objective, *(serves(f"e{number}", start) for number, start in enumerate(starts)))
    (finding,) = found(RULE, plan)
    assert str(finding.title).count(named) == 1
    assert str(finding.why).count(f"linked to {both}") == 1
    assert str(finding.why).count("Antarctic cooperation") == 1
    if not starts:
        assert concerned(plan, finding) == named
    assert subject_name(plan, finding.subject) == f"objective:{named}"
