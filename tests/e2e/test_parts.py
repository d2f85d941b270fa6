"""Parts of an engagement by keys in the panel: added, told, changed and removed, each as one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.actions import Action, ActionState
from app.domain.milestones import Milestone
from app.domain.money import Cost
from app.domain.outcomes import EngagementOutcome, Reached
from app.domain.programme_items import ProgrammeItem
from app.domain.web_links import WebLink
from app.gui.look.languages import told
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import delete_engagements
from tests.builders import edit, milestone, principal
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with, panel, row_of, texts

Trigger = Callable[[str], None]


def link(window: MainWindow, name: str) -> QPushButton:
    (found,) = (each for each in panel(window).findChildren(QPushButton, name) if each.isVisible())
    return found


def opened(qtbot: QtBot, window: MainWindow, name: str) -> QDialog:
    """The dialog that a link of the panel opens by its key."""
    # What stands in a layout is shown when events are next worked off.
    QApplication.processEvents()
    button = link(window, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    return dialog(window, "recordDialog")


def type_in(qtbot: QtBot, form: QDialog, **typed: str) -> None:
    for name, words in typed.items():
        editor = form.findChild(QLineEdit, name) or form.findChild(QTextEdit, name)
        if editor is None:
            editor = form.findChild(QPlainTextEdit, name)
        assert editor is not None
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, words)


def accept(qtbot: QtBot, form: QDialog) -> None:
    button = form.findChild(QPushButton, "addRecord")
    assert button is not None
    assert button.isEnabled(), texts(form)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def section(window: MainWindow, table: str) -> list[str]:
    QApplication.processEvents()
    found = [each for each in panel(window).findChildren(QWidget, f"part-{table}") if each.isVisible()]
    return texts(found[0]) if found else []


def test_a_cost_is_added_changed_and_removed(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    before = document.plan
    assert not section(window, "costs")
    type_in(qtbot, form := opened(qtbot, window, "add-costs"), what="Fuel", estimate="12000", currency="EUR")
    accept(qtbot, form)
    (cost,) = document.plan.parts(Cost, item.id)
    assert (cost.what, cost.estimate, cost.actual, cost.currency) == ("Fuel", 12000.0, None, "EUR")
    assert document.undo_stack.count() == 1
    assert "Fuel" in section(window, "costs")
    form = opened(qtbot, window, f"open-{cost.id}")
    assert form.findChild(QLineEdit, "estimate").text() == "12000"
    type_in(qtbot, form, actual="11500.5")
    accept(qtbot, form)
    assert document.plan.parts(Cost, item.id)[0].actual == 11500.5
    form = opened(qtbot, window, f"open-{cost.id}")
    qtbot.mouseClick(form.findChild(QPushButton, "removeRecord"), Qt.MouseButton.LeftButton)
    assert not document.plan.parts(Cost, item.id)
    assert not section(window, "costs")
    for _ in range(3):
        trigger("edit.undo")
    assert document.plan == before


def test_what_there_is_one_of_goes_when_nothing_is_left_in_it(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    form = opened(qtbot, window, "add-outcomes")
    type_in(qtbot, form, reached="largely", lessons="Ask for the berth early", next_step="Write")
    accept(qtbot, form)
    outcome = document.plan.part(EngagementOutcome, item.id)
    assert outcome is not None
    assert (outcome.reached, outcome.lessons, outcome.next_step) == (
        Reached.LARGELY,
        "Ask for the berth early",
        "Write",
    )
    assert "largely" in section(window, "outcomes")
    form = opened(qtbot, window, "add-outcomes")
    assert form.findChild(QLineEdit, "reached").text() == "largely"
    for name in ("reached", "lessons", "next_step"):
        editor = form.findChild(QLineEdit, name) or form.findChild(QWidget, name)
        editor.clear()
    accept(qtbot, form)
    assert document.plan.part(EngagementOutcome, item.id) is None
    trigger("edit.undo")
    assert document.plan.part(EngagementOutcome, item.id) == outcome


def test_what_means_nothing_is_said_at_its_field_and_not_taken(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    form = opened(qtbot, window, "add-costs")
    type_in(qtbot, form, what="Fuel", estimate="much")
    assert "“much” is not a number from 0 to 1,000,000,000,000" in texts(form)
    qtbot.keyClick(form.findChild(QLineEdit, "what"), Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.focusWidget() is form.findChild(QLineEdit, "estimate"), "whoever accepts it is led to it"
    form.reject()
    assert window.workspace.document.undo_stack.count() == 0


def test_parts_go_with_their_engagement_and_come_back_with_it(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (item, _) = open_with(desk, "Port call Mombasa", "Other")
    document = window.workspace.document
    type_in(qtbot, form := opened(qtbot, window, "add-costs"), what="Fuel")
    accept(qtbot, form)
    held = document.plan
    document.do(delete_engagements(document.plan, [item.id]))
    assert not document.plan.records(Cost)
    trigger("edit.undo")
    assert document.plan == held


def test_the_menu_of_parts_is_opened_by_a_key_and_chosen_by_keys(qtbot: QtBot, desk: Desk) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    window.workspace.view.select((item.id,))
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions()]
    assert {"Cost", "Link"} <= set(titles)
    for _ in range(titles.index("Link")):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    form = dialog(window, "recordDialog")
    type_in(qtbot, form, title="Diary note", address="R:/visits/note 12.docx")
    accept(qtbot, form)
    (made,) = window.workspace.document.plan.parts(WebLink, item.id)
    assert made.address == "R:/visits/note 12.docx"


@pytest.mark.parametrize(("typed", "meant"), [("lin", "Link"), ("deleg", "Deleg"), ("cos", "Cost")])
def test_letters_lead_to_the_part_that_is_meant(qtbot: QtBot, desk: Desk, typed: str, meant: str) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    window.workspace.view.select((item.id,))
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions()]
    qtbot.keyClicks(menu, typed)
    assert menu.activeAction().text() == next(each for each in titles if each.startswith(meant))
    qtbot.keyClick(menu, Qt.Key.Key_Escape)


def test_a_long_list_is_folded_and_a_part_that_is_looked_for_unfolds_it(qtbot: QtBot, desk: Desk) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    document.do(edit(document.plan, *(Cost(f"c{n}", item.id, f"Thing {n}") for n in range(8))))
    shown = [words for words in section(window, "costs") if words.startswith("Thing")]
    assert shown == [f"Thing {n}" for n in range(5)]
    more = link(window, "fold-costs")
    assert more.text() == "3 more"
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert "Thing 7" in section(window, "costs")
    again = link(window, "fold-costs")
    assert again.hasFocus()
    qtbot.keyClick(again, Qt.Key.Key_Space)
    assert "Thing 7" not in section(window, "costs")
    window.workspace.view.select((item.id,))
    panel(window).show_part("costs", "c7")
    assert "Thing 7" in section(window, "costs")
    assert link(window, "open-c7").hasFocus()


def test_a_milestone_is_ticked_in_the_panel_by_key_and_by_mouse(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    made = (milestone(f"m{n}", item.id, f"Note {n}", planned=date(2026, 1, 1 + n)) for n in range(8))
    document.do(edit(document.plan, *made, done := milestone("m9", item.id, "Asked", done_on=date(2026, 12, 2))))
    document.undo_stack.clear()
    assert "Note 0" in section(window, "milestones")
    assert "Asked" not in section(window, "milestones"), "what is still to be done comes first"
    box = window.findChild(QCheckBox, "tick-m1")
    box.setFocus()
    panel(window).show_part("milestones", "m1")
    box.setFocus()
    QApplication.processEvents()
    place = box.mapTo(window, QPoint()).y()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert document.plan.records(Milestone)["m1"].done_on == document.today
    assert document.undo_stack.count() == 1
    QApplication.processEvents()
    again = QApplication.focusWidget()
    assert isinstance(again, QCheckBox)
    assert (again.objectName(), again.isChecked()) == ("tick-m1", True), "whoever works by keys goes on there"
    assert abs(again.mapTo(window, QPoint()).y() - place) < again.fontMetrics().height() / 3
    assert f"Planned 2 Jan 2026 · Done on {told(document.today)}" in section(window, "milestones")
    (words,) = (each for each in panel(window).findChildren(QLabel) if each.text() == "Note 1" and each.isVisible())
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert document.plan.records(Milestone)["m1"].done_on is None
    trigger("edit.undo")
    trigger("edit.undo")
    assert document.plan.records(Milestone)["m1"].done_on is None
    assert document.plan.records(Milestone)["m9"] == done


def test_an_action_that_was_dropped_cannot_be_ticked(desk: Desk) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    dropped = Action("a1", item.id, "Send the list", state=ActionState.DROPPED)
    document.do(edit(document.plan, dropped, Action("a2", item.id, "Book rooms")))
    QApplication.processEvents()
    boxes = [each.objectName() for each in panel(window).findChildren(QCheckBox) if each.isVisible()]
    assert "tick-a2" in boxes
    assert "tick-a1" not in boxes


def test_a_programme_is_written_down_item_after_item(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Visit to Mombasa")
    document = window.workspace.document
    form = opened(qtbot, window, "add-programme_items")
    day, activity = form.findChild(QLineEdit, "day"), form.findChild(QLineEdit, "activity")
    assert day.text() == "1 Mar 2027", "the first day of the engagement"
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.focusWidget() is activity
    assert row_of(activity).warning, "what is missing is said beside the field"
    type_in(qtbot, form, activity="Arrival", begins="9", ends="10:15")
    another, last = form.findChild(QPushButton, "addAnother"), form.findChild(QPushButton, "addRecord")
    assert another.isDefault()
    assert (another.text(), last.text(), last.shortcut()) == (
        "Add and next", "Add and close", QKeySequence("Ctrl+Return"),
    )  # fmt: skip
    qtbot.keyClick(form.findChild(QLineEdit, "ends"), Qt.Key.Key_Return)
    assert form.focusWidget() is activity
    assert [form.findChild(QLineEdit, name).text() for name in ("day", "begins", "ends", "activity")] == [
        "1 Mar 2027", "10:15", "", "",
    ]  # fmt: skip
    assert "Added. This is the next one." in texts(form)
    type_in(qtbot, form, activity="Talks", ends="12:00")
    accept(qtbot, form)
    assert [(each.activity, each.begins) for each in document.plan.parts(ProgrammeItem, item.id)] == [
        ("Arrival", time(9)), ("Talks", time(10, 15)),
    ]  # fmt: skip
    form = opened(qtbot, window, "add-programme_items")
    assert form.findChild(QLineEdit, "begins").text() == "12:00"
    form.reject()
    trigger("edit.undo")
    assert len(document.plan.parts(ProgrammeItem, item.id)) == 1


def test_a_day_typed_in_words_says_which_one_is_meant(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    form = opened(qtbot, window, "add-actions")
    type_in(qtbot, form, due="tomorrow")
    due = row_of(form.findChild(QLineEdit, "due"))
    assert due.echo == told(window.workspace.document.today + timedelta(days=1))
    type_in(qtbot, form, due="3 mar 2027")
    assert due.echo in ("", "3 Mar 2027")
    form.reject()


def test_a_day_of_a_part_needs_no_year_and_can_be_a_weekday(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    form = opened(qtbot, window, "add-programme_items")
    day = row_of(form.findChild(QLineEdit, "day"))
    for typed in ("1/3", "1 mar", "mon"):
        type_in(qtbot, form, day=typed)
        assert (day.warning, day.echo) == ("", told(date(2027, 3, 1)))
    form.reject()


def test_the_command_leads_to_the_sections_and_each_link_to_its_own(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    new = (Cost("c1", item.id, "Fuel"), Cost("c2", item.id, "Berth"), Action("a1", item.id, "Write"))
    document.do(edit(document.plan, *new))
    QApplication.processEvents()
    trigger("engagement.go-to-section")
    first = QApplication.focusWidget()
    assert (first.objectName(), first.text()) == ("to-actions", "Actions 1")
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    costs = QApplication.focusWidget()
    assert (costs.objectName(), costs.text()) == ("to-costs", "Costs 2")
    qtbot.keyClick(costs, Qt.Key.Key_Return)
    QApplication.processEvents()
    add = QApplication.focusWidget()
    assert add.objectName() == "add-costs"
    scroller = panel(window).findChild(QScrollArea, "engagementScroller")
    assert scroller.viewport().rect().contains(add.mapTo(scroller.viewport(), QPoint()))
    trigger("engagement.go-to-section")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    last = QApplication.focusWidget()
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is panel(window).findChild(QLineEdit, "ref"), "notes and links"


def test_a_long_name_without_blanks_makes_the_panel_no_wider(desk: Desk) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    document.do(edit(document.plan, Cost("c1", item.id, "Minutes_of_the_talks_" * 8)))
    QApplication.processEvents()
    scroller = panel(window).findChild(QScrollArea, "engagementScroller")
    assert scroller.widget().width() <= scroller.viewport().width()
    (whole,) = (each for each in panel(window).findChildren(QLabel) if each.text().startswith("Minutes_of"))
    assert whole.height() >= whole.heightForWidth(whole.width()) > 3 * whole.fontMetrics().height()


def test_a_delegation_is_counted_with_its_principal(qtbot: QtBot, desk: Desk) -> None:
    window, (item,) = open_with(desk, "Minister in Kenya")
    document = window.workspace.document
    assert document.do(edit(document.plan, principal("m", "Ada Okoro"), replace(item, principals=("m",))))
    for name in ("Col Ray", "Ada Okoro"):
        type_in(qtbot, form := opened(qtbot, window, "add-delegates"), name=name)
        accept(qtbot, form)
        assert "ours: principal and 1" in section(window, "delegates")
