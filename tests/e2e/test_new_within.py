"""A planning conference of an exercise and a meeting beside a forum, begun by a key from the engagement looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.participation import Participation
from app.domain.statuses import Status
from app.gui.widgets.headings import LinkButton
from app.services.edits.engagements import change_engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import field, open_with, shown_text, type_and_leave

Trigger = Callable[[str], None]


def test_a_planning_conference_is_part_of_its_exercise_and_counts_as_a_contact(
    desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    window, (exercise,) = open_with(desk, "Iron Gate")
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, exercise.id, kind="exercise", lead_office="J7"))
    window.workspace.view.select((exercise.id,))
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert shown_text(field(window, "title")) == "Planning conference, Iron Gate"
    type_and_leave(qtbot, field(window, "title"), "Final planning conference")
    (made,) = (each for each in document.plan.engagements.values() if each.id != exercise.id)
    assert (made.title, made.parent, made.kind) == ("Final planning conference", exercise.id, "bilateral-meeting")
    assert (made.level, made.status, made.lead_office) == (Level.L5, Status.IDEA, "J7")
    assert made.country_ids == exercise.country_ids
    assert (exercise.dates.earliest - made.dates.earliest).days == 45
    trigger("edit.undo")
    assert list(document.plan.engagements) == [exercise.id]


def test_a_meeting_beside_a_forum_is_at_its_place_and_days_with_nobody_yet(
    desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    window, (forum,) = open_with(desk, "Dialogue")
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, forum.id, kind="regional-forum"))
    window.workspace.view.select((forum.id,))
    trigger("engagement.new-within")
    type_and_leave(qtbot, field(window, "title"), "With the minister")
    (made,) = (each for each in document.plan.engagements.values() if each.id != forum.id)
    assert (made.parent, made.kind, made.dates) == (forum.id, "bilateral-meeting", forum.dates)
    assert made.countries == ()


def test_a_country_typed_into_a_meeting_beside_a_forum_takes_part_and_the_host_stays(
    desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    window, (forum,) = open_with(desk, "Dialogue")
    document = window.workspace.document
    there = Place("Shangri-La", "SG", "Asia/Singapore")
    fields = {"kind": "regional-forum", "place": there, "countries": ()}
    assert document.attempt(partial(change_engagement, document.plan, forum.id, **fields))
    window.workspace.view.select((forum.id,))
    trigger("engagement.new-within")
    type_and_leave(qtbot, field(window, "countries"), "Japan")
    (made,) = (each for each in document.plan.engagements.values() if each.id != forum.id)
    assert shown_text(field(window, "countries")) == "Japan"
    assert shown_text(field(window, "host")) == "Singapore"
    assert (made.host, made.countries) == ("SG", (Participation("JP"),))


@pytest.mark.parametrize("how", ["Enter", "link"])
def test_what_is_proposed_is_added_as_it_stands(desk: Desk, trigger: Trigger, qtbot: QtBot, how: str) -> None:
    window, (exercise,) = open_with(desk, "Iron Gate")
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, exercise.id, kind="exercise"))
    window.workspace.view.select((exercise.id,))
    trigger("engagement.new-within")
    proposed = shown_text(field(window, "title"))
    assert len(document.plan.engagements) == 1
    if how == "Enter":
        qtbot.keyClick(field(window, "title"), Qt.Key.Key_Return)
    else:
        qtbot.mouseClick(window.findChild(LinkButton, "addBegun"), Qt.MouseButton.LeftButton)
    (made,) = (each for each in document.plan.engagements.values() if each.id != exercise.id)
    assert (made.title, made.parent) == (proposed, exercise.id)
    assert window.workspace.view.current == made.id
    assert not window.findChild(LinkButton, "addBegun").isVisible()
    qtbot.keyClick(field(window, "title"), Qt.Key.Key_Return)
    assert len(document.plan.engagements) == 2
    trigger("edit.undo")
    assert set(document.plan.engagements) == {exercise.id}


def test_nothing_is_added_of_which_nothing_is_said(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, (there,) = open_with(desk, "Staff talks")
    trigger("engagement.new")
    assert not window.findChild(LinkButton, "addBegun").isVisible()
    qtbot.keyClick(field(window, "title"), Qt.Key.Key_Return)
    assert set(window.workspace.document.plan.engagements) == {there.id}
