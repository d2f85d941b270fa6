"""What the window says is said once, and only of what is still there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.spans import Dates, PlanDate
from app.services.edits.engagements import change_engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import field, open_with, panel, type_and_leave

Trigger = Callable[[str], None]


def test_leaving_asks_nothing_about_what_was_undone(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Staff talks")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_and_leave(qtbot, field(window, "title"), "Begun and thought better of")
    type_and_leave(qtbot, field(window, "dates"), "some time soonish")
    shown = panel(window)
    assert shown.unread() == ("some time soonish",)  # type: ignore[attr-defined]
    trigger("edit.undo")
    assert shown.unread() == ()  # type: ignore[attr-defined]


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
