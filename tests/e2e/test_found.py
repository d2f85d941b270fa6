"""A search result of any table opens what it names, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.domain.tables import RECORDS
from app.gui.records.dialog import ListsDialog
from app.gui.records.table import RecordTable
from app.gui.search.result_opening import ResultOpening
from tests.e2e.conftest import Desk
from tests.e2e.gestures import panel
from tests.unit.services.test_records import full_plan
from tests.windows import FurnishedWindow


def open_full(desk: Desk) -> FurnishedWindow:
    """A window with a plan that holds items of every record."""
    location = str(desk.folder / "full.entente")
    desk.program.stores.create(location, full_plan(), "Maj Lund").close()
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    window.opening.open(location)
    return window


def of_the_lists(window: FurnishedWindow) -> QWidget:
    (lists,) = (each for each in window.findChildren(ListsDialog) if each.isVisible())
    page = lists.findChild(QStackedWidget).currentWidget()
    assert page is not None
    return page


def check(window: FurnishedWindow, table: str, item_id: str) -> None:
    """What is seen once an item of a table was opened."""
    plan, view = window.document.plan, window.workspace.view
    match table:
        case "engagements":
            assert view.current == item_id
            assert panel(window).isVisible()
        case "asks":
            assert view.current == plan.asks[item_id].engagement
            focus = QApplication.focusWidget()
            assert focus is not None
            assert focus.objectName() == f"correct-{item_id}"
        case "saved_views":
            assert view.filter.words == plan.saved_views[item_id].words
        case "settings":
            assert any(each.isVisible() for each in window.findChildren(QDialog))
        case _ if whole := RECORDS[table].whole:
            assert view.current == getattr(plan.table(table)[item_id], whole)
            assert panel(window).isVisible()
        case _:
            page = of_the_lists(window)
            assert page.objectName() == f"list-{table}"
            assert page.findChild(RecordTable).selected_keys == (item_id,)


def test_a_result_of_every_table_opens_what_it_names(desk: Desk) -> None:
    window = open_full(desk)
    opening = window.findChild(ResultOpening)
    for table in RECORDS:
        for item_id in (min(window.document.plan.table(table)), max(window.document.plan.table(table))):
            opening.open(table, item_id)
            check(window, table, item_id)
            for each in window.findChildren(QDialog):
                each.close()
            window.activateWindow()
            assert QTest.qWaitForWindowActive(window), table


def test_an_entry_that_the_search_of_its_list_hides_is_shown(desk: Desk, qtbot: QtBot) -> None:
    window = open_full(desk)
    opening = window.findChild(ResultOpening)
    opening.open("people", "p2")
    page = of_the_lists(window)
    qtbot.keyClicks(page.findChild(QLineEdit, "recordSearch"), "nobody")
    qtbot.keyClick(page.findChild(QLineEdit, "recordSearch"), Qt.Key.Key_Return)
    assert page.findChild(RecordTable).selected_keys == ()
    opening.open("people", "p2")
    assert page.findChild(RecordTable).selected_keys == ("p2",)
