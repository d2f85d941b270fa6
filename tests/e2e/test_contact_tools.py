"""Duplicates united and people erased, as a planner does it in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.shell.main_window import MainWindow
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.search_box import SearchBox
from app.services.edits.contacts import save_person
from tests import builders as make
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with, texts

Trigger = Callable[[str], None]


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """A plan in which Ada is there twice, once with a rank and in an engagement, and Jo once."""
    shown, _ = open_with(desk, "Staff talks")
    document = shown.workspace.document
    for person in (
        make.principal("p1", "Ada Okoro", email="ada@example.org"),
        make.principal("p2", "Ada  OKORO", rank="Cdr"),
        make.person("p3", "Jo Ng"),
    ):
        document.do(save_person(document.plan, person))
    item = document.plan.engagements["e0"]
    document.do(make.edit(document.plan, replace(item, principals=("p2",))))
    document.undo_stack.clear()
    return shown


def opened(qtbot: QtBot, window: MainWindow, trigger: Trigger, command: str, name: str) -> QDialog:
    """The dialog of a command, with the keys in it."""
    trigger(command)
    asked = dialog(window, name)
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    return asked


def cells(table: KeyedTable, column: int) -> list[str]:
    return [table.rows.cell(at, column).text for at in range(table.rows.rowCount())]


def test_two_who_are_the_same_become_one_by_keys_and_come_back_in_one_step(
    qtbot: QtBot, window: MainWindow, trigger: Trigger
) -> None:
    document = window.workspace.document
    before = document.plan
    asked = opened(qtbot, window, trigger, "tools.unite", "unitingDialog")
    pairs, fields = (asked.findChild(KeyedTable, name) for name in ("twinPairs", "twinFields"))
    assert cells(pairs, 0) == ["Ada OKORO"]
    assert cells(fields, 0) == ["Name", "Rank", "E-mail"]
    assert "1 entry that points at it" not in asked.findChild(QLabel, "twinPreview").text()
    fields.setFocus()
    fields.choose("name")
    qtbot.keyClick(fields, Qt.Key.Key_Space)
    pairs.setFocus()
    qtbot.keyClick(pairs, Qt.Key.Key_U)
    person = document.plan.people["p2"]
    assert (person.name, person.rank, person.email) == ("Ada Okoro", "Cdr", "ada@example.org")
    assert "p1" not in document.plan.people
    assert cells(pairs, 0) == []
    document.undo_stack.undo()
    assert document.plan == before


def test_the_other_of_two_can_stay(qtbot: QtBot, window: MainWindow, trigger: Trigger) -> None:
    asked = opened(qtbot, window, trigger, "tools.unite", "unitingDialog")
    qtbot.mouseClick(asked.findChild(QPushButton, "twin-turn"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(asked.findChild(QPushButton, "twin-unite"), Qt.MouseButton.LeftButton)
    plan = window.workspace.document.plan
    assert set(plan.people) == {"p1", "p3"}
    assert plan.engagements["e0"].principals == ("p1",)


def test_somebody_is_erased_after_a_question_and_no_undo_brings_them_back(
    qtbot: QtBot, desk: Desk, window: MainWindow, trigger: Trigger
) -> None:
    document = window.workspace.document
    document.do(save_person(document.plan, replace(document.plan.people["p2"], notes="likes tea")))
    asked = opened(qtbot, window, trigger, "tools.people-kept", "peopleKeptDialog")
    people, places = (asked.findChild(KeyedTable, name) for name in ("keptPeople", "keptPlaces"))
    people.choose("p2")
    assert cells(places, 0) == ["Staff talks"]
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(desk.prompts.asked))
    assert desk.prompts.asked[-1].startswith("Erase ‘Cdr Ada  OKORO’ for good?")
    said = asked.findChild(QLabel, "said")
    qtbot.waitUntil(lambda: said.text().startswith("Erased."))
    assert document.plan.people["p2"].name == "erased person 1"
    assert document.plan.engagements["e0"].principals == ("p2",)
    assert not document.undo_stack.canUndo()
    entries = document.editor.store.history("people", "p2")
    assert {entry.after.name for entry in entries if entry.after is not None} == {"erased person 1"}  # type: ignore[attr-defined]
    assert said.text() == "Erased. The plan and its history say “erased person 1” now."
    signs = said.parentWidget().findChildren(IconLabel)
    assert not any(each.isVisible() for each in signs), "nothing is to be warned of"
    trigger("edit.undo")
    assert any(words.startswith("What was done before erased person 1 was erased") for words in texts(window))
    erases = asked.findChild(QPushButton, "kept-erase")
    assert erases.isEnabled()
    qtbot.keyClicks(asked.findChild(SearchBox, "keptSearch"), "nobody at all")
    qtbot.waitUntil(lambda: not erases.isEnabled())
