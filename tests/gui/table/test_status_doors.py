"""The gate of statuses by the doors of the table: a typed cell, a filled column, a pasted block, a new row."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.plan import Plan
from app.domain.statuses import Status
from app.gui.workspace.document import Question
from tests import builders as make
from tests.gui.table.gestures import Table, small_plan

Key, Mod = Qt.Key, Qt.KeyboardModifier


def plan() -> Plan:
    """The small plan, of which two are asked about; one took place, one is confirmed."""
    more = (
        make.engagement("e4", "2027-01-05", title="Done", own_lead="CN", status=Status.COMPLETED),
        make.engagement("e5", "2027-06-01", title="Sure", own_lead="CN", status=Status.CONFIRMED),
        make.engagement("e6", "2027-06-02", title="Asked", own_lead="CN"),
        make.engagement("e7", "2027-06-03", title="Asked too", own_lead="CN"),
        make.post("po1", "Desk officer"),
        make.organisation(),
        make.ask_type(),
        make.ask("a6", "e6"),
        make.ask("a7", "e7"),
    )
    base = small_plan()
    return base.replacing((make.table_of(item), item.id, item) for item in more)


@pytest.fixture
def table(open_table: Callable[..., Table]) -> Table:
    return open_table(plan())


@pytest.fixture
def questions(table: Table) -> list[Question]:
    found: list[Question] = []
    table.desk.workspace.document.asked.connect(found.append)
    return found


def test_a_typed_cell_cannot_complete_what_is_to_come(table: Table, questions: list[Question]) -> None:
    table.type_into("e6", "status", "completed")
    assert table.item("e6").status is Status.PLANNED
    assert "cannot be completed before it is over" in str(table.desk.refused[-1])
    assert questions == []


def test_a_typed_cell_that_confirms_without_an_answer_is_asked_about(table: Table, questions: list[Question]) -> None:
    table.type_into("e6", "status", "confirmed")
    assert table.item("e6").status is Status.PLANNED
    (question,) = questions
    assert [str(each) for each in question.doubts] == ["Asked: the question to Desk officer is not sent"]
    table.desk.workspace.document.do(question.change, question.series, agreed=True)
    assert table.item("e6").status is Status.CONFIRMED
    table.desk.undo()
    assert table.item("e6").status is Status.PLANNED


def test_a_filled_column_is_one_question_about_all(table: Table, questions: list[Question]) -> None:
    table.select(("e5", "status"), ("e7", "status"))
    table.key(Key.Key_D, Mod.ControlModifier)
    assert [str(each).split(":")[0] for (question,) in [questions] for each in question.doubts] == [
        "Asked",
        "Asked too",
    ]
    assert {table.item(each).status for each in ("e6", "e7")} == {Status.PLANNED}


def test_a_pasted_status_that_cannot_be_is_refused_in_its_cell(table: Table, questions: list[Question]) -> None:
    table.at("e6", "status")
    QGuiApplication.clipboard().setText("completed")
    table.key(Key.Key_V, Mod.ControlModifier)
    preview = table.dialog("pastePreview")
    assert table.item("e6").status is Status.PLANNED
    preview.reject()
    assert questions == []


def test_a_pasted_new_row_passes_the_same_gate(table: Table, questions: list[Question]) -> None:
    before = len(table.desk.plan.engagements)
    table.at(None, "dates")
    QGuiApplication.clipboard().setText("2027-05-01 to 2027-05-03\tGarden party\tKenya\tcompleted\tShip visit\n")
    table.key(Key.Key_V, Mod.ControlModifier)
    assert len(table.desk.plan.engagements) == before
    assert questions == []
