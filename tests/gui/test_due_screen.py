"""The list of what is due, by keys: tick, move, take on, open, copy, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.changes import added, change, replaced
from app.domain.milestones import Milestone
from app.domain.obligations import RULES
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.domain.wording_values import DayBeside
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.look.languages import told
from app.gui.screens.due.due_table import DueTable
from app.gui.screens.due.screen import DueScreen
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.segments import Segments
from app.services.layouts.due import Whose
from app.services.review.review import review
from tests.builders import (
    TODAY,
    ask,
    ask_type,
    engagement,
    milestone,
    person,
    plan_with,
    post,
    silence_procedure,
    waiver,
)
from tests.gui.workspaces import Desk, make_desk

Key, Mod = Qt.Key, Qt.KeyboardModifier


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


def begun() -> Plan:
    return plan_with(
        engagement("e1", "2027-05-03", title="Port call Mombasa", lead_office="Fleet"),
        engagement("e2", "2027-01-01", title="Put off", status=Status.POSTPONED, review_on=days(3)),
        milestone("late", "e1", "Note verbale", planned=days(-2), days=60, who="foreign ministry"),
        milestone("now", "e1", "Media lines", planned=TODAY, who="Maj Lund"),
        milestone("far", "e1", "Report", planned=days(90)),
        ask_type("A2", "May she call?"),
        ask("a1", "e1", due=days(1)),
        waiver("w1", reason="known", until=days(4), who="Somebody else"),
        person("p1", "Maj Lund", office="Fleet"),
        person("p2", "Ada Okoro"),
        post("po1", "Africa desk"),
    )


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    made = make_desk(begun(), tmp_path, resources, RULES)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> DueScreen:
    made = DueScreen(desk.workspace)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    qtbot.waitExposed(made)
    made.findChild(DueTable).setFocus()
    return made


def texts(screen: DueScreen) -> list[str]:
    rows = screen.findChild(DueTable).rows
    return [rows.cell(at, 0).text if rows.row(at).heading else rows.cell(at, 1).text for at in range(rows.rowCount())]


def go_to(screen: DueScreen, title: str) -> DueTable:
    table = screen.findChild(DueTable)
    at = texts(screen).index(title)
    table.setFocus()
    table.select_rows([at], at)
    return table


def found(desk: Desk, item_id: str) -> Milestone:
    return desk.workspace.document.plan.records(Milestone)[item_id]


def test_it_begins_with_what_is_overdue_and_later_is_closed(screen: DueScreen) -> None:
    shown = texts(screen)
    assert shown[:4] == ["Overdue", "Note verbale", "Today", "Media lines"]
    assert {"May she call?", "Put off", "C1 · known"} < set(shown)
    assert shown[-1] == "Later"
    assert screen.findChild(TextLabel, "dueCount").text() == "1 due today, 1 overdue"


def test_space_ticks_and_undo_takes_it_back(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    qtbot.keyClick(go_to(screen, "Note verbale"), Key.Key_Space)
    assert found(desk, "late").done_on == TODAY
    assert "Note verbale" not in texts(screen)
    desk.workspace.document.undo_stack.undo()
    assert found(desk, "late").done_on is None
    assert "Note verbale" in texts(screen)


def test_space_on_a_heading_opens_the_group(qtbot: QtBot, screen: DueScreen) -> None:
    qtbot.keyClick(go_to(screen, "Later"), Key.Key_Space)
    assert texts(screen)[-1] == "Report"


def test_arrows_with_ctrl_move_by_a_day_and_a_week(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    table = go_to(screen, "Note verbale")
    later = screen.findChild(QAction, "due-later")
    assert later.text() == f"A day later: {told(DayBeside(days(3), days(0)), 'weekday')}", (
        "what is overdue is put off from today, a Friday, to a working day"
    )
    qtbot.keyClick(table, Key.Key_Right, Mod.ControlModifier)
    assert (found(desk, "late").planned, found(desk, "late").is_moved) == (days(3), True)
    assert later.text() == f"A day later: {told(DayBeside(days(4), days(0)), 'weekday')}", (
        "the next one goes on from there"
    )
    qtbot.keyClick(table, Key.Key_Left, Mod.ControlModifier)
    qtbot.keyClick(table, Key.Key_Right, Mod.ControlModifier | Mod.ShiftModifier)
    assert found(desk, "late").planned == days(7)


def test_space_on_an_answer_records_it(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    qtbot.keyClick(go_to(screen, "May she call?"), Key.Key_Space)
    assert isinstance(QApplication.activeModalWidget(), RecordAnswerDialog)
    QApplication.activeModalWidget().close()


def test_what_is_postponed_is_opened_and_a_waiver_explained(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    qtbot.keyClick(go_to(screen, "Put off"), Key.Key_Space)
    assert desk.opened == [("e2",)]
    assert "what becomes of it" in desk.said[-1]
    qtbot.keyClick(go_to(screen, "C1 · known"), Key.Key_Space)
    assert "ends by itself" in desk.said[-1]
    later = screen.findChild(QAction, "due-later")
    assert not later.isEnabled()
    go_to(screen, "Media lines")
    assert later.isEnabled()


def test_enter_opens_the_engagement(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    qtbot.keyClick(go_to(screen, "Media lines"), Key.Key_Return)
    assert desk.opened == [("e1",)]


def test_mine_is_what_i_am_called_and_what_i_take(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    desk.workspace.settings.change(author="Maj Lund")
    segments = screen.findChild(Segments)
    qtbot.mouseClick(segments.findChild(object, Whose.MINE), Qt.MouseButton.LeftButton)
    assert texts(screen) == ["Today", "Media lines"]
    qtbot.mouseClick(segments.findChild(object, Whose.OFFICE), Qt.MouseButton.LeftButton)
    assert {"Note verbale", "Media lines", "May she call?"} < set(texts(screen))
    qtbot.keyClick(go_to(screen, "Note verbale"), Key.Key_M)
    assert found(desk, "late").person == "p1"


def test_who_i_am_is_chosen_and_remembered(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    segments, me = screen.findChild(Segments), screen.findChild(Picker, "dueMe")
    qtbot.mouseClick(segments.findChild(object, Whose.MINE), Qt.MouseButton.LeftButton)
    assert me.isVisible()
    me.setCurrentIndex(me.findData("Ada Okoro"))
    me.activated.emit(me.currentIndex())
    assert desk.workspace.settings.settings.due_name == "Ada Okoro"
    assert texts(screen) == []
    assert "Nothing waits for Ada Okoro" in "".join(label.text() for label in screen.findChildren(TextLabel))


def test_copied_rows_have_day_matter_engagement_and_who(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    go_to(screen, "Note verbale")
    screen.copy()
    line = QApplication.clipboard().text().splitlines()[1].split("\t")
    assert line[2:4] == ["Note verbale", "Port call Mombasa"]
    assert line[5] == "foreign ministry"


def test_what_is_due_goes_out_as_it_is_shown(desk: Desk, screen: DueScreen) -> None:
    document = desk.workspace.document
    listing = screen.listing(document.plan, review(document.plan, document.review.facts, RULES))
    assert listing.rows[0][3] == "Note verbale"
    assert len(listing.rows) == 6


def test_mine_says_that_nobody_is_chosen_and_offers_to_choose(qtbot: QtBot, screen: DueScreen) -> None:
    qtbot.mouseClick(screen.findChild(Segments).findChild(object, Whose.MINE), Qt.MouseButton.LeftButton)
    empty = screen.findChild(EmptyState)
    assert empty.isVisible()
    assert empty.accessibleName().startswith("Nobody is chosen as yourself.")
    qtbot.mouseClick(screen.findChild(QPushButton, "dueChooseMe"), Qt.MouseButton.LeftButton)
    picker = screen.findChild(Picker, "dueMe")
    assert picker.view().isVisible()
    picker.hidePopup()


def test_space_on_the_end_of_a_silence_records_what_came_of_it(qtbot: QtBot, desk: Desk, screen: DueScreen) -> None:
    plan = desk.plan
    put = replaced("asks", plan.asks["a1"], replace(plan.asks["a1"], silence="si1"))
    procedure = silence_procedure(expires=days(1))
    desk.workspace.document.do(change(text("a test"), [added("silence_procedures", procedure), put]))
    qtbot.keyClick(go_to(screen, procedure.title), Key.Key_Space)
    (opened,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, RecordAnswerDialog) and w.isVisible()]
    opened.close()
