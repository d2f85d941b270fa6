"""G19: where the money of a plan year goes, by tier."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.coverage.spending_by_tier import YEARS, SpendingByTier
from app.domain.findings import Subject
from app.domain.money import Cost
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests.builders import country, engagement, plan_with, tier
from tests.unit.domain.rule_cases import facts_on

TODAY = date(2027, 1, 15)
CORE = engagement("core", "2027-03-01", countries="JP")
LOW = engagement("low", "2027-04-01", countries="KE")


def cost(of: str, amount: float | None, currency: str = "AUD", **fields: object) -> Cost:
    return replace(Cost(f"c-{of}-{currency}", of, "Travel", amount, None, currency), **fields)  # type: ignore[arg-type]


def titles(*items: Item) -> list[str]:
    plan = plan_with(
        country("JP", "Japan"), country("KE", "Kenya"), country("FJ", "Fiji"), tier("JP", "1"), tier("KE", "4"), *items
    )
    rule = SpendingByTier()
    found = (rule.check(plan, facts_on(TODAY.isoformat()), each) for each in rule.all_subjects(plan))
    return [str(finding.title) for findings in found for finding in findings]


@pytest.mark.parametrize(
    "items",
    [
        pytest.param((CORE, LOW), id="nothing is known of any cost"),
        pytest.param((CORE, LOW, cost("core", 70), cost("low", 30)), id="just the share that is allowed"),
        pytest.param((CORE, LOW, cost("core", 70), cost("low", None)), id="what nobody estimated is unknown"),
        pytest.param((CORE, replace(LOW, status=Status.IDEA), cost("core", 1), cost("low", 9)), id="an idea"),
        pytest.param(
            (replace(CORE, dates=engagement("x", "2026-03-01").dates), cost("core", 5)), id="the year before is over"
        ),
    ],
)
def test_it_is_quiet(items: tuple[Item, ...]) -> None:
    assert not titles(*items)


def test_too_much_for_low_tiers() -> None:
    assert titles(CORE, LOW, cost("core", 60), cost("low", 40)) == ["40 % of spending in 2027 goes to tiers 3 and 4"]


def test_nothing_for_a_core_partner() -> None:
    assert titles(CORE, LOW, cost("low", 40)) == [
        "100 % of spending in 2027 goes to tiers 3 and 4",
        "Nothing is spent on Japan in 2027",
    ]


def test_an_engagement_with_several_is_spent_on_each_in_equal_parts() -> None:
    both = replace(CORE, countries=engagement("x", countries="JP FJ KE").countries)
    assert titles(both, cost("core", 90)) == ["33 % of spending in 2027 goes to tiers 3 and 4"]


def test_currencies_are_never_added() -> None:
    assert not titles(CORE, LOW, cost("core", 60), cost("low", 40, "EUR"))


def test_what_was_paid_stands_for_what_was_estimated() -> None:
    assert not titles(CORE, LOW, cost("core", 60), cost("low", 40, actual=5.0))


def test_a_cost_names_the_year_of_its_engagement() -> None:
    plan = plan_with(CORE, cost("core", 5))
    assert list(SpendingByTier().subjects(plan, cost("core", 5))) == [Subject(YEARS, "2027")]
