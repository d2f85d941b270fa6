"""The list below a narrow field is read whole, and stays on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.editors.completing import CompletingEditor
from app.gui.widgets.names_completer import NamesCompleter
from app.gui.widgets.typed_choice import TypedChoice

NAMES = ("L1 minister", "L2 chief of defence, or the permanent secretary", "L3 service chief, three stars")


def cell() -> QWidget:
    line = QLineEdit()
    line.setCompleter(NamesCompleter(NAMES, several=False, parent=line))
    return line


def field() -> QWidget:
    return CompletingEditor(NAMES, separator="")


def box() -> QWidget:
    made = TypedChoice()
    made.addItems(NAMES)
    return made


@pytest.mark.parametrize("make", [cell, field, box])
def test_the_list_of_a_narrow_field_is_as_wide_as_its_entries_and_on_the_screen(
    make: Callable[[], QWidget], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.setGeometry(room.right() - 150, room.top() + 40, 140, 60)
    editor = make()
    editor.setParent(window)
    editor.setGeometry(10, 10, 90, 30)
    window.show()
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    if isinstance(editor, TypedChoice):
        QTest.keyClick(editor, Qt.Key.Key_Down)
    else:
        QTest.keyClicks(editor, "L2")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QAbstractItemView)
    longest = max(map(popup.fontMetrics().horizontalAdvance, NAMES))
    assert popup.viewport().width() > longest
    assert room.contains(popup.geometry())
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
