"""Which bars an edit of the findings bears on: a group that one joins is another finding, and says the same of the
others."""

from __future__ import annotations

from dataclasses import replace

from app.domain.findings import Finding, Severity, Subject
from app.domain.wording import Text
from app.services.layouts.timeline_shelf import told_otherwise
from app.services.review.review import ReviewDelta
from tests import builders as make
from tests.builders import TODAY

PLAN = make.plan_with(make.country())


def group(*engagements: str, key: str = "before", severity: Severity = Severity.INFORM) -> Finding:
    return Finding("G5", severity, Subject("lead_offices", ""), key, Text("t"), Text("w"), Text("r"), engagements)


def told(appeared: Finding, vanished: Finding) -> frozenset[str]:
    return told_otherwise(PLAN, ReviewDelta((appeared,), (vanished,)), TODAY)


def test_of_a_group_that_one_joins_only_that_one_is_told_otherwise() -> None:
    many = [f"e{number}" for number in range(1_000)]
    assert told(group(*many, "new", key="after"), group(*many)) == {"new"}
    assert told(group(*many[1:], key="after"), group(*many)) == {"e0"}


def test_a_group_that_weighs_more_is_told_of_all() -> None:
    assert told(group("e1", "e2", severity=Severity.WARN), group("e1", "e2")) == {"e1", "e2"}


def test_a_group_with_which_nobody_lives_any_more_is_told_of_all() -> None:
    plan = make.plan_with(make.country(), make.waiver("w1", "G5", "before"))
    delta = ReviewDelta((group("e1", "new", key="after"),), (group("e1"),))
    assert told_otherwise(plan, delta, TODAY) == {"e1", "new"}
    assert told_otherwise(plan, replace(delta, appeared=()), TODAY) == frozenset()
