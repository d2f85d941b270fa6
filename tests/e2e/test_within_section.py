"""What is part of an engagement stands in its panel: found, opened and begun there by keys and by clicks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.statuses import Status
from app.gui.screens.engagement import EngagementPanel
from app.gui.screens.engagement.part_entry import PartEntry
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.marking_banner import MarkingBanner
from app.services.edits.engagements import add_engagement, change_engagement
from tests.builders import dates, engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import choice, field, open_with, pick, shown_text

Trigger = Callable[[str], None]


def section(window: QWidget) -> QWidget:
    return window.findChild(EngagementPanel).findChild(QWidget, "engagementsWithin")


def link(window: QWidget, name: str) -> LinkButton:
    (found,) = [each for each in window.findChild(EngagementPanel).findChildren(LinkButton, name) if each.isVisible()]
    return found


def whole_with_parts(desk: Desk, kind: str) -> MainWindow:
    window, items = open_with(desk, "Whole", "Second", "First")
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, items[0].id, kind=kind))
    for each, day, status in ((items[1], "2027-05-02", Status.PROPOSED), (items[2], "2027-05-01", Status.IDEA)):
        stated = {"parent": items[0].id, "dates": dates(day, ""), "status": status}
        assert document.attempt(partial(change_engagement, document.plan, each.id, **stated))
    window.workspace.view.select((items[0].id,))
    return window


@pytest.mark.parametrize("kind", ["regional-forum", "exercise", "ship-visit", "high-level-visit"])
def test_whatever_has_parts_lists_them_by_date_with_status(desk: Desk, kind: str) -> None:
    window = whole_with_parts(desk, kind)
    entries = [each for each in section(window).findChildren(PartEntry) if each.isVisible()]
    said = [each.accessibleName() for each in entries]
    assert [each.split(" · ")[:2] for each in said] == [
        ["First. Sat 1 May 2027", "Idea"],
        ["Second. Sun 2 May 2027", "Proposed"],
    ]
    assert link(window, "to-within").text() == "Engagements within it 2"


@pytest.mark.parametrize("by", ["key", "click"])
def test_one_of_them_is_opened_by_key_and_by_click(desk: Desk, qtbot: QtBot, by: str) -> None:
    window = whole_with_parts(desk, "regional-forum")
    opens = link(window, "open-e2")
    if by == "key":
        opens.setFocus()
        qtbot.keyClick(opens, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(opens, Qt.MouseButton.LeftButton)
    assert window.workspace.view.current == "e2"
    assert shown_text(field(window, "title")) == "First"
    assert section(window).isHidden()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("regional-forum", "New meeting within it…"),
        ("exercise", "New planning conference…"),
        ("ship-visit", "New engagement within it…"),
    ],
)
def test_one_more_is_begun_there(desk: Desk, qtbot: QtBot, kind: str, said: str) -> None:
    window = whole_with_parts(desk, kind)
    new = link(window, "newWithin")
    assert new.text() == said
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    draft = window.workspace.view.draft
    assert draft is not None
    assert draft.parent == "e0"


def test_what_has_nothing_within_it_yet_offers_it_among_what_can_be_added(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Visit")
    assert section(window).isHidden()
    qtbot.mouseClick(link(window, "add-within"), Qt.MouseButton.LeftButton)
    assert window.workspace.view.draft.parent == "e0"


def test_a_part_that_goes_is_listed_no_more(desk: Desk, trigger: Trigger) -> None:
    window = whole_with_parts(desk, "regional-forum")
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, "e1", parent=None))
    assert not any(each.isVisible() for each in section(window).findChildren(LinkButton, "open-e1"))
    trigger("edit.undo")
    assert link(window, "open-e1").isVisible()


def test_in_a_window_of_its_own_a_part_is_opened_in_another_one(desk: Desk, qtbot: QtBot, trigger: Trigger) -> None:
    window = whole_with_parts(desk, "regional-forum")
    trigger("engagement.window")
    (beside,) = [each for each in window.findChildren(QWidget, "engagementWindow") if each.isVisible()]
    qtbot.mouseClick(link(beside, "open-e2"), Qt.MouseButton.LeftButton)
    titles = sorted(each.windowTitle() for each in window.findChildren(QWidget, "engagementWindow"))
    assert titles == ["First", "Whole"]


def test_a_window_of_its_own_is_marked_and_ctrl_w_closes_it_and_not_the_plan(
    desk: Desk, qtbot: QtBot, trigger: Trigger
) -> None:
    window, (item,) = open_with(desk, "Staff talks")
    document = window.workspace.document
    trigger("engagement.window")
    (beside,) = [each for each in window.findChildren(QWidget, "engagementWindow") if each.isVisible()]
    beside.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is beside)
    assert document.attempt(partial(change_engagement, document.plan, item.id, marking="SECRET"))
    assert [each.text() for each in beside.findChildren(MarkingBanner) if each.isVisible()] == ["SECRET", "SECRET"]
    QTest.keyClick(beside, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not beside.isVisible()
    assert document.is_open


def test_what_was_made_a_moment_ago_can_be_chosen_as_the_whole_and_is_called_as_it_is_now(
    desk: Desk, qtbot: QtBot
) -> None:
    window, (conference, exercise) = open_with(desk, "Planning conference", "Exercise")
    document = window.workspace.document
    made = engagement("e9", title="Exercise north")
    assert document.attempt(lambda: add_engagement(document.plan, made))
    window.workspace.view.select((conference.id,))
    box = choice(window, "parent")
    assert box.currentText() == "–"
    pick(qtbot, box, "Exercise north")
    assert document.plan.engagements[conference.id].parent == "e9"
    assert box.currentText() == "Exercise north"
    assert document.attempt(partial(change_engagement, document.plan, "e9", title="Exercise south"))
    assert box.currentText() == "Exercise south"
    pick(qtbot, box, "Exercise")
    assert document.plan.engagements[conference.id].parent == exercise.id
    pick(qtbot, box, "–")
    assert document.plan.engagements[conference.id].parent is None
