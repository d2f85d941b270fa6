"""Milestones in the window: made with the status, moved with the dates, made for what is there, seen and undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, Dates
from app.domain.statuses import Status
from app.gui.screens.due.due_table import DueTable
from app.gui.widgets.nav_rail import RailButton
from app.services.edits.engagements import add_engagement, change_engagement
from app.services.edits.records import change_records
from tests.builders import engagement, place
from tests.e2e.conftest import Desk
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    made = desk.start()
    made.opening.open_sample()
    return made


def badge(window: FurnishedWindow) -> str:
    """What the rail says of the view."""
    button = next(each for each in window.findChildren(RailButton) if "due" in each.defaultAction().objectName())
    return button.accessibleName()


def milestones(plan: Plan, engagement_id: str) -> dict[str, str]:
    return {each.title: str(each.planned) for each in plan.parts(Milestone, engagement_id)}


def idea(window: FurnishedWindow, **fields: object) -> str:
    """A new idea, half a year from now, that is looked at."""
    document = window.workspace.document
    first = document.today.replace(day=1)
    start = first.replace(year=first.year + 1)
    visit = engagement("new", start, countries="NZ", place=place("Auckland", "NZ"), status=Status.IDEA)
    document.do(add_engagement(document.plan, replace(visit, **fields)))
    window.workspace.view.select(("new",))
    return "new"


def test_planning_makes_them_moving_moves_them_and_undo_takes_both_back(
    window: FurnishedWindow, trigger: Trigger
) -> None:
    document = window.workspace.document
    new = idea(window)
    assert milestones(document.plan, new) == {}
    trigger("status.planned")
    first = milestones(document.plan, new)
    assert len(first) == 11
    dates = document.plan.engagements[new].dates
    document.attempt(lambda: change_engagement(document.plan, new, dates=dates.moved(7)))
    assert milestones(document.plan, new).keys() == first.keys()
    assert all(milestones(document.plan, new)[title] != day for title, day in first.items())
    document.undo_stack.undo()
    assert milestones(document.plan, new) == first
    document.undo_stack.undo()
    assert milestones(document.plan, new) == {}


def test_the_command_makes_them_for_an_idea_and_asks_for_the_case_of_a_training(
    window: FurnishedWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    document = window.workspace.document
    new = idea(window, kind="training", dates=Dates.days(document.today.replace(year=document.today.year + 3)))
    trigger("engagement.milestones")
    menu = window.findChild(QMenu, "milestoneCases")
    assert [action.text() for action in menu.actions()] == ["The usual ones", "Large"]
    menu.actions()[1].trigger()
    menu.close()
    assert "Main planning conference" in milestones(document.plan, new)
    assert "Travel" not in milestones(document.plan, new)


def test_the_rail_says_what_is_overdue_and_a_tick_takes_it_away(
    window: FurnishedWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    workspace = window.workspace
    document = workspace.document
    new = idea(window)
    trigger("status.planned")
    trigger("view.due")
    table = window.findChild(DueTable)
    before = badge(window)
    late = next(each for each in document.plan.parts(Milestone, new) if each.title == "Report")
    document.attempt(
        lambda: change_records(document.plan, "milestones", {late.id: {"planned": document.today - ONE_DAY}})
    )
    assert badge(window) != before
    table.choose(("milestones", late.id))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert document.plan.records(Milestone)[late.id].done_on == document.today
    assert badge(window) == before
