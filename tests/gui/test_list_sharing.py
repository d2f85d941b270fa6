"""The lists of a shared plan: what others write meanwhile leaves what is half typed in a cell alone, and is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.parties import Person
from app.domain.records.record import Item
from app.domain.tables import RECORDS
from app.gui.editors.cell_editors import CellEditor
from app.gui.records.dialog import ListsDialog
from app.gui.records.prose_editor import ProseEditor
from app.gui.records.table import RecordTable
from app.gui.sharing.sharing import Rhythm, Sharing
from app.services.layouts.record_list import columns_of
from tests.builders import FixedClock, edit, person, plan_with, stamped
from tests.gui.workspaces import Desk, make_desk
from tests.unit.services.shared_memory import SharedPlan, SharedStore

SLOW = Rhythm(look=600_000)


class Seat:
    """The list of people in somebody's window, and the others who share the plan."""

    def __init__(self, desk: Desk, shared: SharedPlan) -> None:
        self.desk, self._shared = desk, shared
        self._sharing = Sharing(desk.workspace, FixedClock(), SLOW, desk.workspace.window)
        self.dialog = ListsDialog(desk.workspace, {})
        self.dialog.show()
        self.dialog.activateWindow()
        assert QTest.qWaitForWindowActive(self.dialog)
        self.dialog.show_list("people")
        table = next((each for each in self.dialog.findChildren(RecordTable) if each.isVisible()), None)
        assert table is not None
        self.table = table

    def open_cell(self, item_id: str, field: str) -> CellEditor | ProseEditor:
        self.table.choose(item_id)
        self.table.go_to_column([each.name for each in columns_of(RECORDS["people"])].index(field))
        self.table.setFocus()
        QTest.keyClick(self.table, Qt.Key.Key_F2)
        assert self.table.editor is not None
        return self.table.editor

    def others(self, *items: Item, deleted: tuple[Item, ...] = ()) -> None:
        number = len(self._shared.changes) + 1
        self._shared.write(stamped(edit(self._shared.plan, *items, deleted=deleted), id=f"t{number}", author="Ito"))
        self._sharing.look()
        QApplication.processEvents()

    def person(self, item_id: str = "p5") -> Person:
        return self.desk.plan.people[item_id]

    @property
    def echo(self) -> str:
        found = [each for each in self.table.findChildren(QLabel, "cellEchoText") if each.isVisible()]
        return found[0].text() if found else ""


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path, resources: Path) -> Iterator[Seat]:
    shared = SharedPlan(plan_with(*(person(f"p{at}", f"Person {at}") for at in range(3, 9))))
    desk = make_desk(shared.plan, tmp_path, resources, store=SharedStore(shared))
    made = Seat(desk, shared)
    yield made
    made.dialog.close()
    desk.workspace.document.close()
    desk.workspace.window.deleteLater()


@pytest.mark.parametrize("field", ["name", "notes"], ids=["a line", "several lines"])
def test_what_is_half_typed_stays_and_what_somebody_else_wrote_is_said(seat: Seat, field: str) -> None:
    editor = seat.open_cell("p5", field)
    editor.selectAll()
    QTest.keyClicks(editor, "Mine")
    seat.others(replace(seat.person(), **{field: "Theirs"}))
    assert seat.table.editor is editor
    assert editor.text() == "Mine"
    assert "by somebody else to “Theirs”" in seat.echo
    QTest.keyClicks(editor, " too")
    assert "“Theirs”" in seat.echo, "until it is decided"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert getattr(seat.person(), field) == "Mine too"


def test_escape_takes_theirs(seat: Seat) -> None:
    editor = seat.open_cell("p5", "name")
    QTest.keyClicks(editor, "Mine")
    seat.others(replace(seat.person(), name="Theirs"))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert seat.person().name == "Theirs"


def test_the_editor_goes_with_its_row(seat: Seat) -> None:
    editor = seat.open_cell("p5", "name")
    QTest.keyClicks(editor, "Mine")
    before = editor.y()
    seat.others(person("p1", "Aaron Above"), person("p2", "Abel Above"))
    row = seat.table.rows.keys.index("p5")
    cell = seat.table.visualRect(seat.table.rows.index(row, seat.table.currentIndex().column()))
    assert editor.y() > before
    assert editor.geometry().contains(cell.center())
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert seat.person().name.endswith("Mine")
    assert seat.person("p4").name == "Person 4"


def test_of_an_entry_that_somebody_else_deleted_nothing_is_edited(seat: Seat) -> None:
    seat.open_cell("p5", "name")
    seat.others(deleted=(seat.person(),))
    assert seat.table.editor is None
    assert "p5" not in seat.desk.plan.people
