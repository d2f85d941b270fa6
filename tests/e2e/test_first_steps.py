"""The first steps in the window: where they stand, what each opens, how they tick themselves and go away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from app.gui.plans.first_steps import FirstSteps
from app.gui.screens.timeline.screen import TimelineScreen
from app.services.edits.engagements import add_engagement
from app.services.edits.priorities import set_tier
from tests.builders import edit, engagement, person
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go, new_plan
from tests.windows import FurnishedWindow


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    """A window on an empty plan."""
    window = desk.start()
    window.opening.open(new_plan(desk, "Chile"))
    return window


def steps(window: FurnishedWindow) -> FirstSteps:
    found = window.findChild(FirstSteps)
    assert isinstance(found, FirstSteps)
    return found


def progress(window: FurnishedWindow) -> str:
    return steps(window).findChild(QLabel, "firstStepsProgress").text()


def link(window: FurnishedWindow, step: str) -> QPushButton:
    return steps(window).findChild(QPushButton, f"step-{step}")


def opened() -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())


def test_an_empty_plan_shows_them_beside_the_view_with_what_is_done(window: FurnishedWindow) -> None:
    assert steps(window).isVisible()
    assert progress(window) == "3 of 8 done"
    assert link(window, "nation").accessibleName().startswith("Own nation, done: ")
    assert link(window, "tiers").accessibleName() == "Tiers of countries, to do"


@pytest.mark.parametrize(
    ("step", "dialog", "field"),
    [
        ("nation", "planProperties", "ownNation"),
        ("year", "planProperties", "yearStart"),
        ("regions", "regionsDialog", ""),
        ("tiers", "prioritiesDialog", ""),
        ("people", "principalDialog", ""),
        ("objectives", "listsDialog", ""),
        ("contacts", "newContactDialog", ""),
    ],
)
def test_enter_on_a_step_opens_its_place(window: FurnishedWindow, step: str, dialog: str, field: str) -> None:
    link(window, step).setFocus()
    QTest.keyClick(link(window, step), Qt.Key.Key_Return)
    shown = opened()
    assert shown.objectName() == dialog
    if field:
        focus = shown.focusWidget()
        assert focus is not None
        assert shown.findChild(QWidget, field).isAncestorOf(focus) or focus.objectName() == field
    if step == "objectives":
        assert shown.findChild(QWidget, "list-objectives").isVisible()
    shown.close()
    let_go()


def test_the_last_step_asks_for_the_file(desk: Desk, window: FurnishedWindow) -> None:
    QTest.keyClick(link(window, "import"), Qt.Key.Key_Space)
    assert desk.prompts.asked


def test_a_step_ticks_itself_and_is_open_again_after_an_undo(window: FurnishedWindow) -> None:
    document = window.document
    document.do(set_tier(document.plan, "AR", "1", document.today))
    assert progress(window) == "4 of 8 done"
    assert link(window, "tiers").accessibleName() == "Tiers of countries, done: 1 country with a tier"
    document.undo_stack.undo()
    assert progress(window) == "3 of 8 done"


def test_an_engagement_stands_in_their_place_while_it_is_selected(window: FurnishedWindow) -> None:
    document, view = window.document, window.workspace.view
    made = engagement("e1", countries="AR")
    document.do(add_engagement(document.plan, made))
    view.select(("e1",))
    assert not steps(window).isVisible()
    way = window.findChild(QPushButton, "toFirstSteps")
    assert way.isVisible()
    assert way.text() == "First steps: 4 of 8 done"
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert steps(window).isVisible()
    assert not way.isVisible()
    view.select(("e1",))
    assert way.isVisible()
    view.select(())
    assert steps(window).isVisible()
    assert progress(window) == "4 of 8 done"
    QTest.mouseClick(steps(window).findChild(QPushButton, "hideFirstSteps"), Qt.MouseButton.LeftButton)
    view.select(("e1",))
    assert not way.isVisible()


def test_hidden_they_stay_hidden_in_this_plan_and_no_other(
    desk: Desk, window: FurnishedWindow, trigger: Callable[[str], None]
) -> None:
    chile = window.document.editor.store.location
    QTest.mouseClick(steps(window).findChild(QPushButton, "hideFirstSteps"), Qt.MouseButton.LeftButton)
    assert not steps(window).isVisible()
    window.opening.open(new_plan(desk, "Peru"))
    assert steps(window).isVisible()
    window.opening.open(chile)
    assert not steps(window).isVisible()
    desk.stop()
    window = desk.start()
    window.opening.open(chile)
    assert not steps(window).isVisible()
    window.workspace.go_to("reports")
    trigger("help.first-steps")
    assert steps(window).isVisible()
    assert window.focusWidget() is link(window, "tiers")


def test_a_plan_that_has_all_shows_none_until_they_are_asked_for(desk: Desk, trigger: Callable[[str], None]) -> None:
    window = desk.start()
    window.opening.open_sample()
    window.workspace.view.select(())
    assert not steps(window).isVisible()
    trigger("help.first-steps")
    assert steps(window).isVisible()
    assert progress(window) == "8 of 8 done"


def test_a_plan_for_reading_only_asks_for_no_steps(desk: Desk) -> None:
    window = desk.start()
    window.opening.open(str(Path(new_plan(desk, "Chile"))), read_only=True)
    assert not steps(window).isVisible()


def test_arrows_go_from_step_to_step_and_escape_to_the_view(window: FurnishedWindow) -> None:
    link(window, "tiers").setFocus()
    QTest.keyClick(link(window, "tiers"), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is link(window, "people")
    QTest.keyClick(link(window, "people"), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is link(window, "tiers")
    QTest.keyClick(link(window, "tiers"), Qt.Key.Key_Escape)
    assert window.findChild(TimelineScreen).isAncestorOf(window.focusWidget())


def test_the_step_of_principals_makes_one_where_people_only_hold_posts(window: FurnishedWindow) -> None:
    document = window.workspace.document
    assert document.do(edit(document.plan, person("p1", "Jo Ng", is_principal=False)))
    QTest.keyClick(link(window, "people"), Qt.Key.Key_Return)
    shown = opened()
    assert shown.objectName() == "principalDialog"
    QTest.keyClicks(shown.focusWidget() or shown.findChild(QLineEdit), "Chief of Defence")
    QTest.keyClick(shown.findChild(QPushButton, "principalMake"), Qt.Key.Key_Return)
    assert [each.name for each in document.plan.people.values() if each.is_principal] == ["Chief of Defence"]
    let_go()


def test_people_who_are_there_are_shown_before_another_is_made(window: FurnishedWindow) -> None:
    document = window.workspace.document
    assert document.do(edit(document.plan, person("p1", "Jo Ng", is_principal=True)))
    QTest.keyClick(link(window, "people"), Qt.Key.Key_Return)
    shown = opened()
    assert shown.objectName() == "listsDialog"
    assert shown.findChild(QWidget, "list-people").isVisible()
    shown.close()
    let_go()
