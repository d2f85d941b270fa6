"""What follows from an edit, for any edit of any plan: it is complete, can be taken back, and is what was said."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, reject
from hypothesis import strategies as st

from app.domain.changes import added, apply, change
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.domain.wording import text
from app.services.dates.steps import DateStep
from app.services.edits.following import with_what_follows
from app.services.edits.refusals import EditRefused
from app.services.review.consequences import matter
from app.services.review.open_findings import sorted_open
from app.services.review.review import Review, review
from app.services.shift_run import ShiftWish, looked_at, shift_run
from tests.builders import milestone
from tests.property.universe import changes, world
from tests.unit.domain.fake_calendars import facts_on

FACTS = facts_on("2027-01-15")
STEPS = 8


def _some_plan(data: st.DataObject) -> Plan:
    plan = world()
    for _ in range(data.draw(st.integers(1, STEPS))):
        made = with_what_follows(plan, data.draw(changes(plan)), FACTS)
        plan = apply(made, plan)
    return plan


def _with_milestones(data: st.DataObject, plan: Plan) -> Plan:
    """The plan with a milestone of each engagement that is to be done soon, or a while before it begins."""
    items = [
        added("milestones", milestone(f"soon-{each.id}", each.id, days=days, planned=planned))
        for each in plan.engagements.values()
        if (days := data.draw(st.integers(1, 60)))
        and (planned := max(each.dates.earliest, FACTS.as_of) - timedelta(days=days))
    ]
    return apply(change(text("milestones"), items), plan)


@given(st.data())
def test_what_follows_follows_once_and_can_be_taken_back(data: st.DataObject) -> None:
    plan = _some_plan(data)
    made = with_what_follows(plan, data.draw(changes(plan)), FACTS)
    assert with_what_follows(plan, made, FACTS) == made
    assert apply(made.inverse(), apply(made, plan)) == plan
    assert len(made.touches) == len(made.items)


@given(st.data())
def test_a_shift_says_whether_findings_come_or_go_before_it_is_made(data: st.DataObject) -> None:
    """By every rule, so that a milestone that moves along and is due soon no more is among them."""
    plan = _with_milestones(data, _some_plan(data))
    before = review(plan, FACTS, ALL_RULES)
    everything = sorted(plan.engagements)
    ids = data.draw(st.lists(st.sampled_from(everything), min_size=1, unique=True)) if everything else []
    wish = ShiftWish(DateStep(days=data.draw(st.integers(-30, 60))), with_asks=data.draw(st.booleans()))
    try:
        run = looked_at(shift_run(plan, FACTS, ids, wish), plan, before)
    except EditRefused:
        reject()  # What the plan holds already is not always what an edit may make.
    # The window makes of it what it makes of any edit.
    there = apply(with_what_follows(plan, run.change, FACTS, stays=run.staying), plan)
    assert apply(run.change, plan) == there
    after = review(there, FACTS, ALL_RULES)

    def seen(of: Plan, reviewed: Review) -> set[object]:
        return {matter(finding) for finding in sorted_open(of, reviewed.findings(), FACTS.as_of)}

    assert run.found is not None
    assert any(each.is_new for each in run.found) == bool(seen(there, after) - seen(plan, before))
    assert any(not each.is_new for each in run.found) == bool(seen(plan, before) - seen(there, after))
