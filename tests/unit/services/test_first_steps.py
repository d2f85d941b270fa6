"""The first steps of a plan: told from what it holds, and from nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.plan import Plan
from app.domain.records.record import Item
from app.services.planning.first_steps import (
    STEP_PURPOSES,
    STEP_TABLES,
    STEP_TITLES,
    FirstStep,
    first_steps,
    steps_done,
)
from tests.builders import (
    country,
    engagement,
    objective,
    organisation,
    person,
    plan_with,
    post,
    principal,
    region,
    scheme,
    table_of,
    tier,
)


def done(plan: Plan) -> set[FirstStep]:
    return {each.step for each in first_steps(plan) if each.is_done}


BEGUN = {FirstStep.NATION, FirstStep.YEAR}


def test_every_step_has_a_title_and_says_what_it_is_for() -> None:
    assert set(STEP_TITLES) == set(STEP_PURPOSES) == set(FirstStep)
    assert [each.step for each in first_steps(plan_with())] == list(FirstStep)


@pytest.mark.parametrize(
    ("items", "more"),
    [
        ([], set()),
        ([tier("KE")], {FirstStep.TIERS}),
        ([principal()], {FirstStep.PEOPLE}),
        ([person()], set()),
        ([objective()], {FirstStep.OBJECTIVES}),
        ([organisation(), post()], {FirstStep.CONTACTS}),
        ([engagement()], {FirstStep.IMPORT}),
    ],
    ids=["nothing", "a tier", "a principal", "a holder of a post", "an objective", "a contact", "an engagement"],
)
def test_a_step_is_done_when_the_plan_shows_it(items: list[Item], more: set[FirstStep]) -> None:
    plan = plan_with(*items)
    assert done(plan) - {FirstStep.REGIONS} == BEGUN | more


def test_a_step_is_open_again_when_what_showed_it_is_gone() -> None:
    assert FirstStep.TIERS in done(plan_with(tier("KE")))
    assert FirstStep.TIERS not in done(plan_with())


def test_regions_are_done_when_every_other_country_lies_in_one() -> None:
    there = [scheme(), region(countries="KE TZ"), country("KE"), country("TZ")]
    assert FirstStep.REGIONS in done(plan_with(*there))
    assert FirstStep.REGIONS not in done(plan_with(*there, country("ZZ", "Nowhere")))
    assert FirstStep.REGIONS not in done(plan_with())


def test_a_plan_of_odd_settings_has_open_steps_and_no_fault() -> None:
    plan = plan_with()
    odd = replace(plan.settings, own_nation="", year_start=0)
    assert not BEGUN & done(Plan.of({"settings": (odd,)}))


def test_a_change_of_what_the_steps_are_told_by_is_looked_at() -> None:
    """The window looks again after changes in these tables only."""
    shown = [scheme(), region(), tier(), principal(), objective(), post(), engagement()]
    assert {table_of(item) for item in shown} - {"schemes"} <= STEP_TABLES


def test_what_is_done_says_what_there_is() -> None:
    found = {each.step: str(each.found) for each in first_steps(plan_with(tier("KE"), objective(), engagement()))}
    assert found[FirstStep.TIERS] == "1 country with a tier"
    assert found[FirstStep.IMPORT] == "1 engagement"
    assert found[FirstStep.YEAR] == "Jan–Dec of every year"
    assert found[FirstStep.CONTACTS] == ""


def test_progress_counts_what_is_done() -> None:
    steps = first_steps(plan_with(tier("KE")))
    assert steps_done(steps) == sum(each.is_done for each in steps)
