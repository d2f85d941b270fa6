"""The coordination screen by gesture: ask, send, remind, record the answer, take it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from app.domain.ask_types import Silence
from app.domain.asks import AskState, Verdict
from app.domain.changes import added, change, replaced
from app.domain.consents import conditions_of
from app.domain.coordination import RULES
from app.domain.findings import Subject
from app.domain.parties import OrganisationKind
from app.domain.silence_procedures import SilenceProcedure
from app.domain.wording import text
from app.gui.dialogs.ask import AskDialog
from app.gui.dialogs.new_contact import NewContactDialog
from app.gui.dialogs.post_picker import PostPicker
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.dialogs.silence_broken import SilenceBrokenDialog
from app.gui.engaging.conditions_dialog import ConditionsDialog
from app.gui.records.record_dialog import RecordDialog
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.coordination.screen import CoordinationScreen
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.segments import Segments
from app.services.edits.asks import record_answer, withdraw
from app.services.edits.correcting import correct_ask
from app.services.edits.engagements import change_engagement
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.ask_book import AskBookLine
from app.services.layouts.coordination import AskGroup
from tests.builders import (
    TODAY,
    answer,
    ask,
    ask_route,
    ask_type,
    engagement,
    organisation,
    plan_with,
    post,
)
from tests.gui.workspaces import Desk, make_desk

LATE, SENT = date(2027, 1, 10), date(2027, 1, 2)
Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    plan = plan_with(
        engagement("e1", "2027-02-05", title="Port call Mombasa"),
        engagement("e2", "2027-06-01", title="Staff talks"),
        engagement("e3", "2027-07-01", title="Nobody asked"),
        ask("late", due=LATE, sent=SENT, question="May she call?"),
        ask("far", "e2", "po2", due=date(2027, 5, 1)),
        ask("done", "e2", due=LATE, answer=answer()),
        post("po1", "Africa desk", countries=frozenset({"KE"})),
        post("po2", "Programmes", organisation="o2", addressee="development-ministry"),
        organisation("o2", "Agency", kind=OrganisationKind.DEVELOPMENT_MINISTRY),
        ask_route("r1", due_days=30),
        ask_route("r2", addressee="head-of-mission", ask_type="A3", due_days=20),
        ask_type("A3", "Post concurrence", question="Can the post support this?"),
        ask_type("A1", "Plan consultation", silence=Silence.IF_ANNOUNCED),
    )
    made = make_desk(plan, tmp_path, resources, RULES)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CoordinationScreen:
    made = CoordinationScreen(desk.workspace)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    qtbot.waitExposed(made)
    made.findChild(AskTable).setFocus()
    return made


def texts(screen: CoordinationScreen) -> list[str]:
    rows = screen.findChild(AskTable).rows
    return [rows.cell(at, 0).text if rows.row(at).heading else rows.cell(at, 1).text for at in range(rows.rowCount())]


def go_to(screen: CoordinationScreen, title: str) -> AskTable:
    table = screen.findChild(AskTable)
    at = texts(screen).index(title)
    table.setFocus()
    table.select_rows([at], at)
    return table


def dialog(kind: type[QDialog]) -> QDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def state(screen: CoordinationScreen, title: str) -> str:
    rows = screen.findChild(AskTable).rows
    return rows.cell(texts(screen).index(title), 0).text


def test_asks_stand_in_groups_with_what_needs_a_person_first(screen: CoordinationScreen) -> None:
    assert texts(screen) == [
        "Overdue", "Port call Mombasa", "Later", "Staff talks", "Not asked yet", "Answered and withdrawn",
    ]  # fmt: skip
    assert state(screen, "Port call Mombasa") == "5 days late"
    assert screen.findChild(TextLabel, "askCount").text() == "2 open, 1 overdue"


def test_a_group_opens_and_closes_by_keys(screen: CoordinationScreen, qtbot: QtBot) -> None:
    table = go_to(screen, "Answered and withdrawn")
    qtbot.keyClick(table, Key.Key_Right)
    assert texts(screen)[-2:] == ["Answered and withdrawn", "Staff talks"]
    qtbot.keyClick(table, Key.Key_Left)
    assert texts(screen)[-1] == "Answered and withdrawn"
    qtbot.keyClick(table, Key.Key_Return)
    assert len(texts(screen)) == 7


def test_a_click_on_a_heading_opens_it(screen: CoordinationScreen, qtbot: QtBot) -> None:
    table = screen.findChild(AskTable)
    place = table.visualRect(table.rows.index(texts(screen).index("Not asked yet"), 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.y()))
    assert "Nobody asked" in texts(screen)


def test_enter_opens_the_engagement(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    table = go_to(screen, "Staff talks")
    qtbot.keyClick(table, Key.Key_Return)
    assert desk.opened == [("e2",)]


def test_the_selection_is_shared(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    table = go_to(screen, "Port call Mombasa")
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.waitUntil(lambda: desk.workspace.view.current == "e2")
    table.clearFocus()
    desk.workspace.view.select(("e1",))
    assert table.engagements == ("e1",)


def test_the_row_is_painted_first_and_whatever_is_asked_for_means_it(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    table, view = go_to(screen, "Port call Mombasa"), desk.workspace.view
    before = view.current
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Down)
    assert (view.current, table.engagements) == (before, ("e2",))
    desk.workspace.actions.given.emit()
    assert view.current == "e2"
    qtbot.keyClick(table, Key.Key_Up)
    qtbot.keyClick(table, Key.Key_Up)
    assert (view.current, table.engagements) == ("e2", ("e1",))
    table.clearFocus()
    assert view.current == "e1"


def test_what_another_view_looks_at_is_not_taken_back_by_a_row_walked_to_before(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    table, view = go_to(screen, "Port call Mombasa"), desk.workspace.view
    qtbot.keyClick(table, Key.Key_Down)
    view.select(("e3",))
    seen: list[str | None] = []
    view.selection_changed.connect(lambda: seen.append(view.current))
    later: list[bool] = []
    QTimer.singleShot(1, screen, lambda: later.append(True))
    qtbot.waitUntil(lambda: bool(later))
    assert (view.current, seen) == ("e3", [])


def test_the_filter_of_the_window_narrows_the_list(screen: CoordinationScreen, desk: Desk) -> None:
    desk.workspace.view.set_filter(PlanFilter(words="staff"))
    assert texts(screen) == ["Later", "Staff talks", "Answered and withdrawn"]


def test_chips_narrow_the_list(screen: CoordinationScreen, qtbot: QtBot) -> None:
    looks = screen.findChild(Segments, "whichAsks")
    qtbot.mouseClick(looks.findChild(object, "open"), Qt.MouseButton.LeftButton)
    assert "Answered and withdrawn" not in texts(screen)
    chip = screen.findChild(FilterChip, "ministryChip")
    chip.set_selection({"development-ministry"})
    chip.chosen.emit(chip.selection)
    assert texts(screen) == ["Later", "Staff talks"]


def test_s_marks_sent_today_and_undo_takes_it_back(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    table = go_to(screen, "Staff talks")
    qtbot.keyClick(table, Key.Key_S)
    assert desk.plan.asks["far"].sent == TODAY
    assert state(screen, "Staff talks") == "due Sat 1 May, in 106 days"
    desk.undo()
    assert state(screen, "Staff talks").startswith("not sent")


def test_letters_work_only_inside_the_list(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    go_to(screen, "Staff talks")
    chip = screen.findChild(FilterChip, "ministryChip")
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_S)
    assert desk.plan.asks["far"].sent is None


def test_r_reminds_w_withdraws_del_deletes(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    table = go_to(screen, "Port call Mombasa")
    qtbot.keyClick(table, Key.Key_R)
    assert desk.plan.asks["late"].reminders == 1
    qtbot.keyClick(table, Key.Key_W)
    assert desk.plan.asks["late"].withdrawn
    desk.undo()
    go_to(screen, "Port call Mombasa")
    qtbot.keyClick(table, Key.Key_Delete)
    assert "late" not in desk.plan.asks
    desk.undo()
    assert desk.plan.asks["late"].reminders == 1


def test_suggested_asks_become_one_change(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    go_to(screen, "Port call Mombasa")
    desk.workspace.view.select(("e3",))
    screen.findChild(AskTable).clearFocus()
    desk.workspace.actions.action("ask.new").trigger()
    opened = dialog(AskDialog)
    first, second = opened.findChild(QCheckBox, "suggestion0"), opened.findChild(QCheckBox, "suggestion1")
    assert (first.isChecked(), second.isChecked()) == (True, False)
    assert opened.findChild(PostPicker, "suggestionPost0").post == "po1"
    assert opened.findChild(PostPicker, "suggestionPost1").post == ""
    assert opened.findChild(DayEdit, "suggestionDue0").day == date(2027, 6, 1)
    opened.findChild(QCheckBox, "askSent").setChecked(True)
    qtbot.mouseClick(opened.findChild(QPushButton, "askMake"), Qt.MouseButton.LeftButton)
    made = [each for each in desk.plan.asks.values() if each.engagement == "e3"]
    assert [(each.post, each.sent, each.due) for each in made] == [("po1", TODAY, date(2027, 6, 1))]
    assert "Nobody asked" in texts(screen)
    desk.undo()
    assert "Nobody asked" not in texts(screen)


def test_a_ticked_question_without_a_post_cannot_be_asked(screen: CoordinationScreen, desk: Desk) -> None:
    desk.workspace.view.select(("e3",))
    desk.workspace.actions.action("ask.new").trigger()
    opened = dialog(AskDialog)
    opened.findChild(QCheckBox, "suggestion1").setChecked(True)
    make = opened.findChild(QPushButton, "askMake")
    assert not make.isEnabled()
    assert "Head of mission" in make.accessibleDescription()
    opened.close()


def test_a_new_contact_is_made_and_asked_in_one_change(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.view.select(("e3",))
    desk.workspace.actions.action("ask.new").trigger()
    opened = dialog(AskDialog)
    picker = opened.findChild(PostPicker, "suggestionPost1")
    picker.activated.emit(picker.count() - 1)
    form = dialog(NewContactDialog)
    qtbot.keyClicks(form.findChild(QLineEdit, "contactTitle"), "Defence attache")
    form.findChild(object, "contactOrganisation").setEditText("High Commission Nairobi")
    assert form.findChild(object, "contactCountries").text() == "Country KE"
    qtbot.mouseClick(form.findChild(QPushButton, "contactAdd"), Qt.MouseButton.LeftButton)
    assert opened.findChild(QCheckBox, "suggestion1").isChecked()
    qtbot.mouseClick(opened.findChild(QPushButton, "askMake"), Qt.MouseButton.LeftButton)
    new = [each for each in desk.plan.posts.values() if each.title == "Defence attache"]
    assert [each.addressee for each in new] == ["head-of-mission"]
    assert desk.plan.organisations[new[0].organisation].kind is OrganisationKind.EMBASSY
    assert {each.post for each in desk.plan.asks.values() if each.engagement == "e3"} == {"po1", new[0].id}
    desk.undo()
    assert new[0].id not in desk.plan.posts


def test_a_question_of_ones_own_by_keyboard(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.view.select(("e2", "e3"))
    screen.findChild(AskTable).clearFocus()
    desk.workspace.actions.action("ask.new").trigger()
    opened = dialog(AskDialog)
    opened.findChild(object, "own").setFocus()
    qtbot.mouseClick(opened.findChild(object, "own"), Qt.MouseButton.LeftButton)
    picker = opened.findChild(PostPicker, "askPost")
    picker.setCurrentText("Programmes · Agency")
    picker.lineEdit().editingFinished.emit()
    question = opened.findChild(QPlainTextEdit, "askQuestion")
    question.selectAll()
    qtbot.keyClicks(question, "<b>Who pays?</b>")
    due = opened.findChild(DayEdit, "askDue")
    due.selectAll()
    qtbot.keyClicks(due, "+2w")
    assert due.echo == "Fri 29 Jan 2027, in 14 days"
    qtbot.mouseClick(opened.findChild(QPushButton, "askMake"), Qt.MouseButton.LeftButton)
    made = [each for each in desk.plan.asks.values() if each.question == "<b>Who pays?</b>"]
    assert sorted((each.engagement, each.post, each.due) for each in made) == [
        ("e2", "po2", date(2027, 1, 29)), ("e3", "po2", date(2027, 1, 29)),
    ]  # fmt: skip
    desk.undo()
    assert not any(each.question.startswith("<b>") for each in desk.plan.asks.values())


def test_an_answer_ends_the_waiting_and_its_finding(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    review = desk.workspace.document.review
    assert [finding.rule for finding in review.of_engagement("e1")] == ["C14"]
    go_to(screen, "Port call Mombasa")
    desk.workspace.actions.action("ask.answer").trigger()
    opened = dialog(RecordAnswerDialog)
    opened.findChild(QRadioButton, "verdict-concur-with-conditions").setChecked(True)
    record = opened.findChild(QPushButton, "answerRecord")
    assert not record.isEnabled()
    assert opened.findChild(QLineEdit, "answerBy").text() == "Africa desk"
    qtbot.keyClicks(opened.findChild(QPlainTextEdit, "answerConditions"), "No shore leave")
    qtbot.keyClicks(opened.findChild(QPlainTextEdit, "answerText"), "Yes, but.")
    qtbot.keyClicks(opened.findChild(QLineEdit, "answerReference"), "N 4/27")
    qtbot.mouseClick(record, Qt.MouseButton.LeftButton)
    given = desk.plan.asks["late"].answer
    assert given == answer(
        Verdict.CONCUR_WITH_CONDITIONS, TODAY, by="Africa desk", text="Yes, but.", conditions="No shore leave",
        reference="N 4/27",
    )  # fmt: skip
    assert desk.workspace.document.review.of_engagement("e1") == ()
    assert "Port call Mombasa" not in texts(screen)
    desk.undo()
    assert state(screen, "Port call Mombasa") == "5 days late"
    assert [finding.rule for finding in desk.workspace.document.review.of_engagement("e1")] == ["C14"]


def test_one_answer_to_many_asks(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    table = go_to(screen, "Port call Mombasa")
    qtbot.keyClick(table, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    table.select_rows([1, 3], 1)
    assert table.asks == ("late", "far")
    desk.workspace.actions.action("ask.answer").trigger()
    qtbot.mouseClick(dialog(RecordAnswerDialog).findChild(QPushButton, "answerRecord"), Qt.MouseButton.LeftButton)
    assert all(desk.plan.asks[each].answer is not None for each in ("late", "far"))
    desk.undo()
    assert all(desk.plan.asks[each].answer is None for each in ("late", "far"))


def test_silence_is_offered_only_where_the_question_allows_it(screen: CoordinationScreen, desk: Desk) -> None:
    go_to(screen, "Port call Mombasa")
    desk.workspace.actions.action("ask.answer").trigger()
    opened = dialog(RecordAnswerDialog)
    silence = opened.findChild(QRadioButton, "verdict-no-objection-by-silence")
    assert not silence.isEnabled()
    assert "Silence is no answer" in silence.accessibleDescription()
    opened.close()


def test_overdue_is_one_command_away(screen: CoordinationScreen, desk: Desk) -> None:
    desk.workspace.actions.action("ask.overdue").trigger()
    assert desk.went_to == ["coordination"]
    assert screen.findChild(AskTable).asks == ("late",)


def test_a_list_out_of_sight_is_up_to_date_when_it_is_shown(screen: CoordinationScreen, desk: Desk) -> None:
    screen.hide()
    desk.workspace.document.do(change_engagement(desk.plan, "e1", title="Port call Tanga"))
    screen.show()
    assert "Port call Tanga" in texts(screen)


def test_nothing_waiting_offers_what_was_never_asked(
    tmp_path: Path, resources: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = make_desk(plan_with(engagement("e1", title="Nobody asked"), ask_route()), tmp_path, resources)
    screen = CoordinationScreen(desk.workspace)
    qtbot.addWidget(screen)
    screen.show()
    button = next(b for b in screen.findChildren(QPushButton) if b.text() == "Show them")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert texts(screen) == ["Not asked yet", "Nobody asked"]
    desk.workspace.window.close()


def test_nothing_can_be_changed_in_a_plan_opened_for_reading(
    tmp_path: Path, resources: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = make_desk(plan_with(ask("late", due=LATE, sent=SENT)), tmp_path, resources, read_only=True)
    screen = CoordinationScreen(desk.workspace)
    qtbot.addWidget(screen)
    screen.show()
    table = go_to(screen, "Port call e1")
    qtbot.keyClick(table, Key.Key_R)
    assert desk.plan.asks["late"].reminders == 0
    desk.workspace.window.close()


def test_each_cell_is_read_out_whole(screen: CoordinationScreen) -> None:
    rows = screen.findChild(AskTable).rows
    at = texts(screen).index("Port call Mombasa")
    said = [rows.data(rows.index(at, column), Qt.ItemDataRole.AccessibleTextRole) for column in range(4)]
    assert said == [
        "5 days late. due Sun 10 Jan 2027",
        "Port call Mombasa. Country KE",
        "Africa desk. Ministry of Foreign Affairs",
        "Political clearance. May she call?. concurrence, required",
    ]
    heading = rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Overdue. 1, expanded"


def test_questions_that_begin_alike_are_told_apart_by_their_kind(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    """The column of questions said “Can the post support…” and “Do you object…” all the way down."""
    usual = "Can the post support this?"
    desk.workspace.document.do(
        change(
            text("Ask"),
            [
                added("asks", ask("post", due=LATE, ask_type="A3", question=usual)),
                added("asks", ask("plan", due=LATE, ask_type="A1", question="Is it coherent?")),
            ],
        )
    )
    table = screen.findChild(AskTable)
    cells = {key.ask: table.rows.cell(at, 3) for at, key in enumerate(table.rows.keys) if isinstance(key, AskBookLine)}
    assert (cells["post"].text, cells["post"].remark) == ("Post concurrence", "concurrence, required")
    assert (cells["plan"].text, cells["plan"].remark) == ("Plan consultation", "Is it coherent?"), "in own words"
    at = next(at for at, key in enumerate(table.rows.keys) if isinstance(key, AskBookLine) and key.ask == "post")
    index = table.rows.index(at, 3)
    place = table.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    assert usual in QToolTip.text()
    QToolTip.hideText()


def test_every_row_has_the_height_of_what_stands_in_it_now(screen: CoordinationScreen, desk: Desk) -> None:
    """Qt keeps the height of a place; a heading and an ask that change places must not keep each other's."""
    table = screen.findChild(AskTable)

    def heights() -> set[tuple[bool, int]]:
        return {(table.rows.row(at).heading, table.rowHeight(at)) for at in range(table.rows.rowCount())}

    before = heights()
    assert len(before) == 2
    document = desk.workspace.document
    document.do(record_answer(desk.plan, ("late",), answer(Verdict.CONCUR, TODAY)))
    assert heights() <= before
    document.do(withdraw(desk.plan, ("far",)))
    assert heights() <= before
    desk.undo()
    desk.undo()
    assert heights() <= before


def test_heights_follow_the_size_of_the_text(screen: CoordinationScreen) -> None:
    table = screen.findChild(AskTable)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    for at in range(table.rows.rowCount()):
        low = table.rowHeight(at) < 2 * table.fontMetrics().height()
        assert low is table.rows.row(at).heading


def test_the_panel_goes_on_with_the_row_that_takes_the_place_of_one_that_went(
    screen: CoordinationScreen, desk: Desk
) -> None:
    table = go_to(screen, "Port call Mombasa")
    assert desk.workspace.view.current == desk.plan.asks["late"].engagement
    table.clearFocus()
    desk.workspace.document.do(record_answer(desk.plan, ("late",), answer(Verdict.CONCUR, TODAY)))
    assert table.asks == ("far",)
    assert desk.workspace.view.current == desk.plan.asks["far"].engagement


def test_an_ask_stays_selected_wherever_an_edit_moves_it(screen: CoordinationScreen, desk: Desk) -> None:
    table = go_to(screen, "Staff talks")
    table.clearFocus()
    desk.workspace.document.do(correct_ask(desk.plan, "far", TODAY, due=date(2020, 1, 1)))
    assert state(screen, "Staff talks").endswith("late")
    assert table.asks == ("far",)


def test_asks_made_just_now_are_selected(screen: CoordinationScreen, desk: Desk) -> None:
    table = go_to(screen, "Port call Mombasa")
    table.clearFocus()
    table.closed.add(AskGroup.LATER)
    made = replace(desk.plan.asks["far"], id="new", question="And the port fees?")
    desk.workspace.document.do(change(text("a test"), [added("asks", made)]))
    assert table.asks == ("new",)
    assert desk.workspace.view.current == made.engagement


def test_one_ask_is_gone_to_from_elsewhere_even_where_the_filter_or_a_fold_hides_it(
    screen: CoordinationScreen, desk: Desk
) -> None:
    table = screen.findChild(AskTable)
    desk.workspace.view.set_filter(PlanFilter(words="Mombasa"))
    table.closed.add(AskGroup.LATER)
    desk.workspace.view.look_at_place(Subject("asks", "far"))
    assert table.asks == ("far",)
    assert desk.workspace.view.current == desk.plan.asks["far"].engagement


def test_the_command_answer_is_about_the_engagement_looked_at_where_the_list_has_no_focus(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    table = go_to(screen, "Port call Mombasa")
    table.clearFocus()
    desk.workspace.view.select((desk.plan.asks["far"].engagement,))
    at = texts(screen).index("Port call Mombasa")
    table.select_rows([at], at)
    desk.workspace.actions.action("ask.answer").trigger()
    qtbot.mouseClick(dialog(RecordAnswerDialog).findChild(QPushButton, "answerRecord"), Qt.MouseButton.LeftButton)
    assert desk.plan.asks["late"].answer is None
    assert desk.plan.asks["far"].answer is not None


def test_the_life_of_an_ask_is_noted_by_keys(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    table = go_to(screen, "Port call Mombasa")
    qtbot.keyClick(table, Key.Key_A)
    assert desk.plan.asks["late"].acknowledged == TODAY
    qtbot.keyClick(table, Key.Key_M)
    assert state(screen, "Port call Mombasa") == "5 days late, more information wanted"
    qtbot.keyClick(table, Key.Key_I)
    assert state(screen, "Port call Mombasa") == "5 days late"
    qtbot.keyClick(table, Key.Key_C)
    assert desk.plan.asks["late"].closed is None  # It is required, and nobody has answered.
    for _ in range(3):
        desk.undo()
    assert desk.plan.asks["late"].state(TODAY) is AskState.OVERDUE
    assert desk.plan.asks["late"].acknowledged is None


def test_conditions_are_ticked_off_in_the_list(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    given = answer(Verdict.CONCUR_WITH_CONDITIONS, TODAY, conditions="No shore leave\nNo press")
    desk.workspace.document.attempt(partial(record_answer, desk.plan, ["late"], given))
    table = screen.findChild(AskTable)
    table.closed.clear()
    screen._refresh()
    table = go_to(screen, "Port call Mombasa")
    rows = table.rows
    at = texts(screen).index("Port call Mombasa")
    assert rows.cell(at, 5).text == "0 of 2 conditions met"
    qtbot.keyClick(table, Key.Key_T)
    opened = dialog(ConditionsDialog)
    box = opened.findChild(QCheckBox, "condition-late-1")
    assert box.accessibleName() == "No press"
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Space)
    assert [each.is_met for each in conditions_of(desk.plan, desk.plan.asks["late"])] == [False, True]
    assert rows.cell(texts(screen).index("Port call Mombasa"), 5).text == "1 of 2 conditions met"
    shown = [each for each in opened.findChildren(QCheckBox) if each.isVisible()]
    assert [each.isChecked() for each in shown] == [False, True]
    opened.close()


def test_a_silence_procedure_is_started_and_broken_from_the_list(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    workspace, document = desk.workspace, desk.workspace.document
    refused: list[str] = []
    document.refused.connect(lambda reason: refused.append(str(reason)))
    go_to(screen, "Port call Mombasa")
    workspace.actions.action("ask.silence").trigger()
    workspace.actions.action("ask.silence-broken").trigger()
    assert "Silence is no answer" in refused[0]
    assert "None of these asks" in refused[1]
    plan = desk.plan
    document.do(change(text("fit"), [
        replaced("posts", plan.posts["po1"], replace(plan.posts["po1"], accepts_silence=True)),
        replaced("asks", plan.asks["late"], replace(plan.asks["late"], ask_type="A1")),
    ]))  # fmt: skip
    go_to(screen, "Port call Mombasa")
    workspace.actions.action("ask.silence").trigger()
    shown = dialog(RecordDialog)
    for name, typed in (("title", "The plan"), ("expires", "2027-02-01"), ("at", "18:00"), ("zone", "Europe/Oslo")):
        shown.findChild(QLineEdit, name).setText(typed)
    shown.findChild(QPushButton, "addRecord").click()
    (procedure,) = desk.plan.records(SilenceProcedure).values()
    assert (desk.plan.asks["late"].silence, procedure.title) == (procedure.id, "The plan")
    go_to(screen, "Port call Mombasa")
    workspace.actions.action("ask.silence-broken").trigger()
    broken = dialog(SilenceBrokenDialog)
    broken.findChild(QPushButton, "silenceBrokenMake").click()
    (procedure,) = desk.plan.records(SilenceProcedure).values()
    assert (procedure.broken_by, procedure.broken_on) == ("po1", TODAY)
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert not desk.plan.records(SilenceProcedure)
    assert desk.plan.asks["late"].silence is None
