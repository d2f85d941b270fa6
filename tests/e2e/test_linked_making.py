"""What an engagement links to is made where it is looked for and not found: its ship, an objective, an agreement."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.records.record_dialog import RecordDialog
from app.gui.widgets.choice_popup import ChoicePopup
from app.gui.widgets.search_box import SearchBox
from app.services.edits.linked_making import MADE_HERE
from tests.e2e.conftest import Desk
from tests.e2e.gestures import many, open_with


def opened() -> RecordDialog:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, RecordDialog) and w.isVisible()]
    return found


@pytest.mark.parametrize("name", MADE_HERE)
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
