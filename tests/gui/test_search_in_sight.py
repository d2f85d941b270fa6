"""Clearing a search leaves the row one was at in sight, in every list; also where the search had found nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.gui.screens.contacts.screen import ContactsScreen
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.coordination.screen import CoordinationScreen
from app.gui.screens.due.due_table import DueTable
from app.gui.screens.due.screen import DueScreen
from app.gui.screens.table.screen import TableScreen
from app.gui.screens.table.view import EngagementGrid
from app.gui.widgets.quiet_table import QuietTable
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import TODAY, ask, ask_type, engagement, milestone, plan_with, post
from tests.gui.workspaces import Desk, make_desk

COUNT = 120


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    first = date(2027, 6, 1)
    plan = plan_with(
        *(engagement(f"e{n:03}", first + timedelta(days=n), title=f"Talks {n:03} here") for n in range(COUNT)),
        *(ask(f"a{n:03}", f"e{n:03}", f"po{n:03}", due=TODAY, sent=TODAY) for n in range(COUNT)),
        *(milestone(f"m{n:03}", f"e{n:03}", f"Note {n:03}", planned=TODAY, days=60) for n in range(COUNT)),
        *(post(f"po{n:03}", f"Desk {n:03}") for n in range(COUNT)),
        ask_type("A2"),
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


def _by_filter(_screen: QWidget, workspace: Workspace, words: str) -> None:
    workspace.view.set_filter(PlanFilter(words=words))


def _by_its_own(screen: QWidget, _workspace: Workspace, words: str) -> None:
    field = next(each for each in screen.findChildren(QLineEdit) if each.isVisible())
    field.setText(words)


Search = Callable[[QWidget, Workspace, str], None]


@pytest.mark.parametrize("narrowed", ["here", "100", "119", "zzqqxx"])
@pytest.mark.parametrize(
    ("kind", "table_kind", "search"),
    [
        pytest.param(TableScreen, EngagementGrid, _by_filter, id="table"),
        pytest.param(CoordinationScreen, AskTable, _by_filter, id="coordination"),
        pytest.param(ContactsScreen, QuietTable, _by_its_own, id="contacts"),
        pytest.param(DueScreen, DueTable, _by_filter, id="due"),
    ],
)
def test_the_row_one_was_at_is_in_sight_when_the_search_is_cleared(
    desk: Desk, qtbot: QtBot, kind: type[QWidget], table_kind: type[QTableView], search: Search, narrowed: str
) -> None:
    screen = kind(desk.workspace)
    qtbot.addWidget(screen)
    screen.resize(1100, 500)
    screen.show()
    qtbot.waitExposed(screen)
    table = screen.findChild(table_kind)
    table.setFocus()
    at = next(row for row in range(table.model().rowCount()) if _is_row_of(table, row, "100"))
    table.setCurrentIndex(table.model().index(at, 0))
    for words in ("Talks" if kind is not ContactsScreen else "Desk", narrowed, ""):
        search(screen, desk.workspace, words)
        QApplication.processEvents()
    at = table.currentIndex().row()
    if narrowed in ("here", "100", "zzqqxx"):
        assert _is_row_of(table, at, "100")
    rect = table.visualRect(table.model().index(at, 0))
    assert table.viewport().rect().adjusted(-5000, 0, 5000, 0).contains(rect)


def _is_row_of(table: QTableView, row: int, number: str) -> bool:
    model = table.model()
    texts = (model.index(row, column).data(Qt.ItemDataRole.DisplayRole) for column in range(model.columnCount()))
    return any(number in str(each).split() for each in texts)
