"""What is part of an engagement, when that goes: found at any depth, let go, or cancelled too in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.changes import apply, change, replaced
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.edits.children import children_of, left_open, with_children_cancelled
from app.services.edits.engagements import delete_engagements
from tests.builders import engagement, plan_with


def plan() -> Plan:
    return plan_with(
        engagement("e1", title="Tour"),
        engagement("e2", parent="e1"),
        engagement("e3", parent="e2", after=("e1", "e4")),
        engagement("e4"),
    )


def called_off(there: Plan, *ids: str, status: Status = Status.CANCELLED, reason: str = "") -> list[Engagement]:
    return [replace(there.engagements[each], status=status, reason=reason) for each in ids]


def test_parts_are_found_at_any_depth_and_in_a_ring() -> None:
    assert children_of(plan(), ["e1"]) == ("e2", "e3")
    assert children_of(plan(), ["e1", "e2"]) == ("e3",)
    ring = plan_with(engagement("e1", parent="e2"), engagement("e2", parent="e1"))
    assert children_of(ring, ["e1"]) == ("e2",)


def test_what_is_left_points_at_nothing_that_was_deleted() -> None:
    there = plan()
    made = delete_engagements(there, ["e1"])
    after = apply(made, there)
    assert {each.id: (each.parent, each.after) for each in after.engagements.values()} == {
        "e2": (None, ()),
        "e3": ("e2", ("e4",)),
        "e4": (None, ()),
    }
    assert apply(made.inverse(), after) == there


@pytest.mark.parametrize(
    ("ids", "status", "left"),
    [
        pytest.param(["e1"], Status.CANCELLED, ("e2", "e3"), id="cancelled"),
        pytest.param(["e1"], Status.DECLINED, ("e2", "e3"), id="declined"),
        pytest.param(["e1"], Status.POSTPONED, (), id="postponed: they may follow"),
        pytest.param(["e1", "e2"], Status.CANCELLED, ("e3",), id="with one of them"),
        pytest.param(["e4"], Status.CANCELLED, (), id="nothing is part of it"),
    ],
)
def test_what_is_left_open_when_something_is_called_off(ids: list[str], status: Status, left: tuple[str, ...]) -> None:
    there = plan()
    items = [
        replaced("engagements", there.engagements[each.id], each) for each in called_off(there, *ids, status=status)
    ]
    assert left_open(there, change(text("off"), items)) == left


def test_they_are_cancelled_for_the_same_reason_and_what_is_over_stays() -> None:
    there = plan_with(*plan().engagements.values(), engagement("e2", parent="e1", status=Status.COMPLETED))
    (tour,) = called_off(there, "e1", reason="budget")
    made = change(text("off"), [replaced("engagements", there.engagements["e1"], tour)])
    both = with_children_cancelled(there, made, left_open(there, made))
    after = apply(both, there).engagements
    assert [(each, after[each].status, after[each].reason) for each in ("e1", "e2", "e3")] == [
        ("e1", Status.CANCELLED, "budget"),
        ("e2", Status.COMPLETED, ""),
        ("e3", Status.CANCELLED, "budget"),
    ]
    assert str(both.label) == "off, and cancelling of 1 engagement of it"
