"""What an engagement links to is made where it is looked for and not found: its ship, an objective, an agreement."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.series import Series
from app.gui.palette.command_palette import CommandPalette
from app.gui.records.record_dialog import RecordDialog
from app.gui.widgets.choice_popup import ChoicePopup
from app.gui.widgets.search_box import SearchBox
from app.services.edits.linked_making import MADE_HERE
from app.services.layouts.record_list import LISTS
from tests.e2e.conftest import Desk
from tests.e2e.gestures import choice, dialog, many, open_with


def opened() -> RecordDialog:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, RecordDialog) and w.isVisible()]
    return found


@pytest.mark.parametrize("name", [name for name in MADE_HERE if name != "series"])
def test_what_is_typed_and_not_there_is_added_and_linked_in_one_step(desk: Desk, qtbot: QtBot, name: str) -> None:
    window, _ = open_with(desk, "Port call")
    document = window.workspace.document
    editor = many(window, name)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    if name != "organisations":
        assert popup.findChild(QLabel, "nothingFound").text() == "There are none yet. Type a name to add one."
    QTest.keyClicks(popup.findChild(SearchBox), "Northern  Light")
    assert popup.findChild(QPushButton, "makeTyped").accessibleName() == "Add ‘Northern Light’ to the list…"
    qtbot.keyClick(popup.findChild(SearchBox), Qt.Key.Key_Return)
    if name == "organisations":
        QTest.keyClicks(opened().findChild(QLineEdit, "kind"), "Other")
    qtbot.mouseClick(opened().findChild(QPushButton, "addRecord"), Qt.MouseButton.LeftButton)
    (made,) = getattr(document.plan.engagements["e0"], name)
    assert editor.text() == "Northern Light"
    document.undo_stack.undo()
    assert document.plan.find(name, made) is None
    assert not getattr(document.plan.engagements["e0"], name)


def test_a_series_is_made_where_the_field_offers_none(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Staff talks")
    document = window.workspace.document
    editor = choice(window, "series")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(editor.view(), key)
    assert editor.currentText() == "–", "nothing is chosen while it is made"
    form = opened()
    qtbot.keyClicks(form.findChild(QLineEdit, "title"), "Andean staff talks")
    qtbot.mouseClick(form.findChild(QPushButton, "addRecord"), Qt.MouseButton.LeftButton)
    made = document.plan.engagements["e0"].series
    assert document.plan.title_of("series", made) == "Andean staff talks"
    assert editor.currentText() == "Andean staff talks"
    assert [editor.itemText(at) for at in range(editor.count())] == ["–", "Andean staff talks", "New…"]
    document.undo_stack.undo()
    assert not document.plan.records(Series)
    assert document.plan.engagements["e0"].series is None


@pytest.mark.parametrize("name", ["series", "delegates", "markings"])
def test_the_palette_leads_to_a_list_by_its_name(
    desk: Desk, qtbot: QtBot, trigger: Callable[[str], None], name: str
) -> None:
    record = next(each for each in LISTS if each.name == name)
    window, _ = open_with(desk, "Staff talks")
    trigger("help.palette")
    (popup,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, CommandPalette) and w.isVisible()]
    title = f"List: {record.many}"
    box = popup.findChild(QLineEdit)
    qtbot.keyClicks(box, str(record.many))
    lines = popup.findChild(QListView)
    shown = [str(lines.model().index(at, 0).data()) for at in range(lines.model().rowCount())]
    at = next(at for at, said in enumerate(shown) if title in said)
    for _ in range(at):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    lists = dialog(window, "listsDialog")
    assert lists.findChild(QWidget, f"list-{record.name}").isVisible()
    lists.close()
