"""What was changed of one edition, offered for those that follow."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.changes import Change, apply
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.engagements import change_engagement, delete_engagements, shift_engagements
from app.services.edits.later_editions import same_in_later
from tests import builders as make


def edition(id: str, start: str, **fields: Any) -> Engagement:
    return make.engagement(id, start, **{"series": "se1", **fields})


@pytest.fixture
def plan() -> Plan:
    return make.plan_with(
        make.series(title="Navy talks"),
        edition("e1", "2026-03-01", status=Status.COMPLETED),
        edition("e2", "2027-03-01"),
        edition("e3", "2028-03-01"),
        edition("e4", "2029-03-01", status=Status.CANCELLED),
        edition("e5", "2030-03-01", status=Status.IDEA, own_lead="Cdr Berg"),
        make.engagement("e6", "2031-03-01"),
    )


def offered(plan: Plan, made: Change) -> Change | None:
    return same_in_later(apply(made, plan), made)


def test_the_editions_still_to_come_get_the_same_in_one_step(plan: Plan) -> None:
    made = change_engagement(plan, "e2", own_lead="Cdr Berg", notes="Bring the charts")
    same = offered(plan, made)
    assert same is not None
    after = apply(same, apply(made, plan))
    assert {item.id for item in same.items} == {"e3", "e5"}
    for each in ("e3", "e5"):
        assert (after.engagements[each].own_lead, after.engagements[each].notes) == ("Cdr Berg", "Bring the charts")
    assert str(same.label) == "change of lead person, notes in the later editions of ‘Navy talks’"


NOTHING: dict[str, Any] = {
    "other dates": lambda plan: shift_engagements(plan, ["e2"], 7),
    "another status": lambda plan: change_engagement(plan, "e2", status=Status.PROPOSED),
    "the last edition": lambda plan: change_engagement(plan, "e5", notes="x"),
    "no edition": lambda plan: change_engagement(plan, "e6", notes="x"),
    "one that goes": lambda plan: delete_engagements(plan, ["e2"]),
    "several at once": lambda plan: shift_engagements(plan, ["e1", "e2"], 7),
    "what the later ones say already": lambda plan: change_engagement(
        apply(change_engagement(plan, "e3", notes="x"), plan), "e4", own_lead="Cdr Berg"
    ),
}


@pytest.mark.parametrize("case", NOTHING)
def test_nothing_is_offered_for(case: str, plan: Plan) -> None:
    made = NOTHING[case](plan)
    now = plan if case != "what the later ones say already" else apply(change_engagement(plan, "e3", notes="x"), plan)
    assert same_in_later(apply(made, now), made) is None
