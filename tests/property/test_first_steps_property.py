"""The first steps that follow edits are those of the plan looked at anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.services.planning.first_steps import first_steps, steps_after
from tests.property.universe import changes, world

STEPS = 8


@given(st.data())
def test_the_steps_that_follow_edits_are_those_of_the_plan(data: st.DataObject) -> None:
    plan = world()
    steps = first_steps(plan)
    for _ in range(data.draw(st.integers(1, STEPS))):
        change = data.draw(changes(plan))
        plan = apply(change, plan)
        steps = steps_after(plan, steps, change.tables)
        assert steps == first_steps(plan)
