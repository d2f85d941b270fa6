"""What becomes of the parts of an engagement that is deleted or called off: asked in the window, one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from app.domain.engagement import Engagement
from app.domain.statuses import Status
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import change_engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Trigger = Callable[[str], None]


def exercise_with_conferences(desk: Desk) -> tuple[MainWindow, list[Engagement]]:
    window, (exercise, *conferences) = open_with(desk, "Iron Gate", "Initial conference", "Main conference")
    document = window.workspace.document
    for each in conferences:
        assert document.attempt(partial(change_engagement, document.plan, each.id, parent=exercise.id))
    document.undo_stack.clear()
    window.workspace.view.select((exercise.id,))
    return window, [exercise, *conferences]


@pytest.mark.parametrize(
    ("answer", "left"),
    [("keep", ["e0", "e1", "e2"]), ("alone", ["e1", "e2"]), ("too", [])],
)
def test_deleting_asks_what_becomes_of_the_parts(desk: Desk, trigger: Trigger, answer: str, left: list[str]) -> None:
    window, _ = exercise_with_conferences(desk)
    document = window.workspace.document
    before = document.plan
    desk.prompts.choice = answer
    trigger("engagement.delete")
    assert desk.prompts.asked == ["What becomes of 2 engagements that belong to it?"]
    assert sorted(document.plan.engagements) == left
    assert all(each.parent in document.plan.engagements for each in document.plan.engagements.values() if each.parent)
    assert document.undo_stack.count() == (answer != "keep")
    if answer != "keep":
        trigger("edit.undo")
    assert document.plan == before


@pytest.mark.parametrize(
    ("answer", "statuses"),
    [
        ("keep", [Status.PLANNED, Status.PLANNED, Status.PLANNED]),
        ("alone", [Status.CANCELLED, Status.PLANNED, Status.PLANNED]),
        ("too", [Status.CANCELLED, Status.CANCELLED, Status.CANCELLED]),
    ],
)
def test_cancelling_asks_what_becomes_of_the_parts(
    desk: Desk, trigger: Trigger, answer: str, statuses: list[Status]
) -> None:
    window, items = exercise_with_conferences(desk)
    document = window.workspace.document
    before = document.plan
    desk.prompts.choice = answer
    trigger("status.cancelled")
    assert desk.prompts.asked == ["What becomes of 2 engagements that belong to it?"]
    assert [document.plan.engagements[each.id].status for each in items] == statuses
    assert document.undo_stack.count() == (answer != "keep")
    if answer != "keep":
        trigger("edit.undo")
    assert document.plan == before
