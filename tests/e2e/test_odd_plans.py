"""A plan with records that cannot be read, in the window: the rest is shown, and nothing is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Change
from app.gui.plans.leaving_out import LEFT_OUT
from app.gui.shell.main_window import MainWindow
from app.gui.views import VIEWS
from app.gui.widgets.notices import NoticeBar, NoticeCard
from app.gui.widgets.quiet_table import QuietTable
from app.services.edits.engagements import change_engagement
from tests.builders import FixedClock, ask, engagement, plan_with, saved_view
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, let_go
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]


def spoiled(desk: Desk, clock: FixedClock, *statements: str) -> Path:
    """A plan with a backup of its sound state, then spoiled."""
    path = desk.folder / "spoiled.entente"
    plan = plan_with(
        engagement("e0"),
        engagement("e1", title="Odd one"),
        ask(engagement="e1"),
        ask("a2", engagement="e0"),
        saved_view(),
    )
    stores = desk.program.stores
    stores.create(str(path), plan, "Maj Lund").close()
    clock.advance(hours=1)
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            file.execute(statement)
        file.commit()
    return path


def card(window: MainWindow) -> NoticeCard:
    return next(each for each in window.findChild(NoticeBar).findChildren(NoticeCard) if each.notice.key == LEFT_OUT)


def rows_of(shown: QDialog, name: str) -> list[str]:
    rows = shown.findChild(QuietTable, name).rows
    return [" | ".join(cell.text for cell in rows.row(at).cells) for at in range(rows.rowCount())]


def press(qtbot: QtBot, owner: QWidget, title: str) -> None:
    buttons = owner.findChildren(QPushButton)
    button = next(each for each in buttons if each.text().replace("&", "").startswith(title))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    let_go()


@pytest.fixture
def odd_plan(desk: Desk, clock: FixedClock) -> Path:
    return spoiled(desk, clock, "UPDATE engagements SET status = 'sheduled', starts = '2027-02-30' WHERE id = 'e1'")


def opened(desk: Desk, path: Path) -> FurnishedWindow:
    window = desk.start()
    window.interior.opening.open_path(path)
    let_go()
    return window


def test_the_rest_is_shown_and_what_is_left_out_is_named(qtbot: QtBot, desk: Desk, odd_plan: Path) -> None:
    content = odd_plan.read_bytes()
    window = opened(desk, odd_plan)
    assert set(window.workspace.document.plan.engagements) == {"e0"}
    said = card(window).notice.text
    assert "2 " in said
    assert "engagement ‘R-e1 Odd one’, Dates: “2027-02-30” is not a date" in said
    assert "nothing is written to it" in said
    press(qtbot, card(window), "Show them")
    shown = dialog(window, "oddRecordsDialog")
    first, second = rows_of(shown, "oddRecordsTable")
    assert first == "R-e1 Odd one | Dates | “2027-02-30” is not a date"
    assert second.endswith("“e1” is not among the engagements that can be read")
    shown.close()
    let_go()
    for view in VIEWS:
        window.workspace.go_to(view.id)
        let_go()
    assert not window.workspace.document.do(_any_edit(window))
    desk.stop()
    assert odd_plan.read_bytes() == content


def _any_edit(window: MainWindow) -> Change:
    return change_engagement(window.workspace.document.plan, "e0", title="Other")


def test_the_backup_that_can_be_read_is_one_step_away(qtbot: QtBot, desk: Desk, odd_plan: Path) -> None:
    window = opened(desk, odd_plan)
    press(qtbot, card(window), "Restore backup")
    assert set(window.workspace.document.plan.engagements) == {"e0", "e1"}
    assert not window.workspace.document.read_only


def test_a_copy_goes_on_without_them(qtbot: QtBot, desk: Desk, odd_plan: Path) -> None:
    window = opened(desk, odd_plan)
    desk.prompts.file = desk.folder / "without.entente"
    press(qtbot, card(window), "Save a copy")
    store = desk.program.stores.open(str(desk.prompts.file))
    assert set(store.load().engagements) == {"e0"}
    assert store.left_out is None
    store.close()


def test_a_plan_without_settings_is_refused_with_its_backup(desk: Desk, clock: FixedClock) -> None:
    path = spoiled(desk, clock, "UPDATE settings SET year_start = 'July'")
    window = opened(desk, path)
    assert not window.workspace.document.is_open
    assert any("The plan year begins in month: “July” is not" in asked for asked in desk.prompts.asked)


def test_an_odd_history_shows_the_rest_of_itself(qtbot: QtBot, desk: Desk, clock: FixedClock, trigger: Trigger) -> None:
    path = spoiled(desk, clock)
    window = opened(desk, path)
    document = window.workspace.document
    assert document.do(_any_edit(window))
    window.workspace.document.close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE change_items SET after = '{'")
        file.commit()
    window.interior.opening.open_path(path)
    let_go()
    assert not document.read_only
    assert not document.undo_stack.canUndo()
    window.workspace.view.select(("e0",))
    trigger("engagement.history")
    shown = dialog(window, "historyDialog")
    assert any("cannot be read" in row for row in rows_of(shown, "historyTable"))
    shown.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    let_go()


def test_names_that_only_a_plan_knows_break_no_view(desk: Desk, clock: FixedClock, trigger: Trigger) -> None:
    """The icon of a kind and the view of a saved view are open words: those of another version are none of ours."""
    path = spoiled(desk, clock, "UPDATE kinds SET icon = 'unicorn'", "UPDATE saved_views SET view = 'nowhere'")
    window = desk.start()
    window.opening.open(str(path))
    workspace = window.workspace
    assert not workspace.document.read_only
    for view in VIEWS:
        workspace.go_to(view.id)
        workspace.view.select(("e0",))
        let_go()
        window.grab()
    trigger("view.manage-views")
    shown = dialog(window, "savedViewsDialog")
    assert "nowhere" in " ".join(rows_of(shown, "savedViews"))
    shown.close()
    trigger("help.palette")
    let_go()
    window.grab()
