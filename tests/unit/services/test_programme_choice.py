"""Whose programme is shown first, and of which week: one principal, at hand or when they are busy next."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.statuses import Status
from app.services.reports.programme_choice import first_programme
from tests import builders as make

MONDAY = 0
"""Weeks begin on Mondays; today is Monday, 1 March 2027."""

TODAY = date(2027, 3, 1)


def visit(id: str, start: str, *principals: str, end: str = "", **fields: Any) -> Any:
    return make.engagement(id, start, end or start, principals=principals, **fields)


@pytest.mark.parametrize(
    ("items", "current", "person", "week"),
    [
        pytest.param((), None, "", "2027-03-01", id="an empty plan"),
        pytest.param(
            (make.principal("p1", level="L1"), make.principal("p2", "Ben Ruiz", level="L2")),
            None, "p1", "2027-03-01", id="nobody has anything to do",
        ),
        pytest.param(
            (make.principal("p1", level="L1"), make.principal("p2", "Ben Ruiz", level="L2"),
             visit("a", "2027-03-17", "p1"), visit("b", "2027-03-10", "p2")),
            None, "p2", "2027-03-08", id="who is busy first",
        ),
        pytest.param(
            (make.principal("p1", level="L1"), make.principal("p2", "Ben Ruiz", level="L2"),
             visit("a", "2027-03-03", "p1"), visit("b", "2027-03-01", "p2")),
            None, "p1", "2027-03-01", id="the highest of those who are busy in the same week",
        ),
        pytest.param(
            (make.principal("p1", level="L1"), make.principal("p2", "Ben Ruiz", level="L2"),
             visit("a", "2027-03-03", "p1"), visit("b", "2027-04-14", "p2")),
            "b", "p2", "2027-04-12", id="who takes part in what is looked at",
        ),
        pytest.param(
            (make.principal("p1", level="L1"), visit("a", "2027-02-20", "p1", end="2027-03-20")),
            None, "p1", "2027-03-01", id="what is under way",
        ),
        pytest.param(
            (make.principal("p1", level="L1"), visit("a", "2027-03-03", "p1", status=Status.CANCELLED),
             visit("b", "2027-03-24", "p1")),
            None, "p1", "2027-03-22", id="what was called off is nothing to do",
        ),
        pytest.param(
            (make.principal("p1", level="L1"), visit("a", "2026-03-03", "p1")),
            "a", "p1", "2027-03-01", id="what is over is over",
        ),
    ],
)  # fmt: skip
def test_it_begins_with_one(items: tuple[Any, ...], current: str | None, person: str, week: str) -> None:
    plan = make.plan_with(*items, own_nation="AU")
    found, of = first_programme(plan, current, TODAY, MONDAY)
    assert (found, of.first.isoformat(), len(list(of))) == (person, week, 7)
