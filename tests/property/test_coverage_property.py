"""The coverage matrix and the rules of coverage say the same of a plan, after any sequence of edits."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.contact_points import contact_end, contact_floor, high_level_reached, last_done
from app.domain.country_subjects import norm_of
from app.domain.coverage.region_under_weight import RegionUnderWeight
from app.domain.engagement import Engagement
from app.domain.findings import WHOLE_PLAN, Finding
from app.domain.lived_with import waiver_of
from app.domain.norms.norm import NormState
from app.domain.norms.states import country_findings
from app.domain.plan import Plan
from app.domain.priorities import SUSPENDED
from app.domain.rules import ALL_RULES
from app.domain.spans import ONE_DAY
from app.domain.statuses import TO_COME
from app.services.coverage.cells import CoverageMatrix, RowKind
from app.services.coverage.gaps import GapTime, gap_time
from app.services.coverage.matrix import coverage
from app.services.coverage.states import CoverageState
from app.services.review.review import review
from tests import builders as make
from tests.property.universe import changes, engagements, world
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
            floor = contact_floor(norm_of(plan, row.id))

            def counts(item: Engagement, floor: str = floor) -> bool:
                return high_level_reached(plan.kinds.get(item.kind), item, floor)

            last = last_done(plan, row.id, counts, FACTS.as_of, 24)
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


NORM_RULES = {"G1", "G6", "G7", "G21", "G22", "G23", "G24"}


def _open_gaps(plan: Plan) -> dict[str, list[Finding]]:
    """The findings on norms of tiers that nobody lives with, by country."""
    found: dict[str, list[Finding]] = {}
    for finding in review(plan, FACTS, ALL_RULES).findings():
        if finding.rule in NORM_RULES and waiver_of(plan, finding, FACTS.as_of) is None:
            found.setdefault(finding.subject.id, []).append(finding)
    return found


@given(matrices())
def test_a_country_is_met_in_the_matrix_where_no_rule_finds_a_gap(made: tuple[Plan, CoverageMatrix]) -> None:
    plan, matrix = made
    gaps = _open_gaps(plan)
    for row in matrix.rows:
        if row.kind is RowKind.COUNTRY and row.norms and row.tier != SUSPENDED:
            assert row.standing is not None
            assert (row.standing.state is CoverageState.MET) == (row.id not in gaps)
            assert row.standing.state is not CoverageState.MET or row.norms_met == len(row.norms)
            missing = {part.norm: part for finding in gaps.get(row.id, ()) for part in finding.every_part}
            for standing in row.norms:
                # What is later than ideal is no gap: G27 tells of it.
                within = (NormState.MET, NormState.ACCEPTED, NormState.LATE)
                assert (standing.norm.name in missing) == (standing.state not in within)
                if standing.state is NormState.AHEAD:
                    assert missing[standing.norm.name].becomes == standing.becomes


@given(matrices())
def test_a_country_has_one_open_finding_on_its_norms(made: tuple[Plan, CoverageMatrix]) -> None:
    assert all(len(findings) == 1 for findings in _open_gaps(made[0]).values())


@given(matrices())
def test_the_day_on_which_the_first_norm_becomes_a_gap_is_the_same_everywhere(
    made: tuple[Plan, CoverageMatrix],
) -> None:
    """In the finding that leads, in its parts, and in the matrix."""
    plan, matrix = made
    gaps = _open_gaps(plan)
    for row in matrix.rows:
        for finding in gaps.get(row.id, ()) if row.kind is RowKind.COUNTRY else ():
            if gap_time(finding) is not GapTime.AHEAD:
                continue
            first = min(part.becomes for part in finding.every_part if part.becomes is not None)
            assert finding.becomes == first
            assert finding.due == first - ONE_DAY
            assert row.standing is not None
            assert row.standing.state is CoverageState.AHEAD
            assert dict(row.standing.word.values)["month"] == first


@given(st.data())
def test_planning_never_raises_the_number_of_gaps_of_the_countries_it_is_with(data: st.DataObject) -> None:
    plan, _ = data.draw(matrices())
    drawn = data.draw(engagements)
    status = data.draw(st.sampled_from(sorted(TO_COME)))
    item = replace(drawn, id="new", status=status)
    if item.kind not in plan.kinds:
        return
    after = apply(make.edit(plan, item), plan)
    for country in item.country_ids:
        before = {part.norm for finding in country_findings(plan, country, FACTS.as_of) for part in finding.every_part}
        now = {part.norm for finding in country_findings(after, country, FACTS.as_of) for part in finding.every_part}
        assert now <= before
