"""Move…, Shift several… and the question about answers for old dates, as a person meets them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QDialogButtonBox, QLineEdit, QWidget

from app.domain.asks import Verdict
from app.domain.conflicts import RULES
from app.domain.levels import Level
from app.domain.statuses import Status
from app.gui.dialogs.move import MoveDialog
from app.gui.dialogs.shift_several import FIRST_ON, ShiftSeveral
from app.gui.editors.field_editors import LineEditor
from app.gui.engaging.asking_again import ANSWERS, AskingAgain
from app.gui.engaging.shifting import Shifting
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.notices import Notice, NoticeBar
from app.gui.widgets.quiet_table import QuietTable
from app.services.edits.engagements import change_engagement
from app.services.edits.moving import Push, RowStep, move
from tests.builders import answer, ask, country, dates, engagement, place, plan_with, principal
from tests.gui.workspaces import Desk, make_desk

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


class Open:
    """A desk with the commands bound, and the dialog they open."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.workspace = desk.workspace
        self.shifting = Shifting(desk.workspace, desk.workspace.window)
        desk.workspace.window.resize(1000, 700)
        desk.workspace.window.show()

    def give(self, command: str) -> None:
        self.workspace.actions.action(command).trigger()

    @property
    def dialogs(self) -> list[QDialog]:
        return [each for each in self.workspace.window.findChildren(QDialog) if each.isVisible()]

    def one(self, kind: type[QDialog]) -> Any:
        (found,) = self.dialogs
        assert isinstance(found, kind)
        return found

    def press(self, dialog: QDialog, button: QDialogButtonBox.StandardButton) -> None:
        QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(button), Qt.MouseButton.LeftButton)


def box(dialog: QWidget, name: str) -> QCheckBox:
    found = dialog.findChild(QCheckBox, name)
    assert found is not None
    return found


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path, resources: Path) -> Iterator[Any]:
    made: list[Open] = []

    def make(*items: Any, **options: Any) -> Open:
        plan = plan_with(country("NO", "Norway"), country("KE", "Kenya"), *items)
        made.append(Open(make_desk(plan, tmp_path, resources, **options)))
        return made[-1]

    yield make
    for each in made:
        for dialog in each.dialogs:
            dialog.reject()
        each.workspace.window.close()
        each.workspace.window.deleteLater()


def retype(dialog: QDialog, typed: str) -> None:
    editor = dialog.findChild(LineEditor, "newDates")
    editor.selectAll()
    QTest.keyClicks(editor, typed)


@pytest.mark.parametrize(
    ("typed", "ticked", "first", "last"),
    [
        ("10 mar 27", {}, "2027-03-10", "2027-03-12"),
        ("10 mar 27", {"keepLength": False}, "2027-03-10", "2027-03-10"),
        ("10-14 mar 27", {}, "2027-03-10", "2027-03-14"),
        ("12-14 mar 27", {"keepWeekday": True}, "2027-03-10", "2027-03-12"),
        ("12 mar 27", {"keepWeekday": True}, "2027-03-10", "2027-03-12"),
        ("+2w", {}, "2027-03-17", "2027-03-19"),
    ],
)
def test_dates_are_given_by_dialog(opened: Any, typed: str, ticked: dict[str, bool], first: str, last: str) -> None:
    it: Open = opened(engagement("e1", "2027-03-03", "2027-03-05"))
    it.workspace.view.select(("e1",))
    before = it.desk.plan
    it.give("engagement.move")
    dialog = it.one(MoveDialog)
    for name, on in ticked.items():
        box(dialog, name).setChecked(on)
    retype(dialog, typed)
    it.press(dialog, OK)
    assert it.desk.plan.engagements["e1"].dates == dates(first, last)
    it.desk.undo()
    assert it.desk.plan == before


def test_esc_leaves_the_dialog_whatever_is_typed_and_nothing_moves(opened: Any) -> None:
    it: Open = opened(engagement("e1", "2027-03-03", "2027-03-05"))
    it.workspace.view.select(("e1",))
    before = it.desk.plan
    it.give("engagement.move")
    dialog = it.one(MoveDialog)
    retype(dialog, "10 mar 27")
    QTest.keyClick(dialog.findChild(LineEditor, "newDates"), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert it.desk.plan == before


def test_the_dialog_says_what_follows_and_moves_due_days_along(opened: Any) -> None:
    it: Open = opened(
        engagement("e1", "2027-03-03", "2027-03-05", principals=("p1",), place=place("Mombasa", "KE")),
        engagement("e2", "2027-03-10", countries="JP", principals=("p1",), place=place("Tokyo", "JP")),
        ask("a1", due=date(2027, 2, 1)),
        principal("p1"),
        rules=RULES,
    )
    it.workspace.view.select(("e1",))
    it.give("engagement.move")
    dialog = it.one(MoveDialog)
    retype(dialog, "+1w")
    said = [line.text for line in dialog.follows]
    assert any(line.startswith("New: ") for line in said)
    assert said[-1] == "Answer of Desk officer, East Africa: due 8 Feb 2027 instead of 1 Feb 2027"
    box(dialog, "shiftAsks").setChecked(False)
    assert not any(line.text.startswith("Answer of") for line in dialog.follows)
    box(dialog, "shiftAsks").setChecked(True)
    it.press(dialog, OK)
    assert it.desk.plan.asks["a1"].due == date(2027, 2, 8)
    assert it.workspace.document.undo_stack.count() == 1


def test_what_is_no_date_cannot_be_agreed_to(opened: Any) -> None:
    it: Open = opened(engagement("e1"))
    it.workspace.view.select(("e1",))
    it.give("engagement.move")
    dialog = it.one(MoveDialog)
    retype(dialog, "some day")
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    it.press(dialog, CANCEL)
    assert it.workspace.document.undo_stack.count() == 0


def run_now(qtbot: Any, dialog: ShiftSeveral) -> None:
    """Wait for the pause after the last key."""
    qtbot.waitUntil(lambda: "…" not in dialog.totals)


def shift_dialog(it: Open, qtbot: Any) -> ShiftSeveral:
    it.give("engagement.shift-several")
    dialog: ShiftSeveral = it.one(ShiftSeveral)
    by_a_week(dialog, qtbot)
    return dialog


def by_a_week(dialog: ShiftSeveral, qtbot: Any) -> None:
    """Type seven days into the field that has the focus from the beginning."""
    amount = dialog.findChild(QLineEdit, "shiftAmount")
    assert dialog.focusWidget() is amount
    QTest.keyClicks(amount, "7")
    qtbot.waitUntil(lambda: dialog.findChild(QDialogButtonBox).button(OK).isEnabled())


PORTS = (
    engagement("e1", "2027-03-03", "2027-03-05"),
    engagement("e2", "2027-03-10", "2027-03-11"),
    engagement("done", "2027-01-05", status=Status.COMPLETED),
    ask("a1", due=date(2027, 2, 1)),
)


def test_a_shift_is_shown_before_anything_is_written(opened: Any, qtbot: Any) -> None:
    it: Open = opened(*PORTS, rules=RULES)
    before = it.desk.plan
    dialog = shift_dialog(it, qtbot)
    table = dialog.findChild(QuietTable, "shiftTable")
    rows = [[table.rows.cell(at, column).spoken for column in range(5)] for at in range(table.rows.rowCount())]
    assert rows[2][0].startswith("Port call done")
    assert rows[2][4] == "stays: it is completed"
    assert rows[0][1:4] == ["Wed 3 – Fri 5 Mar 2027", "Wed 10 – Fri 12 Mar 2027", "3"]
    assert dialog.totals.startswith("2 would move by +7 days · 1 would stay · 1 due day of an ask would follow")
    assert it.desk.plan == before
    it.press(dialog, OK)
    assert it.desk.plan.engagements["e1"].dates == dates("2027-03-10", "2027-03-12")
    assert it.desk.plan.asks["a1"].due == date(2027, 2, 8)
    assert it.desk.plan.engagements["done"] == before.engagements["done"]
    assert it.workspace.document.undo_stack.undoText() == "shift of 2 engagements by +7 days"
    it.desk.undo()
    assert it.desk.plan == before


@pytest.mark.parametrize("place", ["shiftAmount", "shiftTable", "shiftWay", "keepWeekday"])
def test_enter_does_what_is_shown_wherever_the_keys_are(opened: Any, qtbot: Any, place: str) -> None:
    it: Open = opened(*PORTS)
    dialog = shift_dialog(it, qtbot)
    run_now(qtbot, dialog)
    dialog.findChild(QWidget, place).setFocus()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert it.desk.plan.engagements["e1"].dates == dates("2027-03-10", "2027-03-12")


def test_cancel_writes_nothing(opened: Any, qtbot: Any) -> None:
    it: Open = opened(*PORTS)
    before = it.desk.plan
    dialog = shift_dialog(it, qtbot)
    it.press(dialog, CANCEL)
    assert it.desk.plan == before


def test_the_first_is_put_on_a_day_and_the_others_keep_their_distance(opened: Any, qtbot: Any) -> None:
    it: Open = opened(*PORTS)
    dialog = shift_dialog(it, qtbot)
    way = dialog.findChild(QComboBox, "shiftWay")
    way.setCurrentIndex(way.findData(FIRST_ON))
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    QTest.keyClicks(dialog.findChild(DayEdit, "shiftFirst"), "5 apr 27")
    qtbot.waitUntil(lambda: dialog.findChild(QDialogButtonBox).button(OK).isEnabled())
    it.press(dialog, OK)
    assert it.desk.plan.engagements["e1"].dates.earliest == date(2027, 4, 5)
    assert it.desk.plan.engagements["e2"].dates.earliest == date(2027, 4, 12)


@pytest.mark.parametrize(
    ("typed", "ticked", "e1", "done"),
    [
        ("9", {}, "2027-03-12", "2027-01-05"),
        ("9d", {"keepWeekday": True}, "2027-03-10", "2027-01-05"),
        ("-3d", {"withSettled": True}, "2027-02-28", "2027-01-02"),
        ("2w", {}, "2027-03-17", "2027-01-05"),
        ("+1 month", {}, "2027-04-03", "2027-01-05"),
    ],
)
def test_by_what_is_typed_with_what_is_ticked(
    opened: Any, qtbot: Any, typed: str, ticked: dict[str, bool], e1: str, done: str
) -> None:
    it: Open = opened(*PORTS)
    dialog = shift_dialog(it, qtbot)
    dialog.findChild(QLineEdit, "shiftAmount").setText(typed)
    for name, on in ticked.items():
        box(dialog, name).setChecked(on)
    qtbot.waitUntil(lambda: dialog.findChild(QDialogButtonBox).button(OK).isEnabled())
    it.press(dialog, OK)
    assert it.desk.plan.engagements["e1"].dates.earliest.isoformat() == e1
    assert it.desk.plan.engagements["done"].dates.earliest.isoformat() == done


def test_move_of_several_selected_ones_is_a_shift_of_them(opened: Any, qtbot: Any) -> None:
    it: Open = opened(*PORTS)
    it.workspace.view.select(("e1", "e2"))
    it.give("engagement.move")
    dialog: ShiftSeveral = it.one(ShiftSeveral)
    assert set(dialog.ids) == {"e1", "e2"}
    by_a_week(dialog, qtbot)
    it.press(dialog, CANCEL)


@pytest.mark.parametrize("selected", [("e1",), ("e1", "e2")])
def test_what_is_selected_is_what_is_shifted(opened: Any, qtbot: Any, selected: tuple[str, ...]) -> None:
    it: Open = opened(*PORTS)
    it.workspace.view.select(selected)
    dialog = shift_dialog(it, qtbot)
    assert dialog.ids == selected
    scope = dialog.findChild(QComboBox, "shiftScope")
    assert scope.itemText(1) == "What the filter shows: 3 engagements"
    scope.setCurrentIndex(1)
    assert set(dialog.ids) == {"e1", "e2", "done"}
    it.press(dialog, CANCEL)


def test_nothing_is_shifted_before_somebody_says_how_far(opened: Any, qtbot: Any) -> None:
    it: Open = opened(*PORTS)
    it.give("engagement.shift-several")
    dialog = it.one(ShiftSeveral)
    amount, ok = dialog.findChild(QLineEdit, "shiftAmount"), dialog.findChild(QDialogButtonBox).button(OK)
    assert amount.text() == ""
    assert not ok.isEnabled()
    assert dialog.totals == "Give how far they move, such as +2w, -10d or 1m."
    QTest.keyClicks(amount, "2z")
    assert dialog.totals == "“2z” was not understood; type for example +2w, -10d or 1m"
    amount.clear()
    QTest.keyClicks(amount, "1")
    qtbot.waitUntil(ok.isEnabled)
    assert "would move by +1 day ·" in dialog.totals
    QTest.keyClick(amount, Qt.Key.Key_Backspace)
    QTest.keyClicks(amount, "0")
    assert not ok.isEnabled()
    it.press(dialog, CANCEL)


def test_a_filter_that_shows_nothing_says_so(opened: Any) -> None:
    it: Open = opened()
    it.give("engagement.shift-several")
    assert it.dialogs == []
    assert [str(reason) for reason in it.desk.refused] == ["The filter shows no engagement that could be shifted."]


def test_a_plan_that_changed_meanwhile_is_not_overwritten(opened: Any, qtbot: Any) -> None:
    it: Open = opened(*PORTS)
    dialog = shift_dialog(it, qtbot)
    document = it.workspace.document
    document.attempt(partial(change_engagement, document.plan, "e1", title="Other"))
    qtbot.waitUntil(lambda: dialog.findChild(QDialogButtonBox).button(OK).isEnabled())
    it.press(dialog, OK)
    assert it.desk.plan.engagements["e1"].title == "Other"
    assert it.desk.plan.engagements["e1"].dates.earliest == date(2027, 3, 10)


class Answers:
    """A desk whose moves are watched."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.notices = NoticeBar(desk.workspace.icons)
        self.watching = AskingAgain(desk.workspace, self.notices, self.notices)
        self.posted: list[Notice] = []
        self.notices.posted.connect(self.posted.append)

    def step(self, days: int = 1, series: str = "s", ids: tuple[str, ...] = ("e1",)) -> None:
        document = self.desk.workspace.document
        document.attempt(partial(move, document.plan, ids, Push(days)), series)

    @property
    def asked(self) -> Notice | None:
        return next((notice for notice in self.notices.shown if notice.key == ANSWERS), None)

    def answer(self, title: str) -> None:
        assert self.asked is not None
        next(action for action in self.asked.actions if action.title == title).handler()


@pytest.fixture
def answers(qapp: QApplication, tmp_path: Path, resources: Path) -> Iterator[Answers]:
    plan = plan_with(
        engagement("e1", "2027-06-03", "2027-06-05"),
        engagement("e2", "2027-07-03"),
        ask("a1", answer=answer(), due=date(2027, 4, 1)),
        ask("a2", post="po2", answer=answer(Verdict.NON_CONCUR)),
        ask("a3", post="po3"),
        country("NO"),
        country("TZ"),
    )
    made = Answers(make_desk(plan, tmp_path, resources))
    yield made
    made.notices.close()
    made.notices.deleteLater()


def test_other_dates_ask_once_whether_the_answers_still_hold(answers: Answers) -> None:
    for _ in range(4):
        answers.step()
    assert len(answers.posted) == 1
    assert answers.asked is not None
    assert answers.asked.text == "2 posts answered for the old dates of ‘Port call e1’. Ask again?"
    assert [action.title for action in answers.asked.actions] == ["Ask all again", "Only the objections", "No, note it"]


@pytest.mark.parametrize(
    ("choice", "new", "noted"),
    [
        ("Ask all again", 2, "asked again"),
        ("Only the objections", 1, "asked again"),
        ("No, note it", 0, "not asked again"),
    ],
)
def test_each_choice_is_one_edit_that_can_be_undone(answers: Answers, choice: str, new: int, noted: str) -> None:
    answers.step(7)
    before = answers.desk.plan
    answers.answer(choice)
    after = answers.desk.plan
    assert len(after.asks) == len(before.asks) + new
    assert noted in after.asks["a2"].notes
    assert "Thu 3 – Sat 5 Jun 2027" in after.asks["a2"].notes
    assert answers.asked is None
    answers.desk.undo()
    assert answers.desk.plan == before


def test_an_undo_takes_the_question_away_and_asks_none(answers: Answers) -> None:
    answers.step(7)
    answers.desk.undo()
    assert answers.asked is None
    assert len(answers.posted) == 1


def test_nothing_is_asked_where_nobody_has_answered(answers: Answers) -> None:
    answers.step(7, ids=("e2",))
    assert answers.posted == []


def test_a_dismissed_question_comes_back_with_the_next_move_only(answers: Answers) -> None:
    answers.step(7)
    answers.notices.dismiss(ANSWERS)
    document = answers.desk.workspace.document
    document.attempt(partial(change_engagement, document.plan, "e1", title="Other"))
    assert answers.asked is None
    answers.step(7, series="another")
    assert answers.asked is not None


def test_another_country_asks_once_whether_the_answers_still_hold(answers: Answers) -> None:
    document = answers.desk.workspace.document
    for days in (0, 4):
        step = RowStep("countries", "KE", "TZ", "Tanzania") if not days else None
        document.attempt(partial(move, document.plan, ("e1",), Push(days), step), "s")
        assert answers.asked is not None
    assert len([notice for notice in answers.notices.shown if notice.key == ANSWERS]) == 1
    assert answers.asked.text == "2 posts answered for the old dates and country of ‘Port call e1’. Ask again?"


def test_small_steps_count_together_and_another_level_is_asked_about(answers: Answers) -> None:
    document = answers.desk.workspace.document
    for _ in range(3):
        document.attempt(partial(move, document.plan, ("e1",), Push(1), None))
        assert answers.asked is None
    document.attempt(partial(move, document.plan, ("e1",), Push(1), None))
    assert answers.asked is not None
    assert answers.asked.text == "2 posts answered for the old dates of ‘Port call e1’. Ask again?"
    document.undo_stack.undo()
    assert answers.asked is None
    document.attempt(partial(change_engagement, document.plan, "e1", level=Level.L1))
    assert answers.asked is not None
    assert answers.asked.text == "2 posts answered for the old level of ‘Port call e1’. Ask again?"


def test_a_country_alone_is_named_and_noted(answers: Answers) -> None:
    document = answers.desk.workspace.document
    document.attempt(partial(move, document.plan, ("e1",), Push(0), RowStep("countries", "KE", "TZ", "Tanzania")))
    assert answers.asked is not None
    assert answers.asked.text == "2 posts answered for Country KE, the old country of ‘Port call e1’. Ask again?"
    answers.answer("No, note it")
    notes = answers.desk.plan.asks["a2"].notes
    assert notes == "Answered for Country KE; not asked again for Country TZ (15 Jan 2027)."
    assert answers.asked is None


def test_what_nobody_decided_on_is_asked_again_when_the_plan_is_opened_anew(answers: Answers) -> None:
    answers.step(7)
    answers.notices.dismiss(ANSWERS)
    answers.desk.workspace.document.replaced.emit()
    assert answers.asked is not None
    assert answers.asked.text == "2 posts answered for the old dates of ‘Port call e1’. Ask again?"
    answers.answer("No, note it")
    answers.desk.workspace.document.replaced.emit()
    assert answers.asked is None
