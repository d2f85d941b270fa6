"""What the next step of an engagement needs, asked for by a key, and entered where its lines lead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.statuses import Status
from app.gui.dialogs.next_steps import NextStepsDialog
from app.gui.widgets.keyed_table import KeyedTable
from tests import builders as make
from tests.accessibility.interfaces import nameless
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, open_with
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]
K, Mod = Qt.Key, Qt.KeyboardModifier


class Steps:
    """The list that is open, and what can be read in it."""

    def __init__(self, window: FurnishedWindow) -> None:
        found = dialog(window, "nextStepsDialog")
        assert isinstance(found, NextStepsDialog)
        self.dialog = found
        self.table = found.findChild(KeyedTable, "nextStepsTable")

    @property
    def headings(self) -> list[tuple[str, str]]:
        rows = self.table.rows
        heads = [at for at in range(rows.rowCount()) if rows.row(at).heading]
        return [(rows.cell(at, 0).text, rows.cell(at, 0).remark) for at in heads]

    def under(self, status: str) -> dict[str, tuple[str, str]]:
        """What is said of each thing that a status needs."""
        rows, found, here = self.table.rows, {}, False
        for at in range(rows.rowCount()):
            if rows.row(at).heading:
                here = rows.cell(at, 0).text == status
            elif here:
                found[rows.cell(at, 0).text] = (rows.cell(at, 1).text, rows.cell(at, 2).text)
        return found

    def go_to(self, what: str) -> None:
        """Walk down by keys to the first line about this, and press Return."""
        self.table.setFocus()
        QTest.keyClick(self.table, K.Key_Home)
        for _ in range(self.table.rows.rowCount()):
            if self.table.rows.cell(self.table.currentIndex().row(), 0).text == what:
                QTest.keyClick(self.table, K.Key_Return)
                return
            QTest.keyClick(self.table, K.Key_Down)
        raise AssertionError(f"no line is about {what}")


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    """A planned call of which the lead is not known, put beside a cancelled one."""
    opened, _ = open_with(desk)
    assert isinstance(opened, FurnishedWindow)
    items = (
        make.engagement("e1", "2027-05-03", title="Call in Nairobi", kind="bilateral-meeting", own_lead=""),
        make.engagement("e2", "2027-06-03", title="Call in Dodoma", status=Status.CANCELLED, ref="AU-2"),
        make.milestone("ms1", "e1", planned=make.TODAY.replace(year=2026)),
    )
    assert opened.document.do(make.edit(opened.document.plan, *items))
    opened.workspace.view.select(("e1",))
    return opened


def ask(window: FurnishedWindow) -> Steps:
    QTest.keyClick(window, K.Key_R, Mod.AltModifier | Mod.ShiftModifier)
    return Steps(window)


def give_a_reason(window: FurnishedWindow) -> None:
    editor = field(window, "reason")
    editor.setFocus()
    QTest.keyClicks(editor, "Their election, the minister")
    QTest.keyClick(editor, K.Key_Return)


def test_the_key_lists_what_each_next_step_needs(window: FurnishedWindow, trigger: Trigger) -> None:
    trigger("view.table")
    steps = ask(window)
    assert [title for title, _ in steps.headings] == ["Confirmed", "Postponed", "Cancelled", "Declined"]
    title, counted = steps.headings[-1]
    assert title == "Declined"
    assert counted.startswith("1 thing")
    confirmed = steps.under("Confirmed")
    assert confirmed["Fixed dates"] == ("there", "Mon 3 May 2027")
    assert confirmed["Lead person or principal"] == ("missing", "Missing")
    assert confirmed["Milestones up to today"][0] == "missing"
    assert nameless(steps.dialog) == []
    # The first thing that is missing is chosen.
    row = steps.table.currentIndex().row()
    assert steps.table.rows.cell(row, 0).text == "Lead person or principal"


def test_a_line_leads_to_its_field_and_is_there_once_it_is_entered(window: FurnishedWindow, trigger: Trigger) -> None:
    trigger("view.table")
    steps = ask(window)
    steps.go_to("Lead person or principal")
    lead = field(window, "own_lead")
    assert QApplication.focusWidget() is lead
    QTest.keyClicks(lead, "Chief of the Navy")
    QTest.keyClick(lead, K.Key_Return)
    assert window.document.plan.engagements["e1"].own_lead == "Chief of the Navy"
    assert steps.under("Confirmed")["Lead person or principal"] == ("there", "Chief of the Navy")


def test_a_line_leads_to_the_milestone_that_is_overdue(window: FurnishedWindow, trigger: Trigger) -> None:
    trigger("view.table")
    steps = ask(window)
    steps.go_to("Milestones up to today")
    focus = QApplication.focusWidget()
    assert window.workspace.view.current == "e1"
    assert isinstance(focus, QWidget)
    assert window.isAncestorOf(focus)
    assert "Formal note verbale" in focus.accessibleName()


def test_the_list_follows_the_engagement_looked_at_and_the_plan(window: FurnishedWindow, trigger: Trigger) -> None:
    trigger("view.table")
    steps = ask(window)
    window.workspace.view.select(("e2",))
    assert steps.dialog.findChild(QLabel, "nextStepsTitle").text() == "Call in Dodoma"
    assert [title for title, _ in steps.headings] == ["Cancelled", "Planned"]
    assert steps.under("Cancelled")["Reason, and who decided it"][0] == "missing"
    give_a_reason(window)
    assert steps.headings[0] == ("Cancelled", "all is there")
    trigger("edit.undo")
    assert steps.headings[0][1].startswith("1 thing")


def test_what_is_reported_needs_nothing_more_and_a_deleted_one_closes_the_list(
    window: FurnishedWindow, trigger: Trigger
) -> None:
    trigger("view.table")
    window.workspace.view.select(("e2",))
    document = window.document
    reported = make.replace(document.plan.engagements["e2"], status=Status.REPORTED)
    assert document.do(make.edit(document.plan, reported), agreed=True)
    steps = ask(window)
    assert steps.headings == []
    assert "no step follows" in steps.dialog.findChild(QLabel, "nextStepsNow").text()
    assert document.do(make.edit(document.plan, deleted=[document.plan.engagements["e2"]]))
    assert not steps.dialog.isVisible()
