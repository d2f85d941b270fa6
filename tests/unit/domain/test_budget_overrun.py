"""C26: lines spent beyond their allotment, and assistance money for what is not eligible."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.conflicts.budget_overrun import BudgetOverrun
from app.domain.findings import Severity, Subject
from app.domain.money import BudgetLine, Cost
from app.domain.statuses import Status
from tests.builders import engagement, plan_with
from tests.unit.domain.rule_cases import facts_on

TODAY = date(2027, 1, 15)
LINE = BudgetLine("l", "NAV-7", "Navy", 2026, 10_000.0, "AUD")
FUEL = Cost("c1", "e1", "Fuel", 6_000.0, None, "AUD", "l")
TUGS = Cost("c2", "e2", "Tugs", 5_000.0, None, "AUD", "l")


def found(line: BudgetLine, *costs: Cost, status: Status = Status.PLANNED) -> list[tuple[Severity, str, str]]:
    plan = plan_with(
        line, *costs, engagement("e1", title="Port call"), engagement("e2", title="Exercise", status=status)
    )
    findings = BudgetOverrun().check(plan, facts_on(TODAY.isoformat()), Subject("budget_lines", line.id))
    return [(each.severity, str(each.title), str(each.why)) for each in findings]


@pytest.mark.parametrize(
    ("line", "costs", "status"),
    [
        pytest.param(LINE, (FUEL,), Status.PLANNED, id="within the allotment"),
        pytest.param(LINE, (FUEL, replace(TUGS, estimate=4_000.0)), Status.PLANNED, id="exactly the allotment"),
        pytest.param(LINE, (FUEL, TUGS), Status.IDEA, id="the second is only thought of"),
        pytest.param(LINE, (FUEL, TUGS), Status.CANCELLED, id="the second is cancelled"),
        pytest.param(LINE, (FUEL, replace(TUGS, actual=3_000.0)), Status.COMPLETED, id="it came cheaper"),
        pytest.param(LINE, (FUEL, replace(TUGS, estimate=None)), Status.PLANNED, id="unknown is not counted"),
        pytest.param(LINE, (FUEL, replace(TUGS, currency="EUR")), Status.PLANNED, id="another currency is not added"),
        pytest.param(LINE, (FUEL, replace(TUGS, line=None)), Status.PLANNED, id="from no line"),
        pytest.param(replace(LINE, allotment=None), (FUEL, TUGS), Status.PLANNED, id="nobody knows the allotment"),
        pytest.param(replace(LINE, is_oda=True), (replace(FUEL, is_eligible=True),), Status.PLANNED, id="eligible"),
    ],
)
def test_a_line_is_quiet(line: BudgetLine, costs: tuple[Cost, ...], status: Status) -> None:
    assert not found(line, *costs, status=status)


def test_a_line_that_is_overspent_says_by_how_much() -> None:
    assert found(LINE, FUEL, TUGS) == [
        (
            Severity.WARN,
            "Line NAV-7 Navy is 1,000 AUD over",
            "11,000 AUD of 10,000 AUD, over 2 costs.",
        )
    ]


def test_what_was_paid_counts_even_for_what_was_cancelled() -> None:
    ((_, title, _),) = found(LINE, FUEL, replace(TUGS, actual=4_500.5), status=Status.CANCELLED)
    assert title == "Line NAV-7 Navy is 500.5 AUD over"


def test_what_is_not_counted_is_said() -> None:
    unknown = replace(TUGS, id="c3", estimate=None)
    ((_, _, why),) = found(LINE, FUEL, TUGS, unknown)
    assert why.endswith("Not counted, as unknown or in another currency: 1 cost.")


def test_assistance_money_for_what_is_not_eligible_blocks() -> None:
    line = replace(LINE, is_oda=True, allotment=None)
    ((severity, title, why),) = found(line, FUEL, replace(TUGS, is_eligible=True))
    assert severity is Severity.BLOCK
    assert title == "Assistance money of NAV-7 Navy for what is not eligible"
    assert why == "Not said to be eligible as development assistance: Fuel of ‘Port call’."
