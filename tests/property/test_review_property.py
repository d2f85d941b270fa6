"""The laws on which the plan and its review stand, for any sequence of edits."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.changes import Change, added, apply
from app.domain.changes import change as change_of
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.domain.tables import PLAN_INDEXES, RECORDS
from app.domain.waivers import Waiver
from app.domain.wording import text
from app.services.review.consequences import consequences, matter
from app.services.review.open_findings import sorted_open
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
    for index in PLAN_INDEXES:
        assert {key: plan.ids(index.name, key) for key in plan.keys(index.name)} == {
            key: anew.ids(index.name, key) for key in anew.keys(index.name)
        }
    assert _region_days(plan) == _region_days(anew)


@given(st.data())
def test_what_is_said_before_an_edit_is_what_is_there_after_it(data: st.DataObject) -> None:
    """Waived findings that come back, gaps and asks included: a preview is the review of the changed plan."""
    plan = _edits(data, world())[-1][1]
    before = review(plan, FACTS, ALL_RULES)
    some = data.draw(st.lists(st.sampled_from(before.findings()), max_size=4)) if before.findings() else []
    for number, finding in enumerate(some):
        lived_with = Waiver(f"lived-with-{number}", finding.rule, finding.key, "Coordinator", "Known", FACTS.as_of)
        plan = apply(change_of(text("waiver"), [added("waivers", lived_with)]), plan)
    before = review(plan, FACTS, ALL_RULES)
    edit = data.draw(changes(plan))
    assume("waivers" not in edit.tables)
    after_plan = apply(edit, plan)
    after, delta = before.after(plan, after_plan, edit)

    def seen(of: Plan, reviewed: Review) -> set[object]:
        return {matter(finding) for finding in sorted_open(of, reviewed.findings(), FACTS.as_of)}

    said = consequences(plan, before, delta)
    titles = {each.title for each in sorted_open(after_plan, after.findings(), FACTS.as_of)}
    earlier = {each.title for each in sorted_open(plan, before.findings(), FACTS.as_of)}
    assert len([each for each in said if each.is_new]) <= len(seen(after_plan, after) - seen(plan, before))
    assert {each.title for each in said if each.is_new} <= titles
    assert {each.title for each in said if not each.is_new} <= earlier
    come = {matter(each) for each in delta.appeared} & (seen(after_plan, after) - seen(plan, before))
    gone = {matter(each) for each in delta.vanished} & (seen(plan, before) - seen(after_plan, after))
    assert bool(come) == any(each.is_new for each in said)
    assert bool(gone) == any(not each.is_new for each in said)
    assert seen(after_plan, after) == (seen(plan, before) - gone) | come
