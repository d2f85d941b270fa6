"""The count of what is due that follows edits is the count of the whole list, after any of them."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.plan import Plan
from app.services.due import SOURCES
from app.services.due.due_count import DueCount
from tests.property.universe import changes, world

STEPS = 12
DAYS = (date(2027, 1, 15), date(2027, 3, 1), date(2027, 9, 1))


def _recounted(plan: Plan, as_of: date) -> tuple[int, int]:
    days = [item.day for source in SOURCES for item in source.items(plan, as_of, as_of)]
    return days.count(as_of), len(days) - days.count(as_of)


@given(st.data(), st.sampled_from(DAYS))
def test_the_count_that_follows_edits_is_the_count_of_the_list(data: st.DataObject, as_of: date) -> None:
    plan = world()
    count = DueCount(plan, as_of)
    for _ in range(data.draw(st.integers(1, STEPS))):
        change = data.draw(changes(plan))
        plan = apply(change, plan)
        count.follow(plan, change)
        assert (count.today, count.before) == _recounted(plan, as_of)


@given(st.data(), st.sampled_from(DAYS))
def test_what_is_due_of_each_engagement_is_together_what_is_due(data: st.DataObject, as_of: date) -> None:
    plan = apply(data.draw(changes(world())), world())
    for source in SOURCES:
        whole = {(item.id, item.day, item.engagement) for item in source.items(plan, as_of, as_of)}
        parts = [item for one in ("", *plan.engagements) for item in source.items_of(plan, one, as_of, as_of)]
        assert {(item.id, item.day, item.engagement) for item in parts} == whole
        assert len(parts) == len(whole)
