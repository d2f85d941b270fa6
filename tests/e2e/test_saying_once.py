"""What the window says is said once, and only of what is still there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.domain.spans import Dates, PlanDate
from app.gui.dialogs.ask import AskDialog
from app.gui.dialogs.correct_ask import CorrectAskDialog
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.editors.field_editors import LineEditor
from app.gui.views import VIEWS
from app.gui.widgets import notices
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.notices import Notice
from app.gui.widgets.plain_text import TextLabel
from app.services.edits.asks import add_ask
from app.services.edits.contacts import save_organisation, save_post
from app.services.edits.engagements import change_engagement, shift_engagements
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import ask, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import field, open_with, panel, row_of, type_and_leave, type_over

Trigger = Callable[[str], None]


def test_leaving_asks_nothing_about_what_was_undone(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Staff talks")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_and_leave(qtbot, field(window, "title"), "Begun and thought better of")
    type_and_leave(qtbot, field(window, "dates"), "some time soonish")
    shown = panel(window)
    assert shown.unread() == (  # type: ignore[attr-defined]
        "“some time soonish” in Dates of ‘Begun and thought better of’",
    )
    trigger("edit.undo")
    assert shown.unread() == ()  # type: ignore[attr-defined]
    asked = len(desk.prompts.asked)
    trigger("file.close")
    assert not window.workspace.document.is_open
    assert len(desk.prompts.asked) == asked


def test_a_deletion_is_said_by_its_notice_alone(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Staff talks")
    trigger("engagement.delete")
    assert [each.text for each in window.notices.shown] == ["Deleted: ‘Staff talks’."]
    status = window.findChild(QLabel, "statusMessage")
    assert status.text() == ""
    trigger("edit.undo")
    assert status.text().startswith("Undone: ")
    assert window.notices.shown == ()


def test_what_the_line_at_the_bottom_says_goes_once_it_was_read(
    desk: Desk, trigger: Trigger, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, (item,) = open_with(desk, "Staff talks")
    status, document = window.findChild(QLabel, "statusMessage"), window.workspace.document
    document.do(shift_engagements(document.plan, [item.id], 7))
    trigger("edit.undo")
    assert status.text().startswith("Undone: ")
    monkeypatch.setattr(notices, "LEAST_TIME", 1)
    trigger("edit.redo")
    qtbot.waitUntil(lambda: status.text() == "")


def test_an_undo_says_of_which_engagement_it_was(desk: Desk, trigger: Trigger) -> None:
    """“Undone: move of ‘Staff talks’” could be any of the three staff talks of a plan."""
    window, (item, _) = open_with(desk, "Staff talks", "Staff talks")
    document = window.workspace.document
    assert item.ref
    document.do(shift_engagements(document.plan, [item.id], 7))
    status = window.findChild(QLabel, "statusMessage")
    trigger("edit.undo")
    assert status.text() == f"Undone: move of ‘Staff talks’ ({item.ref})"
    document.do(shift_engagements(document.plan, list(document.plan.engagements), 7))
    assert "(" not in status.text()


def test_a_month_without_fixed_days_speaks_of_what_may_fall_into_it(desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Staff talks")
    document = window.workspace.document
    month = PlanDate.parse("2027-05")
    document.do(change_engagement(document.plan, item.id, dates=Dates(month, month)))
    trigger("view.calendar")
    trigger("calendar.month")
    window.workspace.view.look_at_day(date(2027, 5, 10))
    note = window.findChild(QWidget, "calendarNote")
    assert isinstance(note, QLabel)
    assert "1 engagement" in note.accessibleName() or "1 engagement" in note.text()
    assert "Nothing on fixed days in May 2027" in (note.accessibleName() or note.text())


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
def test_a_notice_covers_no_row_and_moves_nothing_beside_or_above(desk: Desk, trigger: Trigger, view: str) -> None:
    window, _ = open_with(desk, *(f"Staff talks {number}" for number in range(30)))
    trigger(f"view.{view}")
    QApplication.processEvents()
    (views,) = [each for each in window.findChildren(QStackedWidget) if each.count() > len(VIEWS)]
    shown = views.currentWidget()
    steady = [window.findChild(QWidget, name) for name in ("statusLine", "engagementPanel", "filterBar")]
    steady = [each for each in steady if each is not None and each.isVisible()]
    assert steady
    before, top = [place(each) for each in steady], place(shown).topLeft()
    window.notices.post(Notice("The engagement has been moved beyond the end of the plan year. Nothing was lost. " * 3))
    QApplication.processEvents()
    assert not place(window.notices).intersects(place(shown))
    assert [place(each) for each in steady] == before
    assert place(shown).topLeft() == top
    label = window.notices.findChild(TextLabel)
    assert label.height() >= label.heightForWidth(label.width()), "every line can be read"


def test_what_was_said_of_one_view_or_filter_does_not_stand_beside_the_next(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Staff talks")
    status, workspace = window.findChild(QLabel, "statusMessage"), window.workspace
    workspace.say("25 engagements are shown.")
    workspace.view.set_filter(PlanFilter(words="talks"))
    assert status.text() == ""
    trigger("view.reports")
    workspace.say("This view has nothing of which several can be selected.")
    trigger("view.reports")
    assert status.text() != ""
    trigger("view.table")
    assert status.text() == ""


def test_notices_stand_on_the_first_page_too(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Staff talks")
    trigger("file.close")
    window.notices.post(Notice("Imported 214 engagements."))
    QApplication.processEvents()
    assert window.notices.isVisible()
    window.notices.dismiss("")
    assert window.notices.isHidden()


def place(widget: QWidget) -> QRect:
    """Where a part stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def said_by(root: QWidget, words: str) -> list[str]:
    """What can be seen of some words below a part, labels and tips."""
    shown = [each for each in root.findChildren(QWidget) if each.isVisible()]
    labels = [each.text() for each in shown if isinstance(each, QLabel) and words in each.text()]
    return labels + [each.toolTip() for each in shown if words in each.toolTip()]


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("dates", "some time soonish", "not understood"),
        ("dates", "5 mar 27 - 3 mar 27", "before the start"),
        ("times", "25:00 Africa/Nairobi", "25:00"),
        ("review_on", "whenever", "not understood"),
        ("participants", "many", "many"),
        ("countries", "Narnia", "Narnia"),
        ("ref", "AU-0002", "AU-0002"),
    ],
)
def test_a_refused_value_is_said_once_and_stays_with_its_field(
    desk: Desk, qtbot: QtBot, name: str, typed: str, words: str
) -> None:
    window, (item, other) = open_with(desk, "Staff talks", "Other")
    if name == "ref":
        typed = words = other.ref
    editor = field(window, name)
    status = window.findChild(QLabel, "statusMessage").text()
    type_and_leave(qtbot, editor, typed)
    QApplication.processEvents()
    row = row_of(editor)
    for _ in range(2):
        assert editor.text() == typed
        assert row.warning
        assert words in row.warning
        assert len(said_by(window, row.warning)) == 1
        assert window.notices.shown == ()
        assert window.findChild(QLabel, "statusMessage").text() == status
        editor.setFocus()
    assert window.workspace.document.plan.engagements[item.id] == item
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not row.warning
    assert editor.text() != typed


def test_a_day_that_is_none_is_said_once_in_each_dialog(desk: Desk, qtbot: QtBot) -> None:
    window, (item,) = open_with(desk, "Staff talks")
    document, icons = window.workspace.document, window.workspace.icons
    assert document.attempt(partial(save_organisation, document.plan, organisation()))
    assert document.attempt(partial(save_post, document.plan, post("po1")))
    assert document.attempt(partial(add_ask, document.plan, ask("a1", item.id, "po1")))
    plan, today = document.plan, document.today
    dialogs = (
        (RecordAnswerDialog(icons, plan, ["a1"], today, window), "answerDay"),
        (CorrectAskDialog(icons, plan, "a1", today, window), "corrected-due"),
        (AskDialog(icons, plan, [item.id], document.review.facts, window), "askDue"),
    )
    for dialog, name in dialogs:
        dialog.show()
        day = dialog.findChild(DayEdit, name)
        assert day is not None, name
        if not day.isVisible():
            (own,) = [each for each in dialog.findChildren(QAbstractButton) if each.text() == "Another question"]
            qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
        type_over(qtbot, day, "whenever")
        assert day.trouble, name
        assert len(said_by(dialog, day.trouble)) == 1, name
        dialog.close()


def test_times_typed_before_the_place_is_known_are_taken_with_it(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk)
    document = window.workspace.document
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_and_leave(qtbot, field(window, "times"), "9-11")
    times = row_of(field(window, "times"))
    assert "fixed days" in times.warning
    type_and_leave(qtbot, field(window, "dates"), "3 mar 2027")
    assert "time zone is not known yet" in times.warning, "what is missing now is said"
    assert field(window, "times").text() == "9-11"  # type: ignore[union-attr]
    type_and_leave(qtbot, field(window, "countries"), "Kenya")
    (item,) = document.plan.engagements.values()
    dates = item.dates
    assert (dates.start_time, dates.end_time, dates.zone) == (time(9), time(11), "Africa/Nairobi")
    assert not times.warning
    assert panel(window).unread() == ()  # type: ignore[attr-defined]
    trigger("edit.undo")
    assert document.plan.engagements[item.id].dates.start_time is None


def test_closing_names_the_engagement_and_the_field_of_what_was_not_understood(
    desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    window, made = open_with(desk, "Staff talks", "Port call")
    type_and_leave(qtbot, field(window, "dates"), "some time soonish")
    window.workspace.view.select((made[1].id,))
    trigger("engagement.window")
    own = window.findChild(QWidget, "engagementWindow")
    times = own.findChild(LineEditor, "times")
    type_and_leave(qtbot, times, "noonish")
    trigger("file.close")
    said = desk.prompts.asked[-1]
    assert "“some time soonish” in Dates of ‘Staff talks’" in said
    assert "“noonish” in Times of day of ‘Port call’" in said
