"""Parts of an engagement by keys in the panel: added, told, changed and removed, each as one step of undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.money import Cost
from app.domain.outcomes import EngagementOutcome, Reached
from app.domain.web_links import WebLink
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import delete_engagements
from tests.builders import edit
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with, panel, texts

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
    assert not form.findChild(QPushButton, "addRecord").isEnabled()
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
