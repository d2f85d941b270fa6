"""The laws on which the plan and its review stand, for any sequence of edits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, apply
from app.domain.indexes import INDEXES
from app.domain.plan import RECORDS, Plan
from app.domain.rules import ALL_RULES
from app.services.review.review import Review, review
from tests.property.universe import changes, world
from tests.unit.domain.fake_calendars import facts_on

FACTS = facts_on("2027-01-15")
STEPS = 12


def _by_engagement(reviewed: Review, plan: Plan) -> dict[str, object]:
    return {engagement_id: reviewed.of_engagement(engagement_id) for engagement_id in plan.engagements}


def _rebuilt(plan: Plan) -> Plan:
    return Plan.of({name: plan.table(name).values() for name in RECORDS})


def _region_days(plan: Plan) -> dict[tuple[str, int, int], int]:
    months = [(year, month) for year in range(2024, 2030) for month in range(1, 13)]
    return {(region, *month): plan.region_days(region, *month) for region in plan.regions for month in months}


def _edits(data: st.DataObject, plan: Plan) -> list[tuple[Plan, Plan, Change]]:
    """A sequence of edits with the plan before and after each."""
    made = []
    for _ in range(data.draw(st.integers(1, STEPS))):
        change = data.draw(changes(plan))
        after = apply(change, plan)
        made.append((plan, after, change))
        plan = after
    return made


@given(st.data())
def test_the_incremental_review_is_the_full_review(data: st.DataObject) -> None:
    plan = world()
    reviewed = review(plan, FACTS, ALL_RULES)
    for before, after, change in _edits(data, plan):
        was = set(reviewed.findings())
        reviewed, delta = reviewed.after(before, after, change)
        full = review(after, FACTS, ALL_RULES)
        assert reviewed.findings() == full.findings()
        assert _by_engagement(reviewed, after) == _by_engagement(full, after)
        assert set(delta.appeared) == set(full.findings()) - was
        assert set(delta.vanished) == was - set(full.findings())


@given(st.data())
def test_findings_have_keys_of_their_own(data: st.DataObject) -> None:
    plan = _edits(data, world())[-1][1]
    found = review(plan, FACTS, ALL_RULES).findings()
    assert len({(finding.rule, finding.key) for finding in found}) == len(found)


@given(st.data())
def test_a_change_and_its_inverse_leave_the_plan_as_it_was(data: st.DataObject) -> None:
    for before, after, change in _edits(data, world()):
        back = apply(change.inverse(), after)
        assert back == before
        assert _region_days(back) == _region_days(before)
        assert apply(change.inverse().inverse(), back) == after


@given(st.data())
def test_undoing_everything_undoes_every_finding(data: st.DataObject) -> None:
    edits = _edits(data, world())
    first = edits[0][0]
    plan = edits[-1][1]
    reviewed = review(plan, FACTS, ALL_RULES)
    for _, _, change in reversed(edits):
        undone = apply(change.inverse(), plan)
        reviewed, _ = reviewed.after(plan, undone, change.inverse())
        plan = undone
    assert plan == first
    assert reviewed.findings() == review(first, FACTS, ALL_RULES).findings()


@given(st.data())
def test_indexes_and_day_tally_are_those_of_a_plan_built_anew(data: st.DataObject) -> None:
    plan = _edits(data, world())[-1][1]
    anew = _rebuilt(plan)
    assert plan == anew
    for index in INDEXES:
        assert {key: plan.ids(index.name, key) for key in plan.keys(index.name)} == {
            key: anew.ids(index.name, key) for key in anew.keys(index.name)
        }
    assert _region_days(plan) == _region_days(anew)
