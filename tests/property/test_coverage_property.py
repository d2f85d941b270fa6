"""The coverage matrix and the rules of coverage say the same of a plan, after any sequence of edits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.contact_points import contact_end, contact_floor, last_contact
from app.domain.country_subjects import norm_of
from app.domain.coverage.region_under_weight import RegionUnderWeight
from app.domain.findings import WHOLE_PLAN
from app.domain.plan import Plan
from app.services.coverage.cells import CoverageMatrix, RowKind
from app.services.coverage.matrix import coverage
from app.services.coverage.states import CoverageState
from tests.property.universe import changes, world
from tests.unit.domain.fake_calendars import facts_on

FACTS = facts_on("2027-01-15")


@st.composite
def matrices(draw: st.DrawFn) -> tuple[Plan, CoverageMatrix]:
    """A plan after some edits, and its matrix of the plan year of the day."""
    plan = world()
    for _ in range(draw(st.integers(1, 12))):
        plan = apply(draw(changes(plan)), plan)
    return plan, coverage(plan, plan.settings.plan_year(FACTS.as_of), FACTS.as_of)


@given(matrices())
def test_the_last_high_level_contact_of_a_country_is_the_one_that_the_rule_counts_from(
    made: tuple[Plan, CoverageMatrix],
) -> None:
    plan, matrix = made
    for row in matrix.rows:
        if row.kind is RowKind.COUNTRY:
            last = last_contact(plan, row.id, contact_floor(norm_of(plan, row.id)), FACTS.as_of, 24)
            assert row.last_high_level == (None if last is None else contact_end(last, FACTS.as_of))


@given(matrices())
def test_the_regions_short_of_their_weight_are_those_of_the_rule(made: tuple[Plan, CoverageMatrix]) -> None:
    plan, matrix = made
    under = {finding.subject.id for finding in RegionUnderWeight().check(plan, FACTS, WHOLE_PLAN)}
    short = {
        row.id
        for row in matrix.rows
        if row.standing is not None
        and row.share is not None
        and row.share.all_days
        and row.standing.state in (CoverageState.SHORT, CoverageState.NONE)
    }
    assert short == under
