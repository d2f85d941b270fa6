"""“Close past engagements…”: by the keys of its list, by its buttons, from its finding; one step back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton

from app.domain.obligations import RULES
from app.domain.statuses import Status
from app.gui.dialogs.close_past import ClosePast
from app.gui.engaging.closing import ClosingPast
from app.gui.screens.findings.panel import FindingsPanel
from app.gui.widgets.keyed_table import KeyedTable
from tests import builders as make
from tests.gui.workspaces import Desk, make_desk

Key = Qt.Key


@pytest.fixture
def desk(qtbot, tmp_path: Path, resources: Path) -> Iterator[Desk]:
    """15 January 2027: three are over, of two offices, one is today and one was an idea."""
    plan = make.plan_with(
        make.engagement("e0", "2027-01-04", title="Talks", lead_office="J5"),
        make.engagement("e1", "2027-01-05", title="Call", lead_office="J5", status=Status.CONFIRMED),
        make.engagement("e2", "2027-01-06", title="Visit", lead_office="Navy"),
        make.engagement("e3", "2027-01-15", title="Today"),
        make.engagement("e4", "2027-01-03", title="Thought", status=Status.IDEA),
    )
    made = make_desk(plan, tmp_path, resources, RULES)
    qtbot.addWidget(made.workspace.window)
    made.workspace.window.show()
    ClosingPast(made.workspace, made.workspace.window)
    yield made
    made.workspace.window.close()


class Form:
    """The form as a person has it before them."""

    def __init__(self, qtbot, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        if not self.open_ones:
            desk.workspace.actions.action("engagement.close-past").trigger()
        (self.dialog,) = self.open_ones
        qtbot.waitUntil(self.dialog.isActiveWindow)  # Keys of a list answer in the active window only.
        table = self.dialog.findChild(KeyedTable)
        assert table is not None
        self.table = table

    @property
    def open_ones(self) -> list[ClosePast]:
        return [each for each in self.desk.workspace.window.findChildren(ClosePast) if each.isVisible()]

    @property
    def ok(self) -> QPushButton:
        return self.dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)

    def press(self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.table.setFocus()
        self.qtbot.keyClick(self.table, key, modifier)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        field = self.dialog.findChild(QLineEdit, name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def said(self) -> list[str]:
        rows = [self.table.rows.row(at).cells[3] for at in range(self.table.rows.rowCount())]
        return [cell.spoken for cell in rows]

    def agree(self) -> None:
        self.qtbot.mouseClick(self.ok, Qt.MouseButton.LeftButton)


def statuses(desk: Desk) -> dict[str, Status]:
    return {each: desk.plan.engagements[each].status for each in ("e0", "e1", "e2")}


def test_all_of_them_took_place_by_two_keys(qtbot, desk: Desk) -> None:
    form = Form(qtbot, desk)
    assert form.table.rows.keys == ("e0", "e1", "e2")
    assert not form.ok.isEnabled()
    form.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    form.press(Key.Key_T)
    assert form.said() == ["Took place"] * 3
    assert form.ok.text() == "Close 3 engagements"
    form.agree()
    assert set(statuses(desk).values()) == {Status.COMPLETED}
    assert not desk.workspace.document.review.findings()
    desk.undo()
    assert statuses(desk) == {"e0": Status.PLANNED, "e1": Status.CONFIRMED, "e2": Status.PLANNED}


def test_each_can_have_another_fate_with_its_reason_and_dates(qtbot, desk: Desk) -> None:
    form = Form(qtbot, desk)
    form.table.choose("e0")
    form.click("took-place-button")
    form.table.choose("e1")
    form.press(Key.Key_N)
    form.type("closeReason", "The host called off")
    form.table.choose("e2")
    form.press(Key.Key_M)
    assert not form.ok.isEnabled()
    assert form.said()[2] == "Moved. type the new dates below"
    form.type("closeDates", "2027-01-07")
    assert form.said()[2] == "Moved. these days are over too"
    form.dialog.findChild(QLineEdit, "closeDates").clear()
    form.type("closeDates", "3-5 mar 27")
    assert form.said() == ["Took place", "Did not happen. The host called off", "Moved. Wed 3 – Fri 5 Mar 2027"]
    form.agree()
    assert statuses(desk) == {"e0": Status.COMPLETED, "e1": Status.CANCELLED, "e2": Status.PLANNED}
    assert desk.plan.engagements["e1"].reason == "The host called off"
    assert desk.plan.engagements["e2"].dates == make.dates("2027-03-03", "2027-03-05")
    desk.undo()
    assert desk.workspace.document.undo_stack.index() == 0


def test_what_nothing_is_said_of_stays_open_and_esc_changes_nothing(qtbot, desk: Desk) -> None:
    form = Form(qtbot, desk)
    form.press(Key.Key_T)
    form.press(Key.Key_Delete)
    assert form.said() == ["stays open"] * 3
    assert not form.ok.isEnabled()
    qtbot.keyClick(form.dialog, Key.Key_Escape)
    assert desk.workspace.document.undo_stack.count() == 0


def test_reason_and_dates_are_taken_only_where_they_belong(qtbot, desk: Desk) -> None:
    form = Form(qtbot, desk)
    reason, dates = (form.dialog.findChild(QLineEdit, name) for name in ("closeReason", "closeDates"))
    assert (reason.isEnabled(), dates.isEnabled()) == (False, False)
    form.press(Key.Key_N)
    assert (reason.isEnabled(), dates.isEnabled()) == (True, False)
    form.press(Key.Key_M)
    assert (reason.isEnabled(), dates.isEnabled()) == (False, True)


def test_the_finding_leads_there_with_its_engagements_chosen(qtbot, desk: Desk) -> None:
    panel = FindingsPanel(desk.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    table = panel.focusProxy()
    table.setFocus()
    found = [line.finding.subject.id for line in panel._list.lines]
    table.select_rows([found.index("Navy")], found.index("Navy"))
    qtbot.keyClick(table, Key.Key_C)
    form = Form(qtbot, desk)
    assert form.table.selected_keys == ("e2",)
    form.dialog.reject()


def test_where_nothing_is_over_it_says_so(qtbot, desk: Desk) -> None:
    form = Form(qtbot, desk)
    form.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    form.press(Key.Key_T)
    form.agree()
    desk.workspace.actions.action("engagement.close-past").trigger()
    assert desk.said[-1] == "Nothing that was planned is over and still open."
