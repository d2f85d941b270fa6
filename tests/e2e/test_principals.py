"""A principal is made where one is needed: in the engagement's list, among the contacts, by name in the palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.dialogs.principal import PrincipalDialog
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.palette.command_palette import CommandPalette
from app.gui.screens.contacts.screen import ContactsScreen
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.choice_popup import ChoicePopup
from app.gui.widgets.search_box import SearchBox
from tests.builders import edit, organisation, person, post, principal
from tests.e2e.conftest import Desk
from tests.e2e.gestures import many, open_with, pick

Key = Qt.Key


def look_for(qtbot: QtBot, window: MainWindow, name: str) -> ChoicePopup:
    """Open the principals by a key and type a name."""
    editor = many(window, "principals")
    editor.setFocus()
    qtbot.keyClick(editor, Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    QTest.keyClicks(popup.findChild(SearchBox), name)
    return popup


def offered(popup: ChoicePopup) -> str:
    button = popup.findChild(QPushButton, "makeTyped")
    return "" if button.isHidden() else button.accessibleName()


def opened() -> PrincipalDialog:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PrincipalDialog) and w.isVisible()]
    return found


def line(dialog: PrincipalDialog, name: str) -> QLineEdit:
    return dialog.findChild(QLineEdit, f"principal-{name}")


def test_a_name_that_is_typed_becomes_a_principal_of_the_engagement_by_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Navy talks")
    popup = look_for(qtbot, window, "Chief of  Navy")
    qtbot.keyClick(popup.findChild(SearchBox), Key.Key_Return)
    dialog = opened()
    assert line(dialog, "name").text() == "Chief of Navy"
    assert QTest.qWaitForWindowActive(dialog)
    assert dialog.focusWidget() is line(dialog, "rank")
    QTest.keyClicks(line(dialog, "rank"), "Vice Admiral")
    level = dialog.findChild(ChoiceEditor, "principal-level")
    pick(qtbot, level, level.itemText(2))
    QTest.keyClicks(line(dialog, "email"), "cn@navy.example")
    QTest.keyClicks(line(dialog, "telephone"), "+61 2 5550 0300")
    qtbot.keyClick(line(dialog, "telephone"), Key.Key_Return)
    document = window.workspace.document
    (made,) = document.plan.people.values()
    assert (made.name, made.rank, made.is_principal, made.level) == ("Chief of Navy", "Vice Admiral", True, "L2")
    assert (made.email, made.telephone) == ("cn@navy.example", "+61 2 5550 0300")
    assert document.plan.engagements["e0"].principals == (made.id,)
    assert many(window, "principals").text() == "Chief of Navy"
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert not document.plan.people
    assert document.plan.engagements["e0"].principals == ()


def test_who_is_there_already_is_not_offered_to_be_made(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Navy talks")
    popup = look_for(qtbot, window, "CDS")
    assert offered(popup) == "Make ‘CDS’ a principal…"
    qtbot.mouseClick(popup.findChild(QPushButton, "makeTyped"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(opened().findChild(QPushButton, "principalMake"), Qt.MouseButton.LeftButton)
    popup = look_for(qtbot, window, "cds")
    assert offered(popup) == ""
    QTest.keyClicks(popup.findChild(SearchBox), "<b>2</b> {name}")
    assert offered(popup) == "Make ‘cds<b>2</b> {name}’ a principal…"
    popup.close()


def test_ticks_and_a_name_in_one_list_are_both_kept(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Navy talks", "Other")
    for name in ("Ada", "Bo"):
        look_for(qtbot, window, name)
        qtbot.mouseClick(
            QApplication.activePopupWidget().findChild(QPushButton, "makeTyped"), Qt.MouseButton.LeftButton
        )
        qtbot.mouseClick(opened().findChild(QPushButton, "principalMake"), Qt.MouseButton.LeftButton)
    document = window.workspace.document
    names = [document.plan.people[each].name for each in document.plan.engagements["e0"].principals]
    assert names == ["Ada", "Bo"]


def test_the_name_of_another_principal_is_refused_in_words(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Navy talks")
    look_for(qtbot, window, "CDS")
    qtbot.keyClick(QApplication.activePopupWidget().findChild(SearchBox), Key.Key_Return)
    qtbot.keyClick(line(opened(), "rank"), Key.Key_Return)
    window.workspace.actions.action("principal.new").trigger()
    dialog = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, PrincipalDialog) and each.isVisible()
    )
    QTest.keyClicks(line(dialog, "name"), "cds")
    button = dialog.findChild(QPushButton, "principalMake")
    assert not button.isEnabled()
    assert "is a principal already" in button.accessibleDescription()
    assert any("is a principal already" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    dialog.reject()


def test_contacts_and_the_palette_make_one_too(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Navy talks")
    window.workspace.go_to("contacts")
    (button,) = [
        each for each in window.findChild(ContactsScreen).findChildren(QPushButton) if "principal" in each.text()
    ]
    button.click()
    QTest.keyClicks(line(opened(), "name"), "Minister")
    qtbot.keyClick(line(opened(), "name"), Key.Key_Return)
    assert [each.name for each in window.workspace.document.plan.people.values()] == ["Minister"]
    window.workspace.actions.action("help.palette").trigger()
    palette = window.findChild(CommandPalette)
    QTest.keyClicks(palette.findChild(QLineEdit), "new principal")
    qtbot.keyClick(palette.findChild(QLineEdit), Key.Key_Return)
    assert any(isinstance(each, PrincipalDialog) and each.isVisible() for each in QApplication.topLevelWidgets())


def test_contacts_of_others_stand_behind_those_who_travel(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Navy talks")
    document = window.workspace.document
    people = principal("p1", "Zoe, Chief of Navy"), person("p2", "Mo, a captain"), person("p3", "Ann of the ministry")
    desk_of_ministry = post("post-9", addressee="foreign-ministry", holder="p3")
    made = organisation(desk_of_ministry.organisation), *people, desk_of_ministry
    assert document.do(edit(document.plan, *made))
    popup = look_for(qtbot, window, "")
    listed = popup.findChild(QListWidget)
    names = [listed.item(at).text().split("  ·  ")[0] for at in range(listed.count())]
    assert names == ["Zoe, Chief of Navy", "Mo, a captain", "Ann of the ministry"]
    popup.close()
